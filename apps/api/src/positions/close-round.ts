import { countsAsMember } from '@reliance/core/coalitions/member-status.ts'
import { type CloseRoundInput, closeRound as decide } from '@reliance/core/positions/close-round.ts'
import { mayCoordinate } from '@reliance/core/positions/powers.ts'
import { listMembers } from '@reliance/db/positions/members.ts'
import { keepResults } from '@reliance/db/positions/results.ts'
import { lockRound, updateRound } from '@reliance/db/positions/rounds.ts'
import { notFound, unwrap } from '../boundary/rule-error.ts'
import { type InSpace, mutation } from '../boundary/use-case.ts'
import { laterOf, stateOf } from './round-facts.ts'
import { tellMembers } from './tell-members.ts'

type Input = CloseRoundInput & InSpace

/** Closes a round for good: its counts and how many members there were are kept, without names. */
export const closeRound = mutation({
  may: (actor, now, { spaceId }: Input) => mayCoordinate(actor, spaceId, now),
  run: async (ctx, input: Input) => {
    const { db, scope, now } = ctx
    const round = await lockRound(db, scope, input.roundId, 'update')
    if (!round) throw notFound()
    const members = await listMembers(db, scope)
    const facts = {
      state: stateOf(round, now),
      memberCount: members.filter(one => countsAsMember(one.status)).length,
      revision: round.revision,
    }
    const { closedAt, memberCount } = unwrap(decide(facts, input, laterOf(now, round.openedAt)), 'conflict')
    await keepResults(db, scope, round.id)
    await updateRound(db, scope, round.id, { closedAt, memberCount })
    await tellMembers(ctx, 'positions.round_closed', round)
    ctx.act('positions.round_closed', round.id)
    return { closedAt: closedAt.toISOString(), revision: round.revision + 1 }
  },
})
