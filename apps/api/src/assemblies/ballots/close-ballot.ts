import type { CloseBallotInput } from '@reliance/core/assemblies/ballots/close-ballot.ts'
import { mayTakePart } from '@reliance/core/assemblies/powers.ts'
import { type InSpace, mutation } from '../../boundary/use-case.ts'
import { lockForAct } from './ballot-facts.ts'
import { endBallot } from './end-ballot.ts'

type Input = CloseBallotInput & InSpace

/** Closes a ballot: votes that are under way are in it, and none comes after (A8). */
export const closeBallot = mutation({
  may: mayTakePart,
  run: async (ctx, { ballotId }: Input) => {
    const { meeting, ballot } = await lockForAct(ctx, ballotId, 'close')
    return { state: await endBallot(ctx, meeting.attendance, ballot) }
  },
})
