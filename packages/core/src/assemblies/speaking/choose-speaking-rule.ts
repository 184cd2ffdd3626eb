import * as z from 'zod/mini'
import { uuidInput } from '../../shared/id.ts'
import { speakingRules } from './speaking-queue.ts'

/** By which of the three rules the list is ordered (protocols §1.2). */
export const chooseSpeakingRuleInput = z.object({ assemblyId: uuidInput, rule: z.enum(speakingRules) })
export type ChooseSpeakingRuleInput = z.output<typeof chooseSpeakingRuleInput>
