import { reportShownDays } from '@reliance/core/mandates/reports-owed.ts'
import type { PageAsked } from '@reliance/core/shared/paging.ts'
import { and, desc, eq, gt, sql } from 'drizzle-orm'
import type { ReadDb, Tx } from '../connection/database.ts'
import type { Scope } from '../shared/doors.ts'
import { olderThan, rowsOf } from '../shared/page.ts'
import { mandate, mandateReport } from './tables.ts'

export type ReportRow = typeof mandateReport.$inferSelect

/** Adds a report as it was filed; the database refuses one of somebody else, or of days that have one. */
export const insertReport = async (tx: Tx, scope: Scope, row: Omit<ReportRow, 'spaceId'>): Promise<void> => {
  await tx.insert(mandateReport).values({ spaceId: scope.spaceId, ...row })
}

const filed = {
  mandateId: mandateReport.mandateId,
  dueOn: mandateReport.dueOn,
  filedAt: mandateReport.filedAt,
}
type Filed = { mandateId: string; dueOn: string; filedAt: Date }

/** Which reports of a mandate were filed and when, without their text. Bounded: one a month of its term at most. */
export const listFiledReports = (db: ReadDb, scope: Scope, mandateId: string): Promise<Filed[]> =>
  db
    .select(filed)
    .from(mandateReport)
    .where(and(eq(mandateReport.spaceId, scope.spaceId), eq(mandateReport.mandateId, mandateId)))

/** The same of all mandates that run, or ended this year. Bounded: by their number, and one a month of each at most. */
export const listRecentReports = (db: ReadDb, { spaceId }: Scope): Promise<Filed[]> =>
  db
    .select(filed)
    .from(mandateReport)
    .innerJoin(
      mandate,
      and(eq(mandate.spaceId, mandateReport.spaceId), eq(mandate.id, mandateReport.mandateId)),
    )
    .where(
      and(
        eq(mandateReport.spaceId, spaceId),
        gt(mandate.endsAt, sql`house.space_now(${spaceId}) - make_interval(days => ${reportShownDays})`),
      ),
    )

/** A page of the reports of one mandate, the newest first. */
export const listReports = (
  db: ReadDb,
  scope: Scope,
  mandateId: string,
  page: PageAsked,
): Promise<ReportRow[]> =>
  db
    .select()
    .from(mandateReport)
    .where(
      and(
        eq(mandateReport.spaceId, scope.spaceId),
        eq(mandateReport.mandateId, mandateId),
        olderThan(mandateReport.id, page),
      ),
    )
    .orderBy(desc(mandateReport.id))
    .limit(rowsOf(page))
