import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { useDate } from '../format.ts'
import type { Place } from '../person.ts'
import { queries } from '../trpc.ts'

/** The names that a place has had: whoever knew it by one of them finds that this is it. Nothing where it had none. */
export function FormerNames({ place }: { place: Place }) {
  const t = useTranslations('interface.address')
  const date = useDate()
  const { organisations, coalitions } = queries
  const { data } = useQuery(
    (place.kind === 'organisation' ? organisations : coalitions).formerNames.queryOptions({
      spaceId: place.spaceId,
    }),
  )
  if (!data || data.length === 0) return null
  return (
    <ul className="text-ink-soft">
      {data.map(({ name, until }) => (
        <li key={until}>{t('formerName', { name, date: date(until) })}</li>
      ))}
    </ul>
  )
}
