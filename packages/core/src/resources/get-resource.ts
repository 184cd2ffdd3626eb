import * as z from 'zod/mini'
import { uuidInput } from '../shared/id.ts'

export const getResourceInput = z.object({ resourceId: uuidInput })
export type GetResource = z.output<typeof getResourceInput>
