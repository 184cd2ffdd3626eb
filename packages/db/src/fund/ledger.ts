import { guardOf, type Posting } from '@reliance/core/fund/ledger/accounts.ts'
import type { FundState } from '@reliance/core/fund/ledger/bookings.ts'
import { checkEntry, type Entry, reversalOf } from '@reliance/core/fund/ledger/entry.ts'
import type { LedgerCode } from '@reliance/core/fund/ledger-codes.ts'
import { ok, type Refusal, type Result, refuse } from '@reliance/core/shared/result.ts'
import { and, eq, sql } from 'drizzle-orm'
import type { Tx } from '../connection/database.ts'
import type { Scope } from '../shared/doors.ts'
import { fundEntry, ledgerHead } from './ledger-tables.ts'
import { linesOf, postingsOf, type StoredLine } from './read-ledger.ts'

/** An entry that stands. `isNew`: it was made by this call, and not by an earlier one with the same key. */
export type PostedEntry = {
  readonly id: string
  /** Within its journal and year. */
  readonly number: number
  /** In the chain of the space. */
  readonly position: number
  readonly isNew: boolean
}

type Answer = {
  id: string
  number: number
  position: string
  is_new: boolean
  refusal: LedgerCode | null
  account: string | null
}

const linesFor = (postings: readonly Posting[]) =>
  postings.map(posting => [posting.set, posting.code, guardOf(posting), String(posting.cents)])

/**
 * Makes the ledger of a space, without a year and an entry; again without harm. Everything that is posted waits for the
 * row that this makes.
 */
export const openLedger = async (tx: Tx, { spaceId }: Scope): Promise<void> => {
  await tx.insert(ledgerHead).values({ spaceId }).onConflictDoNothing()
}

/**
 * Locks the ledger of a space until the transaction ends, and says what is free and what is missing there, in cents:
 * what an entry needs that moves free money. Taken before any other row of the ledger.
 * @returns undefined where the space has no ledger.
 */
export const lockLedger = async (tx: Tx, { spaceId }: Scope): Promise<FundState | undefined> => {
  const locked = await tx
    .select({ spaceId: ledgerHead.spaceId })
    .from(ledgerHead)
    .where(eq(ledgerHead.spaceId, spaceId))
    .for('update')
  if (locked.length === 0) return undefined
  // A statement of its own: the lock may have waited for an entry that the first one does not see.
  const balance = (code: string) => sql`coalesce((
    select p.balance_cents from fund_posting p
    where p.space_id = ${spaceId} and p.account_set = 'fund' and p.code = ${code} order by p.position desc limit 1), 0)`
  const [found] = await tx.execute<{ free: string; missing: string }>(
    sql`select -(${balance('unallocated')})::bigint as free, (${balance('shortfall')})::bigint as missing`,
  )
  return { unallocatedCents: BigInt(found?.free ?? 0), shortfallCents: BigInt(found?.missing ?? 0) }
}

/**
 * Posts an entry, in one statement. The ledger is locked until the transaction ends, so that entries of a space follow
 * one another. The same key with the same content answers with the entry that it made before.
 * @param id a new one, kept where the entry is new.
 * @returns a refusal where the entry cannot stand by itself (`checkEntry`), where its key says something else, no year is
 * open on its day, it takes back what was taken back, or an account has less than it takes (`fund.not_covered`).
 */
export const postEntry = async (
  tx: Tx,
  { spaceId }: Scope,
  id: string,
  entry: Entry,
): Promise<Result<PostedEntry, Refusal<LedgerCode>>> => {
  const checked = checkEntry(entry)
  if (!checked.ok) return checked
  const { purpose, bookedOn, journal, cause, key, postings, reversesId } = entry
  const isMandate = 'mandateId' in cause
  const asked = {
    id,
    purpose,
    bookedOn,
    journal,
    key,
    reversesId,
    mandateId: isMandate ? cause.mandateId : null,
    causeKind: isMandate ? null : cause.kind,
    causeId: isMandate ? null : cause.id,
    lines: linesFor(postings),
  }
  const [answer] = await tx.execute<Answer>(
    sql`select * from house.post_entry(${spaceId}, ${JSON.stringify(asked)}::jsonb)`,
  )
  if (!answer) throw new Error('the ledger did not answer')
  if (answer.refusal)
    return refuse(answer.refusal, answer.account === null ? {} : { params: { account: answer.account } })
  const { number, position, is_new: isNew } = answer
  return ok({ id: answer.id, number, position: Number(position), isNew })
}

/**
 * Takes an entry back by its exact mirror, booked on another day under a key and a cause of its own.
 * @param id of the new entry; @param entryId the one that is taken back.
 * @returns undefined where there is no such entry; a refusal where it was taken back or itself takes one back, and as
 * `postEntry`: what an entry brought may have been spent since.
 */
export const reverseEntry = async (
  tx: Tx,
  scope: Scope,
  id: string,
  entryId: string,
  booking: Pick<Entry, 'purpose' | 'bookedOn' | 'cause' | 'key'>,
): Promise<Result<PostedEntry, Refusal<LedgerCode>> | undefined> => {
  const [found] = await tx
    .select({
      id: fundEntry.id,
      journal: fundEntry.journal,
      reversesId: fundEntry.reversesId,
      lines: sql<StoredLine[]>`${linesOf}`,
    })
    .from(fundEntry)
    .where(and(eq(fundEntry.spaceId, scope.spaceId), eq(fundEntry.id, entryId)))
  if (!found) return undefined
  // Whether it was taken back is asked under the lock, by `postEntry`: the same key may ask for the same reversal again.
  const { lines, ...entry } = found
  const reversal = reversalOf({ ...entry, postings: postingsOf(lines), isReversed: false }, booking)
  return reversal.ok ? postEntry(tx, scope, id, reversal.value) : reversal
}
