import type { CloseAssemblyInput } from '@reliance/core/assemblies/close-assembly.ts'
import { minutesDue } from '@reliance/core/assemblies/minutes-due.ts'
import { moveAssembly } from '@reliance/core/assemblies/move-assembly.ts'
import { endOf } from '@reliance/core/assemblies/paper-times.ts'
import { mayTakePart } from '@reliance/core/assemblies/powers.ts'
import { stepAssembly } from '@reliance/db/assemblies/assemblies.ts'
import { unwrap } from '../boundary/rule-error.ts'
import { type InSpace, mutation } from '../boundary/use-case.ts'
import { adjourn } from './adjourn-items.ts'
import { dueAt } from './due.ts'
import { lockMeeting, meetingFacts } from './meeting-facts.ts'
import { closeSpeaking } from './speaking/follow-meeting.ts'

type Input = CloseAssemblyInput & InSpace

/** Closes an assembly: what was not treated is adjourned, and whoever takes the minutes is reminded of their day (R107). */
export const closeAssembly = mutation({
  may: mayTakePart,
  run: async (ctx, { assemblyId, heldUntil }: Input) => {
    const { db, scope, now } = ctx
    const meeting = await lockMeeting(ctx, assemblyId)
    const { assembly, run } = meeting
    const state = unwrap(moveAssembly(meetingFacts(meeting), 'close', now), 'conflict')
    const { startedAt, isOnPaper } = run
    const hours = { heldUntil: heldUntil ?? null, zone: assembly.zone }
    const closedAt = unwrap(endOf({ startedAt: startedAt ?? now, isOnPaper }, hours, now), 'conflict')
    const left = meeting.points.filter(one => one.endedAt === null).map(one => one.itemId)
    if (left.length > 0) await adjourn(ctx, meeting, left)
    await stepAssembly(db, scope, assemblyId, { state, closedAt })
    await closeSpeaking(ctx, meeting)
    const { remindAt } = minutesDue(assembly.startsAt, assembly.policy, assembly.zone)
    ctx.emit(dueAt('assemblies.remind_minutes', assembly, remindAt, now))
    ctx.act('assemblies.closed', assemblyId)
    return { state, adjourned: left.length }
  },
})
