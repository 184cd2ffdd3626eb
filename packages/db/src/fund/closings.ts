import type { ClosingOutcome } from '@reliance/core/fund/books/closing.ts'
import type { CivilDate } from '@reliance/core/shared/time.ts'
import { and, desc, eq, isNull, sql } from 'drizzle-orm'
import type { ReadDb, Tx } from '../connection/database.ts'
import type { Scope } from '../shared/doors.ts'
import { yearClosing } from './books-tables.ts'

export type ClosingRow = typeof yearClosing.$inferSelect

/** What a year and those before it end with, in cents, and their last entry. */
export type YearEnd = { readonly position: number; readonly bankCents: bigint; readonly cashCents: bigint }

export const readYearEnd = async (db: ReadDb, { spaceId }: Scope, startsOn: CivilDate): Promise<YearEnd> => {
  const [row] = await db.execute<{ position: string; bank: string; cash: string }>(
    sql`select last_position::text as position, bank::text, cash::text from house.year_end(${spaceId}, ${startsOn}::date)`,
  )
  return {
    position: Number(row?.position ?? 0),
    bankCents: BigInt(row?.bank ?? 0),
    cashCents: BigInt(row?.cash ?? 0),
  }
}

type Prepared = Omit<
  ClosingRow,
  'spaceId' | 'outcome' | 'settledBy' | 'settledFor' | 'settledMandateId' | 'settledAt' | 'reason'
>

export const insertClosing = async (tx: Tx, { spaceId }: Scope, row: Prepared): Promise<void> => {
  await tx.insert(yearClosing).values({ spaceId, ...row })
}

export type Settled = {
  outcome: ClosingOutcome
  settledBy: string
  settledFor: string | null
  settledMandateId: string
  settledAt: Date
  reason: string | null
}

export const settleClosing = async (
  tx: Tx,
  { spaceId }: Scope,
  id: string,
  settled: Settled,
): Promise<void> => {
  await tx
    .update(yearClosing)
    .set(settled)
    .where(and(eq(yearClosing.spaceId, spaceId), eq(yearClosing.id, id)))
}

/** A closing that was prepared, locked until the transaction ends. */
export const lockClosing = async (
  tx: Tx,
  { spaceId }: Scope,
  id: string,
): Promise<ClosingRow | undefined> => {
  const [row] = await tx
    .select()
    .from(yearClosing)
    .where(and(eq(yearClosing.spaceId, spaceId), eq(yearClosing.id, id)))
    .for('update')
  return row
}

/** The newest closing of a year that somebody prepared, whatever became of it. */
export const lastClosing = async (
  db: ReadDb,
  { spaceId }: Scope,
  startsOn: CivilDate,
): Promise<ClosingRow | undefined> => {
  const [row] = await db
    .select()
    .from(yearClosing)
    .where(and(eq(yearClosing.spaceId, spaceId), eq(yearClosing.startsOn, startsOn)))
    .orderBy(desc(yearClosing.preparedAt), desc(yearClosing.id))
    .limit(1)
  return row
}

/** Closings that wait for somebody, with whether something was booked since. Bounded: one a year. */
export const listWaitingClosings = (
  db: ReadDb,
  { spaceId }: Scope,
): Promise<(Pick<ClosingRow, 'startsOn' | 'preparedBy' | 'preparedFor'> & { isVoid: boolean })[]> =>
  db
    .select({
      startsOn: yearClosing.startsOn,
      preparedBy: yearClosing.preparedBy,
      preparedFor: yearClosing.preparedFor,
      isVoid: sql<boolean>`exists (select from fund_entry e where e.space_id = year_closing.space_id
        and e.year_starts_on <= year_closing.starts_on and e.position > year_closing.position)`,
    })
    .from(yearClosing)
    .where(and(eq(yearClosing.spaceId, spaceId), isNull(yearClosing.outcome)))
    .limit(50)
