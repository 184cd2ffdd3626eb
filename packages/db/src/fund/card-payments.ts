import { and, asc, desc, eq, inArray, lt, or, sql } from 'drizzle-orm'
import type { ReadDb, Tx } from '../connection/database.ts'
import type { Scope } from '../shared/doors.ts'
import { cardPayment } from './card-tables.ts'

export type CardPaymentRow = typeof cardPayment.$inferSelect

export const insertCardPayment = async (
  tx: Tx,
  scope: Scope,
  row: Omit<CardPaymentRow, 'spaceId' | 'method' | 'sessionRef' | 'intentRef' | 'failure'>,
): Promise<void> => {
  await tx.insert(cardPayment).values({ spaceId: scope.spaceId, ...row })
}

export const findCardPayment = async (
  db: ReadDb,
  scope: Scope,
  id: string,
): Promise<CardPaymentRow | undefined> =>
  (
    await db
      .select()
      .from(cardPayment)
      .where(and(eq(cardPayment.spaceId, scope.spaceId), eq(cardPayment.id, id)))
  )[0]

/** The same until the transaction ends. */
export const lockCardPayment = async (
  tx: Tx,
  scope: Scope,
  id: string,
): Promise<CardPaymentRow | undefined> =>
  (
    await tx
      .select()
      .from(cardPayment)
      .where(and(eq(cardPayment.spaceId, scope.spaceId), eq(cardPayment.id, id)))
      .for('update')
  )[0]

/** What the provider says of a payment by now. */
export const updateCardPayment = async (
  tx: Tx,
  scope: Scope,
  id: string,
  change: Partial<Pick<CardPaymentRow, 'state' | 'method' | 'sessionRef' | 'intentRef' | 'failure'>>,
): Promise<void> => {
  await tx
    .update(cardPayment)
    .set(change)
    .where(and(eq(cardPayment.spaceId, scope.spaceId), eq(cardPayment.id, id)))
}

/** Payments of a term that the provider names, by its ids or by ours. Bounded: by what is asked. */
export const listNamedPayments = async (
  db: ReadDb,
  scope: Scope,
  termId: string,
  { intentRefs, sessionRefs, ids }: { intentRefs: string[]; sessionRefs: string[]; ids: string[] },
): Promise<CardPaymentRow[]> =>
  intentRefs.length + sessionRefs.length + ids.length === 0
    ? []
    : db
        .select()
        .from(cardPayment)
        .where(
          and(
            eq(cardPayment.spaceId, scope.spaceId),
            eq(cardPayment.termId, termId),
            or(
              intentRefs.length > 0 ? inArray(cardPayment.intentRef, intentRefs) : undefined,
              sessionRefs.length > 0 ? inArray(cardPayment.sessionRef, sessionRefs) : undefined,
              ids.length > 0 ? inArray(cardPayment.id, ids) : undefined,
            ),
          ),
        )

/** Payments of a term of which something is expected, begun before then, oldest first. Bounded: the first 200. */
export const listOpenPayments = (
  db: ReadDb,
  scope: Scope,
  termId: string,
  before: Date,
): Promise<CardPaymentRow[]> =>
  db
    .select()
    .from(cardPayment)
    .where(
      and(
        eq(cardPayment.spaceId, scope.spaceId),
        eq(cardPayment.termId, termId),
        inArray(cardPayment.state, ['open', 'processing']),
        lt(cardPayment.startedAt, before),
      ),
    )
    .orderBy(asc(cardPayment.startedAt))
    .limit(200)

/** Debits that are under way, by organisation and year. Bounded: one an organisation and year. */
export const listUnderWay = async (
  db: ReadDb,
  scope: Scope,
): Promise<{ organisationId: string; year: number; cents: bigint }[]> =>
  (
    await db
      .select({
        organisationId: cardPayment.organisationId,
        year: cardPayment.year,
        cents: sql<string>`sum(${cardPayment.cents})`,
      })
      .from(cardPayment)
      .where(and(eq(cardPayment.spaceId, scope.spaceId), eq(cardPayment.state, 'processing')))
      .groupBy(cardPayment.organisationId, cardPayment.year)
  ).map(row => ({ ...row, cents: BigInt(row.cents) }))

/** Payments that the provider made or is making, newest first. Bounded: the newest 50. */
export const listRecentPayments = (db: ReadDb, scope: Scope): Promise<CardPaymentRow[]> =>
  db
    .select()
    .from(cardPayment)
    .where(
      and(
        eq(cardPayment.spaceId, scope.spaceId),
        inArray(cardPayment.state, ['processing', 'paid', 'failed']),
      ),
    )
    .orderBy(desc(cardPayment.startedAt), desc(cardPayment.id))
    .limit(50)
