import * as z from 'zod/mini'
import { uuidInput } from '../../shared/id.ts'

/** What a body brought and what was handed to it: the newest, or those before one of them. */
export const listOutputsInput = z.object({ bodyId: uuidInput, before: z.nullable(uuidInput) })
export type ListOutputsInput = z.output<typeof listOutputsInput>
