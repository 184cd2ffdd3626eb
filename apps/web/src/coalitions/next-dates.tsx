import { Link } from '@reliance/ui/link.tsx'
import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { useDate } from '../format.ts'
import { hrefOf, type Place } from '../person.ts'
import { type Outputs, queries } from '../trpc.ts'

type Soon = Outputs['notifications']['today']['soon'][number]

/** As many as one plans for; the first screen has them all. */
const most = 4

const dayOf = (one: Soon): string => {
  if (one.kind === 'event' || one.kind === 'action') return one.startsOn
  return one.kind === 'pay' || one.kind === 'toReturn' ? one.dueOn : one.endsOn
}

const pageOf = (one: Soon): string => {
  switch (one.kind) {
    case 'event':
      return `/agenda/${one.eventId}`
    case 'action':
      return `/actions/${one.number}`
    case 'ending':
      return '/mandats'
    case 'pay':
      return '/caisse'
    case 'toReturn':
      return `/moyens/reservation-${one.bookingId}`
    case 'roundCloses':
      return '/positions/feuille'
  }
}

/** What comes next in the coalition for whoever reads, the nearest first; nothing where nothing has a day. */
export function NextDates({ place }: { place: Place }) {
  const t = useTranslations('interface.coalition')
  const date = useDate()
  const { data } = useQuery(queries.notifications.today.queryOptions({ spaceId: place.spaceId }))
  if (!data || data.soon.length === 0) return null
  const next = data.soon
    .map(one => ({ one, on: dayOf(one) }))
    .toSorted((a, b) => (a.on < b.on ? -1 : 1))
    .slice(0, most)
  return (
    <section className="flex flex-col gap-1">
      <h2 className="text-25">{t('next')}</h2>
      <ul>
        {next.map(({ one, on }) => (
          <li
            key={'eventId' in one ? one.eventId : `${one.kind}${'number' in one ? one.number : on}`}
            className="border-hair border-t py-2 first:border-0"
          >
            {t('startsOn' in one ? 'nextOn' : 'nextBefore', { date: date(on, 'short') })}{' '}
            <Link href={hrefOf(place) + pageOf(one)}>
              {one.kind === 'event' || one.kind === 'action'
                ? one.title
                : t(`next_${one.kind}`, { role: '', organisation: '', round: '', resource: '', ...one })}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
