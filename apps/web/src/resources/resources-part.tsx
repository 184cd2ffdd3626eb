import { lazy, type ReactNode, Suspense } from 'react'
import { LoadingPage } from '../home/loading-page.tsx'
import { NotFoundPage } from '../home/not-found-page.tsx'
import type { Place } from '../person.ts'
import { isUuid } from '../sheet-search.ts'
import { CataloguePage } from './catalogue-page.tsx'
import { ResourcePage } from './resource-page.tsx'

const OfferResourcePage = lazy(() =>
  import('./offer-resource-page.tsx').then(file => ({ default: file.OfferResourcePage })),
)
const EditResourcePage = lazy(() =>
  import('./edit-resource-page.tsx').then(file => ({ default: file.EditResourcePage })),
)
const AskBookingPage = lazy(() =>
  import('./ask-booking-page.tsx').then(file => ({ default: file.AskBookingPage })),
)
const BookingPage = lazy(() => import('./booking-page.tsx').then(file => ({ default: file.BookingPage })))
const BookingsPage = lazy(() => import('./bookings-page.tsx').then(file => ({ default: file.BookingsPage })))

function pageOf(place: Place, page: string): ReactNode {
  if (page === '' || page === 'nous')
    return <CataloguePage key={page} place={place} whose={page === '' ? 'all' : 'ours'} />
  if (page === 'proposer') return <OfferResourcePage place={place} />
  if (page === 'reservations') return <BookingsPage place={place} />
  const [, before, id] = /^(modifier-|demander-|reservation-)?(.+)$/.exec(page) ?? []
  if (!isUuid(id)) return <NotFoundPage />
  switch (before) {
    case 'modifier-':
      return <EditResourcePage place={place} resourceId={id} />
    case 'demander-':
      return <AskBookingPage place={place} resourceId={id} />
    case 'reservation-':
      return <BookingPage place={place} bookingId={id} />
    default:
      return <ResourcePage place={place} resourceId={id} />
  }
}

/** What organisations of a coalition lend one another; the address says which page. */
export function ResourcesPart({ place, page = '' }: { place: Place; page: string | undefined }) {
  return <Suspense fallback={<LoadingPage />}>{pageOf(place, page)}</Suspense>
}
