import { moveAssembly } from '@reliance/core/assemblies/move-assembly.ts'
import { beginningOf } from '@reliance/core/assemblies/paper-times.ts'
import { mayTakePart } from '@reliance/core/assemblies/powers.ts'
import type { StartAssemblyInput } from '@reliance/core/assemblies/start-assembly.ts'
import { stepAssembly } from '@reliance/db/assemblies/assemblies.ts'
import { unwrap } from '../boundary/rule-error.ts'
import { type InSpace, mutation } from '../boundary/use-case.ts'
import { lockMeeting, meetingFacts } from './meeting-facts.ts'

type Input = StartAssemblyInput & InSpace

/** Starts an assembly: from now on its time runs (R100, R101). */
export const startAssembly = mutation({
  may: mayTakePart,
  run: async (ctx, input: Input) => {
    const { db, scope, now } = ctx
    const { assemblyId, isVideoOn, noVideoReason, heldFrom } = input
    const meeting = await lockMeeting(ctx, assemblyId)
    const video = { isOn: isVideoOn, noneReason: noVideoReason }
    const said = { video, isWithoutQuorum: input.withoutQuorum === true }
    const state = unwrap(moveAssembly(Object.assign(meetingFacts(meeting), said), 'start', now), 'conflict')
    const begun = unwrap(beginningOf(meeting.assembly, heldFrom ?? null, now), 'conflict')
    const reason = isVideoOn ? '' : noVideoReason
    const startCount = meeting.attendance.possible.length
    const step = { state, isVideoOn, noVideoReason: reason, startCount }
    await stepAssembly(db, scope, assemblyId, Object.assign(step, begun))
    ctx.act('assemblies.started', assemblyId)
    return { state }
  },
})
