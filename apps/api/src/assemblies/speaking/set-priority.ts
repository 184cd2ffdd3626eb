import { mayTakePart } from '@reliance/core/assemblies/powers.ts'
import type { SetPriorityInput } from '@reliance/core/assemblies/speaking/set-priority.ts'
import { setPriority as set } from '@reliance/core/assemblies/speaking/take-turns.ts'
import { ok } from '@reliance/core/shared/result.ts'
import { type InSpace, mutation } from '../../boundary/use-case.ts'
import { changeQueue, onQueue } from './change-queue.ts'

type Input = SetPriorityInput & InSpace

/** Sets or takes off one's own priority flag, which is forgotten when the assembly closes (R103). No act tells of it. */
export const setPriority = mutation({
  may: mayTakePart,
  run: async (ctx, { assemblyId, hasPriority }: Input) => {
    const { personId } = ctx.actor
    await changeQueue(
      ctx,
      assemblyId,
      onQueue(queue => ok(set(queue, personId, hasPriority))),
    )
    return { hasPriority }
  },
})
