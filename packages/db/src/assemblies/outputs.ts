import type { PageAsked } from '@reliance/core/shared/paging.ts'
import { and, asc, desc, eq, inArray, isNull, notExists, or } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { calendarEvent } from '../calendar/tables.ts'
import type { ReadDb, Tx } from '../connection/database.ts'
import { body } from '../mandates/tables.ts'
import { membership } from '../organisations/tables.ts'
import type { Scope } from '../shared/doors.ts'
import { olderThan, rowsOf } from '../shared/page.ts'
import { mostItems } from './agenda-items.ts'
import { bodyOutput } from './output-tables.ts'
import { agendaItem, assembly } from './tables.ts'

export type OutputRow = typeof bodyOutput.$inferSelect

const to = alias(body, 'to_body')
const shown = {
  output: bodyOutput,
  from: body.name,
  toName: to.name,
  writer: membership.displayName,
}

const shownOutputs = (db: ReadDb) =>
  db
    .select(shown)
    .from(bodyOutput)
    .innerJoin(body, and(eq(body.spaceId, bodyOutput.spaceId), eq(body.id, bodyOutput.bodyId)))
    .innerJoin(to, and(eq(to.spaceId, bodyOutput.spaceId), eq(to.id, bodyOutput.toBodyId)))
    .leftJoin(
      membership,
      and(
        eq(membership.spaceId, bodyOutput.spaceId),
        eq(membership.personId, bodyOutput.writtenBy),
        isNull(membership.leftAt),
      ),
    )

export type ShownOutput = Awaited<ReturnType<typeof findOutput>> & object

/** A page of what a body brought and of what was handed to it, the newest first. */
export const listOutputs = (db: ReadDb, scope: Scope, bodyId: string, page: PageAsked) =>
  shownOutputs(db)
    .where(
      and(
        eq(bodyOutput.spaceId, scope.spaceId),
        or(eq(bodyOutput.bodyId, bodyId), eq(bodyOutput.toBodyId, bodyId)),
        olderThan(bodyOutput.id, page),
      ),
    )
    .orderBy(desc(bodyOutput.id))
    .limit(rowsOf(page))

export const findOutput = async (db: ReadDb, scope: Scope, id: string) =>
  (await shownOutputs(db).where(and(eq(bodyOutput.spaceId, scope.spaceId), eq(bodyOutput.id, id))))[0]

/** The same for whoever answers it, kept as it is until the transaction ends. */
export const lockOutput = async (tx: Tx, scope: Scope, id: string): Promise<OutputRow | undefined> =>
  (
    await tx
      .select()
      .from(bodyOutput)
      .where(and(eq(bodyOutput.spaceId, scope.spaceId), eq(bodyOutput.id, id)))
      .for('update')
  )[0]

/** The points that were made of these outputs, the last one of each last. Bounded: one an assembly each comes to. */
export const itemsOfOutputs = (db: ReadDb, scope: Scope, ids: readonly string[]) =>
  db
    .select({
      outputId: agendaItem.outputId,
      assemblyId: agendaItem.assemblyId,
      outcome: agendaItem.outcome,
      title: calendarEvent.title,
      startsAt: calendarEvent.startsAt,
      zone: calendarEvent.zone,
      cancelledAt: calendarEvent.cancelledAt,
    })
    .from(agendaItem)
    .innerJoin(
      assembly,
      and(eq(assembly.spaceId, agendaItem.spaceId), eq(assembly.id, agendaItem.assemblyId)),
    )
    .innerJoin(
      calendarEvent,
      and(eq(calendarEvent.spaceId, assembly.spaceId), eq(calendarEvent.id, assembly.eventId)),
    )
    .where(and(eq(agendaItem.spaceId, scope.spaceId), inArray(agendaItem.outputId, [...ids])))
    .orderBy(asc(agendaItem.carriedCount), asc(agendaItem.id))

/** What was brought to the assemblies of that body and stands on no agenda that is held. Bounded: `mostItems`. */
export const listUnplaced = (db: ReadDb, scope: Scope, toBodyId: string): Promise<OutputRow[]> =>
  db
    .select()
    .from(bodyOutput)
    .where(
      and(
        eq(bodyOutput.spaceId, scope.spaceId),
        eq(bodyOutput.toBodyId, toBodyId),
        eq(bodyOutput.goesTo, 'assembly'),
        isNull(bodyOutput.withdrawnAt),
        notExists(
          db
            .select({ id: agendaItem.id })
            .from(agendaItem)
            .innerJoin(
              assembly,
              and(eq(assembly.spaceId, agendaItem.spaceId), eq(assembly.id, agendaItem.assemblyId)),
            )
            .innerJoin(
              calendarEvent,
              and(eq(calendarEvent.spaceId, assembly.spaceId), eq(calendarEvent.id, assembly.eventId)),
            )
            .where(
              and(
                eq(agendaItem.spaceId, bodyOutput.spaceId),
                eq(agendaItem.outputId, bodyOutput.id),
                isNull(calendarEvent.cancelledAt),
              ),
            ),
        ),
      ),
    )
    .orderBy(asc(bodyOutput.id))
    .limit(mostItems)

type NewOutput = Omit<OutputRow, 'spaceId' | 'answer' | 'note' | 'answeredBy' | 'answeredAt' | 'withdrawnAt'>
export const insertOutput = async (tx: Tx, scope: Scope, row: NewOutput): Promise<void> => {
  await tx.insert(bodyOutput).values({ spaceId: scope.spaceId, ...row })
}

/** Writes what the secretariat says of it, or that its point was taken back. */
export const updateOutput = async (
  tx: Tx,
  scope: Scope,
  id: string,
  to: Partial<Pick<OutputRow, 'answer' | 'note' | 'answeredBy' | 'answeredAt' | 'withdrawnAt'>>,
): Promise<void> => {
  await tx
    .update(bodyOutput)
    .set(to)
    .where(and(eq(bodyOutput.spaceId, scope.spaceId), eq(bodyOutput.id, id)))
}
