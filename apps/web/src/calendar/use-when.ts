import type { EventTime } from '@reliance/core/calendar/event.ts'
import { whenOf, zoneKey } from '@reliance/core/calendar/say-when.ts'
import { wallTimeAt } from '@reliance/core/shared/time.ts'
import { useLocale, useMessages, useTranslations } from 'use-intl'

/** When a date is, as it travels. */
export type SentTime = { startsAt: string; endsAt: string; zone: string; wholeDay: boolean }

export const timeOf = ({ startsAt, endsAt, zone, wholeDay }: SentTime): EventTime => ({
  startsAt: new Date(startsAt),
  endsAt: new Date(endsAt),
  zone,
  wholeDay,
})

const zoneHere = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone

/** Whether whoever reads has another time on their wall than the zone of the date. */
const isElsewhere = ({ startsAt, zone, wholeDay }: EventTime): boolean =>
  !wholeDay && wallTimeAt(startsAt, zone) !== wallTimeAt(startsAt, zoneHere())

/**
 * Says when a date is, by the clock of its zone, which is named; and by the clock of whoever reads, where that one shows
 * something else (null where it does not).
 */
export function useWhen(): (sent: SentTime) => { when: string; zone: string; own: string | null } {
  const t = useTranslations('calendar.when')
  const agenda = useTranslations('interface.agenda')
  const { zones } = useMessages().calendar
  const language = useLocale()
  const named = (zone: string): string =>
    (zones as Record<string, string>)[zoneKey(zone)] ?? zone.replace(/^.*\//, '').replaceAll('_', ' ')
  const say = (time: EventTime): string => {
    const { key, values } = whenOf(time, language)
    return t(key, { ...values, zone: named(time.zone) })
  }
  return sent => {
    const time = timeOf(sent)
    const own = { ...time, zone: zoneHere() }
    return {
      when: say(time),
      zone: named(time.zone),
      own: isElsewhere(time) ? agenda('ownTime', { when: say(own) }) : null,
    }
  }
}
