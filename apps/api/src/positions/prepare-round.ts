import { mayCoordinate } from '@reliance/core/positions/powers.ts'
import type { PrepareRoundInput } from '@reliance/core/positions/prepare-round.ts'
import { insertRound } from '@reliance/db/positions/rounds.ts'
import { lockStatements } from '@reliance/db/positions/statements.ts'
import { type InSpace, mutation } from '../boundary/use-case.ts'
import { addTexts } from './add-statements.ts'
import { openHeld } from './open-round.ts'

type Input = PrepareRoundInput & InSpace

/**
 * Begins a round in preparation; statements are gathered in it before it opens. What it brings along enters with it,
 * and opens with it where that is asked: all of it, or nothing.
 */
export const prepareRound = mutation({
  may: (actor, now, { spaceId }: Input) => mayCoordinate(actor, spaceId, now),
  run: async (ctx, { title, reveal, statements, opening }: Input) => {
    const known = statements ? await lockStatements(ctx.db, ctx.scope) : []
    const id = ctx.newId()
    await insertRound(ctx.db, ctx.scope, { id, title, reveal })
    ctx.act('positions.round_prepared', id)
    const state = 'prepared'
    const added = statements ? await addTexts(ctx, known, { id, state }, statements) : []
    if (opening === undefined) return { roundId: id, revision: 1 }
    const facts = { state, statementCount: added.length, revision: 1 } as const
    const input = { roundId: id, revision: 1, closesOn: opening.closesOn }
    const { revision } = await openHeld(ctx, { id, title }, facts, input)
    return { roundId: id, revision }
  },
})
