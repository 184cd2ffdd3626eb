import * as z from 'zod/mini'
import { uuidInput } from '../shared/id.ts'
import { requiredText } from '../shared/text-input.ts'

/** A date is called off with a reason, which stays shown beside it (R23). */
export const cancelEventInput = z.object({ eventId: uuidInput, reason: requiredText(600) })
export type CancelEventInput = z.output<typeof cancelEventInput>
