import { openRound as decide, type OpenRoundInput } from '@reliance/core/positions/open-round.ts'
import { mayCoordinate } from '@reliance/core/positions/powers.ts'
import { countStatements, lockRound, updateRound } from '@reliance/db/positions/rounds.ts'
import { notFound, unwrap } from '../boundary/rule-error.ts'
import { type InSpace, mutation } from '../boundary/use-case.ts'
import { remindLater } from './remind-round.ts'
import { stateOf } from './round-facts.ts'
import { tellMembers } from './tell-members.ts'

type Input = OpenRoundInput & InSpace

/** Opens a prepared round: organisations may publish from now on. */
export const openRound = mutation({
  may: (actor, now, { spaceId }: Input) => mayCoordinate(actor, spaceId, now),
  run: async (ctx, input: Input) => {
    const { db, scope, now } = ctx
    const round = await lockRound(db, scope, input.roundId, 'update')
    if (!round) throw notFound()
    const statementCount = await countStatements(db, scope, round.id)
    const facts = { state: stateOf(round, now), statementCount, revision: round.revision }
    const { openedAt, closesOn } = unwrap(decide(facts, input, now), 'conflict')
    await updateRound(db, scope, round.id, { openedAt, closesOn })
    remindLater(ctx, { roundId: round.id, revision: round.revision + 1 }, closesOn)
    await tellMembers(ctx, 'positions.round_opened', { id: round.id, title: round.title, closesOn })
    ctx.act('positions.round_opened', round.id)
    return { openedAt: openedAt.toISOString(), revision: round.revision + 1 }
  },
})
