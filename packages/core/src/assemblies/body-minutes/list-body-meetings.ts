import * as z from 'zod/mini'
import { eventKeyInput } from '../../calendar/list-events.ts'
import { uuidInput } from '../../shared/id.ts'

/** Meetings that a body has held: the latest, or those before one of them. */
export const listBodyMeetingsInput = z.object({ bodyId: uuidInput, before: z.nullable(eventKeyInput) })
export type ListBodyMeetingsInput = z.output<typeof listBodyMeetingsInput>
