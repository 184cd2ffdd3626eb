import * as z from 'zod/mini'
import { uuidInput } from '../../shared/id.ts'

export const getOutputInput = z.object({ outputId: uuidInput })
export type GetOutputInput = z.output<typeof getOutputInput>
