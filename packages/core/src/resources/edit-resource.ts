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

/**
 * Says a resource otherwise. A room stays a room: bookings are kept apart by its kind. Refuses what `resourceContent`
 * refuses, and `offer_step` (withdrawn), `revision_changed`, `kind_stays`.
 */
export const editResource = (
  standing: StandingOffer & { readonly kind: ResourceKind; readonly revision: number },
  input: EditResource,
): ResourcesResult<ResourceContent> => {
  if (offerState(standing) === 'withdrawn') return refuse('resources.offer_step')
  if (standing.revision !== input.revision) return refuse('resources.revision_changed')
  if (standing.kind !== input.kind) return refuse('resources.kind_stays', { field: 'kind' })
  return resourceContent(input)
}
