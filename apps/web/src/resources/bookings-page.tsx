import type { bookingSides } from '@reliance/core/resources/list-bookings.ts'
import { defaultZone } from '@reliance/core/shared/time.ts'
import { Link } from '@reliance/ui/link.tsx'
import { Mark } from '@reliance/ui/mark.tsx'
import { Page } from '@reliance/ui/page.tsx'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { useWhen } from '../calendar/use-when.ts'
import { useDocumentTitle } from '../document-title.ts'
import { LoadedPart } from '../home/loaded.tsx'
import { Older } from '../home/older.tsx'
import type { Place } from '../person.ts'
import { api, type Outputs } from '../trpc.ts'
import { resourcesHref } from './resources-href.ts'

type Side = (typeof bookingSides)[number]
type Line = Outputs['resources']['bookings']['items'][number]

function BookingLine({ place, line, side }: { place: Place; line: Line; side: Side }) {
  const t = useTranslations('interface.bookings')
  const states = useTranslations('resources.bookingStates')
  const when = useWhen()
  const { startsAt, endsAt, number, resource } = line
  const [id, name] = side === 'lent' ? [line.borrowerId, line.borrower] : [line.lenderId, line.lender]
  return (
    <li className="flex gap-3 border-hair border-t py-4">
      <Mark size="small" seed={id} name={name} />
      <div className="flex min-w-0 flex-col gap-1 wrap-anywhere">
        <h3 className="font-bold">
          <Link href={resourcesHref(place, `reservation-${line.bookingId}`)}>
            {t('line', { number: String(number), resource })}
          </Link>
        </h3>
        <p>{when({ startsAt, endsAt, zone: defaultZone, wholeDay: false }).when}</p>
        <p className="text-ink-soft">
          {t(side === 'lent' ? 'to' : 'from', { organisation: name })}, {states(line.state)}
        </p>
      </div>
    </li>
  )
}

function OneSide({ place, side }: { place: Place; side: Side }) {
  const t = useTranslations('interface.bookings')
  const { spaceId } = place
  const query = useInfiniteQuery({
    queryKey: ['bookings', spaceId, side],
    queryFn: ({ pageParam }: { pageParam: string | null }) =>
      api.resources.bookings.query({ spaceId, side, before: pageParam }),
    initialPageParam: null as string | null,
    getNextPageParam: page => page.next,
  })
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-25">{t(side)}</h2>
      <LoadedPart query={query}>
        {({ pages }) => {
          const items = pages.flatMap(page => page.items)
          return items.length === 0 ? (
            <p className="text-ink-soft">{t(side === 'lent' ? 'lentNone' : 'borrowedNone')}</p>
          ) : (
            <ul>
              {items.map(line => (
                <BookingLine key={line.bookingId} place={place} line={line} side={side} />
              ))}
            </ul>
          )
        }}
      </LoadedPart>
      <Older query={query} />
    </section>
  )
}

/** What is asked of one's organisations, and what these borrow. */
export function BookingsPage({ place }: { place: Place }) {
  const t = useTranslations('interface.bookings')
  useDocumentTitle(t('title'), place.name)
  return (
    <Page title={t('title')} sentence={t('sentence')}>
      <OneSide place={place} side="lent" />
      <OneSide place={place} side="borrowed" />
      <p className="print:hidden">
        <Link href={resourcesHref(place)} className="target inline-flex items-center">
          {t('back')}
        </Link>
      </p>
    </Page>
  )
}
