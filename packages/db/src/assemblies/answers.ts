import { and, asc, count, eq, inArray, isNull } from 'drizzle-orm'
import type { ReadDb, Tx } from '../connection/database.ts'
import { membership } from '../organisations/tables.ts'
import type { Scope } from '../shared/doors.ts'
import { convocationAnswer } from './tables.ts'

export type AnswerRow = typeof convocationAnswer.$inferSelect

const answer = convocationAnswer

/** How many members gave each answer; of people who left, none is counted. */
export const countAnswers = (db: ReadDb, scope: Scope, assemblyId: string) =>
  db
    .select({ answer: answer.answer, people: count() })
    .from(answer)
    .innerJoin(
      membership,
      and(
        eq(membership.spaceId, answer.spaceId),
        eq(membership.personId, answer.personId),
        eq(membership.level, 'member'),
        isNull(membership.leftAt),
      ),
    )
    .where(and(eq(answer.spaceId, scope.spaceId), eq(answer.assemblyId, assemblyId)))
    .groupBy(answer.answer)

/** Members who said that they do not come. Bounded: the people of one organisation. */
export const listExcused = async (db: ReadDb, scope: Scope, assemblyId: string): Promise<string[]> => {
  const rows = await db
    .select({ personId: answer.personId })
    .from(answer)
    .where(
      and(
        eq(answer.spaceId, scope.spaceId),
        eq(answer.assemblyId, assemblyId),
        inArray(answer.answer, ['excused', 'absent', 'proxy']),
      ),
    )
    .orderBy(asc(answer.answeredAt), asc(answer.personId))
  return rows.map(one => one.personId)
}

/** How many members the organisation has: those who are convened. */
export const countConvened = async (db: ReadDb, scope: Scope): Promise<number> => {
  const [row] = await db
    .select({ people: count() })
    .from(membership)
    .where(
      and(eq(membership.spaceId, scope.spaceId), eq(membership.level, 'member'), isNull(membership.leftAt)),
    )
  return row?.people ?? 0
}

export const findAnswer = async (
  db: ReadDb,
  scope: Scope,
  assemblyId: string,
  personId: string,
): Promise<AnswerRow | undefined> =>
  (
    await db
      .select()
      .from(answer)
      .where(
        and(
          eq(answer.spaceId, scope.spaceId),
          eq(answer.assemblyId, assemblyId),
          eq(answer.personId, personId),
        ),
      )
  )[0]

/** Writes an answer in the place of the one before. */
export const saveAnswer = async (tx: Tx, scope: Scope, row: Omit<AnswerRow, 'spaceId'>): Promise<void> => {
  const { answer: given, answeredAt } = row
  await tx
    .insert(answer)
    .values({ spaceId: scope.spaceId, ...row })
    .onConflictDoUpdate({
      target: [answer.spaceId, answer.assemblyId, answer.personId],
      set: { answer: given, answeredAt },
    })
}
