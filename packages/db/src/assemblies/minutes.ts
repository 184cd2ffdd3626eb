import { and, desc, eq } from 'drizzle-orm'
import type { ReadDb, Tx } from '../connection/database.ts'
import type { Scope } from '../shared/doors.ts'
import { minutesVersion } from './meeting-tables.ts'

export type MinutesRow = typeof minutesVersion.$inferSelect

/** The newest version of the minutes of an assembly; undefined where none was published. */
export const latestMinutes = async (
  db: ReadDb,
  scope: Scope,
  assemblyId: string,
): Promise<MinutesRow | undefined> => {
  const [row] = await db
    .select()
    .from(minutesVersion)
    .where(and(eq(minutesVersion.spaceId, scope.spaceId), eq(minutesVersion.assemblyId, assemblyId)))
    .orderBy(desc(minutesVersion.version))
    .limit(1)
  return row
}

/** The versions of the minutes of an assembly, the newest first. Bounded: the last twenty. */
export const listMinutesVersions = (db: ReadDb, scope: Scope, assemblyId: string) =>
  db
    .select({
      version: minutesVersion.version,
      reason: minutesVersion.reason,
      publishedAt: minutesVersion.publishedAt,
      content: minutesVersion.content,
    })
    .from(minutesVersion)
    .where(and(eq(minutesVersion.spaceId, scope.spaceId), eq(minutesVersion.assemblyId, assemblyId)))
    .orderBy(desc(minutesVersion.version))
    .limit(20)

export const insertMinutes = async (
  tx: Tx,
  scope: Scope,
  row: Omit<MinutesRow, 'spaceId'>,
): Promise<void> => {
  await tx.insert(minutesVersion).values({ spaceId: scope.spaceId, ...row })
}
