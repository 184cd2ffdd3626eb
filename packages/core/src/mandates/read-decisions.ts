import * as z from 'zod/mini'
import { uuidInput } from '../shared/id.ts'

/** One page of the register: the decisions numbered below `before`, or the newest. */
export const decisionsInput = z.object({ before: z.nullable(z.int().check(z.positive())) })
export const decisionInput = z.object({ decisionId: uuidInput })
