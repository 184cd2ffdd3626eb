import type { Account, Posting } from '@reliance/core/fund/ledger/accounts.ts'
import { cutPage, type Page, type PageAsked } from '@reliance/core/shared/paging.ts'
import type { CivilDate } from '@reliance/core/shared/time.ts'
import { and, asc, desc, eq, getTableColumns, gt, type SQL, sql } from 'drizzle-orm'
import { unionAll } from 'drizzle-orm/pg-core'
import type { ReadDb } from '../connection/database.ts'
import type { Scope } from '../shared/doors.ts'
import { olderThan, rowsOf } from '../shared/page.ts'
import { callApplication, callForProjects } from './call-tables.ts'
import { fundAccount, fundEntry, fundPosting } from './ledger-tables.ts'

/** A posting as it travels: amounts as text, which no number of JSON cuts. */
export type StoredLine = [set: Account['set'], code: string, cents: string]

/** The postings of the entry selected, in the order of their accounts. */
export const linesOf: SQL = sql`(
  select jsonb_agg(jsonb_build_array(p.account_set, p.code, p.cents::text) order by p.account_set, p.code)
  from fund_posting p where p.space_id = fund_entry.space_id and p.entry_id = fund_entry.id)`

/** The database knows the same accounts as core, and refuses any other. */
export const postingsOf = (lines: readonly StoredLine[] | string): Posting[] =>
  (typeof lines === 'string' ? (JSON.parse(lines) as StoredLine[]) : lines).map(
    ([set, code, cents]) => ({ set, code, cents: BigInt(cents) }) as Posting,
  )

const {
  spaceId: _space,
  contentHash: _content,
  salt: _salt,
  previousHash: _previous,
  hash: _hash,
  madeXid: _made,
  ...said
} = getTableColumns(fundEntry)

export type EntryRow = Omit<
  typeof fundEntry.$inferSelect,
  'spaceId' | 'contentHash' | 'salt' | 'previousHash' | 'hash' | 'madeXid'
> & { readonly postings: readonly Posting[]; readonly reversedById: string | null }

/**
 * Entries with their postings, the last first. @param page by the place in the chain.
 * @returns each with the entry that took it back, if one did.
 */
export const listEntries = async (
  db: ReadDb,
  { spaceId }: Scope,
  page: PageAsked<number>,
): Promise<Page<EntryRow, number>> => {
  const rows = await db
    .select({
      ...said,
      lines: sql<StoredLine[]>`${linesOf}`,
      reversedById: sql<string | null>`(
        select r.id from fund_entry r where r.space_id = fund_entry.space_id and r.reverses_id = fund_entry.id)`,
    })
    .from(fundEntry)
    .where(and(eq(fundEntry.spaceId, spaceId), olderThan(fundEntry.position, page)))
    .orderBy(desc(fundEntry.position))
    .limit(rowsOf(page))
  const entries = rows.map(({ lines, ...row }) => ({ ...row, postings: postingsOf(lines) }))
  return cutPage(entries, page, row => row.position)
}

/** How many entries of a year are read at a time: some megabytes at most. */
const entriesAtOnce = 1000

/**
 * Entries of a year with their postings, in the order in which they were posted. Bounded: a thousand at a time.
 * @param after the place in the chain of the last that was read, zero at first.
 */
export const listEntriesOfYear = async (
  db: ReadDb,
  { spaceId }: Scope,
  startsOn: CivilDate,
  after: number,
): Promise<Omit<EntryRow, 'reversedById'>[]> => {
  const rows = await db
    .select({ ...said, lines: sql<StoredLine[]>`${linesOf}` })
    .from(fundEntry)
    .where(
      and(
        eq(fundEntry.spaceId, spaceId),
        eq(fundEntry.yearStartsOn, startsOn),
        gt(fundEntry.position, after),
      ),
    )
    .orderBy(asc(fundEntry.position))
    .limit(entriesAtOnce)
  return rows.map(({ lines, ...row }) => ({ ...row, postings: postingsOf(lines) }))
}

