import { mayTakePart } from '@reliance/core/assemblies/powers.ts'
import type { ChooseSpeakingRuleInput } from '@reliance/core/assemblies/speaking/choose-speaking-rule.ts'
import { ok } from '@reliance/core/shared/result.ts'
import { type InSpace, mutation } from '../../boundary/use-case.ts'
import { changeQueue, onQueue } from './change-queue.ts'
import { needModerator } from './need-moderator.ts'

type Input = ChooseSpeakingRuleInput & InSpace

/** Orders the list by another of the three rules; turns that were taken stay counted. */
export const chooseSpeakingRule = mutation({
  may: mayTakePart,
  run: async (ctx, { assemblyId, rule }: Input) => {
    await changeQueue(ctx, assemblyId, (listed, meeting) => {
      needModerator(meeting)
      return onQueue(queue => ok({ ...queue, rule }))(listed)
    })
    ctx.act('assemblies.speaking_rule_chosen', assemblyId)
    return { rule }
  },
})
