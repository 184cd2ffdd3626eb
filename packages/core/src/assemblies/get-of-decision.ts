import * as z from 'zod/mini'
import { uuidInput } from '../shared/id.ts'

export const getOfDecisionInput = z.object({ decisionId: uuidInput })
export type GetOfDecisionInput = z.output<typeof getOfDecisionInput>
