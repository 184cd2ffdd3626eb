import type { LedgerCode } from '@reliance/core/fund/ledger-codes.ts'
import { ok, type Refusal, type Result, refuse } from '@reliance/core/shared/result.ts'
import type { CivilDate } from '@reliance/core/shared/time.ts'
import { and, asc, eq } from 'drizzle-orm'
import type { ReadDb, Tx } from '../connection/database.ts'
import type { Scope } from '../shared/doors.ts'
import { fiscalYear, ledgerHead } from './ledger-tables.ts'

export type YearRow = Omit<typeof fiscalYear.$inferSelect, 'spaceId'>

/** The years of a ledger, the first one first. Bounded: one a year. */
export const listYears = (db: ReadDb, { spaceId }: Pick<Scope, 'spaceId'>): Promise<YearRow[]> =>
  db
    .select({ startsOn: fiscalYear.startsOn, endsOn: fiscalYear.endsOn, closedAt: fiscalYear.closedAt })
    .from(fiscalYear)
    .where(eq(fiscalYear.spaceId, spaceId))
    .orderBy(asc(fiscalYear.startsOn))

/** Opens a year, both days included. The database asks that it follows the one before, and that there is a ledger. */
export const insertYear = async (
  tx: Tx,
  { spaceId }: Scope,
  { startsOn, endsOn }: { startsOn: CivilDate; endsOn: CivilDate },
): Promise<void> => {
  await tx.insert(fiscalYear).values({ spaceId, startsOn, endsOn })
}

/**
 * Closes a year for good: nothing is posted into it from then on. Whatever a closing prepares (what passes on to the next
 * year, the file for the accountant) comes before. The ledger is locked, so that nothing is on its way into the year.
 * @returns a refusal where there is no such year, it is closed, or one before it is open.
 */
export const closeYear = async (
  tx: Tx,
  scope: Scope,
  startsOn: string,
  closedAt: Date,
): Promise<Result<null, Refusal<LedgerCode>>> => {
  const { spaceId } = scope
  await tx
    .select({ spaceId: ledgerHead.spaceId })
    .from(ledgerHead)
    .where(eq(ledgerHead.spaceId, spaceId))
    .for('update')
  const years = await listYears(tx, scope)
  const year = years.find(one => one.startsOn === startsOn)
  if (!year) return refuse('fund.year_missing')
  if (year.closedAt !== null) return refuse('fund.year_closed')
  if (years.some(one => one.startsOn < startsOn && one.closedAt === null))
    return refuse('fund.earlier_year_open')
  await tx
    .update(fiscalYear)
    .set({ closedAt })
    .where(and(eq(fiscalYear.spaceId, spaceId), eq(fiscalYear.startsOn, year.startsOn)))
  return ok(null)
}
