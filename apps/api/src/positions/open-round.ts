import {
  openRound as decide,
  type OpenRoundFacts,
  type OpenRoundInput,
} from '@reliance/core/positions/open-round.ts'
import { mayCoordinate } from '@reliance/core/positions/powers.ts'
import { countStatements, lockRound, updateRound } from '@reliance/db/positions/rounds.ts'
import { notFound, unwrap } from '../boundary/rule-error.ts'
import { type InSpace, type MutationContext, mutation } from '../boundary/use-case.ts'
import { remindLater } from './remind-round.ts'
import { stateOf } from './round-facts.ts'
import { tellMembers } from './tell-members.ts'

type Input = OpenRoundInput & InSpace

/** Opens a round that is held, reminds of its last day later, and tells its members. */
export const openHeld = async (
  ctx: MutationContext,
  round: { id: string; title: string },
  facts: OpenRoundFacts,
  input: OpenRoundInput,
) => {
  const { openedAt, closesOn } = unwrap(decide(facts, input, ctx.now), 'conflict')
  await updateRound(ctx.db, ctx.scope, round.id, { openedAt, closesOn })
  const revision = facts.revision + 1
  remindLater(ctx, { roundId: round.id, revision }, closesOn)
  await tellMembers(ctx, 'positions.round_opened', { id: round.id, title: round.title, closesOn })
  ctx.act('positions.round_opened', round.id)
  return { openedAt: openedAt.toISOString(), revision }
}

/** Opens a prepared round: organisations may publish from now on. */
export const openRound = mutation({
  may: (actor, now, { spaceId }: Input) => mayCoordinate(actor, spaceId, now),
  run: async (ctx, input: Input) => {
    const { db, scope, now } = ctx
    const round = await lockRound(db, scope, input.roundId, 'update')
    if (!round) throw notFound()
    const statementCount = await countStatements(db, scope, round.id)
    const facts = { state: stateOf(round, now), statementCount, revision: round.revision }
    return openHeld(ctx, round, facts, input)
  },
})
