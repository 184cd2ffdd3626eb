import type { ReadDb } from '@reliance/db/connection/database.ts'
import { findOpening, firstStatementOpening, positionOf } from '@reliance/db/fund/openings.ts'
import type { FundBatchRow } from '@reliance/db/fund/payments.ts'
import type { AccountRow } from '@reliance/db/fund/read-ledger.ts'
import type { Scope } from '@reliance/db/shared/doors.ts'

/** Accounts of the books that say what left: charges of the bank, projects, spending. */
const outCodes: readonly string[] = ['fees', 'grants', 'expenses']
const isHeld = ({ set, code }: AccountRow): boolean =>
  set === 'fund' && (code === 'earlier' || /^(call|envelope|project):/.test(code))

const total = (amounts: readonly bigint[]): bigint => amounts.reduce((sum, one) => sum + one, 0n)

/**
 * What every organisation may know of the money, in cents. What came in is what is shown, batch by batch, never the real
 * balance, which would tell what one organisation paid; what is set aside was decided, so that it is no secret. What the
 * account held before the books is nobody's contribution, as it was first entered: a correction may be one payment that
 * an earlier statement brought.
 * @param openedCents what was first entered; @param cardFeesCents what the provider of payments by card took, as far as it
 * is told.
 */
export const fundMoney = (
  batches: readonly Pick<FundBatchRow, 'cents'>[],
  accounts: readonly AccountRow[],
  openedCents: bigint,
  cardFeesCents: bigint,
): {
  /** What came in and was there before, less what went out. */
  readonly insideCents: bigint
  readonly outCents: bigint
  readonly heldCents: bigint
  readonly freeCents: bigint
} => {
  const receivedCents = total(batches.map(one => one.cents))
  const outCents =
    cardFeesCents +
    total(
      accounts.filter(one => one.set === 'books' && outCodes.includes(one.code)).map(one => one.balanceCents),
    )
  const insideCents = receivedCents + openedCents - outCents
  const heldCents = -total(accounts.filter(isHeld).map(one => one.balanceCents))
  return { insideCents, outCents, heldCents, freeCents: insideCents - heldCents }
}

/**
 * What the fund held before its books: the balances that it took over, cash included, and what the first statement brought
 * of before it, as it was first entered. What a statement corrects after balances were taken over is not shown, since one
 * payment may be in it.
 */
export const firstOpening = async (db: ReadDb, scope: Scope): Promise<bigint> => {
  const [taken, first] = await Promise.all([findOpening(db, scope), firstStatementOpening(db, scope)])
  if (!taken) return first?.cents ?? 0n
  const takenCents = taken.bankCents + taken.cashCents + taken.transitCents
  const isBefore = first && first.position < (await positionOf(db, scope, taken.entryId))
  return isBefore ? takenCents + first.cents : takenCents
}
