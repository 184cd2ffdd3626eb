import type { BodyKind } from '../mandates/body-kinds.ts'
import { ok, refuse } from '../shared/result.ts'
import type { CalendarResult } from './codes.ts'
import type { Audience } from './event.ts'

/** Whose date it is: the kind of a body, null for none; the organisation in whose name it stands, null for none. */
type Whose = { readonly bodyKind: BodyKind | null; readonly organisationId: string | null }

/**
 * What a commission meets for is told to all members at least (R115): it is joined freely, and keeps nothing to itself. The
 * people mandated are those of the space, so that an organisation calls none of them together in its own name.
 * Refuses `commission_is_open`, `mandated_by_space`.
 */
export const checkAudience = (
  { bodyKind, organisationId }: Whose,
  audience: Audience,
): CalendarResult<null> => {
  if (audience !== 'mandated') return ok(null)
  if (bodyKind === 'commission') return refuse('calendar.commission_is_open', { field: 'audience' })
  if (organisationId !== null) return refuse('calendar.mandated_by_space', { field: 'audience' })
  return ok(null)
}
