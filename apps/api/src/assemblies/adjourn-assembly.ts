import {
  type AdjournAssemblyInput,
  adjournAssembly as decide,
} from '@reliance/core/assemblies/adjourn-assembly.ts'
import { assembliesFr } from '@reliance/core/assemblies/messages.fr.ts'
import { minutesDue } from '@reliance/core/assemblies/minutes-due.ts'
import { mayTakePart } from '@reliance/core/assemblies/powers.ts'
import { stepAssembly } from '@reliance/db/assemblies/assemblies.ts'
import { unwrap } from '../boundary/rule-error.ts'
import { type InSpace, mutation } from '../boundary/use-case.ts'
import { adjourn } from './adjourn-items.ts'
import { dueAt } from './due.ts'
import { lockMeeting, meetingFacts } from './meeting-facts.ts'
import { closeSpeaking } from './speaking/follow-meeting.ts'

type Input = AdjournAssemblyInput & InSpace

/**
 * Closes an assembly whose quorum is missing, before it begins: all its points go to the next one, and its minutes say how
 * many were there (R93). It is convened again as any other assembly is.
 */
export const adjournAssembly = mutation({
  may: mayTakePart,
  run: async (ctx, { assemblyId }: Input) => {
    const { db, scope, now } = ctx
    const meeting = await lockMeeting(ctx, assemblyId)
    const { assembly, points, attendance } = meeting
    const state = unwrap(decide(meetingFacts(meeting)), 'conflict')
    const left = points.filter(one => one.endedAt === null).map(one => one.itemId)
    if (left.length > 0) await adjourn(ctx, meeting, left)
    await stepAssembly(db, scope, assemblyId, {
      state,
      startedAt: now,
      closedAt: now,
      startCount: attendance.possible.length,
      isVideoOn: false,
      noVideoReason: assembliesFr.noQuorum,
    })
    await closeSpeaking(ctx, meeting)
    const { remindAt } = minutesDue(assembly.startsAt, assembly.policy, assembly.zone)
    ctx.emit(dueAt('assemblies.remind_minutes', assembly, remindAt, now))
    ctx.act('assemblies.adjourned', assemblyId)
    return { state, adjourned: left.length }
  },
})
