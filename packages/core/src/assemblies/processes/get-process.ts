import * as z from 'zod/mini'
import { ofProcess } from './process-inputs.ts'

export const getProcessInput = z.object(ofProcess)
export type GetProcessInput = z.output<typeof getProcessInput>
