import { and, asc, desc, eq, sql } from 'drizzle-orm'
import type { ReadDb, Tx } from '../connection/database.ts'
import type { Scope } from '../shared/doors.ts'
import { consultation, consultationParticipant, consultationStatement } from './tables.ts'

export type ConsultationRow = typeof consultation.$inferSelect
export type ConsultationStatementRow = typeof consultationStatement.$inferSelect

/** People inserted by one statement; a conversation of 2,000 takes two. */
const batchSize = 1000

/** Consultations that were brought in, without what people said. Bounded: each is taken in by hand, from whole files. */
export const listConsultations = (db: ReadDb, scope: Scope): Promise<ConsultationRow[]> =>
  db
    .select()
    .from(consultation)
    .where(eq(consultation.spaceId, scope.spaceId))
    .orderBy(desc(consultation.importedAt), desc(consultation.id))

export const findConsultation = async (
  db: ReadDb,
  scope: Scope,
  id: string,
): Promise<ConsultationRow | undefined> =>
  (
    await db
      .select()
      .from(consultation)
      .where(and(eq(consultation.spaceId, scope.spaceId), eq(consultation.id, id)))
  )[0]

export const statementsOfConsultation = (
  db: ReadDb,
  scope: Scope,
  id: string,
): Promise<ConsultationStatementRow[]> =>
  db
    .select()
    .from(consultationStatement)
    .where(
      and(eq(consultationStatement.spaceId, scope.spaceId), eq(consultationStatement.consultationId, id)),
    )
    .orderBy(asc(consultationStatement.number))

/** Writes a consultation whole: its statements with their counts, and one row of votes per person. */
export const insertConsultation = async (
  tx: Tx,
  scope: Scope,
  row: Omit<ConsultationRow, 'spaceId'>,
  statements: readonly Omit<ConsultationStatementRow, 'spaceId' | 'consultationId'>[],
  votes: readonly string[],
): Promise<void> => {
  await tx.insert(consultation).values({ spaceId: scope.spaceId, ...row })
  await tx.execute(sql`
    insert into consultation_statement
      (space_id, consultation_id, number, external_id, text, excluded, agree, disagree, pass, declared_agree,
       declared_disagree)
    select ${scope.spaceId}, ${row.id}, r.number, r."externalId", r.text, r.excluded, r.agree, r.disagree, r.pass,
      r."declaredAgree", r."declaredDisagree"
    from jsonb_to_recordset(${JSON.stringify(statements)}::jsonb) as r (number int, "externalId" text, text text,
      excluded boolean, agree int, disagree int, pass int, "declaredAgree" int, "declaredDisagree" int)`)
  for (let from = 0; from < votes.length; from += batchSize) {
    const batch = JSON.stringify(votes.slice(from, from + batchSize))
    await tx.execute(sql`
      insert into consultation_participant (space_id, consultation_id, number, votes)
      select ${scope.spaceId}, ${row.id}, ${from}::int + place - 1, votes
      from jsonb_array_elements_text(${batch}::jsonb) with ordinality as listed(votes, place)`)
  }
}

/**
 * Consultations that are the same conversation, perhaps of another day: half of the statements of the smaller of the
 * two are in both, under the same number. The latest import first.
 */
export const sameConsultations = async (
  db: ReadDb,
  scope: Scope,
  statements: readonly Pick<ConsultationStatementRow, 'externalId' | 'text'>[],
): Promise<{ id: string; topic: string; importedAt: Date }[]> => {
  const given = JSON.stringify(statements.map(({ externalId, text }) => ({ externalId, text })))
  const shared = db.$with('shared').as(
    db
      .select({
        consultationId: consultationStatement.consultationId,
        sharedCount: sql<number>`count(r.text)`.as('shared_count'),
        count: sql<number>`count(*)`.as('statement_count'),
      })
      .from(consultationStatement)
      .leftJoin(
        sql`jsonb_to_recordset(${given}::jsonb) as r ("externalId" text, text text)`,
        sql`r."externalId" = ${consultationStatement.externalId} and r.text = ${consultationStatement.text}`,
      )
      .where(eq(consultationStatement.spaceId, scope.spaceId))
      .groupBy(consultationStatement.consultationId),
  )
  return db
    .with(shared)
    .select({ id: consultation.id, topic: consultation.topic, importedAt: consultation.importedAt })
    .from(consultation)
    .innerJoin(shared, eq(shared.consultationId, consultation.id))
    .where(
      and(
        eq(consultation.spaceId, scope.spaceId),
        sql`2 * ${shared.sharedCount} >= least(${shared.count}, ${statements.length}::int)`,
      ),
    )
    .orderBy(desc(consultation.importedAt), desc(consultation.id))
}

/** Takes a consultation away with its statements and the votes of its people. @returns whether there was one. */
export const deleteConsultation = async (tx: Tx, scope: Scope, id: string): Promise<boolean> => {
  for (const part of [consultationParticipant, consultationStatement])
    await tx.delete(part).where(and(eq(part.spaceId, scope.spaceId), eq(part.consultationId, id)))
  const deleted = await tx
    .delete(consultation)
    .where(and(eq(consultation.spaceId, scope.spaceId), eq(consultation.id, id)))
    .returning({ id: consultation.id })
  return deleted.length > 0
}
