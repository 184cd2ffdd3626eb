import * as z from 'zod/mini'
import { uuidInput } from '../../shared/id.ts'

export const getScreenInput = z.object({ assemblyId: uuidInput })
export type GetScreenInput = z.output<typeof getScreenInput>
