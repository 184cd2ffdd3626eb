import { voidBallot as decide, type VoidBallotInput } from '@reliance/core/assemblies/ballots/void-ballot.ts'
import { mayTakePart } from '@reliance/core/assemblies/powers.ts'
import { unwrap } from '../../boundary/rule-error.ts'
import { type InSpace, mutation } from '../../boundary/use-case.ts'
import { lockForAct } from './ballot-facts.ts'
import { voidRow } from './end-ballot.ts'
import { tellResult } from './tell-result.ts'

type Input = VoidBallotInput & InSpace

/** Declares a ballot void with a reason; it stays in the record, and is held again as another one. */
export const voidBallot = mutation({
  may: mayTakePart,
  run: async (ctx, { ballotId, reason }: Input) => {
    const { ballot, meeting } = await lockForAct(ctx, ballotId, 'void')
    unwrap(decide(ballot.state, reason), 'conflict')
    const state = await voidRow(ctx, ballot, reason)
    // Whoever voted from a distance is told that it counts for nothing, and why.
    if (ballot.onlineReason !== null)
      await tellResult(ctx, meeting.assembly, Object.assign({}, ballot, { state, voidReason: reason }))
    return { state }
  },
})
