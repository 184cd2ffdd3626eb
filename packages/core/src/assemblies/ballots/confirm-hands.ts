import type * as z from 'zod/mini'
import { ok, refuse } from '../../shared/result.ts'
import type { AssemblyResult } from '../codes.ts'
import { checkHands, countHandsInput, type HandCount } from './count-hands.ts'
import type { StanceCounts } from './count-majority.ts'

/** The same numbers, as a second person counted them. */
export const confirmHandsInput = countHandsInput
export type ConfirmHandsInput = z.output<typeof confirmHandsInput>

/**
 * A second person confirms what the first counted. Refuses: those of `checkHands`, `hands_same_person`, `hands_differ`.
 */
export const confirmHands = (
  first: HandCount,
  second: HandCount,
  presentCount: number,
): AssemblyResult<StanceCounts> => {
  const checked = checkHands(second, presentCount)
  if (!checked.ok) return checked
  if (first.countedById === second.countedById) return refuse('assemblies.hands_same_person')
  const isSame = (['for', 'against', 'abstain', 'blank'] as const).every(
    stance => first.counts[stance] === second.counts[stance],
  )
  return isSame ? ok(first.counts) : refuse('assemblies.hands_differ', { field: 'counts' })
}
