import { impersonal, type PersonalTable, personal } from '../shared/personal-data.ts'
import { calendarEvent, calendarFeed, eventComer, eventPlaces, eventSeries } from './tables.ts'

export const calendarPersonalData: readonly PersonalTable[] = [
  impersonal(eventSeries, ['unit']),
  // A date is the space's: who wrote it down stays as an id.
  personal(calendarEvent, {
    by: ['addedBy', 'cancelledBy'],
    texts: ['title', 'description', 'place', 'link', 'dialIn', 'reason'],
    plain: ['seriesId', 'kind', 'mode', 'zone', 'audience', 'bodyId', 'organisationId'],
    erasure: 'keep',
    retention: 'space',
    exports: ['person', 'space'],
  }),
  personal(eventPlaces, {
    by: ['askedBy'],
    plain: ['eventId'],
    erasure: 'keep',
    retention: 'space',
    exports: ['person', 'space'],
  }),
  personal(eventComer, {
    about: ['personId'],
    plain: ['eventId', 'organisationId'],
    erasure: 'delete',
    retention: 'space',
    exports: ['person', 'space'],
  }),
  personal(calendarFeed, {
    about: ['personId'],
    secrets: ['tokenHash'],
    erasure: 'delete',
    retention: 'account',
    exports: ['person'],
  }),
]
