import type { PageAsked } from '@reliance/core/shared/paging.ts'
import { and, count, desc, eq, isNotNull, isNull, sql } from 'drizzle-orm'
import type { ReadDb, Tx } from '../connection/database.ts'
import type { Scope } from '../shared/doors.ts'
import { olderThan, rowsOf } from '../shared/page.ts'
import { decisionProcess } from './process-tables.ts'

export type ProcessRow = typeof decisionProcess.$inferSelect

const one = ({ spaceId }: Scope, id: string) =>
  and(eq(decisionProcess.spaceId, spaceId), eq(decisionProcess.id, id))

/** A page of the processes that go on, or of those that are over, the newest first. */
export const listProcesses = (
  db: ReadDb,
  { spaceId }: Scope,
  isOver: boolean,
  page: PageAsked,
): Promise<ProcessRow[]> =>
  db
    .select()
    .from(decisionProcess)
    .where(
      and(
        eq(decisionProcess.spaceId, spaceId),
        isOver ? isNotNull(decisionProcess.endedAt) : isNull(decisionProcess.endedAt),
        olderThan(decisionProcess.id, page),
      ),
    )
    .orderBy(desc(decisionProcess.id))
    .limit(rowsOf(page))

/** One process; undefined of one that does not exist here. */
export const findProcess = async (db: ReadDb, scope: Scope, id: string): Promise<ProcessRow | undefined> =>
  (await db.select().from(decisionProcess).where(one(scope, id)))[0]

/** The same for whoever moves it on: the answers of others wait until the transaction ends. */
export const lockProcess = async (tx: Tx, scope: Scope, id: string): Promise<ProcessRow | undefined> =>
  (await tx.select().from(decisionProcess).where(one(scope, id)).for('update'))[0]

/** The process that a decision comes from; undefined of another one. */
export const processOfDecision = async (
  db: ReadDb,
  { spaceId }: Scope,
  decisionId: string,
): Promise<Pick<ProcessRow, 'id' | 'kind' | 'title'> | undefined> =>
  (
    await db
      .select({ id: decisionProcess.id, kind: decisionProcess.kind, title: decisionProcess.title })
      .from(decisionProcess)
      .where(and(eq(decisionProcess.spaceId, spaceId), eq(decisionProcess.decisionId, decisionId)))
  )[0]

/** How many processes go on in the space that somebody began. */
export const countBegun = async (db: ReadDb, { spaceId }: Scope, personId: string): Promise<number> => {
  const [found] = await db
    .select({ begun: count() })
    .from(decisionProcess)
    .where(
      and(
        eq(decisionProcess.spaceId, spaceId),
        eq(decisionProcess.begunBy, personId),
        isNull(decisionProcess.endedAt),
      ),
    )
  return found?.begun ?? 0
}

export const insertProcess = async (
  tx: Tx,
  { spaceId }: Scope,
  row: Omit<typeof decisionProcess.$inferInsert, 'spaceId' | 'revision'>,
): Promise<void> => {
  await tx.insert(decisionProcess).values({ spaceId, ...row })
}

/** Writes where a process stands; the revision goes on. */
export const stepProcess = async (
  tx: Tx,
  scope: Scope,
  id: string,
  to: Pick<ProcessRow, 'state' | 'process' | 'sealed'> & Partial<Pick<ProcessRow, 'endedAt' | 'decisionId'>>,
): Promise<void> => {
  await tx
    .update(decisionProcess)
    .set({ ...to, revision: sql`${decisionProcess.revision} + 1` })
    .where(one(scope, id))
}
