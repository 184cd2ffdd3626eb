import type { PageAsked } from '@reliance/core/shared/paging.ts'
import { and, desc, eq, inArray, isNull, or, sql } from 'drizzle-orm'
import type { ReadDb, Tx } from '../connection/database.ts'
import type { Scope } from '../shared/doors.ts'
import { olderThan, rowsOf } from '../shared/page.ts'
import { question, round, statement, workshopRequest } from './tables.ts'

export type QuestionRow = typeof question.$inferSelect
export type WorkshopRequestRow = typeof workshopRequest.$inferSelect

/** Which questions somebody reads: between organisations that are here, about these statements or with their own. */
export type ReadableQuestions = {
  readonly present: readonly string[]
  readonly statementIds: readonly string[]
  readonly mine: readonly string[]
}

/** A page of the questions that are readable, of the coalition or of one statement, the latest first. */
export const listQuestions = (
  db: ReadDb,
  scope: Scope,
  page: PageAsked,
  { present, statementIds, mine }: ReadableQuestions,
  statementId: string | undefined,
): Promise<QuestionRow[]> => {
  const { fromOrganisationId: from, toOrganisationId: to } = question
  return db
    .select()
    .from(question)
    .where(
      and(
        eq(question.spaceId, scope.spaceId),
        statementId === undefined ? undefined : eq(question.statementId, statementId),
        inArray(from, [...present]),
        inArray(to, [...present]),
        or(
          inArray(question.statementId, [...statementIds]),
          inArray(from, [...mine]),
          inArray(to, [...mine]),
        ),
        olderThan(question.id, page),
      ),
    )
    .orderBy(desc(question.id))
    .limit(rowsOf(page))
}

/** All that one organisation asked or was asked, for what it takes along. */
export const questionsWith = (db: ReadDb, scope: Scope, organisationId: string): Promise<QuestionRow[]> =>
  db
    .select()
    .from(question)
    .where(
      and(
        eq(question.spaceId, scope.spaceId),
        or(eq(question.fromOrganisationId, organisationId), eq(question.toOrganisationId, organisationId)),
      ),
    )
    .orderBy(desc(question.id))

/**
 * What decides whether an organisation may ask another about its position on one statement: the round, whether the
 * other has a position there, and whether the one that asks has published any in the round itself or confirmed it.
 * Undefined where it is no statement that stands in the coalition.
 */
export const readAskable = async (
  db: ReadDb,
  scope: Scope,
  asked: { statementId: string; organisationId: string; toOrganisationId: string },
) => {
  const hasPosition = sql<boolean>`exists (select from position theirs
    where theirs.space_id = ${scope.spaceId} and theirs.statement_id = ${asked.statementId}
      and theirs.organisation_id = ${asked.toOrganisationId})`
  const hasPublished = sql<boolean>`exists (select from position own
    join statement beside on beside.space_id = own.space_id and beside.id = own.statement_id
    where own.space_id = ${scope.spaceId} and own.organisation_id = ${asked.organisationId}
      and beside.round_id = ${round.id} and not (own.entered_by_coordination and own.confirmed_at is null))`
  const [row] = await db
    .select({
      reveal: round.reveal,
      openedAt: round.openedAt,
      closedAt: round.closedAt,
      hasPosition,
      hasPublished,
    })
    .from(statement)
    .innerJoin(round, and(eq(round.spaceId, statement.spaceId), eq(round.id, statement.roundId)))
    .where(
      and(
        eq(statement.spaceId, scope.spaceId),
        eq(statement.id, asked.statementId),
        isNull(statement.withdrawnAt),
      ),
    )
  return row
}

export const insertQuestion = async (
  tx: Tx,
  scope: Scope,
  row: Omit<QuestionRow, 'spaceId' | 'answer' | 'answeredAt' | 'answeredBy'>,
): Promise<void> => {
  await tx.insert(question).values({ spaceId: scope.spaceId, ...row })
}

export const lockQuestion = async (tx: Tx, scope: Scope, id: string): Promise<QuestionRow | undefined> =>
  (
    await tx
      .select()
      .from(question)
      .where(and(eq(question.spaceId, scope.spaceId), eq(question.id, id)))
      .for('update')
  )[0]

export const saveAnswer = async (
  tx: Tx,
  scope: Scope,
  id: string,
  answered: { answer: string; answeredAt: Date; answeredBy: string },
): Promise<void> => {
  await tx
    .update(question)
    .set(answered)
    .where(and(eq(question.spaceId, scope.spaceId), eq(question.id, id)))
}

/** Requests to work on a disagreement, the earliest first. Bounded: one for each organisation and statement. */
export const listWorkshopRequests = (db: ReadDb, scope: Scope): Promise<WorkshopRequestRow[]> =>
  db
    .select()
    .from(workshopRequest)
    .where(eq(workshopRequest.spaceId, scope.spaceId))
    .orderBy(workshopRequest.askedAt, workshopRequest.statementId)

/** @returns false when the organisation has asked already. */
export const insertWorkshopRequest = async (
  tx: Tx,
  scope: Scope,
  row: Pick<WorkshopRequestRow, 'statementId' | 'organisationId' | 'personId' | 'note' | 'askedAt'>,
): Promise<boolean> => {
  const inserted = await tx
    .insert(workshopRequest)
    .values({ spaceId: scope.spaceId, ...row })
    .onConflictDoNothing()
    .returning({ statementId: workshopRequest.statementId })
  return inserted.length > 0
}

type RequestKey = Pick<WorkshopRequestRow, 'statementId' | 'organisationId'>
const requestOf = (scope: Scope, { statementId, organisationId }: RequestKey) =>
  and(
    eq(workshopRequest.spaceId, scope.spaceId),
    eq(workshopRequest.statementId, statementId),
    eq(workshopRequest.organisationId, organisationId),
  )

export const lockWorkshopRequest = async (
  tx: Tx,
  scope: Scope,
  key: RequestKey,
): Promise<WorkshopRequestRow | undefined> =>
  (await tx.select().from(workshopRequest).where(requestOf(scope, key)).for('update'))[0]

export const answerWorkshopRequest = async (
  tx: Tx,
  scope: Scope,
  row: RequestKey &
    Pick<WorkshopRequestRow, 'answer' | 'answerText' | 'meetsOn' | 'answeredAt' | 'answeredBy'>,
): Promise<void> => {
  const { statementId, organisationId, ...answered } = row
  await tx.update(workshopRequest).set(answered).where(requestOf(scope, { statementId, organisationId }))
}
