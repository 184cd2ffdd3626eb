import type { EventZone } from '@reliance/core/calendar/event.ts'
import { whenOf, type ZoneKey, zoneKey } from '@reliance/core/calendar/say-when.ts'
import { useLocale, useTranslations } from 'use-intl'

type Times = { startsAt: string; endsAt: string; zone: string; wholeDay: boolean }

/** "jeudi 3 décembre 2026, de 18 h 30 à 20 h 30 (heure de Paris)", as the mails say it. */
export function useWhen(): (times: Times) => string {
  const [when, zones, lang] = [
    useTranslations('calendar.when'),
    useTranslations('calendar.zones'),
    useLocale(),
  ]
  return ({ startsAt, endsAt, zone, wholeDay }) => {
    const time = { startsAt: new Date(startsAt), endsAt: new Date(endsAt), zone, wholeDay }
    const { key, values } = whenOf(time, lang)
    return when(key, { ...values, zone: zones(zoneKey(zone) as ZoneKey<EventZone>) })
  }
}
