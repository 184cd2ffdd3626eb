import * as z from 'zod/mini'
import { uuidInput } from '../shared/id.ts'

export const mandateInput = z.object({ mandateId: uuidInput })
