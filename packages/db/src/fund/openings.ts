import { and, asc, eq, isNull, lt, sql } from 'drizzle-orm'
import type { ReadDb, Tx } from '../connection/database.ts'
import type { Scope } from '../shared/doors.ts'
import { fundOpening } from './books-tables.ts'
import { fundEntry, fundPosting } from './ledger-tables.ts'
import { bankLine, contribution } from './payment-tables.ts'

export type OpeningRow = typeof fundOpening.$inferSelect

/** Written after its entry, which it has to agree with. */
export const insertOpening = async (
  tx: Tx,
  { spaceId }: Scope,
  row: Omit<OpeningRow, 'spaceId' | 'undoneAt' | 'undoneBy' | 'undoneReason' | 'undoEntryId'>,
): Promise<void> => {
  await tx.insert(fundOpening).values({ spaceId, ...row })
}

/** The balances that were taken over and stand. */
export const findOpening = async (db: ReadDb, { spaceId }: Scope): Promise<OpeningRow | undefined> => {
  const [row] = await db
    .select()
    .from(fundOpening)
    .where(and(eq(fundOpening.spaceId, spaceId), isNull(fundOpening.undoneAt)))
  return row
}

export const undoOpening = async (
  tx: Tx,
  { spaceId }: Scope,
  id: string,
  undone: { undoneAt: Date; undoneBy: string; undoneReason: string; undoEntryId: string },
): Promise<void> => {
  await tx
    .update(fundOpening)
    .set(undone)
    .where(and(eq(fundOpening.spaceId, spaceId), eq(fundOpening.id, id)))
}

/** The entry that a fact of this key made. */
export const entryOfKey = async (
  db: ReadDb,
  { spaceId }: Scope,
  key: string,
): Promise<string | undefined> => {
  const [row] = await db
    .select({ id: fundEntry.id })
    .from(fundEntry)
    .where(and(eq(fundEntry.spaceId, spaceId), eq(fundEntry.key, key)))
  return row?.id
}

/** What the books took in as being at the bank before its first statement, in cents. */
export const openedInBank = async (db: ReadDb, { spaceId }: Scope): Promise<bigint> => {
  const [row] = await db
    .select({ cents: sql<bigint>`coalesce(sum(${fundPosting.cents}), 0)`.mapWith(BigInt) })
    .from(fundPosting)
    .innerJoin(
      fundEntry,
      and(eq(fundEntry.spaceId, fundPosting.spaceId), eq(fundEntry.id, fundPosting.entryId)),
    )
    .where(
      and(
        eq(fundPosting.spaceId, spaceId),
        eq(fundPosting.set, 'books'),
        eq(fundPosting.code, 'bank'),
        eq(fundEntry.journal, 'opening'),
      ),
    )
  return row?.cents ?? 0n
}

/** What the bank's movements before a day come to, in cents. */
export const movedBefore = async (db: ReadDb, { spaceId }: Scope, day: string): Promise<bigint> => {
  const [row] = await db
    .select({ cents: sql<bigint>`coalesce(sum(${bankLine.cents}), 0)`.mapWith(BigInt) })
    .from(bankLine)
    .where(
      and(
        eq(bankLine.spaceId, spaceId),
        lt(bankLine.bookedOn, sql`${day}::date`),
        isNull(bankLine.removedAt),
      ),
    )
  return row?.cents ?? 0n
}

/** Cash of days before one that the books took in: what was handed over, less what was taken to the bank. */
export const cashBefore = async (db: ReadDb, { spaceId }: Scope, day: string): Promise<bigint> => {
  const [row] = await db.execute<{ cents: string }>(sql`
    select coalesce((select sum(c.cents) from ${contribution} c
        where c.space_id = ${spaceId} and c.basis = 'cash' and c.received_on < ${day}::date), 0)
      - coalesce((select sum(l.cents) from ${bankLine} l
        where l.space_id = ${spaceId} and l.aside_as = 'deposit' and l.removed_at is null
          and l.booked_on < ${day}::date), 0) as cents`)
  return BigInt(row?.cents ?? '0')
}

/** What the first statement brought of before it, as it was first taken in, and where in the chain; without balances of a file. */
export const firstStatementOpening = async (
  db: ReadDb,
  { spaceId }: Scope,
): Promise<{ cents: bigint; position: number } | undefined> => {
  const [row] = await db
    .select({ cents: fundPosting.cents, position: fundPosting.position })
    .from(fundPosting)
    .where(
      and(
        eq(fundPosting.spaceId, spaceId),
        eq(fundPosting.set, 'books'),
        eq(fundPosting.code, 'opening'),
        // Neither what a file brought, nor what a statement corrected of it before it was taken back.
        sql`not exists (select from fund_opening o
          join fund_entry taken on taken.space_id = o.space_id and taken.id = o.entry_id
          left join fund_entry undone on undone.space_id = o.space_id and undone.id = o.undo_entry_id
          where o.space_id = fund_posting.space_id
            and fund_posting.position between taken.position and coalesce(undone.position, taken.position))`,
      ),
    )
    .orderBy(asc(fundPosting.position))
    .limit(1)
  return row && { cents: -row.cents, position: row.position }
}

/** The place of an entry in the chain. */
export const positionOf = async (db: ReadDb, { spaceId }: Scope, entryId: string): Promise<number> => {
  const [row] = await db
    .select({ position: fundEntry.position })
    .from(fundEntry)
    .where(and(eq(fundEntry.spaceId, spaceId), eq(fundEntry.id, entryId)))
  return row?.position ?? 0
}
