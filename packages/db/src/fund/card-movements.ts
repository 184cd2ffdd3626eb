import { and, asc, desc, eq, inArray, isNotNull, isNull, max, sql } from 'drizzle-orm'
import type { ReadDb, Tx } from '../connection/database.ts'
import type { Scope } from '../shared/doors.ts'
import { cardMovement, cardPayment, cardPayout } from './card-tables.ts'

export type CardMovementRow = typeof cardMovement.$inferSelect
export type CardPayoutRow = typeof cardPayout.$inferSelect

export const insertMovements = async (
  tx: Tx,
  scope: Scope,
  rows: readonly Omit<CardMovementRow, 'spaceId' | 'feeBatch'>[],
): Promise<void> => {
  if (rows.length > 0)
    await tx.insert(cardMovement).values(rows.map(row => ({ spaceId: scope.spaceId, ...row })))
}

/** What the provider's balance did with a payment. Bounded: a few a payment, 200 at most. */
export const listMovementsOf = (db: ReadDb, scope: Scope, paymentId: string): Promise<CardMovementRow[]> =>
  db
    .select()
    .from(cardMovement)
    .where(and(eq(cardMovement.spaceId, scope.spaceId), eq(cardMovement.paymentId, paymentId)))
    .limit(200)

/** What each of these movements left in the balance, by its ref there. Bounded: by what is asked. */
export const listNets = async (
  db: ReadDb,
  scope: Scope,
  termId: string,
  refs: readonly string[],
): Promise<Map<string, bigint>> => {
  if (refs.length === 0) return new Map()
  const rows = await db
    .select({ ref: cardMovement.ref, gross: cardMovement.grossCents, fee: cardMovement.feeCents })
    .from(cardMovement)
    .where(
      and(
        eq(cardMovement.spaceId, scope.spaceId),
        eq(cardMovement.termId, termId),
        inArray(cardMovement.ref, [...refs]),
      ),
    )
  return new Map(rows.map(one => [one.ref, one.gross - one.fee]))
}

const feesByOrganisation = (db: ReadDb) =>
  db
    .select({ organisationId: cardPayment.organisationId, cents: sql<string>`sum(${cardMovement.feeCents})` })
    .from(cardMovement)
    .innerJoin(
      cardPayment,
      and(eq(cardPayment.spaceId, cardMovement.spaceId), eq(cardPayment.id, cardMovement.paymentId)),
    )

/** Fees that no batch tells yet, by organisation. Bounded: one an organisation. */
export const listUntoldFees = async (
  db: ReadDb,
  scope: Scope,
): Promise<{ organisationId: string; cents: bigint }[]> =>
  (
    await feesByOrganisation(db)
      .where(and(eq(cardMovement.spaceId, scope.spaceId), isNull(cardMovement.feeBatch)))
      .groupBy(cardPayment.organisationId)
  ).map(row => ({ ...row, cents: BigInt(row.cents) }))

/** Who has a fee in each batch of fees. Bounded: organisations times batches, each of which tells of five or more. */
export const listFeeMovers = (
  db: ReadDb,
  scope: Scope,
): Promise<{ batch: number | null; organisationId: string }[]> =>
  db
    .select({ batch: cardMovement.feeBatch, organisationId: cardPayment.organisationId })
    .from(cardMovement)
    .innerJoin(
      cardPayment,
      and(eq(cardPayment.spaceId, cardMovement.spaceId), eq(cardPayment.id, cardMovement.paymentId)),
    )
    .where(and(eq(cardMovement.spaceId, scope.spaceId), isNotNull(cardMovement.feeBatch)))
    .groupBy(cardMovement.feeBatch, cardPayment.organisationId)
    .having(sql`sum(${cardMovement.feeCents}) <> 0`)

/** Tells of all fees that no batch tells yet, in the next one. */
export const closeFeeBatch = async (tx: Tx, scope: Scope): Promise<void> => {
  const [last] = await tx
    .select({ number: max(cardMovement.feeBatch) })
    .from(cardMovement)
    .where(eq(cardMovement.spaceId, scope.spaceId))
  await tx
    .update(cardMovement)
    .set({ feeBatch: (last?.number ?? 0) + 1 })
    .where(and(eq(cardMovement.spaceId, scope.spaceId), isNull(cardMovement.feeBatch)))
}

/** What the provider took, as far as it is told, in cents. */
export const toldFees = async (db: ReadDb, scope: Scope): Promise<bigint> => {
  const [row] = await db
    .select({ cents: sql<string>`coalesce(sum(${cardMovement.feeCents}), 0)` })
    .from(cardMovement)
    .where(and(eq(cardMovement.spaceId, scope.spaceId), isNotNull(cardMovement.feeBatch)))
  return BigInt(row?.cents ?? 0)
}

export const findCardPayout = async (
  db: ReadDb,
  scope: Scope,
  termId: string,
  ref: string,
): Promise<CardPayoutRow | undefined> =>
  (
    await db
      .select()
      .from(cardPayout)
      .where(
        and(eq(cardPayout.spaceId, scope.spaceId), eq(cardPayout.termId, termId), eq(cardPayout.ref, ref)),
      )
  )[0]

export const insertCardPayout = async (
  tx: Tx,
  scope: Scope,
  row: Omit<CardPayoutRow, 'spaceId' | 'failedAt' | 'lineId'>,
): Promise<void> => {
  await tx.insert(cardPayout).values({ spaceId: scope.spaceId, ...row })
}

/** A payout came back, or is a movement of the bank, or is none any more. */
export const updateCardPayout = async (
  tx: Tx,
  scope: Scope,
  id: string,
  change: Partial<Pick<CardPayoutRow, 'failedAt' | 'lineId'>>,
): Promise<void> => {
  await tx
    .update(cardPayout)
    .set(change)
    .where(and(eq(cardPayout.spaceId, scope.spaceId), eq(cardPayout.id, id)))
}

/** Payouts that the bank has not shown yet, oldest first. Bounded: the first 100. */
export const listPayoutsOnTheirWay = (db: ReadDb, scope: Scope): Promise<CardPayoutRow[]> =>
  db
    .select()
    .from(cardPayout)
    .where(and(eq(cardPayout.spaceId, scope.spaceId), isNull(cardPayout.lineId), isNull(cardPayout.failedAt)))
    .orderBy(asc(cardPayout.arrivesOn), asc(cardPayout.id))
    .limit(100)

/** The payouts that these movements of the bank are. Bounded: by what is asked. */
export const listPayoutsFor = async (
  db: ReadDb,
  scope: Scope,
  lineIds: readonly string[],
): Promise<CardPayoutRow[]> =>
  lineIds.length === 0
    ? []
    : db
        .select()
        .from(cardPayout)
        .where(and(eq(cardPayout.spaceId, scope.spaceId), inArray(cardPayout.lineId, [...lineIds])))

/** Payouts, newest first. Bounded: the newest 20. */
export const listRecentPayouts = (db: ReadDb, scope: Scope): Promise<CardPayoutRow[]> =>
  db
    .select()
    .from(cardPayout)
    .where(eq(cardPayout.spaceId, scope.spaceId))
    .orderBy(desc(cardPayout.arrivesOn), desc(cardPayout.id))
    .limit(20)
