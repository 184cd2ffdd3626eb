import { amountText } from '../shared/amount-text.ts'
import { ok, refuse } from '../shared/result.ts'
import { addDays, type CivilDate } from '../shared/time.ts'
import type { FundResult } from './codes.ts'
import { amountMaxCents, eurosOf } from './euros.ts'

/** A bank announces what is to come some weeks before, not a year. */
const daysAhead = 92

/**
 * Whether the movements of a statement can be those of a fund: ten million euros each at most, and none of a time to come.
 * One that cannot is a sign that a column was taken for another: the whole file is refused.
 * Refuses: `line_too_large`, `line_in_future`.
 */
export const needLikelyLines = (
  lines: readonly { readonly bookedOn: CivilDate; readonly cents: bigint }[],
  today: CivilDate,
): FundResult<null> => {
  const field = 'fileName'
  const large = lines.find(({ cents }) => cents > amountMaxCents || -cents > amountMaxCents)
  if (large)
    return refuse('fund.line_too_large', {
      field,
      params: { amount: amountText(eurosOf(large.cents)), on: large.bookedOn },
    })
  const latest = addDays(today, daysAhead)
  const future = lines.find(({ bookedOn }) => bookedOn > latest)
  return future ? refuse('fund.line_in_future', { field, params: { on: future.bookedOn } }) : ok(null)
}
