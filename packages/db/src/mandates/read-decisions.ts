import type { PageAsked } from '@reliance/core/shared/paging.ts'
import { and, asc, desc, eq, gt, gte, inArray, isNotNull, lt, lte, sql } from 'drizzle-orm'
import type { ReadDb } from '../connection/database.ts'
import type { Scope } from '../shared/doors.ts'
import { olderThan, rowsOf } from '../shared/page.ts'
import { decision, decisionAnswer, decisionAsked, decisionEffect } from './decision-tables.ts'
import type { AnswerRow, DecisionRow, EffectRow } from './decisions.ts'

export const findDecision = async (db: ReadDb, scope: Scope, id: string): Promise<DecisionRow | undefined> =>
  (
    await db
      .select()
      .from(decision)
      .where(and(eq(decision.spaceId, scope.spaceId), eq(decision.id, id)))
  )[0]

export const effectsOf = (db: ReadDb, scope: Scope, decisionId: string): Promise<EffectRow[]> =>
  db
    .select()
    .from(decisionEffect)
    .where(and(eq(decisionEffect.spaceId, scope.spaceId), eq(decisionEffect.decisionId, decisionId)))
    .orderBy(asc(decisionEffect.ordinal))

export const answersOf = (db: ReadDb, scope: Scope, decisionId: string): Promise<AnswerRow[]> =>
  db
    .select()
    .from(decisionAnswer)
    .where(and(eq(decisionAnswer.spaceId, scope.spaceId), eq(decisionAnswer.decisionId, decisionId)))
    .orderBy(asc(decisionAnswer.answeredAt))

export const askedFor = async (db: ReadDb, scope: Scope, decisionId: string): Promise<string[]> =>
  (
    await db
      .select({ personId: decisionAsked.personId })
      .from(decisionAsked)
      .where(and(eq(decisionAsked.spaceId, scope.spaceId), eq(decisionAsked.decisionId, decisionId)))
  ).map(row => row.personId)

/** Whoever proposed the decision that carries this effect, and whoever said yes to it; a founding has nobody else. */
export const giversOf = async (db: ReadDb, scope: Scope, effectId: string): Promise<string[]> => {
  const rows = await db
    .select({ proposedBy: decision.proposedBy, yes: decisionAnswer.personId })
    .from(decisionEffect)
    .innerJoin(
      decision,
      and(eq(decision.spaceId, decisionEffect.spaceId), eq(decision.id, decisionEffect.decisionId)),
    )
    .leftJoin(
      decisionAnswer,
      and(
        eq(decisionAnswer.spaceId, decision.spaceId),
        eq(decisionAnswer.decisionId, decision.id),
        eq(decisionAnswer.answer, 'yes'),
      ),
    )
    .where(and(eq(decisionEffect.spaceId, scope.spaceId), eq(decisionEffect.id, effectId)))
  return [...new Set(rows.flatMap(row => [row.proposedBy, ...(row.yes === null ? [] : [row.yes])]))]
}

/** Recalls that were refused since then, with who had said yes. */
export const refusedRecalls = async (
  db: ReadDb,
  scope: Scope,
  since: Date,
): Promise<{ decisionId: string; endedAt: Date; mandateId: string; signerId: string }[]> => {
  const rows = await db
    .select({
      decisionId: decision.id,
      endedAt: decision.endedAt,
      mandateId: sql<string>`${decisionEffect.payload}->>'mandateId'`,
      signerId: decisionAnswer.personId,
    })
    .from(decision)
    .innerJoin(
      decisionEffect,
      and(eq(decisionEffect.spaceId, decision.spaceId), eq(decisionEffect.decisionId, decision.id)),
    )
    .innerJoin(
      decisionAnswer,
      and(eq(decisionAnswer.spaceId, decision.spaceId), eq(decisionAnswer.decisionId, decision.id)),
    )
    .where(
      and(
        eq(decision.spaceId, scope.spaceId),
        eq(decision.state, 'refused'),
        isNotNull(decision.endedAt),
        gt(decision.endedAt, since),
        eq(decisionEffect.kind, 'end_mandate'),
        eq(decisionAnswer.answer, 'yes'),
      ),
    )
  return rows.flatMap(row => (row.endedAt === null ? [] : [{ ...row, endedAt: row.endedAt }]))
}

