import { ok, refuse } from '../shared/result.ts'
import type { CivilDate } from '../shared/time.ts'
import type { FundResult } from './codes.ts'
import type { StatementSpan } from './statement-gaps.ts'

/** What the account held before anything of the fund was written, as far as it is not in the books yet. */
export type Opening = { readonly cents: bigint; readonly on: CivilDate }

/**
 * What the first statement begins with, less what the books took in of it: an earlier statement that comes later
 * corrects the one before. @param bookedCents what stands in the books by now. @returns null where nothing is missing,
 * or the first statement says no balance.
 */
export const openingToBook = (spans: readonly StatementSpan[], bookedCents: bigint): Opening | null => {
  const [first] = spans.toSorted(
    (a, b) => a.firstOn.localeCompare(b.firstOn) || a.lastOn.localeCompare(b.lastOn),
  )
  if (!first || first.openingCents === null || first.openingCents === bookedCents) return null
  return { cents: first.openingCents - bookedCents, on: first.firstOn }
}

/** Refuses `no_opening` where there is nothing to take in. */
export const recordOpening = (spans: readonly StatementSpan[], bookedCents: bigint): FundResult<Opening> => {
  const opening = openingToBook(spans, bookedCents)
  return opening ? ok(opening) : refuse('fund.no_opening')
}
