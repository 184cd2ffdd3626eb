import * as z from 'zod/mini'
import { uuidInput } from '../shared/id.ts'

/** Which version of a charter is read. */
export const readCharterInput = z.object({ charterVersionId: uuidInput })
export type ReadCharterInput = z.output<typeof readCharterInput>
