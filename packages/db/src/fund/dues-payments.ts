import { and, desc, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { ReadDb, Tx } from '../connection/database.ts'
import type { Scope } from '../shared/doors.ts'
import { duesExemption, duesPayment, duesProposal, duesReminder } from './dues-tables.ts'
import { bankLine } from './payment-tables.ts'

export type DuesPaymentRow = typeof duesPayment.$inferSelect
export type DuesProposalRow = typeof duesProposal.$inferSelect
export type DuesExemptionRow = typeof duesExemption.$inferSelect

/** All payments of a campaign, newest first, also those that were taken back. Bounded: a few a member. */
export const listPayments = (db: ReadDb, scope: Scope, campaignId: string): Promise<DuesPaymentRow[]> =>
  db
    .select()
    .from(duesPayment)
    .where(and(eq(duesPayment.spaceId, scope.spaceId), eq(duesPayment.campaignId, campaignId)))
    .orderBy(desc(duesPayment.receivedOn), desc(duesPayment.id))

/** What one person paid, newest first. Bounded: the newest 200. */
export const listPaymentsOf = (db: ReadDb, scope: Scope, personId: string): Promise<DuesPaymentRow[]> =>
  db
    .select()
    .from(duesPayment)
    .where(and(eq(duesPayment.spaceId, scope.spaceId), eq(duesPayment.personId, personId)))
    .orderBy(desc(duesPayment.receivedOn), desc(duesPayment.id))
    .limit(200)

/** What came in for a campaign, in cents. */
export const sumReceived = async (db: ReadDb, scope: Scope, campaignId: string): Promise<bigint> => {
  const [row] = await db
    .select({ cents: sql<string>`coalesce(sum(${duesPayment.cents}), 0)` })
    .from(duesPayment)
    .where(
      and(
        eq(duesPayment.spaceId, scope.spaceId),
        eq(duesPayment.campaignId, campaignId),
        isNull(duesPayment.takenBackAt),
      ),
    )
  return BigInt(row?.cents ?? 0)
}

export const findPayment = async (
  db: ReadDb,
  scope: Scope,
  id: string,
): Promise<DuesPaymentRow | undefined> =>
  (
    await db
      .select()
      .from(duesPayment)
      .where(and(eq(duesPayment.spaceId, scope.spaceId), eq(duesPayment.id, id)))
  )[0]

/** The payments that stand for these movements of the bank. Bounded: by what is asked. */
export const listPaymentsFor = (
  db: ReadDb,
  scope: Scope,
  lineIds: readonly string[],
): Promise<DuesPaymentRow[]> =>
  lineIds.length === 0
    ? Promise.resolve([])
    : db
        .select()
        .from(duesPayment)
        .where(
          and(
            eq(duesPayment.spaceId, scope.spaceId),
            inArray(duesPayment.lineId, [...lineIds]),
            isNull(duesPayment.takenBackAt),
          ),
        )

export const insertPayment = async (
  tx: Tx,
  scope: Scope,
  row: Omit<DuesPaymentRow, 'spaceId' | 'takenBackBy' | 'takenBackAt' | 'takenBackReason'>,
): Promise<void> => {
  await tx.insert(duesPayment).values({ spaceId: scope.spaceId, ...row })
}

export const takePaymentBack = async (
  tx: Tx,
  scope: Scope,
  id: string,
  by: { takenBackBy: string; takenBackAt: Date; takenBackReason: string },
): Promise<void> => {
  await tx
    .update(duesPayment)
    .set(by)
    .where(and(eq(duesPayment.spaceId, scope.spaceId), eq(duesPayment.id, id)))
}

/** Accounts from which each member has paid. Bounded: the newest 2,000. */
export const listDuesPayers = (db: ReadDb, scope: Scope): Promise<{ personId: string; iban: string }[]> =>
  db
    .selectDistinct({ personId: duesPayment.personId, iban: bankLine.otherIban })
    .from(duesPayment)
    .innerJoin(bankLine, and(eq(bankLine.spaceId, duesPayment.spaceId), eq(bankLine.id, duesPayment.lineId)))
    .where(
      and(
        eq(duesPayment.spaceId, scope.spaceId),
        isNull(duesPayment.takenBackAt),
        sql`${bankLine.otherIban} <> ''`,
      ),
    )
    .limit(2_000)

export const insertProposals = async (
  tx: Tx,
  scope: Scope,
  rows: readonly Omit<DuesProposalRow, 'spaceId'>[],
): Promise<void> => {
  for (let from = 0; from < rows.length; from += 500)
    await tx
      .insert(duesProposal)
      .values(rows.slice(from, from + 500).map(row => ({ spaceId: scope.spaceId, ...row })))
}

/** Whose dues these movements seem to be. Bounded: by what is asked. */
export const listProposals = (
  db: ReadDb,
  scope: Scope,
  lineIds: readonly string[],
): Promise<DuesProposalRow[]> =>
  lineIds.length === 0
    ? Promise.resolve([])
    : db
        .select()
        .from(duesProposal)
        .where(and(eq(duesProposal.spaceId, scope.spaceId), inArray(duesProposal.lineId, [...lineIds])))

/** Who is exempt in a campaign. Bounded: one a member. */
export const listExemptions = (db: ReadDb, scope: Scope, campaignId: string): Promise<DuesExemptionRow[]> =>
  db
    .select()
    .from(duesExemption)
    .where(
      and(
        eq(duesExemption.spaceId, scope.spaceId),
        eq(duesExemption.campaignId, campaignId),
        isNull(duesExemption.endedAt),
      ),
    )

/** Where one person is exempt. Bounded: one a campaign. */
export const listExemptionsOf = (db: ReadDb, scope: Scope, personId: string): Promise<DuesExemptionRow[]> =>
  db
    .select()
    .from(duesExemption)
    .where(
      and(
        eq(duesExemption.spaceId, scope.spaceId),
        eq(duesExemption.personId, personId),
        isNull(duesExemption.endedAt),
      ),
    )
    .limit(100)

export const insertExemption = async (
  tx: Tx,
  scope: Scope,
  row: Omit<DuesExemptionRow, 'spaceId' | 'endedBy' | 'endedAt'>,
): Promise<void> => {
  await tx.insert(duesExemption).values({ spaceId: scope.spaceId, ...row })
}

export const endExemption = async (
  tx: Tx,
  scope: Scope,
  id: string,
  by: { endedBy: string; endedAt: Date },
): Promise<void> => {
  await tx
    .update(duesExemption)
    .set(by)
    .where(and(eq(duesExemption.spaceId, scope.spaceId), eq(duesExemption.id, id)))
}

/** When each member was last reminded, in one campaign. Bounded: one a member. */
export const listReminders = async (
  db: ReadDb,
  scope: Scope,
  campaignId: string,
): Promise<Map<string, Date>> => {
  const rows = await db
    .select({
      personId: duesReminder.personId,
      at: sql<Date>`max(${duesReminder.remindedAt})`.mapWith(duesReminder.remindedAt),
    })
    .from(duesReminder)
    .where(and(eq(duesReminder.spaceId, scope.spaceId), eq(duesReminder.campaignId, campaignId)))
    .groupBy(duesReminder.personId)
  return new Map(rows.map(one => [one.personId, one.at]))
}

export const insertReminders = async (
  tx: Tx,
  scope: Scope,
  rows: readonly Omit<typeof duesReminder.$inferSelect, 'spaceId'>[],
): Promise<void> => {
  await tx.insert(duesReminder).values(rows.map(row => ({ spaceId: scope.spaceId, ...row })))
}
