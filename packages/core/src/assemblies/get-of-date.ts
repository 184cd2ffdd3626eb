import * as z from 'zod/mini'
import { uuidInput } from '../shared/id.ts'

export const getOfDateInput = z.object({ eventId: uuidInput })
export type GetOfDateInput = z.output<typeof getOfDateInput>
