import { linesPerKind, type PageAsked } from '@reliance/core/shared/paging.ts'
import { and, count, desc, eq, inArray, ne } from 'drizzle-orm'
import type { ReadDb, Tx } from '../connection/database.ts'
import type { Scope } from '../shared/doors.ts'
import { olderThan, rowsOf } from '../shared/page.ts'
import { tension } from './tables.ts'

export type TensionRow = typeof tension.$inferSelect

export const insertTension = async (
  tx: Tx,
  { spaceId }: Scope,
  row: Pick<TensionRow, 'id' | 'bodyId' | 'roleId' | 'happens' | 'needed' | 'filedBy' | 'filedAt'> & {
    returnedFromId?: string
  },
): Promise<void> => {
  await tx.insert(tension).values({ spaceId, ...row })
}

/** Tensions that wait, or those that ended; the newest first. */
export const listTensions = (
  db: ReadDb,
  { spaceId }: Scope,
  isOver: boolean,
  page: PageAsked,
): Promise<TensionRow[]> =>
  db
    .select()
    .from(tension)
    .where(
      and(
        eq(tension.spaceId, spaceId),
        isOver ? ne(tension.state, 'open') : eq(tension.state, 'open'),
        olderThan(tension.id, page),
      ),
    )
    .orderBy(desc(tension.id))
    .limit(rowsOf(page))

/** The bodies to which these were handed, by the tension that ended. Bounded: one for each of a page. */
export const listReturned = (db: ReadDb, { spaceId }: Scope, ids: readonly string[]) =>
  ids.length === 0
    ? Promise.resolve([])
    : db
        .select({ fromId: tension.returnedFromId, bodyId: tension.bodyId })
        .from(tension)
        .where(and(eq(tension.spaceId, spaceId), inArray(tension.returnedFromId, [...ids])))
        .limit(ids.length)

/** How many of one person wait in a space. */
export const countOpenOf = async (db: ReadDb, { spaceId }: Scope, personId: string): Promise<number> => {
  const [row] = await db
    .select({ n: count() })
    .from(tension)
    .where(and(eq(tension.spaceId, spaceId), eq(tension.filedBy, personId), eq(tension.state, 'open')))
  return row?.n ?? 0
}

/** How many wait for an answer of these bodies, but those that this person said. */
export const countOpenIn = async (
  db: ReadDb,
  { spaceId }: Scope,
  bodyIds: readonly string[],
  personId: string,
): Promise<number> => {
  const [row] = await db
    .select({ n: count() })
    .from(tension)
    .where(
      and(
        eq(tension.spaceId, spaceId),
        inArray(tension.bodyId, [...bodyIds]),
        eq(tension.state, 'open'),
        ne(tension.filedBy, personId),
      ),
    )
  return row?.n ?? 0
}

/** One tension, for whoever ends it; undefined of one that is not here. */
export const lockTension = async (tx: Tx, { spaceId }: Scope, id: string): Promise<TensionRow | undefined> =>
  (
    await tx
      .select()
      .from(tension)
      .where(and(eq(tension.spaceId, spaceId), eq(tension.id, id)))
      .for('update')
  )[0]

export const endTension = async (
  tx: Tx,
  { spaceId }: Scope,
  id: string,
  end: Pick<TensionRow, 'state' | 'endedAt' | 'endedBy'> & { note?: string },
): Promise<void> => {
  await tx
    .update(tension)
    .set(end)
    .where(and(eq(tension.spaceId, spaceId), eq(tension.id, id)))
}

/** What waits for an answer of one body, the oldest first. Bounded: as many as a first screen says. */
export const listOpenIn = (db: ReadDb, { spaceId }: Scope, bodyId: string): Promise<TensionRow[]> =>
  db
    .select()
    .from(tension)
    .where(and(eq(tension.spaceId, spaceId), eq(tension.bodyId, bodyId), eq(tension.state, 'open')))
    .orderBy(tension.id)
    .limit(linesPerKind)
