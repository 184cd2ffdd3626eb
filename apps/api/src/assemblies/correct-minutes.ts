import {
  type CorrectMinutesInput,
  correctMinutes as decide,
} from '@reliance/core/assemblies/correct-minutes.ts'
import { answersForMinutes } from '@reliance/core/assemblies/meeting-roles.ts'
import type { Minutes } from '@reliance/core/assemblies/minutes.ts'
import { mayTakePart } from '@reliance/core/assemblies/powers.ts'
import type { ShownAssembly } from '@reliance/db/assemblies/assemblies.ts'
import { insertMinutes, latestMinutes } from '@reliance/db/assemblies/minutes.ts'
import { assemblyPlace } from '@reliance/db/assemblies/places.ts'
import { RuleError, unwrap } from '../boundary/rule-error.ts'
import { type InSpace, type MutationContext, mutation } from '../boundary/use-case.ts'
import { sha256 } from '../identity/tokens.ts'
import { lockMeeting } from './meeting-facts.ts'

type Input = CorrectMinutesInput & InSpace

type Correction = { before: Minutes; after: Minutes; asked: Omit<CorrectMinutesInput, 'assemblyId'> }

/** Whoever was written the minutes in full is written what is changed in them. */
const tellCorrection = async (
  { db, scope, notify }: MutationContext,
  { id, title }: ShownAssembly,
  { before, after, asked }: Correction,
): Promise<void> => {
  const place = await assemblyPlace(db, scope)
  const pointIn = (minutes: Minutes) => minutes.points.find(one => one.itemId === asked.itemId)
  notify({
    notice: 'assemblies.minutes_corrected',
    to: { people: 'members' },
    subject: id,
    path: `${place.path}/assemblees/${id}/compte-rendu`,
    params: {
      place: place.name,
      title,
      name: pointIn(after)?.title ?? '',
      wording: asked.reason,
    },
    corrected: { after: pointIn(after), before: pointIn(before) },
  })
}

/** Corrects what published minutes say of a point, and what a minority held (R43): another version with its reason, which members read beside the others. */
export const correctMinutes = mutation({
  may: mayTakePart,
  run: async (ctx, { assemblyId, ...asked }: Input) => {
    const { db, scope, now, actor } = ctx
    const { assembly, state, hands, holders } = await lockMeeting(ctx, assemblyId)
    const latest = await latestMinutes(db, scope, assemblyId)
    if (!latest) throw new RuleError('conflict', { code: 'assemblies.step_not_now' })
    const isTheirs = answersForMinutes(hands, holders.minutes, actor.personId)
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
    await ctx.services.limits.spend('dateMailPerPlace', `assemblies:${scope.spaceId}`)
    await tellCorrection(ctx, assembly, { before: latest.content, after: content, asked })
    ctx.act('assemblies.minutes_corrected', assemblyId, { wording: asked.reason })
    return { version: version + 1 }
  },
})
