import { mayTakePart } from '@reliance/core/assemblies/powers.ts'
import type { AskToSpeakInput } from '@reliance/core/assemblies/speaking/ask-to-speak.ts'
import { askToSpeak as ask } from '@reliance/core/assemblies/speaking/take-turns.ts'
import { refuse } from '@reliance/core/shared/result.ts'
import { type InSpace, mutation } from '../../boundary/use-case.ts'
import { changeQueue, onQueue } from './change-queue.ts'
import { needSelfOrModerator } from './need-moderator.ts'

type Input = AskToSpeakInput & InSpace

/** Puts somebody who is there on the speaking list: themselves, or by whoever moderates. Refuses `not_there`. */
export const askToSpeak = mutation({
  may: mayTakePart,
  run: async (ctx, { assemblyId, personId }: Input) => {
    await changeQueue(ctx, assemblyId, (listed, meeting) => {
      needSelfOrModerator(ctx, meeting, personId)
      const stay = meeting.attendance.stays.find(one => one.personId === personId && one.leftAt === null)
      if (!stay) return refuse('assemblies.not_there')
      return onQueue(queue => ask(queue, personId, stay.mode === 'online', ctx.now))(listed)
    })
    ctx.act('assemblies.asked_to_speak', assemblyId)
    return { assemblyId }
  },
})
