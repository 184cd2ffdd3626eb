import * as z from 'zod/mini'
import { uuidInput } from '../shared/id.ts'

export const decisionInput = z.object({ decisionId: uuidInput })
