import * as z from 'zod/mini'
import { uuidInput } from '../shared/id.ts'

export const getMeetingInput = z.object({ assemblyId: uuidInput })
export type GetMeetingInput = z.output<typeof getMeetingInput>
