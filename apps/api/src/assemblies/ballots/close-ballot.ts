import type { CloseBallotInput } from '@reliance/core/assemblies/ballots/close-ballot.ts'
import { mayCloseOnline } from '@reliance/core/assemblies/ballots/put-online.ts'
import { mayTakePart } from '@reliance/core/assemblies/powers.ts'
import { countElectors } from '@reliance/db/assemblies/votes.ts'
import { unwrap } from '../../boundary/rule-error.ts'
import { type InSpace, mutation } from '../../boundary/use-case.ts'
import { lockForAct } from './ballot-facts.ts'
import { endBallot } from './end-ballot.ts'

type Input = CloseBallotInput & InSpace

/** Closes a ballot: votes that are under way are in it, and none comes after (A8). */
export const closeBallot = mutation({
  may: mayTakePart,
  run: async (ctx, { ballotId }: Input) => {
    const { meeting, ballot } = await lockForAct(ctx, ballotId, 'close')
    if (ballot.onlineReason !== null) {
      const electors = await countElectors(ctx.db, ctx.scope, ballotId)
      unwrap(mayCloseOnline(Object.assign({ closesAt: ballot.closesAt }, electors), ctx.now), 'conflict')
    }
    return { state: await endBallot(ctx, meeting.attendance, ballot) }
  },
})
