import type { Tells } from '../mail/tells.ts'

/** Whom each mutation of this context tells by mail, or why nobody. */
export const calendarTells = {
  addEvent: ['calendar.added'],
  addSeries: ['calendar.series_added'],
  editEvent: ['calendar.moved', 'calendar.added'],
  cancelEvent: ['calendar.cancelled'],
  askWhoComes: ['calendar.who_comes', 'calendar.place_free'],
  takePlace: 'own_settings',
  giveUpPlace: ['calendar.place_free'],
  makeFeedLink: 'own_settings',
  dropFeedLink: 'own_settings',
} as const satisfies Record<string, Tells>
