import * as z from 'zod/mini'
import { revisionInput } from '../../shared/revision.ts'

/** The newest calls, or those before a number. */
export const listCallsInput = z.object({ before: z.nullable(revisionInput) })
export type ListCalls = z.output<typeof listCallsInput>
