import { takeBackAllOf } from '@reliance/db/actions/amplifications.ts'
import { endPartsOf } from '@reliance/db/actions/parts.ts'
import type { Gone } from '../coalitions/follow-organisation.ts'

/**
 * An organisation that leaves the coalition takes no part in its actions any more, and says so anew if it comes back: how it is
 * seen is chosen each time (R56).
 */
export const leavePlan = async ({ db, scope, now }: Gone, organisationId: string): Promise<void> => {
  await endPartsOf(db, scope, organisationId, now)
  await takeBackAllOf(db, scope, organisationId, now)
}
