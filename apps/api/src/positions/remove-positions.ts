import { deletePositionsOf } from '@reliance/db/positions/positions.ts'
import type { OnGone } from '../coalitions/follow-organisation.ts'
import type { OnLeaving } from '../coalitions/leave-coalition.ts'

/** As `removePositions`, where no act of a person makes the organisation go. */
export const removeGone: OnGone = ({ db, scope }, organisationId) =>
  deletePositionsOf(db, scope, organisationId)

/** What an organisation that leaves takes out of current views, in the same transaction (R69). */
export const removePositions: OnLeaving = async (ctx, organisationId) => {
  const count = await deletePositionsOf(ctx.db, ctx.scope, organisationId)
  if (count > 0) ctx.act('positions.removed', organisationId)
}
