import type { ActionKey } from '@reliance/core/actions/list-actions.ts'
import type { PageAsked } from '@reliance/core/shared/paging.ts'
import { and, desc, eq, isNull, sql } from 'drizzle-orm'
import { memberOrganisation } from '../coalitions/tables.ts'
import type { ReadDb, Tx } from '../connection/database.ts'
import type { Scope } from '../shared/doors.ts'
import { rowsOf } from '../shared/page.ts'
import { action } from './tables.ts'
import { actionVictory } from './together-tables.ts'

const row = actionVictory

const shown = (db: ReadDb) =>
  db
    .select({
      id: row.id,
      what: row.what,
      whom: row.whom,
      wonOn: row.wonOn,
      actionId: row.actionId,
      actionNumber: action.number,
      actionTitle: action.title,
      organisationId: row.organisationId,
      /** Null where the organisation that wrote it is gone. */
      organisation: memberOrganisation.displayName,
    })
    .from(row)
    .leftJoin(action, and(eq(action.spaceId, row.spaceId), eq(action.id, row.actionId)))
    .leftJoin(
      memberOrganisation,
      and(
        eq(memberOrganisation.spaceId, row.spaceId),
        eq(memberOrganisation.organisationId, row.organisationId),
        eq(memberOrganisation.status, 'joined'),
      ),
    )

const standing = (spaceId: string) => and(eq(row.spaceId, spaceId), isNull(row.takenBackAt))

/** Victories of a coalition, the latest first; a page of them. */
export const listVictories = (db: ReadDb, { spaceId }: Scope, page: PageAsked<ActionKey>) =>
  shown(db)
    .where(
      and(
        standing(spaceId),
        page.before === null
          ? undefined
          : sql`(${row.wonOn}, ${row.id}) < (${page.before.on}::date, ${page.before.id}::uuid)`,
      ),
    )
    .orderBy(desc(row.wonOn), desc(row.id))
    .limit(rowsOf(page))

/** Those of one action. Bounded: the latest twenty. */
export const listVictoriesOf = (db: ReadDb, { spaceId }: Scope, actionId: string) =>
  shown(db)
    .where(and(standing(spaceId), eq(row.actionId, actionId)))
    .orderBy(desc(row.wonOn), desc(row.id))
    .limit(20)

export const findVictory = async (db: ReadDb, { spaceId }: Scope, id: string) =>
  (await shown(db).where(and(standing(spaceId), eq(row.id, id))))[0]

export const insertVictory = async (
  tx: Tx,
  { spaceId }: Scope,
  victory: Omit<typeof row.$inferInsert, 'spaceId' | 'takenBackAt'>,
): Promise<void> => {
  await tx.insert(row).values({ spaceId, ...victory })
}

export const takeBackVictory = async (
  tx: Tx,
  { spaceId }: Scope,
  id: string,
  takenBackAt: Date,
): Promise<void> => {
  await tx
    .update(row)
    .set({ takenBackAt })
    .where(and(eq(row.spaceId, spaceId), eq(row.id, id)))
}
