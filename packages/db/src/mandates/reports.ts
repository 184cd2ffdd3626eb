import type { PageAsked } from '@reliance/core/shared/paging.ts'
import { and, desc, eq } from 'drizzle-orm'
import type { ReadDb, Tx } from '../connection/database.ts'
import type { Scope } from '../shared/doors.ts'
import { olderThan, rowsOf } from '../shared/page.ts'
import { mandateReport } from './tables.ts'

export type ReportRow = typeof mandateReport.$inferSelect

/** Adds a report as it was filed; the database refuses one of somebody else, or of days that have one. */
export const insertReport = async (tx: Tx, scope: Scope, row: Omit<ReportRow, 'spaceId'>): Promise<void> => {
  await tx.insert(mandateReport).values({ spaceId: scope.spaceId, ...row })
}

/** Which reports of the space were filed and when, without their text. Bounded: one a month of a mandate at most. */
export const listFiledReports = (
  db: ReadDb,
  scope: Scope,
  mandateId?: string,
): Promise<{ mandateId: string; dueOn: string; filedAt: Date }[]> =>
  db
    .select({
      mandateId: mandateReport.mandateId,
      dueOn: mandateReport.dueOn,
      filedAt: mandateReport.filedAt,
    })
    .from(mandateReport)
    .where(
      and(
        eq(mandateReport.spaceId, scope.spaceId),
        mandateId === undefined ? undefined : eq(mandateReport.mandateId, mandateId),
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
