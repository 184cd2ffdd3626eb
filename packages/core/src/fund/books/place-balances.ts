import { amountText } from '../../shared/amount-text.ts'
import { ok, type Refusal, refuse } from '../../shared/result.ts'
import type { FundResult } from '../codes.ts'
import { eurosOf } from '../euros.ts'
import type { BooksCode } from './books-codes.ts'
import type { BalanceRow } from './read-balances.ts'

/**
 * What a balance becomes: money at the bank, in the cash box or on its way; what the fund had of its own; what of it was
 * promised to projects before (dedicated funds, 19).
 */
export type BalancePlace = 'bank' | 'cash' | 'transit' | 'own' | 'tied'

export type PlacedRow = BalanceRow & { readonly place: BalancePlace }

/** What a file of balances is for the ledger, and why some lines of it are not taken. */
export type PlacedBalances = {
  readonly rows: readonly PlacedRow[]
  readonly refused: readonly Refusal<BooksCode>[]
  /** What is missing for debits and credits to be as much, over all lines. */
  readonly differenceCents: bigint
  readonly bankCents: bigint
  readonly cashCents: bigint
  readonly transitCents: bigint
  readonly tiedCents: bigint
}

const byClass: Readonly<Record<string, BooksCode>> = {
  '2': 'fund.balances_assets',
  '3': 'fund.balances_assets',
  '4': 'fund.balances_debts',
  '6': 'fund.balances_results',
  '7': 'fund.balances_results',
  '8': 'fund.balances_volunteering',
}

const placeOf = (account: string): BalancePlace | BooksCode => {
  if (!/^\d{2}[0-9A-Za-z]{0,18}$/.test(account)) return 'fund.balances_account'
  if (account.startsWith('512')) return 'bank'
  if (account.startsWith('53')) return 'cash'
  if (account.startsWith('58') || account.startsWith('511')) return 'transit'
  if (account.startsWith('19')) return 'tied'
  if (/^1[012]/.test(account)) return 'own'
  // A loan is a debt, whatever its class.
  if (account.startsWith('16')) return 'fund.balances_debts'
  if (account.startsWith('1')) return 'fund.balances_not_own'
  if (account.startsWith('5')) return 'fund.balances_other_money'
  return byClass[account[0] ?? ''] ?? 'fund.balances_account'
}

const isCode = (found: BalancePlace | BooksCode): found is BooksCode => found.startsWith('fund.')

/**
 * Says of each balance what it becomes. A line that a fund cannot have is refused by itself, in words: the fund keeps
 * money, and neither debts, claims, stocks nor the results of a year that is not over.
 */
export const placeBalances = (balances: readonly BalanceRow[]): PlacedBalances => {
  const rows: PlacedRow[] = []
  const refused: Refusal<BooksCode>[] = []
  for (const one of balances) {
    const found = placeOf(one.account)
    const isSecondBank = found === 'bank' && rows.some(other => other.place === 'bank')
    const code = isCode(found) ? found : isSecondBank ? 'fund.balances_second_bank' : null
    if (code !== null) refused.push({ code, params: { row: one.row, account: one.account.slice(0, 20) } })
    else if (!isCode(found)) rows.push({ ...one, place: found })
  }
  const sum = (place: BalancePlace): bigint =>
    rows.reduce((total, one) => (one.place === place ? total + one.cents : total), 0n)
  return {
    rows,
    refused,
    differenceCents: balances.reduce((total, { cents }) => total + cents, 0n),
    bankCents: sum('bank'),
    cashCents: sum('cash'),
    transitCents: sum('transit'),
    tiedCents: -sum('tied'),
  }
}

const euros = (cents: bigint): string => amountText(eurosOf(cents))

/**
 * Whether the balances can be taken as a whole. Refuses with the first line that is not taken, `balances_differ`,
 * `balances_empty`, `balances_cash_below`, `balances_tied_below`.
 */
export const checkBalances = (placed: PlacedBalances): FundResult<PlacedBalances> => {
  const [first] = placed.refused
  if (first) return { ok: false, error: first }
  const { differenceCents, cashCents, tiedCents } = placed
  if (differenceCents !== 0n)
    return refuse('fund.balances_differ', { params: { difference: euros(differenceCents) } })
  if (placed.rows.length === 0) return refuse('fund.balances_empty')
  if (cashCents < 0n) return refuse('fund.balances_cash_below', { params: { cash: euros(cashCents) } })
  return tiedCents < 0n
    ? refuse('fund.balances_tied_below', { params: { tied: euros(tiedCents) } })
    : ok(placed)
}
