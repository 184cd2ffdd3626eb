import * as z from 'zod/mini'
import { uuidInput } from '../shared/id.ts'
import { refuse } from '../shared/result.ts'
import { revisionInput } from '../shared/revision.ts'
import { offerState, type StandingOffer } from './change-offer.ts'
import type { ResourcesResult } from './codes.ts'
import { type ResourceContent, type ResourceKind, resourceContent, resourceFields } from './resource.ts'

export const editResourceInput = z.object({
  ...resourceFields,
  resourceId: uuidInput,
  revision: revisionInput,
})
export type EditResource = z.output<typeof editResourceInput>

/** What whoever asked for it counts on: what it costs, and the time that is kept free after it. */
const terms = ['priceKind', 'priceCents', 'usualPriceCents', 'depositCents', 'bufferMinutes'] as const

type Standing = StandingOffer &
  Pick<ResourceContent, (typeof terms)[number] | 'stock'> & {
    readonly kind: ResourceKind
    readonly revision: number
    /** How many bookings are asked for, promised or out. */
    readonly openCount: number
    /** How much of it is booked at once at most, from now on. */
    readonly peak: number
  }

/**
 * Says a resource otherwise. A room stays a room: bookings are kept apart by its kind. While something is booked its terms
 * stay, by which it was asked for (L9 too), and there is never less of it than is promised. Refuses what `resourceContent`
 * refuses, and `offer_step` (withdrawn), `revision_changed`, `kind_stays`, `terms_booked`, `stock_booked`.
 */
export const editResource = (standing: Standing, input: EditResource): ResourcesResult<ResourceContent> => {
  if (offerState(standing) === 'withdrawn') return refuse('resources.offer_step')
  if (standing.revision !== input.revision) return refuse('resources.revision_changed')
  if (standing.kind !== input.kind) return refuse('resources.kind_stays', { field: 'kind' })
  const content = resourceContent(input)
  if (!content.ok) return content
  const { value } = content
  if (standing.openCount > 0 && terms.some(term => standing[term] !== value[term]))
    return refuse('resources.terms_booked', { params: { count: standing.openCount } })
  return value.stock < standing.stock && value.stock < standing.peak
    ? refuse('resources.stock_booked', { field: 'stock', params: { count: standing.peak } })
    : content
}
