import type { GiftKind } from '@reliance/core/fund/in-kind/gift-kinds.ts'
import { and, count, desc, eq, isNull, ne, notInArray, sql } from 'drizzle-orm'
import type { ReadDb, Tx } from '../connection/database.ts'
import type { Scope } from '../shared/doors.ts'
import { inKindGift } from './in-kind-tables.ts'
import { fundEntry } from './ledger-tables.ts'

export type InKindGiftRow = typeof inKindGift.$inferSelect
type Declared = Omit<
  InKindGiftRow,
  | 'spaceId'
  | 'state'
  | 'settledBy'
  | 'settledOrganisationId'
  | 'settledMandateId'
  | 'settledAt'
  | 'reason'
  | 'undoneBy'
  | 'undoneMandateId'
  | 'undoneAt'
  | 'undoneReason'
>

/** Keeps a gift as it is declared: it waits for another organisation. */
export const insertGift = async (tx: Tx, scope: Scope, row: Declared): Promise<void> => {
  await tx.insert(inKindGift).values({ spaceId: scope.spaceId, ...row, state: 'declared' })
}

/** A gift, which nobody else answers before the transaction ends. */
export const lockGift = async (tx: Tx, { spaceId }: Scope, id: string): Promise<InKindGiftRow | undefined> =>
  (
    await tx
      .select()
      .from(inKindGift)
      .where(and(eq(inKindGift.spaceId, spaceId), eq(inKindGift.id, id)))
      .for('update')
  )[0]

type Settled = Pick<
  InKindGiftRow,
  'state' | 'settledBy' | 'settledOrganisationId' | 'settledMandateId' | 'settledAt' | 'reason'
>
type Undone = Pick<InKindGiftRow, 'undoneBy' | 'undoneMandateId' | 'undoneAt' | 'undoneReason'>

/** Writes how a gift was answered, or that it was taken back. */
/** How many gifts of an organisation wait for another one to countersign them. */
export const countWaitingGifts = async (
  db: ReadDb,
  { spaceId }: Scope,
  organisationId: string,
): Promise<number> => {
  const [row] = await db
    .select({ gifts: count() })
    .from(inKindGift)
    .where(
      and(
        eq(inKindGift.spaceId, spaceId),
        eq(inKindGift.organisationId, organisationId),
        eq(inKindGift.state, 'declared'),
      ),
    )
  return row?.gifts ?? 0
}

export const updateGift = async (
  tx: Tx,
  { spaceId }: Scope,
  id: string,
  change: Settled | Undone,
): Promise<void> => {
  await tx
    .update(inKindGift)
    .set(change)
    .where(and(eq(inKindGift.spaceId, spaceId), eq(inKindGift.id, id)))
}

/** The entry by which a gift stands in the ledger; undefined before it is countersigned. */
export const findGiftEntry = async (
  db: ReadDb,
  { spaceId }: Scope,
  giftId: string,
): Promise<string | undefined> =>
  (
    await db
      .select({ id: fundEntry.id })
      .from(fundEntry)
      .where(and(eq(fundEntry.spaceId, spaceId), eq(fundEntry.key, `in_kind:${giftId}`)))
  )[0]?.id

/**
 * Gifts of a year, the newest first. Bounded: 500, many times what a coalition is given in a year; those that were
 * countersigned come before all that anybody may declare, so that none of them is pushed out.
 */
export const listGiftsOfYear = async (
  db: ReadDb,
  { spaceId }: Scope,
  year: number,
): Promise<InKindGiftRow[]> => {
  const rows = await db
    .select()
    .from(inKindGift)
    .where(and(eq(inKindGift.spaceId, spaceId), eq(inKindGift.year, year)))
    .orderBy(sql`state <> 'countersigned'`, desc(inKindGift.declaredAt), desc(inKindGift.id))
    .limit(500)
  return rows.toSorted((a, b) => b.declaredAt.getTime() - a.declaredAt.getTime() || (a.id < b.id ? 1 : -1))
}

/**
 * Gifts that wait for another organisation and that this person may countersign, the newest first: none of the
 * organisations that they commit, and none that they declared. Bounded: the newest 100.
 */
export const listGiftsToSign = (
  db: ReadDb,
  { spaceId }: Scope,
  personId: string,
  acting: readonly string[],
): Promise<InKindGiftRow[]> =>
  acting.length === 0
    ? Promise.resolve([])
    : db
        .select()
        .from(inKindGift)
        .where(
          and(
            eq(inKindGift.spaceId, spaceId),
            eq(inKindGift.state, 'declared'),
            ne(inKindGift.personId, personId),
            notInArray(inKindGift.organisationId, [...acting]),
          ),
        )
        .orderBy(desc(inKindGift.declaredAt), desc(inKindGift.id))
        .limit(100)

export type GiftSum = {
  readonly organisationId: string
  readonly kind: GiftKind
  readonly count: number
  readonly cents: bigint
}

/** What was countersigned and stands, of a year, by organisation and kind. Bounded: four an organisation. */
export const sumGifts = (db: ReadDb, { spaceId }: Scope, year: number): Promise<GiftSum[]> =>
  db
    .select({
      organisationId: inKindGift.organisationId,
      kind: inKindGift.kind,
      count: sql<number>`count(*)`.mapWith(Number),
      cents: sql<bigint>`sum(${inKindGift.valueCents})`.mapWith(BigInt),
    })
    .from(inKindGift)
    .where(
      and(
        eq(inKindGift.spaceId, spaceId),
        eq(inKindGift.year, year),
        eq(inKindGift.state, 'countersigned'),
        isNull(inKindGift.undoneAt),
      ),
    )
    .groupBy(inKindGift.organisationId, inKindGift.kind)

/** Years in which something was given, and when the first of each was declared. Bounded: the newest 200. */
export const listGiftYears = (db: ReadDb, { spaceId }: Scope): Promise<{ year: number; firstAt: Date }[]> =>
  db
    .select({
      year: inKindGift.year,
      firstAt: sql<Date>`min(${inKindGift.declaredAt})`.mapWith(inKindGift.declaredAt),
    })
    .from(inKindGift)
    .where(eq(inKindGift.spaceId, spaceId))
    .groupBy(inKindGift.year)
    .orderBy(desc(inKindGift.year))
    .limit(200)
