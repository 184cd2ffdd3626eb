import * as z from 'zod/mini'
import { uuidInput } from '../shared/id.ts'

export const bodyInput = z.object({ bodyId: uuidInput })
export type BodyInput = z.output<typeof bodyInput>
