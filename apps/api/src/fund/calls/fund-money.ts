import type { FundBatchRow } from '@reliance/db/fund/payments.ts'
import type { AccountRow } from '@reliance/db/fund/read-ledger.ts'

/** Accounts of the books that say what left: charges of the bank, projects, spending. */
const outCodes: readonly string[] = ['fees', 'grants', 'expenses']
const isHeld = ({ set, code }: AccountRow): boolean =>
  set === 'fund' && /^(call|envelope|project):/.test(code)

const total = (amounts: readonly bigint[]): bigint => amounts.reduce((sum, one) => sum + one, 0n)

/**
 * What every organisation may know of the money, in cents. What came in is what is shown, batch by batch, never the real
 * balance, which would tell what one organisation paid; what is set aside was decided, so that it is no secret. What the
 * account held before the books is nobody's contribution.
 */
export const fundMoney = (
  batches: readonly Pick<FundBatchRow, 'cents'>[],
  accounts: readonly AccountRow[],
): {
  readonly openedCents: bigint
  /** What came in and was there before, less what went out. */
  readonly insideCents: bigint
  readonly outCents: bigint
  readonly heldCents: bigint
  readonly freeCents: bigint
} => {
  const receivedCents = total(batches.map(one => one.cents))
  const outCents = total(
    accounts.filter(one => one.set === 'books' && outCodes.includes(one.code)).map(one => one.balanceCents),
  )
  const openedCents = -total(
    accounts.filter(one => one.set === 'books' && one.code === 'opening').map(one => one.balanceCents),
  )
  const insideCents = receivedCents + openedCents - outCents
  const heldCents = -total(accounts.filter(isHeld).map(one => one.balanceCents))
  return { openedCents, insideCents, outCents, heldCents, freeCents: insideCents - heldCents }
}
