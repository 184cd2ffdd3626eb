import * as z from 'zod/mini'
import { uuidInput } from '../../shared/id.ts'

export const getBodyMinutesInput = z.object({ eventId: uuidInput })
export type GetBodyMinutesInput = z.output<typeof getBodyMinutesInput>
