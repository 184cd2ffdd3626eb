import { and, desc, eq, inArray, isNotNull, isNull, sql } from 'drizzle-orm'
import { coalition } from '../coalitions/tables.ts'
import type { ReadDb, Tx } from '../connection/database.ts'
import { decision, decisionEffect } from '../mandates/decision-tables.ts'
import type { Scope } from '../shared/doors.ts'
import { baseDeclaration, carrierTerm, pledge, pledgeRule } from './tables.ts'

export type PledgeRuleRow = typeof pledgeRule.$inferSelect
export type CarrierRow = typeof carrierTerm.$inferSelect
export type PledgeRow = typeof pledge.$inferSelect
export type BaseRow = typeof baseDeclaration.$inferSelect

/**
 * Makes whatever changes the fund of a coalition wait for one another until the transaction ends: numbers follow
 * without a gap, and what is told of its whole is told once.
 */
export const lockFund = async (tx: Tx, scope: Scope): Promise<void> => {
  await tx
    .select({ spaceId: coalition.spaceId })
    .from(coalition)
    .where(eq(coalition.spaceId, scope.spaceId))
    .for('update')
}

/** The versions of the rule, newest first; the first is in force. Bounded: each is a decision of all organisations. */
export const listPledgeRules = (db: ReadDb, scope: Scope): Promise<PledgeRuleRow[]> =>
  db
    .select()
    .from(pledgeRule)
    .where(eq(pledgeRule.spaceId, scope.spaceId))
    .orderBy(desc(pledgeRule.number))
    .limit(100)

/** Adds a version under the next number of the space. */
export const insertPledgeRule = async (
  tx: Tx,
  scope: Scope,
  row: Omit<PledgeRuleRow, 'spaceId' | 'number'>,
): Promise<void> => {
  await tx.insert(pledgeRule).values({
    spaceId: scope.spaceId,
    ...row,
    number: sql`(select coalesce(max(r.number), 0) + 1 from pledge_rule r where r.space_id = ${scope.spaceId})`,
  })
}

/** Who holds the fund now; undefined where nobody was named. */
export const currentCarrier = async (db: ReadDb, scope: Scope): Promise<CarrierRow | undefined> =>
  (
    await db
      .select()
      .from(carrierTerm)
      .where(eq(carrierTerm.spaceId, scope.spaceId))
      .orderBy(desc(carrierTerm.number))
      .limit(1)
  )[0]

/** Adds a term under the next number of the space. */
export const insertCarrierTerm = async (
  tx: Tx,
  scope: Scope,
  row: Omit<CarrierRow, 'spaceId' | 'number'>,
): Promise<void> => {
  await tx.insert(carrierTerm).values({
    spaceId: scope.spaceId,
    ...row,
    number: sql`(select coalesce(max(c.number), 0) + 1 from carrier_term c where c.space_id = ${scope.spaceId})`,
  })
}

/** The decisions that brought rules, holders of the account, calls and what they give into force. Bounded: the newest 2,000. */
export const listFundDecisions = (
  db: ReadDb,
  scope: Scope,
): Promise<{ effectId: string; decisionId: string; number: number }[]> =>
  db
    .select({ effectId: decisionEffect.id, decisionId: decision.id, number: decision.number })
    .from(decisionEffect)
    .innerJoin(
      decision,
      and(eq(decision.spaceId, decisionEffect.spaceId), eq(decision.id, decisionEffect.decisionId)),
    )
    .where(
      and(
        eq(decisionEffect.spaceId, scope.spaceId),
        inArray(decisionEffect.kind, [
          ...['adopt_pledge_rule', 'name_carrier', 'open_call', 'allocate'],
          ...['adopt_budget', 'spend', 'clawback', 'write_off', 'free_earlier'],
        ]),
        isNotNull(decisionEffect.appliedXid),
      ),
    )
    .orderBy(desc(decision.number))
    .limit(2_000)

/** All promises that stand, of every year. Bounded: one an organisation and year. */
export const listStandingPledges = (db: ReadDb, scope: Scope): Promise<PledgeRow[]> =>
  db
    .select()
    .from(pledge)
    .where(and(eq(pledge.spaceId, scope.spaceId), isNull(pledge.supersededAt)))
    .orderBy(desc(pledge.year))

/** The promise of an organisation for a year, and those that it took the place of, newest first. Bounded: a few. */
export const listPledgesOf = (
  db: ReadDb,
  scope: Scope,
  organisationId: string,
  year: number,
): Promise<PledgeRow[]> =>
  db
    .select()
    .from(pledge)
    .where(
      and(
        eq(pledge.spaceId, scope.spaceId),
        eq(pledge.organisationId, organisationId),
        eq(pledge.year, year),
      ),
    )
    .orderBy(desc(pledge.pledgedAt))
    .limit(50)

/** When somebody first promised for each year, also where another promise took its place since. Bounded: one a year. */
export const listFirstPromises = (db: ReadDb, scope: Scope): Promise<{ year: number; firstAt: Date }[]> =>
  db
    .select({ year: pledge.year, firstAt: sql<Date>`min(${pledge.pledgedAt})`.mapWith(pledge.pledgedAt) })
    .from(pledge)
    .where(eq(pledge.spaceId, scope.spaceId))
    .groupBy(pledge.year)
    .limit(200)

/** The next number of a payment reference in the space. */
export const nextReferenceNumber = async (db: ReadDb, scope: Scope): Promise<number> => {
  const [row] = await db
    .select({ last: sql<number>`coalesce(max(${pledge.referenceNumber}), 0)`.mapWith(Number) })
    .from(pledge)
    .where(eq(pledge.spaceId, scope.spaceId))
  return (row?.last ?? 0) + 1
}

/** Writes a promise; the one before it, if there is one, stands no more. */
export const replacePledge = async (
  tx: Tx,
  scope: Scope,
  row: Omit<PledgeRow, 'spaceId' | 'supersededAt'>,
): Promise<void> => {
  await tx
    .update(pledge)
    .set({ supersededAt: row.pledgedAt })
    .where(
      and(
        eq(pledge.spaceId, scope.spaceId),
        eq(pledge.organisationId, row.organisationId),
        eq(pledge.year, row.year),
        isNull(pledge.supersededAt),
      ),
    )
  await tx.insert(pledge).values({ spaceId: scope.spaceId, ...row })
}

/** In the organisation's space: keeps what it declared, once. */
export const insertBaseDeclaration = async (
  tx: Tx,
  scope: Scope,
  row: Omit<BaseRow, 'spaceId'>,
): Promise<void> => {
  await tx
    .insert(baseDeclaration)
    .values({ spaceId: scope.spaceId, ...row })
    .onConflictDoNothing()
}

/** In the organisation's space: what it declared, newest first. Bounded: a few a coalition and year, the newest 100. */
export const listBaseDeclarations = (db: ReadDb, scope: Scope): Promise<BaseRow[]> =>
  db
    .select()
    .from(baseDeclaration)
    .where(eq(baseDeclaration.spaceId, scope.spaceId))
    .orderBy(desc(baseDeclaration.declaredAt))
    .limit(100)
