import { mayTakePart } from '@reliance/core/assemblies/powers.ts'
import type { LeaveQueueInput } from '@reliance/core/assemblies/speaking/leave-queue.ts'
import { removeRequest, withdrawRequest } from '@reliance/core/assemblies/speaking/take-turns.ts'
import { type InSpace, mutation } from '../../boundary/use-case.ts'
import { changeQueue, onQueue } from './change-queue.ts'
import { needSelfOrModerator } from './need-moderator.ts'

type Input = LeaveQueueInput & InSpace

/** Takes a request back: one's own, or another's by whoever moderates, which is counted as deciding otherwise (R103). */
export const leaveQueue = mutation({
  may: mayTakePart,
  run: async (ctx, { assemblyId, personId }: Input) => {
    await changeQueue(ctx, assemblyId, (listed, meeting) => {
      needSelfOrModerator(ctx, meeting, personId)
      const leave = ctx.actor.personId === personId ? withdrawRequest : removeRequest
      return onQueue(queue => leave(queue, personId))(listed)
    })
    ctx.act('assemblies.left_queue', assemblyId)
    return { assemblyId }
  },
})
