import * as z from 'zod/mini'
import { uuidInput } from '../shared/id.ts'

export const getAssemblyInput = z.object({ assemblyId: uuidInput })
export type GetAssemblyInput = z.output<typeof getAssemblyInput>
