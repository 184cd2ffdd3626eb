import * as z from 'zod/mini'
import { uuidInput } from '../shared/id.ts'

export const getEventInput = z.object({ eventId: uuidInput })
export type GetEventInput = z.output<typeof getEventInput>
