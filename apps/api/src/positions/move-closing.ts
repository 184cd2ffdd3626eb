import { moveClosing as decide, type MoveClosingInput } from '@reliance/core/positions/move-closing.ts'
import { mayCoordinate } from '@reliance/core/positions/powers.ts'
import { civilDateAt } from '@reliance/core/shared/time.ts'
import { lockRound, updateRound } from '@reliance/db/positions/rounds.ts'
import { notFound, unwrap } from '../boundary/rule-error.ts'
import { type InSpace, mutation } from '../boundary/use-case.ts'
import { remindLater } from './remind-round.ts'
import { stateOf } from './round-facts.ts'

type Input = MoveClosingInput & InSpace

/** Announces another last day of an open round, or none; whoever has not answered is reminded before the new one. */
export const moveClosing = mutation({
  may: (actor, now, { spaceId }: Input) => mayCoordinate(actor, spaceId, now),
  run: async (ctx, input: Input) => {
    const { db, scope, now } = ctx
    const round = await lockRound(db, scope, input.roundId, 'update')
    if (!round) throw notFound()
    const facts = { state: stateOf(round, now), revision: round.revision }
    const closesOn = unwrap(decide(facts, input, civilDateAt(now)), 'conflict')
    await updateRound(db, scope, round.id, { closesOn })
    remindLater(ctx, { roundId: round.id, revision: round.revision + 1 }, closesOn)
    ctx.act('positions.closing_moved', round.id, { wording: closesOn ?? '' })
    return { closesOn: closesOn as string | null, revision: round.revision + 1 }
  },
})
