import * as z from 'zod/mini'
import { amountText } from '../../shared/amount-text.ts'
import { base64Input } from '../../shared/base64-input.ts'
import { uuidInput } from '../../shared/id.ts'
import { ok, refuse } from '../../shared/result.ts'
import { requiredLine, requiredText } from '../../shared/text-input.ts'
import type { FundResult } from '../codes.ts'
import { eurosOf } from '../euros.ts'
import type { PlacedBalances } from './place-balances.ts'
import { balancesBytesMax } from './read-balances.ts'

/** A file of balances, whole: looked at first, then taken over. */
export const balancesFileInput = z.object({
  fileName: requiredLine(200),
  content: base64Input(balancesBytesMax),
})
export type BalancesFileInput = z.output<typeof balancesFileInput>

/** Takes back what was taken over, exactly, and says why. */
export const undoTakeOverInput = z.object({ openingId: uuidInput, reason: requiredText(300) })
export type UndoTakeOverInput = z.output<typeof undoTakeOverInput>

/** What the books know by now, read under the lock of the fund. */
export type TakeOverFacts = {
  readonly hasClosedYear: boolean
  /** Whether balances were taken over before, and stand. */
  readonly isTaken: boolean
  /** What the books took in as being at the bank before its first statement; zero where they took nothing. */
  readonly openedCents: bigint
  /** What statements tell of days before the first year: it is in the books, and in the balance of the file. */
  readonly earlierLinesCents: bigint
  /** Cash of days before the first year that is in the books, and in the balance of the file. */
  readonly earlierCashCents: bigint
}

/** What is written into the books, in cents. */
export type OpeningAmounts = {
  readonly bankCents: bigint
  readonly cashCents: bigint
  readonly transitCents: bigint
  /** Of all of it, what was promised to projects before. */
  readonly tiedCents: bigint
}

/**
 * What of the balances is not in the books yet. Where the first statement was taken in before, the bank of the file has to
 * say the same, and is not written again. Refuses: `balances_year_closed`, `balances_taken`, `balances_bank_differs`,
 * `balances_short` where more is promised than is there, and `balances_nothing_left`.
 */
export const takeOver = (
  { bankCents, cashCents, transitCents, tiedCents }: PlacedBalances,
  { hasClosedYear, isTaken, openedCents, earlierLinesCents, earlierCashCents }: TakeOverFacts,
): FundResult<OpeningAmounts> => {
  if (hasClosedYear) return refuse('fund.balances_year_closed')
  if (isTaken) return refuse('fund.balances_taken')
  const booked = openedCents + earlierLinesCents
  if (openedCents !== 0n && booked !== bankCents)
    return refuse('fund.balances_bank_differs', {
      params: { file: amountText(eurosOf(bankCents)), books: amountText(eurosOf(booked)) },
    })
  const missing = tiedCents - (bankCents + cashCents + transitCents)
  if (missing > 0n)
    return refuse('fund.balances_short', { params: { missing: amountText(eurosOf(missing)) } })
  const amounts = {
    bankCents: bankCents - booked,
    cashCents: cashCents - earlierCashCents,
    transitCents,
    tiedCents,
  }
  const isNothing = Object.values(amounts).every(cents => cents === 0n)
  return isNothing ? refuse('fund.balances_nothing_left') : ok(amounts)
}
