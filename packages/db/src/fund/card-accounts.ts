import { and, eq, isNull, sql } from 'drizzle-orm'
import type { ReadDb, Tx } from '../connection/database.ts'
import type { Scope } from '../shared/doors.ts'
import { cardAccount, cardConnection, cardInbox } from './card-tables.ts'

export type CardAccountRow = typeof cardAccount.$inferSelect
export type CardConnectionRow = typeof cardConnection.$inferSelect

/** The account at the provider of a term, with its connection where it ever had one here. */
export const findCardAccount = async (
  db: ReadDb,
  scope: Scope,
  termId: string,
): Promise<{ account: CardAccountRow; connection: CardConnectionRow | null } | undefined> =>
  (
    await db
      .select({ account: cardAccount, connection: cardConnection })
      .from(cardAccount)
      .leftJoin(
        cardConnection,
        and(eq(cardConnection.spaceId, cardAccount.spaceId), eq(cardConnection.termId, cardAccount.termId)),
      )
      .where(and(eq(cardAccount.spaceId, scope.spaceId), eq(cardAccount.termId, termId)))
  )[0]

/** Whether whoever holds the fund now takes payments by card and by debit. */
export const isPaidByCard = async (db: ReadDb, scope: Scope): Promise<boolean> => {
  const rows = await db
    .select({ termId: cardConnection.termId })
    .from(cardConnection)
    .where(
      and(
        eq(cardConnection.spaceId, scope.spaceId),
        isNull(cardConnection.disconnectedAt),
        sql`${cardConnection.termId} = (
          select t.id from carrier_term t where t.space_id = ${scope.spaceId} order by t.number desc limit 1)`,
      ),
    )
  return rows.length > 0
}

/** Fixes the account of a term; what was fixed before stays. */
export const insertCardAccount = async (
  tx: Tx,
  scope: Scope,
  row: Omit<CardAccountRow, 'spaceId'>,
): Promise<void> => {
  await tx
    .insert(cardAccount)
    .values({ spaceId: scope.spaceId, ...row })
    .onConflictDoNothing()
}

type Connected = Omit<CardConnectionRow, 'spaceId' | 'disconnectedAt' | 'refusedAt' | 'sweptAt'>

/** Connects, or connects again: how far its movements were read stays. @param sweptAt where it is new. */
export const connectAccount = async (tx: Tx, scope: Scope, row: Connected, sweptAt: Date): Promise<void> => {
  const { termId, ...fields } = row
  await tx
    .insert(cardConnection)
    .values({ spaceId: scope.spaceId, termId, ...fields, sweptAt })
    .onConflictDoUpdate({
      target: [cardConnection.spaceId, cardConnection.termId],
      set: { ...fields, disconnectedAt: null, refusedAt: null },
    })
}

export const updateConnection = async (
  tx: Tx,
  scope: Scope,
  termId: string,
  change: Partial<Pick<CardConnectionRow, 'disconnectedAt' | 'refusedAt' | 'sweptAt'>>,
): Promise<void> => {
  await tx
    .update(cardConnection)
    .set(change)
    .where(and(eq(cardConnection.spaceId, scope.spaceId), eq(cardConnection.termId, termId)))
}

/** Whether the provider of an open connection takes the key no more, of any term. */
export const isKeyRefused = async (db: ReadDb, scope: Scope): Promise<boolean> => {
  const rows = await db
    .select({ refusedAt: cardConnection.refusedAt })
    .from(cardConnection)
    .where(and(eq(cardConnection.spaceId, scope.spaceId), isNull(cardConnection.disconnectedAt)))
    .limit(20)
  return rows.some(one => one.refusedAt !== null)
}

export type HeardRow = Omit<typeof cardInbox.$inferSelect, 'spaceId'>

/** Notes what the provider told of. @returns false where it told so before. */
export const insertHeard = async (tx: Tx, scope: Scope, row: HeardRow): Promise<boolean> =>
  (
    await tx
      .insert(cardInbox)
      .values({ spaceId: scope.spaceId, ...row })
      .onConflictDoNothing()
      .returning({ eventRef: cardInbox.eventRef })
  ).length > 0

export const findHeard = async (
  db: ReadDb,
  scope: Scope,
  termId: string,
  eventRef: string,
): Promise<HeardRow | undefined> =>
  (
    await db
      .select()
      .from(cardInbox)
      .where(
        and(
          eq(cardInbox.spaceId, scope.spaceId),
          eq(cardInbox.termId, termId),
          eq(cardInbox.eventRef, eventRef),
        ),
      )
  )[0]
