import type { InKindAccount } from '../in-kind/gift-kinds.ts'

/**
 * Accounts of the carrier's books, which its accountant reads (the numbers of the chart are in `chart-number.ts`).
 * `clearing` is what the provider of payments by card holds of the fund, `outside` what comes with it and is the carrier's
 * own. Gifts in kind have accounts of their own, which no money moves.
 */
export type BooksAccount =
  | 'bank'
  | 'cash'
  | 'transit'
  | 'clearing'
  | 'unexplained'
  | 'fees'
  | 'card_fees'
  | 'outside'
  | 'expenses'
  | 'grants'
  | 'opening'
  | InKindAccount
  | `member:${string}`

/**
 * Accounts that say what the money is for: free, set aside for a call, in the envelope of an organisation, promised to a
 * project, promised to projects before the fund came here (`earlier`), not explained yet, missing, or not the fund's at all
 * (`outside`). `pool` stands against all of them: it is what is there.
 */
export type FundAccount =
  | 'pool'
  | 'unallocated'
  | 'unexplained'
  | 'shortfall'
  | 'outside'
  | 'earlier'
  | `call:${string}`
  | `envelope:${string}`
  | `project:${string}:committed`

/** An account of one of the two sets, each of which adds up to nothing within every entry. */
export type Account =
  | { readonly set: 'books'; readonly code: BooksAccount }
  | { readonly set: 'fund'; readonly code: FundAccount }
export type AccountSet = Account['set']

/** One line of an entry, in cents: a debit is more than zero. */
export type Posting = Account & { readonly cents: bigint }

/** Where the money is. Together they are always as much as `pool`. */
export const holdsMoney = ({ set, code }: Account): boolean =>
  set === 'books' && (code === 'bank' || code === 'cash' || code === 'transit' || code === 'clearing')

/**
 * The side of which an account may have no more than there is: 1 where its balance never goes below zero as a debit, -1
 * as a credit, 0 where both sides occur. What a bank or a provider says has happened is always posted, so that nothing
 * it touches has a side; what is decided may not exceed what there is.
 */
export const guardOf = ({ set, code }: Account): 1 | 0 | -1 => {
  if (set === 'books') {
    if (code.startsWith('given_')) return -1
    return code === 'cash' || code.startsWith('used_') ? 1 : 0
  }
  if (code === 'shortfall') return 1
  return code === 'pool' || code === 'unexplained' || code === 'outside' ? 0 : -1
}
