import { eurosOf } from '@reliance/core/fund/euros.ts'
import { mayRepresentInFund } from '@reliance/core/fund/powers.ts'
import { listBaseDeclarations } from '@reliance/db/fund/pledges.ts'
import { type InSpace, mutation } from '../boundary/use-case.ts'

/**
 * In the organisation's own space: what it declared to coalitions, for whoever commits it. It is a write: that somebody
 * read it is recorded first.
 */
export const readBases = mutation({
  may: (actor, now, { spaceId }: InSpace) => mayRepresentInFund(actor, spaceId, now),
  run: async (ctx, _input: InSpace) => {
    ctx.act('fund.bases_read')
    const declared = await listBaseDeclarations(ctx.db, ctx.scope)
    return declared.map(one => ({
      pledgeId: one.pledgeId,
      coalitionName: one.coalitionName,
      year: one.year,
      base: eurosOf(one.baseCents),
      declaredAt: one.declaredAt.toISOString(),
    }))
  },
})
