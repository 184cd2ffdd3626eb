import * as z from 'zod/mini'
import { uuidInput } from '../shared/id.ts'

export const getMinutesInput = z.object({ assemblyId: uuidInput })
export type GetMinutesInput = z.output<typeof getMinutesInput>
