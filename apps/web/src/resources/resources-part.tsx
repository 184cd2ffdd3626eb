import { NotFoundPage } from '../home/not-found-page.tsx'
import type { Place } from '../person.ts'
import { isUuid } from '../sheet-search.ts'
import { CataloguePage } from './catalogue-page.tsx'
import { EditResourcePage } from './edit-resource-page.tsx'
import { OfferResourcePage } from './offer-resource-page.tsx'
import { ResourcePage } from './resource-page.tsx'

/** What organisations of a coalition lend one another; the address says which page. */
export function ResourcesPart({ place, page = '' }: { place: Place; page: string | undefined }) {
  if (page === '' || page === 'nous')
    return <CataloguePage key={page} place={place} whose={page === '' ? 'all' : 'ours'} />
  if (page === 'proposer') return <OfferResourcePage place={place} />
  const [, before, resourceId] = /^(modifier-)?(.+)$/.exec(page) ?? []
  if (!isUuid(resourceId)) return <NotFoundPage />
  return before === undefined ? (
    <ResourcePage place={place} resourceId={resourceId} />
  ) : (
    <EditResourcePage place={place} resourceId={resourceId} />
  )
}
