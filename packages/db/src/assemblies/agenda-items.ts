import { and, asc, count, eq, isNull } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { ReadDb, Tx } from '../connection/database.ts'
import { body } from '../mandates/tables.ts'
import { membership } from '../organisations/tables.ts'
import type { Scope } from '../shared/doors.ts'
import { bodyOutput } from './output-tables.ts'
import { agendaItem, assembly } from './tables.ts'

export type AgendaItemRow = typeof agendaItem.$inferSelect

/** Points of an assembly at most: three a person of the largest would be more than anybody treats. */
export const mostItems = 200

/** The points of an assembly with the name of whoever brought them, null of who left, and of the body that prepared them. Bounded: `mostItems`. */
export const listItems = (db: ReadDb, scope: Scope, assemblyId: string) =>
  db
    .select({
      itemId: agendaItem.id,
      title: agendaItem.title,
      wantedOutcome: agendaItem.wantedOutcome,
      plannedMinutes: agendaItem.plannedMinutes,
      filedBy: agendaItem.filedBy,
      filedAt: agendaItem.filedAt,
      carriedCount: agendaItem.carriedCount,
      carriedOrder: agendaItem.carriedOrder,
      urgencyReason: agendaItem.urgencyReason,
      place: agendaItem.place,
      startedAt: agendaItem.startedAt,
      endedAt: agendaItem.endedAt,
      outcome: agendaItem.outcome,
      skipReason: agendaItem.skipReason,
      referredBodyId: agendaItem.referredBodyId,
      minutes: agendaItem.minutes,
      minorityPositions: agendaItem.minorityPositions,
      minutesRevision: agendaItem.minutesRevision,
      filer: membership.displayName,
      outputId: agendaItem.outputId,
      broughtBy: body.name,
    })
    .from(agendaItem)
    .leftJoin(
      membership,
      and(
        eq(membership.spaceId, agendaItem.spaceId),
        eq(membership.personId, agendaItem.filedBy),
        isNull(membership.leftAt),
      ),
    )
    .leftJoin(
      bodyOutput,
      and(eq(bodyOutput.spaceId, agendaItem.spaceId), eq(bodyOutput.id, agendaItem.outputId)),
    )
    .leftJoin(body, and(eq(body.spaceId, bodyOutput.spaceId), eq(body.id, bodyOutput.bodyId)))
    .where(and(eq(agendaItem.spaceId, scope.spaceId), eq(agendaItem.assemblyId, assemblyId)))
    .orderBy(asc(agendaItem.filedAt), asc(agendaItem.id))
    .limit(mostItems)

/**
 * Points that were adjourned in an assembly of that body and go on nowhere yet, in the order they had. Bounded: `mostItems`.
 */
export const listWaiting = async (db: ReadDb, scope: Scope, bodyId: string): Promise<AgendaItemRow[]> => {
  const next = alias(agendaItem, 'next_item')
  const rows = await db
    .select({ item: agendaItem })
    .from(agendaItem)
    .innerJoin(
      assembly,
      and(eq(assembly.spaceId, agendaItem.spaceId), eq(assembly.id, agendaItem.assemblyId)),
    )
    .leftJoin(next, and(eq(next.spaceId, agendaItem.spaceId), eq(next.carriedFromId, agendaItem.id)))
    .where(
      and(
        eq(agendaItem.spaceId, scope.spaceId),
        eq(assembly.bodyId, bodyId),
        eq(agendaItem.outcome, 'adjourned'),
        isNull(next.id),
      ),
    )
    .orderBy(asc(agendaItem.endedAt), asc(agendaItem.place), asc(agendaItem.id))
    .limit(mostItems)
  return rows.map(({ item }) => item)
}

/** How many points an assembly has. */
export const countItems = async (db: ReadDb, scope: Scope, assemblyId: string): Promise<number> => {
  const [row] = await db
    .select({ items: count() })
    .from(agendaItem)
    .where(and(eq(agendaItem.spaceId, scope.spaceId), eq(agendaItem.assemblyId, assemblyId)))
  return row?.items ?? 0
}

export const findItem = async (db: ReadDb, scope: Scope, id: string): Promise<AgendaItemRow | undefined> =>
  (
    await db
      .select()
      .from(agendaItem)
      .where(and(eq(agendaItem.spaceId, scope.spaceId), eq(agendaItem.id, id)))
  )[0]

export const insertItem = async (
  tx: Tx,
  scope: Scope,
  row: Pick<
    AgendaItemRow,
    | 'id'
    | 'assemblyId'
    | 'title'
    | 'wantedOutcome'
    | 'plannedMinutes'
    | 'filedBy'
    | 'filedAt'
    | 'urgencyReason'
  > &
    Partial<Pick<AgendaItemRow, 'carriedCount' | 'carriedOrder' | 'carriedFromId' | 'outputId'>>,
): Promise<void> => {
  await tx.insert(agendaItem).values({ spaceId: scope.spaceId, ...row })
}

export const deleteItem = async (tx: Tx, scope: Scope, id: string): Promise<void> => {
  await tx.delete(agendaItem).where(and(eq(agendaItem.spaceId, scope.spaceId), eq(agendaItem.id, id)))
}

/** Writes what became of a point, or what the minutes say of it. */
export const updateItem = async (
  tx: Tx,
  scope: Scope,
  id: string,
  to: Partial<
    Pick<
      AgendaItemRow,
      | 'place'
      | 'skipReason'
      | 'startedAt'
      | 'endedAt'
      | 'outcome'
      | 'referredBodyId'
      | 'minutes'
      | 'minorityPositions'
      | 'minutesRevision'
      | 'minutesBy'
    >
  >,
): Promise<void> => {
  await tx
    .update(agendaItem)
    .set(to)
    .where(and(eq(agendaItem.spaceId, scope.spaceId), eq(agendaItem.id, id)))
}
