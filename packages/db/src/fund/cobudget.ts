import { and, eq, sql } from 'drizzle-orm'
import type { ReadDb, Tx } from '../connection/database.ts'
import type { Scope } from '../shared/doors.ts'
import { cobudgetEnvelope, cobudgetGift } from './call-tables.ts'

export type EnvelopeRow = typeof cobudgetEnvelope.$inferSelect
export type GiftRow = typeof cobudgetGift.$inferSelect

/** Gives each organisation its part of a call, once. */
export const insertEnvelopes = async (
  tx: Tx,
  scope: Scope,
  callId: string,
  parts: readonly { organisationId: string; cents: bigint }[],
): Promise<void> => {
  await tx
    .insert(cobudgetEnvelope)
    .values(
      parts.map(({ organisationId, cents }) => ({ spaceId: scope.spaceId, callId, organisationId, cents })),
    )
}

/** The envelopes of a call. Bounded: one an organisation. */
export const listEnvelopes = (db: ReadDb, scope: Scope, callId: string): Promise<EnvelopeRow[]> =>
  db
    .select()
    .from(cobudgetEnvelope)
    .where(and(eq(cobudgetEnvelope.spaceId, scope.spaceId), eq(cobudgetEnvelope.callId, callId)))
    .orderBy(cobudgetEnvelope.organisationId)

/** All gifts of a call that are more than nothing. Bounded: 10 000, one an organisation and project. */
export const listGifts = (db: ReadDb, scope: Scope, callId: string): Promise<GiftRow[]> =>
  db
    .select()
    .from(cobudgetGift)
    .where(
      and(
        eq(cobudgetGift.spaceId, scope.spaceId),
        eq(cobudgetGift.callId, callId),
        sql`${cobudgetGift.cents} > 0`,
      ),
    )
    .orderBy(cobudgetGift.applicationId, cobudgetGift.organisationId)
    .limit(10_000)

/** What a gift is measured by, in cents; read it after `lockCall`, so that nobody gives meanwhile. */
export const giftSums = async (
  db: ReadDb,
  scope: Scope,
  gift: Pick<GiftRow, 'callId' | 'applicationId' | 'organisationId'>,
): Promise<{ hereCents: bigint; elsewhereCents: bigint; byOthersCents: bigint }> => {
  const isHere = sql`${cobudgetGift.applicationId} = ${gift.applicationId}`
  const isOwn = sql`${cobudgetGift.organisationId} = ${gift.organisationId}`
  const sum = (which: ReturnType<typeof sql>) =>
    sql<string>`coalesce(sum(${cobudgetGift.cents}) filter (where ${which}), 0)`
  const [row] = await db
    .select({
      here: sum(sql`${isOwn} and ${isHere}`),
      elsewhere: sum(sql`${isOwn} and not ${isHere}`),
      byOthers: sum(sql`not ${isOwn} and ${isHere}`),
    })
    .from(cobudgetGift)
    .where(and(eq(cobudgetGift.spaceId, scope.spaceId), eq(cobudgetGift.callId, gift.callId)))
  return {
    hereCents: BigInt(row?.here ?? '0'),
    elsewhereCents: BigInt(row?.elsewhere ?? '0'),
    byOthersCents: BigInt(row?.byOthers ?? '0'),
  }
}

/** Writes what an organisation gives to a project from now on, in all. */
export const saveGift = async (tx: Tx, scope: Scope, row: Omit<GiftRow, 'spaceId'>): Promise<void> => {
  const { cents, personId, mandateId, changedAt } = row
  await tx
    .insert(cobudgetGift)
    .values({ spaceId: scope.spaceId, ...row })
    .onConflictDoUpdate({
      target: [
        cobudgetGift.spaceId,
        cobudgetGift.callId,
        cobudgetGift.applicationId,
        cobudgetGift.organisationId,
      ],
      set: { cents, personId, mandateId, changedAt },
    })
}
