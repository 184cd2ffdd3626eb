import { isSoon } from '@reliance/core/calendar/edit-event.ts'
import { useTranslations } from 'use-intl'
import type { Place } from '../person.ts'

/** When those concerned read of a change of a date: at once where it is soon by the clock of its place, else in the morning. */
export function useTold(place: Place): (event: { startsAt: string }) => string {
  const t = useTranslations('interface.eventPage')
  return ({ startsAt }) =>
    t(isSoon({ startsAt: new Date(startsAt) }, new Date(place.now)) ? 'atOnce' : 'inMorning')
}
