import * as z from 'zod/mini'
import { uuidInput } from '../../shared/id.ts'

export const processOfDecisionInput = z.object({ decisionId: uuidInput })
export type ProcessOfDecisionInput = z.output<typeof processOfDecisionInput>
