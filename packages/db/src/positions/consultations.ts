import { and, asc, desc, eq, sql } from 'drizzle-orm'
import type { Reader, Tx } from '../client.ts'
import type { Scope } from '../shared/doors.ts'
import { consultation, consultationStatement } from './consultation-tables.ts'

export type ConsultationRow = typeof consultation.$inferSelect
export type ConsultationStatementRow = typeof consultationStatement.$inferSelect

/** People inserted by one statement; a conversation of 2,000 takes two. */
const batchSize = 1000

export const listConsultations = (db: Reader, scope: Scope): Promise<ConsultationRow[]> =>
  db
    .select()
    .from(consultation)
    .where(eq(consultation.spaceId, scope.spaceId))
    .orderBy(desc(consultation.importedAt), desc(consultation.id))

export const findConsultation = async (
  db: Reader,
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
  db: Reader,
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
      (space_id, consultation_id, number, external_id, text, excluded, agree, disagree, pass)
    select ${scope.spaceId}, ${row.id}, r.number, r."externalId", r.text, r.excluded, r.agree, r.disagree, r.pass
    from jsonb_to_recordset(${JSON.stringify(statements)}::jsonb) as r (number int, "externalId" text, text text,
      excluded boolean, agree int, disagree int, pass int)`)
  for (let from = 0; from < votes.length; from += batchSize) {
    const batch = JSON.stringify(votes.slice(from, from + batchSize))
    await tx.execute(sql`
      insert into consultation_participant (space_id, consultation_id, number, votes)
      select ${scope.spaceId}, ${row.id}, ${from}::int + place - 1, votes
      from jsonb_array_elements_text(${batch}::jsonb) with ordinality as listed(votes, place)`)
  }
}
