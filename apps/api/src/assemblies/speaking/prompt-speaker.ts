import { mayTakePart } from '@reliance/core/assemblies/powers.ts'
import type { PromptSpeakerInput } from '@reliance/core/assemblies/speaking/prompt-speaker.ts'
import { ok, refuse } from '@reliance/core/shared/result.ts'
import { countPrompt } from '@reliance/db/assemblies/speaking.ts'
import { type InSpace, mutation } from '../../boundary/use-case.ts'
import { changeQueue } from './change-queue.ts'
import { needModerator } from './need-moderator.ts'

type Input = PromptSpeakerInput & InSpace

/** Counts a gentle sign that whoever moderates gave, of nobody (R104). Refuses: `nobody_speaks`. */
export const promptSpeaker = mutation({
  may: mayTakePart,
  run: async (ctx, { assemblyId, kind }: Input) => {
    await changeQueue(ctx, assemblyId, (listed, meeting) => {
      needModerator(meeting)
      return listed.queue.speaking === null ? refuse('assemblies.nobody_speaks') : ok(listed)
    })
    await countPrompt(ctx.db, ctx.scope, assemblyId, kind)
    return { kind }
  },
})
