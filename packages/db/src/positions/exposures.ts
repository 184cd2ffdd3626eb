import { and, eq, sql } from 'drizzle-orm'
import type { ReadDb, Tx } from '../connection/database.ts'
import type { Scope } from '../shared/doors.ts'
import { exposure } from './tables.ts'

export type ExposureRow = typeof exposure.$inferSelect

/** Notes who was shown what; the first time counts. @returns how many are new. */
export const noteExposures = async (
  tx: Tx,
  scope: Scope,
  organisationId: string,
  statementIds: readonly string[],
  shownAt: Date,
): Promise<number> => {
  const noted = await tx.execute(sql`
    insert into exposure (space_id, statement_id, organisation_id, shown_at)
    select ${scope.spaceId}, named::uuid, ${organisationId}, ${shownAt.toISOString()}::timestamptz
    from jsonb_array_elements_text(${JSON.stringify(statementIds)}::jsonb) named
    on conflict do nothing returning statement_id`)
  return noted.length
}

export const exposuresOf = (db: ReadDb, scope: Scope, organisationId: string): Promise<ExposureRow[]> =>
  db
    .select()
    .from(exposure)
    .where(and(eq(exposure.spaceId, scope.spaceId), eq(exposure.organisationId, organisationId)))

/** Forgets who was shown a statement that is withdrawn. */
export const deleteExposures = async (tx: Tx, scope: Scope, statementId: string): Promise<void> => {
  await tx
    .delete(exposure)
    .where(and(eq(exposure.spaceId, scope.spaceId), eq(exposure.statementId, statementId)))
}
