import { mayTakePart } from '@reliance/core/assemblies/powers.ts'
import type { EndTurnInput } from '@reliance/core/assemblies/speaking/end-turn.ts'
import { ok, refuse } from '@reliance/core/shared/result.ts'
import { type InSpace, mutation } from '../../boundary/use-case.ts'
import { changeQueue, endSpeech } from './change-queue.ts'
import { needSelfOrModerator } from './need-moderator.ts'

type Input = EndTurnInput & InSpace

/** Ends what is being said: by whoever speaks, or moderates. Refuses: `nobody_speaks`. */
export const endTurn = mutation({
  may: mayTakePart,
  run: async (ctx, { assemblyId }: Input) => {
    await changeQueue(ctx, assemblyId, (listed, meeting) => {
      const { speaking } = listed.queue
      needSelfOrModerator(ctx, meeting, speaking?.personId)
      return speaking === null ? refuse('assemblies.nobody_speaks') : ok(endSpeech(meeting, listed, ctx.now))
    })
    ctx.act('assemblies.turn_ended', assemblyId)
    return { assemblyId }
  },
})
