import * as z from 'zod/mini'
import { revisionInput } from '../shared/revision.ts'

/** The newest payments, or those before a number. */
export const openPayoutsInput = z.object({ before: z.nullable(revisionInput) })
export type OpenPayoutsInput = z.output<typeof openPayoutsInput>
