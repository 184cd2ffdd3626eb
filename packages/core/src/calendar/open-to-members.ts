import type { BodyKind } from '../mandates/body-kinds.ts'
import { ok, refuse } from '../shared/result.ts'
import type { CalendarResult } from './codes.ts'
import type { Audience } from './event.ts'

/**
 * What a commission meets for is told to all members at least (R115): it is joined freely, and keeps nothing to itself.
 * @param bodyKind the kind of the body whose date it is; null for a date of none. Refuses `commission_is_open`.
 */
export const openToMembers = (bodyKind: BodyKind | null, audience: Audience): CalendarResult<null> =>
  bodyKind === 'commission' && audience === 'mandated'
    ? refuse('calendar.commission_is_open', { field: 'audience' })
    : ok(null)