export type AccountRow = Pick<typeof fundAccount.$inferSelect, 'set' | 'code'> & {
  readonly balanceCents: bigint
}

/**
 * The accounts of a space with their balances in cents, a debit more than zero. Bounded: beside the thirteen that each
 * ledger has, one for each organisation that paid, each envelope, call and project, all of which are decided.
 */
export const listAccounts = (db: ReadDb, { spaceId }: Scope): Promise<AccountRow[]> =>
  db
    .select({
      set: fundAccount.set,
      code: fundAccount.code,
      balanceCents: sql<bigint>`coalesce((
        select p.balance_cents from fund_posting p
        where p.space_id = fund_account.space_id and p.account_set = fund_account.account_set and p.code = fund_account.code
        order by p.position desc limit 1), 0)`.mapWith(BigInt),
    })
    .from(fundAccount)
    .where(eq(fundAccount.spaceId, spaceId))
    .orderBy(asc(fundAccount.set), asc(fundAccount.code))

/** The balance of one account in cents, a debit more than zero; nothing where nothing was posted to it. */
export const balanceOf = async (db: ReadDb, { spaceId }: Scope, { set, code }: Account): Promise<bigint> => {
  const [row] = await db
    .select({ cents: fundPosting.balanceCents })
    .from(fundPosting)
    .where(and(eq(fundPosting.spaceId, spaceId), eq(fundPosting.set, set), eq(fundPosting.code, code)))
    .orderBy(desc(fundPosting.position))
    .limit(1)
  return row?.cents ?? 0n
}

/**
 * How calls and projects are called, for accounts that bear their ids. Bounded: 1,100, a hundred calls and ten projects
 * each, many times what a coalition has.
 */
export const titlesInFund = (db: ReadDb, { spaceId }: Scope): Promise<{ id: string; title: string }[]> =>
  unionAll(
    db
      .select({ id: callForProjects.id, title: callForProjects.title })
      .from(callForProjects)
      .where(eq(callForProjects.spaceId, spaceId)),
    db
      .select({ id: callApplication.id, title: callApplication.title })
      .from(callApplication)
      .where(and(eq(callApplication.spaceId, spaceId), eq(callApplication.state, 'submitted'))),
  ).limit(1100)

/** One line of an account: what moved, and what it held afterwards, in cents. */
export type StatementRow = Pick<
  EntryRow,
  'id' | 'position' | 'journal' | 'number' | 'bookedOn' | 'purpose'
> & {
  readonly cents: bigint
  readonly balanceCents: bigint
}

/**
 * What moved on an account, the last first, in the order in which it was posted: days of the bank may come later than
 * entries of later days. @param page by the place of the entry in the chain.
 */
export const accountStatement = async (
  db: ReadDb,
  { spaceId }: Scope,
  { set, code }: Account,
  page: PageAsked<number>,
): Promise<Page<StatementRow, number>> => {
  const rows = await db
    .select({
      id: fundEntry.id,
      position: fundPosting.position,
      journal: fundEntry.journal,
      number: fundEntry.number,
      bookedOn: fundEntry.bookedOn,
      purpose: fundEntry.purpose,
      cents: fundPosting.cents,
      balanceCents: fundPosting.balanceCents,
    })
    .from(fundPosting)
    .innerJoin(
      fundEntry,
      and(eq(fundEntry.spaceId, fundPosting.spaceId), eq(fundEntry.id, fundPosting.entryId)),
    )
    .where(
      and(
        eq(fundPosting.spaceId, spaceId),
        eq(fundPosting.set, set),
        eq(fundPosting.code, code),
        olderThan(fundPosting.position, page),
      ),
    )
    .orderBy(desc(fundPosting.position))
    .limit(rowsOf(page))
  return cutPage(rows, page, row => row.position)
}
