import {
  type CorrectMinutesInput,
  correctMinutes as decide,
} from '@reliance/core/assemblies/correct-minutes.ts'
import { mayTakePart } from '@reliance/core/assemblies/powers.ts'
import { insertMinutes, latestMinutes } from '@reliance/db/assemblies/minutes.ts'
import { RuleError, unwrap } from '../boundary/rule-error.ts'
import { type InSpace, mutation } from '../boundary/use-case.ts'
import { sha256 } from '../identity/tokens.ts'
import { lockMeeting } from './meeting-facts.ts'

type Input = CorrectMinutesInput & InSpace

/** Corrects what published minutes say of a point: another version with its reason, which members read beside the others. */
export const correctMinutes = mutation({
  may: mayTakePart,
  run: async (ctx, { assemblyId, ...asked }: Input) => {
    const { db, scope, now, actor } = ctx
    const { state, hands, holders } = await lockMeeting(ctx, assemblyId)
    const latest = await latestMinutes(db, scope, assemblyId)
    if (!latest) throw new RuleError('conflict', { code: 'assemblies.step_not_now' })
    // The role of the minutes has ended with their publication; who held it answers for them still.
    const isTheirs = hands.includes('secretary') || holders.minutes === actor.personId
    const { version } = latest
    const content = unwrap(decide({ state, isTheirs, version, content: latest.content }, asked), 'conflict')
    await insertMinutes(db, scope, {
      assemblyId,
      version: version + 1,
      content,
      contentHash: sha256(JSON.stringify(content)),
      reason: asked.reason,
      publishedBy: actor.personId,
      publishedAt: now,
    })
    ctx.act('assemblies.minutes_corrected', assemblyId, { wording: asked.reason })
    return { version: version + 1 }
  },
})
