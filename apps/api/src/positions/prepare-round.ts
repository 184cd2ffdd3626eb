import { mayCoordinate } from '@reliance/core/positions/powers.ts'
import type { PrepareRoundInput } from '@reliance/core/positions/prepare-round.ts'
import { insertRound } from '@reliance/db/positions/rounds.ts'
import { type InSpace, mutation } from '../boundary/use-case.ts'

type Input = PrepareRoundInput & InSpace

/** Begins a round in preparation; statements are gathered in it before it opens. */
export const prepareRound = mutation({
  may: (actor, now, { spaceId }: Input) => mayCoordinate(actor, spaceId, now),
  run: async (ctx, { title, reveal }: Input) => {
    const roundId = ctx.newId()
    await insertRound(ctx.db, ctx.scope, { id: roundId, title, reveal })
    ctx.act('positions.round_prepared', roundId)
    return { roundId, revision: 1 }
  },
})
