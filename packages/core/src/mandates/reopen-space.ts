import { ok, refuse } from '../shared/result.ts'
import type { MandateResult } from './codes.ts'
import { counts, type Elector } from './electors.ts'

/**
 * Who may open a closed space again: whoever could close it, which is every voice that counts, so that nobody is locked
 * out. It is told to everybody.
 * @param voices those with which the person answers there.
 */
export const mayReopen = (electors: readonly Elector[], voices: readonly string[], now: Date): boolean =>
  electors.some(one => voices.includes(one.electorId) && counts(one, now))

/**
 * Takes a closing back, until it is final.
 * Refuses: `space_not_closed`, `closed_for_good`.
 */
export const reopenSpace = (
  closing: { readonly finalAt: Date; readonly endedAt: Date | null } | null,
  now: Date,
): MandateResult<{ reopenedAt: Date }> => {
  if (closing === null) return refuse('mandates.space_not_closed')
  if (closing.endedAt !== null || now >= closing.finalAt) return refuse('mandates.closed_for_good')
  return ok({ reopenedAt: now })
}
