import { ok, type Refusal, type Result, refuse } from '../../shared/result.ts'
import type { CivilDate } from '../../shared/time.ts'
import type { LedgerCode } from '../ledger-codes.ts'
import { type Account, holdsMoney, type Posting } from './accounts.ts'

/** The books an entry is numbered in, each without a gap within a year. */
export const journals = ['bank', 'cash', 'transfers', 'opening'] as const
export type Journal = (typeof journals)[number]

/** Rows that an entry may rest on instead of a mandate: a fact, or the effect of a decision. */
export const causeKinds = ['bank_line', 'reconciliation', 'pledge', 'effect', 'card', 'in_kind'] as const
export type CauseKind = (typeof causeKinds)[number]

/** Why an entry is made: somebody does it under a mandate of the space, or another row asks for it. */
export type Cause = { readonly mandateId: string } | { readonly kind: CauseKind; readonly id: string }

/** An entry of the ledger before it has a number. */
export type Entry = {
  /** What it is for, as the treasurers and the statement say it. */
  readonly purpose: string
  /** The day of the bank, or of the cash box. */
  readonly bookedOn: CivilDate
  readonly journal: Journal
  readonly cause: Cause
  /** The same key is one entry, however often it is asked for; with other content it is refused. */
  readonly key: string
  readonly postings: readonly Posting[]
  /** The entry that this one takes back, null for all others. */
  readonly reversesId: string | null
}

const sumOf = (postings: readonly Posting[]): bigint => postings.reduce((sum, { cents }) => sum + cents, 0n)

const nameOf = ({ set, code }: Account): string => `${set} ${code}`

/**
 * Whether an entry can stand: it says what it is for, has two postings or more, none of nothing, no account twice, each
 * set adds up to nothing, and `pool` moves as the money does. Refuses with the first rule that does not hold.
 */
export const checkEntry = (entry: Entry): Result<Entry, Refusal<LedgerCode>> => {
  const { postings } = entry
  if (entry.purpose.trim() === '') return refuse('fund.entry_without_purpose', { field: 'purpose' })
  if (postings.length < 2) return refuse('fund.too_few_postings')
  if (postings.some(({ cents }) => cents === 0n)) return refuse('fund.posting_of_nothing')
  if (new Set(postings.map(nameOf)).size < postings.length) return refuse('fund.account_twice')
  const [books, fund] = [
    postings.filter(one => one.set === 'books'),
    postings.filter(one => one.set === 'fund'),
  ]
  if (sumOf(books) !== 0n || sumOf(fund) !== 0n) return refuse('fund.unbalanced')
  const pool = fund.filter(({ code }) => code === 'pool')
  if (sumOf(books.filter(holdsMoney)) !== sumOf(pool)) return refuse('fund.pool_differs')
  return ok(entry)
}

/** An entry as it stands, as far as taking it back is concerned. */
export type StandingEntry = Pick<Entry, 'journal' | 'postings' | 'reversesId'> & {
  readonly id: string
  readonly isReversed: boolean
}

/**
 * The entry that takes another one back: the same accounts, each with the opposite amount. An entry is taken back once,
 * and what takes one back stays.
 */
export const reversalOf = (
  { id, journal, postings, reversesId, isReversed }: StandingEntry,
  { purpose, bookedOn, cause, key }: Pick<Entry, 'purpose' | 'bookedOn' | 'cause' | 'key'>,
): Result<Entry, Refusal<LedgerCode>> => {
  if (reversesId !== null) return refuse('fund.reversal_reversed')
  if (isReversed) return refuse('fund.already_reversed')
  const mirrored = postings.map(posting => ({ ...posting, cents: -posting.cents }))
  return checkEntry({ purpose, bookedOn, journal, cause, key, postings: mirrored, reversesId: id })
}
