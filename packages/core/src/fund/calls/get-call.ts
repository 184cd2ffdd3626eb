import * as z from 'zod/mini'
import { uuidInput } from '../../shared/id.ts'

/** One call, with the projects of those who apply. */
export const getCallInput = z.object({ callId: uuidInput })
export type GetCall = z.output<typeof getCallInput>
