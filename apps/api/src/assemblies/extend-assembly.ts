import { extendAssembly as decide } from '@reliance/core/assemblies/agenda/adjourn-items.ts'
import type { ExtendAssemblyInput } from '@reliance/core/assemblies/extend-assembly.ts'
import { mayTakePart } from '@reliance/core/assemblies/powers.ts'
import { stepAssembly } from '@reliance/db/assemblies/assemblies.ts'
import { RuleError, unwrap } from '../boundary/rule-error.ts'
import { type InSpace, mutation } from '../boundary/use-case.ts'
import { needHand } from './lock-item.ts'
import { lockMeeting } from './meeting-facts.ts'

type Input = ExtendAssemblyInput & InSpace

/** Adds minutes by a quick vote, which is kept with its count (R100). */
export const extendAssembly = mutation({
  may: mayTakePart,
  run: async (ctx, { assemblyId, minutes, votesFor, votesAgainst }: Input) => {
    const { db, scope, now } = ctx
    const meeting = await lockMeeting(ctx, assemblyId)
    needHand(meeting, ['facilitator'])
    if (meeting.state !== 'running') throw new RuleError('conflict', { code: 'assemblies.step_not_now' })
    unwrap(decide({ minutes, votesFor, votesAgainst }), 'conflict')
    const extension = { minutes, votesFor, votesAgainst, at: now.toISOString() }
    await stepAssembly(db, scope, assemblyId, { extensions: [...meeting.run.extensions, extension] })
    ctx.act('assemblies.extended', assemblyId)
    return { minutes }
  },
})
