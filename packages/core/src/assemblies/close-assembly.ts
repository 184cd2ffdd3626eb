import * as z from 'zod/mini'
import { uuidInput } from '../shared/id.ts'

export const closeAssemblyInput = z.object({ assemblyId: uuidInput })
export type CloseAssemblyInput = z.output<typeof closeAssemblyInput>
