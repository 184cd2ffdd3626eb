import { movePositions } from '@reliance/db/positions/positions.ts'
import type { OnClaiming } from '../coalitions/sign-charter.ts'

/** What coordination had entered for an organisation becomes its own to confirm, when it joins by itself. */
export const takeOverPositions: OnClaiming = async (ctx, listedId, organisationId) => {
  const count = await movePositions(ctx.db, ctx.scope, listedId, organisationId)
  if (count > 0) ctx.act('positions.taken_over', organisationId)
}