/** A page of the register by number, newest first: what is in force, or all. */
export const listDecisions = (
  db: ReadDb,
  scope: Scope,
  page: PageAsked<number>,
  inForceOnly: boolean,
): Promise<DecisionRow[]> =>
  db
    .select()
    .from(decision)
    .where(
      and(
        eq(decision.spaceId, scope.spaceId),
        olderThan(decision.number, page),
        inForceOnly ? eq(decision.state, 'in_force') : undefined,
      ),
    )
    .orderBy(desc(decision.number))
    .limit(rowsOf(page))

/** Decisions that wait for answers: bounded by the days after which each of them ends. */
export const pendingDecisions = (db: ReadDb, scope: Scope): Promise<DecisionRow[]> =>
  db
    .select()
    .from(decision)
    .where(and(eq(decision.spaceId, scope.spaceId), inArray(decision.state, ['asking', 'open'])))
    .orderBy(desc(decision.number))

/** Effects of the decisions of one page. */
export const effectsOfAll = (
  db: ReadDb,
  scope: Scope,
  numbers: { from: number; to: number },
): Promise<EffectRow[]> =>
  db
    .select({
      spaceId: decisionEffect.spaceId,
      id: decisionEffect.id,
      decisionId: decisionEffect.decisionId,
      ordinal: decisionEffect.ordinal,
      kind: decisionEffect.kind,
      payload: decisionEffect.payload,
      appliedXid: decisionEffect.appliedXid,
    })
    .from(decisionEffect)
    .innerJoin(
      decision,
      and(eq(decision.spaceId, decisionEffect.spaceId), eq(decision.id, decisionEffect.decisionId)),
    )
    .where(
      and(
        eq(decisionEffect.spaceId, scope.spaceId),
        gte(decision.number, numbers.from),
        lte(decision.number, numbers.to),
      ),
    )
    .orderBy(asc(decision.number), asc(decisionEffect.ordinal))

/** Which decision each applied effect belongs to. */
export const decisionsOfEffects = (
  db: ReadDb,
  scope: Scope,
): Promise<{ effectId: string; decisionId: string; number: number; endedAt: Date | null }[]> =>
  db
    .select({
      effectId: decisionEffect.id,
      decisionId: decision.id,
      number: decision.number,
      endedAt: decision.endedAt,
    })
    .from(decisionEffect)
    .innerJoin(
      decision,
      and(eq(decision.spaceId, decisionEffect.spaceId), eq(decision.id, decisionEffect.decisionId)),
    )
    .where(and(eq(decisionEffect.spaceId, scope.spaceId), isNotNull(decisionEffect.appliedXid)))

/** Recalls that everybody is asked about: which mandate each one holds back meanwhile, by which decision. */
export const openRecalls = (
  db: ReadDb,
  scope: Scope,
): Promise<{ mandateId: string; decisionId: string; number: number }[]> =>
  db
    .select({
      mandateId: sql<string>`${decisionEffect.payload} ->> 'mandateId'`,
      decisionId: decision.id,
      number: decision.number,
    })
    .from(decisionEffect)
    .innerJoin(
      decision,
      and(eq(decision.spaceId, decisionEffect.spaceId), eq(decision.id, decisionEffect.decisionId)),
    )
    .where(
      and(
        eq(decision.spaceId, scope.spaceId),
        eq(decision.state, 'open'),
        eq(decisionEffect.kind, 'end_mandate'),
      ),
    )

/** The numbers of the decisions that were brought under a mandate from one instant to another: the first fifty. */
export const numbersUnder = async (
  db: ReadDb,
  scope: Scope,
  mandateId: string,
  { from, until }: { from: Date; until: Date },
): Promise<number[]> =>
  (
    await db
      .select({ number: decision.number })
      .from(decision)
      .where(
        and(
          eq(decision.spaceId, scope.spaceId),
          eq(decision.mandateId, mandateId),
          gte(decision.proposedAt, from),
          lt(decision.proposedAt, until),
        ),
      )
      .orderBy(asc(decision.number))
      .limit(50)
  ).map(row => row.number)
