import { mayTakePart } from '@reliance/core/assemblies/powers.ts'
import type { GiveTurnInput } from '@reliance/core/assemblies/speaking/give-turn.ts'
import { answerDirectly, giveTurn as give } from '@reliance/core/assemblies/speaking/take-turns.ts'
import { refuse } from '@reliance/core/shared/result.ts'
import { type InSpace, mutation } from '../../boundary/use-case.ts'
import { changeQueue, endSpeech, onQueue } from './change-queue.ts'
import { needModerator } from './need-moderator.ts'

type Input = GiveTurnInput & InSpace

/** Gives somebody the floor, which ends what is being said: one press for the next one. */
export const giveTurn = mutation({
  may: mayTakePart,
  run: async (ctx, { assemblyId, personId, kind, overrideReason }: Input) => {
    const { now } = ctx
    await changeQueue(ctx, assemblyId, (listed, meeting) => {
      needModerator(meeting)
      if (!meeting.attendance.presentIds.includes(personId)) return refuse('assemblies.not_there')
      const silent = endSpeech(meeting, listed, now)
      return onQueue(queue =>
        kind === 'turn' ? give(queue, personId, overrideReason, now) : answerDirectly(queue, personId, now),
      )(silent)
    })
    ctx.act('assemblies.turn_given', assemblyId)
    return { assemblyId }
  },
})
