import * as z from 'zod/mini'
import { uuidInput } from '../shared/id.ts'

/** The reports of one mandate: the newest, or those before one of them. */
export const reportsInput = z.object({ mandateId: uuidInput, before: z.nullable(uuidInput) })
