import {
  type ApproveMinutesInput,
  approveMinutes as decide,
} from '@reliance/core/assemblies/approve-minutes.ts'
import { mayTakePart } from '@reliance/core/assemblies/powers.ts'
import { stepAssembly } from '@reliance/db/assemblies/assemblies.ts'
import { notFound, unwrap } from '../boundary/rule-error.ts'
import { type InSpace, mutation } from '../boundary/use-case.ts'
import { lockMeeting, meetingFacts } from './meeting-facts.ts'

type Input = ApproveMinutesInput & InSpace

/** Approves the minutes of an earlier assembly of the same body in the one that runs now. */
export const approveMinutes = mutation({
  may: mayTakePart,
  run: async (ctx, { assemblyId, inAssemblyId, votesFor, votesAgainst }: Input) => {
    const { db, scope, now } = ctx
    const later = await lockMeeting(ctx, inAssemblyId)
    const earlier = await lockMeeting(ctx, assemblyId)
    if (earlier.assembly.bodyId !== later.assembly.bodyId) throw notFound()
    const votes = { votesFor, votesAgainst }
    const state = unwrap(decide(meetingFacts(earlier), meetingFacts(later), votes, now), 'conflict')
    await stepAssembly(db, scope, assemblyId, { state, approvedInId: inAssemblyId })
    ctx.act('assemblies.minutes_approved', assemblyId)
    return { state }
  },
})
