import { sayEuros } from '@reliance/core/shared/amount-text.ts'
import { defaultZone } from '@reliance/core/shared/time.ts'
import { Link } from '@reliance/ui/link.tsx'
import { Page } from '@reliance/ui/page.tsx'
import { useQuery } from '@tanstack/react-query'
import { useLocale, useTranslations } from 'use-intl'
import { useWhen } from '../calendar/use-when.ts'
import { useDocumentTitle } from '../document-title.ts'
import { Loaded } from '../home/loaded.tsx'
import type { Place } from '../person.ts'
import { type Outputs, queries } from '../trpc.ts'
import { BookingActs } from './booking-acts.tsx'
import { BookingPapers } from './booking-papers.tsx'
import { BookingSteps } from './booking-steps.tsx'
import { Fact } from './resource-facts.tsx'
import { resourcesHref } from './resources-href.ts'

/** Once both have said yes there is something to sign. */
const signed = ['confirmed', 'handed_over', 'returned', 'closed'] as const

type Props = { place: Place; booking: Outputs['resources']['booking'] }

function Facts({ place, booking }: Props) {
  const t = useTranslations('interface.bookingPage')
  const lang = useLocale()
  const when = useWhen()
  const { startsAt, endsAt, kind, quantity } = booking
  const { when: said } = when({ startsAt, endsAt, zone: defaultZone, wholeDay: false })
  return (
    <dl className="border-hair border-b">
      <Fact name={t('what')}>
        <Link href={resourcesHref(place, booking.resourceId)}>{booking.resource}</Link>
      </Fact>
      <Fact name={t('when')}>{said}</Fact>
      {(kind === 'stock' || kind === 'skill') && (
        <Fact name={t('howMany')}>{t(kind === 'stock' ? 'pieces' : 'hours', { count: quantity })}</Fact>
      )}
      <Fact name={t('lender')}>{booking.lender}</Fact>
      <Fact name={t('borrower')}>{booking.borrower}</Fact>
      <Fact name={t('purpose')}>{booking.purpose}</Fact>
      {booking.price === 'usual' && (
        <Fact name={t('price')}>{t('usual', { price: sayEuros(booking.usualPrice, lang) })}</Fact>
      )}
      {booking.handOverNote !== '' && <Fact name={t('stateOut')}>{booking.handOverNote}</Fact>}
      {booking.returnNote !== '' && (
        <Fact name={t(booking.isDamaged ? 'damage' : 'stateBack')}>{booking.returnNote}</Fact>
      )}
      {booking.closeNote !== '' && <Fact name={t('settled')}>{booking.closeNote}</Fact>}
      {booking.reason !== '' && <Fact name={t('because')}>{booking.reason}</Fact>}
      {booking.endedBecause === 'taken' && <Fact name={t('because')}>{t('taken')}</Fact>}
      {booking.endedBecause === 'left' && <Fact name={t('because')}>{t('left')}</Fact>}
      {booking.endedBecause === 'withdrawn' && <Fact name={t('because')}>{t('withdrawn')}</Fact>}
    </dl>
  )
}

function Content({ place, booking }: Props) {
  const t = useTranslations('interface.bookingPage')
  const title = t('title', { number: String(booking.number), resource: booking.resource })
  useDocumentTitle(title, place.name)
  return (
    <Page title={title}>
      <BookingSteps booking={booking} />
      <BookingActs place={place} booking={booking} />
      {booking.isOverdue && <p className="font-bold">{t('overdue')}</p>}
      <Facts place={place} booking={booking} />
      {signed.some(state => state === booking.state) && (
        <BookingPapers place={place} bookingId={booking.bookingId} />
      )}
      <p className="print:hidden">
        <Link href={resourcesHref(place, 'reservations')} className="target inline-flex items-center">
          {t('back')}
        </Link>
      </p>
    </Page>
  )
}

/** One booking between two organisations, its steps and what may be done with it. */
export function BookingPage({ place, bookingId }: { place: Place; bookingId: string }) {
  const query = useQuery(queries.resources.booking.queryOptions({ spaceId: place.spaceId, bookingId }))
  return <Loaded query={query}>{booking => <Content place={place} booking={booking} />}</Loaded>
}
