import * as z from 'zod/mini'
import { uuidInput } from '../shared/id.ts'
import { ok, refuse } from '../shared/result.ts'
import { requiredText } from '../shared/text-input.ts'
import type { MandateResult } from './codes.ts'

/** What somebody says to those who hold a mandate in a body, and to nobody else. */
export const writeToBodyInput = z.object({ bodyId: uuidInput, message: requiredText(2000) })
export type WriteToBody = z.output<typeof writeToBodyInput>

/**
 * Whether a body has somebody to write to (R16): whoever holds a mandate there, but not oneself.
 * @param readers how many that are. Refuses: `body_dissolved`, `nobody_to_write_to`.
 */
export const writeToBody = ({
  isDissolved,
  readers,
}: {
  readonly isDissolved: boolean
  readonly readers: number
}): MandateResult<null> => {
  if (isDissolved) return refuse('mandates.body_dissolved')
  return readers > 0 ? ok(null) : refuse('mandates.nobody_to_write_to')
}
