import * as z from 'zod/mini'
import { uuidInput } from '../shared/id.ts'
import { lineInput } from '../shared/text-input.ts'

/** A point is begun; `skipReason`: why before those that stand above it. */
export const startItemInput = z.object({ itemId: uuidInput, skipReason: lineInput(200) })
export type StartItemInput = z.output<typeof startItemInput>
