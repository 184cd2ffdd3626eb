import { and, countDistinct, desc, eq, inArray, isNotNull, isNull, type SQL, sql } from 'drizzle-orm'
import type { ReadDb } from '../connection/database.ts'
import type { Scope } from '../shared/doors.ts'
import { position, positionDraft, question, round, statement, statementWording } from './tables.ts'

/** Since when a statement has the words that stand; null where it never had others. */
const wordedAt: SQL<Date | null> = sql`(select max(words.replaced_at) from statement_wording words
  where words.space_id = ${statement.spaceId} and words.statement_id = ${statement.id})`.mapWith(
  statementWording.replacedAt,
)

/** Accepted statements of the rounds that are open, and since when their words stand, where they had others. */
export const openStatements = (db: ReadDb, scope: Scope) =>
  db
    .select({
      roundId: round.id,
      title: round.title,
      statementId: statement.id,
      wordedAt,
    })
    .from(round)
    .innerJoin(
      statement,
      and(
        eq(statement.spaceId, round.spaceId),
        eq(statement.roundId, round.id),
        isNull(statement.withdrawnAt),
      ),
    )
    .where(and(eq(round.spaceId, scope.spaceId), isNotNull(round.openedAt), isNull(round.closedAt)))
    .orderBy(round.id, statement.number)

/** Open rounds, with how many organisations have published something in each. Bounded: rounds that are open. */
export const answeredRounds = (db: ReadDb, scope: Scope) =>
  db
    .select({
      roundId: round.id,
      title: round.title,
      closesOn: round.closesOn,
      answered: countDistinct(position.organisationId),
    })
    .from(round)
    .innerJoin(statement, and(eq(statement.spaceId, round.spaceId), eq(statement.roundId, round.id)))
    .leftJoin(position, and(eq(position.spaceId, statement.spaceId), eq(position.statementId, statement.id)))
    .where(and(eq(round.spaceId, scope.spaceId), isNotNull(round.openedAt), isNull(round.closedAt)))
    .groupBy(round.id, round.title, round.closesOn)
    .orderBy(round.id)

/** Who has answered in rounds that are open, since when, and whether it is theirs already. Bounded: one row for each organisation and open round. */
export const answersOfOpenRounds = async (db: ReadDb, scope: Scope) => {
  const rows = await db
    .select({
      roundId: round.id,
      organisationId: position.organisationId,
      since: sql<Date>`min(${position.publishedAt})`.mapWith(position.publishedAt),
      isTheirs: sql<boolean>`bool_or(not (${position.enteredByCoordination} and ${position.confirmedAt} is null))`,
    })
    .from(round)
    .innerJoin(
      statement,
      and(
        eq(statement.spaceId, round.spaceId),
        eq(statement.roundId, round.id),
        isNull(statement.withdrawnAt),
      ),
    )
    .leftJoin(position, and(eq(position.spaceId, statement.spaceId), eq(position.statementId, statement.id)))
    .where(and(eq(round.spaceId, scope.spaceId), isNotNull(round.openedAt), isNull(round.closedAt)))
    .groupBy(round.id, position.organisationId)
    .orderBy(round.id)
  // An outer join, so that the answers are looked up from their statement.
  return rows.flatMap(({ organisationId, ...row }) =>
    organisationId === null ? [] : [Object.assign(row, { organisationId })],
  )
}

/** Whether a round has been closed here: something was asked, answered and counted. */
export const hasClosedRound = async (db: ReadDb, scope: Scope): Promise<boolean> => {
  const found = await db
    .select({ id: round.id })
    .from(round)
    .where(and(eq(round.spaceId, scope.spaceId), isNotNull(round.closedAt)))
    .limit(1)
  return found.length > 0
}

/** What these organisations have in the coalition, round by round. */
export const ownPositions = async (db: ReadDb, scope: Scope, organisationIds: readonly string[]) =>
  organisationIds.length === 0
    ? []
    : db
        .select({
          roundId: statement.roundId,
          statementId: position.statementId,
          organisationId: position.organisationId,
          publishedAt: position.publishedAt,
          enteredByCoordination: position.enteredByCoordination,
          confirmedAt: position.confirmedAt,
        })
        .from(statement)
        .innerJoin(
          position,
          and(
            eq(position.spaceId, statement.spaceId),
            eq(position.statementId, statement.id),
            inArray(position.organisationId, [...organisationIds]),
          ),
        )
        .where(and(eq(statement.spaceId, scope.spaceId), isNull(statement.withdrawnAt)))

/** Questions without an answer, with who asks and who is asked. */
export const unansweredQuestions = (db: ReadDb, scope: Scope) =>
  db
    .select({
      fromOrganisationId: question.fromOrganisationId,
      toOrganisationId: question.toOrganisationId,
    })
    .from(question)
    .where(and(eq(question.spaceId, scope.spaceId), isNull(question.answer)))

/** Rows saved at home, for every coalition: of the thousand that were saved last. */
export const savedDrafts = (db: ReadDb, scope: Scope) =>
  db
    .select({
      coalitionId: positionDraft.coalitionId,
      statementId: positionDraft.statementId,
      stance: positionDraft.stance,
      savedAt: positionDraft.savedAt,
    })
    .from(positionDraft)
    .where(eq(positionDraft.spaceId, scope.spaceId))
    .orderBy(desc(positionDraft.savedAt))
    .limit(1000)
