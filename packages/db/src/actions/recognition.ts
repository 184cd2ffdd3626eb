import { and, asc, desc, eq, inArray } from 'drizzle-orm'
import { memberOrganisation } from '../coalitions/tables.ts'
import type { ReadDb, Tx } from '../connection/database.ts'
import type { Scope } from '../shared/doors.ts'
import { recognitionAnswer, recognitionCheck } from './recognition-tables.ts'
import { action } from './tables.ts'

export type CheckRow = typeof recognitionCheck.$inferSelect
type AnswerRow = typeof recognitionAnswer.$inferSelect

/** What was asked last about the plan, open or closed. */
export const latestCheck = async (db: ReadDb, { spaceId }: Scope): Promise<CheckRow | undefined> =>
  (
    await db
      .select()
      .from(recognitionCheck)
      .where(eq(recognitionCheck.spaceId, spaceId))
      .orderBy(desc(recognitionCheck.openedAt), desc(recognitionCheck.id))
      .limit(1)
  )[0]

/** One of them, kept as it is until the transaction ends. */
export const lockCheck = async (tx: Tx, { spaceId }: Scope, id: string): Promise<CheckRow | undefined> =>
  (
    await tx
      .select()
      .from(recognitionCheck)
      .where(and(eq(recognitionCheck.spaceId, spaceId), eq(recognitionCheck.id, id)))
      .for('update')
  )[0]

export const findCheck = async (db: ReadDb, { spaceId }: Scope, id: string): Promise<CheckRow | undefined> =>
  (
    await db
      .select()
      .from(recognitionCheck)
      .where(and(eq(recognitionCheck.spaceId, spaceId), eq(recognitionCheck.id, id)))
  )[0]

export const insertCheck = async (
  tx: Tx,
  { spaceId }: Scope,
  row: Omit<CheckRow, 'spaceId' | 'closedBy' | 'closedAt'>,
): Promise<void> => {
  await tx.insert(recognitionCheck).values({ spaceId, ...row })
}

export const closeCheck = async (
  tx: Tx,
  { spaceId }: Scope,
  id: string,
  closed: { closedBy: string; closedAt: Date },
): Promise<void> => {
  await tx
    .update(recognitionCheck)
    .set(closed)
    .where(and(eq(recognitionCheck.spaceId, spaceId), eq(recognitionCheck.id, id)))
}

/** What member organisations answered, by name (R59). Bounded: one for each of them. */
export const listAnswers = (db: ReadDb, { spaceId }: Scope, checkId: string) =>
  db
    .select({
      organisationId: recognitionAnswer.organisationId,
      name: memberOrganisation.displayName,
      answer: recognitionAnswer.answer,
      missing: recognitionAnswer.missing,
      reply: recognitionAnswer.reply,
    })
    .from(recognitionAnswer)
    .innerJoin(
      memberOrganisation,
      and(
        eq(memberOrganisation.spaceId, recognitionAnswer.spaceId),
        eq(memberOrganisation.organisationId, recognitionAnswer.organisationId),
        eq(memberOrganisation.status, 'joined'),
      ),
    )
    .where(and(eq(recognitionAnswer.spaceId, spaceId), eq(recognitionAnswer.checkId, checkId)))
    .orderBy(asc(memberOrganisation.displayName))

/** An answer, or another one in its place: what was replied to the former is gone with it. */
export const saveAnswer = async (
  tx: Tx,
  { spaceId }: Scope,
  row: Pick<AnswerRow, 'checkId' | 'organisationId' | 'answer' | 'missing' | 'answeredBy' | 'answeredAt'>,
): Promise<void> => {
  const { answer, missing, answeredBy, answeredAt } = row
  await tx
    .insert(recognitionAnswer)
    .values({ spaceId, ...row })
    .onConflictDoUpdate({
      target: [recognitionAnswer.spaceId, recognitionAnswer.checkId, recognitionAnswer.organisationId],
      set: { answer, missing, answeredBy, answeredAt, reply: '', repliedBy: null, repliedAt: null },
    })
}

export const saveReply = async (
  tx: Tx,
  { spaceId }: Scope,
  { checkId, organisationId }: { checkId: string; organisationId: string },
  reply: { reply: string; repliedBy: string; repliedAt: Date },
): Promise<void> => {
  await tx
    .update(recognitionAnswer)
    .set(reply)
    .where(
      and(
        eq(recognitionAnswer.spaceId, spaceId),
        eq(recognitionAnswer.checkId, checkId),
        eq(recognitionAnswer.organisationId, organisationId),
      ),
    )
}

/** What stands in the plan now, as it is asked about. Bounded: a hundred actions, those that begin first. */
export const listPlannedTitles = async (db: ReadDb, { spaceId }: Scope): Promise<string[]> => {
  const rows = await db
    .select({ title: action.title })
    .from(action)
    .where(and(eq(action.spaceId, spaceId), inArray(action.state, ['published'])))
    .orderBy(asc(action.startsOn), asc(action.id))
    .limit(100)
  return rows.map(one => one.title)
}
