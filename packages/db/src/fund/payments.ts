import { and, desc, eq, inArray, isNull, or, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { ReadDb, Tx } from '../connection/database.ts'
import type { Scope } from '../shared/doors.ts'
import { bankLine, contribution, fundBatch } from './payment-tables.ts'

export type ContributionRow = typeof contribution.$inferSelect
export type FundBatchRow = typeof fundBatch.$inferSelect

/** What each organisation paid for each year, net of what was taken back. Bounded: one an organisation and year. */
export const listPaid = async (
  db: ReadDb,
  scope: Scope,
): Promise<{ organisationId: string; year: number; cents: bigint }[]> =>
  (
    await db
      .select({
        organisationId: contribution.organisationId,
        year: contribution.year,
        cents: sql<string>`sum(${contribution.cents})`,
      })
      .from(contribution)
      .where(eq(contribution.spaceId, scope.spaceId))
      .groupBy(contribution.organisationId, contribution.year)
  ).map(row => ({ ...row, cents: BigInt(row.cents) }))

/** What no batch tells yet, net by organisation. Bounded: one an organisation. */
export const listPendingNets = async (
  db: ReadDb,
  scope: Scope,
): Promise<{ organisationId: string; cents: bigint }[]> =>
  (
    await db
      .select({ organisationId: contribution.organisationId, cents: sql<string>`sum(${contribution.cents})` })
      .from(contribution)
      .where(and(eq(contribution.spaceId, scope.spaceId), isNull(contribution.batchNumber)))
      .groupBy(contribution.organisationId)
  ).map(row => ({ ...row, cents: BigInt(row.cents) }))

/** Batches, oldest first. Bounded: each tells of five contributors or more; the newest 500. */
export const listBatches = async (db: ReadDb, scope: Scope): Promise<FundBatchRow[]> =>
  (
    await db
      .select()
      .from(fundBatch)
      .where(eq(fundBatch.spaceId, scope.spaceId))
      .orderBy(desc(fundBatch.number))
      .limit(500)
  ).toReversed()

/** Who moved something in a batch. Bounded: its contributors. */
export const listMoversOf = async (db: ReadDb, scope: Scope, batchNumber: number): Promise<string[]> =>
  (
    await db
      .select({ organisationId: contribution.organisationId })
      .from(contribution)
      .where(and(eq(contribution.spaceId, scope.spaceId), eq(contribution.batchNumber, batchNumber)))
      .groupBy(contribution.organisationId)
      .having(sql`sum(${contribution.cents}) <> 0`)
  ).map(row => row.organisationId)

/** Tells of these contributions, or of all that no batch tells yet, in one batch. */
export const closeBatch = async (
  tx: Tx,
  scope: Scope,
  row: Omit<FundBatchRow, 'spaceId'>,
  contributionIds: readonly string[] | null,
): Promise<void> => {
  await tx.insert(fundBatch).values({ spaceId: scope.spaceId, ...row })
  await tx
    .update(contribution)
    .set({ batchNumber: row.number })
    .where(
      and(
        eq(contribution.spaceId, scope.spaceId),
        isNull(contribution.batchNumber),
        contributionIds === null ? undefined : inArray(contribution.id, [...contributionIds]),
      ),
    )
}

/** Contributions that are told one by one, newest first. Bounded: the newest 500. */
export const listOpenContributions = (
  db: ReadDb,
  scope: Scope,
): Promise<{ organisationId: string; year: number; cents: bigint; receivedOn: string }[]> =>
  db
    .select({
      organisationId: contribution.organisationId,
      year: contribution.year,
      cents: contribution.cents,
      receivedOn: contribution.receivedOn,
    })
    .from(contribution)
    .innerJoin(
      fundBatch,
      and(eq(fundBatch.spaceId, contribution.spaceId), eq(fundBatch.number, contribution.batchNumber)),
    )
    .where(and(eq(contribution.spaceId, scope.spaceId), eq(fundBatch.isOpen, true)))
    .orderBy(desc(contribution.receivedOn), desc(contribution.id))
    .limit(500)

export const insertContributions = async (
  tx: Tx,
  scope: Scope,
  rows: readonly Omit<ContributionRow, 'spaceId' | 'batchNumber'>[],
): Promise<void> => {
  if (rows.length > 0)
    await tx.insert(contribution).values(rows.map(row => ({ spaceId: scope.spaceId, ...row })))
}

/** What an organisation paid, newest first, with what was taken back of it. Bounded: the newest 200. */
export const listContributionsOf = (
  db: ReadDb,
  scope: Scope,
  organisationIds: readonly string[],
): Promise<ContributionRow[]> =>
  organisationIds.length === 0
    ? Promise.resolve([])
    : db
        .select()
        .from(contribution)
        .where(
          and(
            eq(contribution.spaceId, scope.spaceId),
            inArray(contribution.organisationId, [...organisationIds]),
          ),
        )
        .orderBy(desc(contribution.receivedOn), desc(contribution.id))
        .limit(200)

/** Money that was received, and whether it was taken back since; undefined where there is none. */
export const findContribution = async (
  db: ReadDb,
  scope: Scope,
  id: string,
): Promise<(ContributionRow & { isUndone: boolean }) | undefined> => {
  const rows = await db
    .select()
    .from(contribution)
    .where(
      and(
        eq(contribution.spaceId, scope.spaceId),
        or(eq(contribution.id, id), eq(contribution.undoesId, id)),
      ),
    )
    .limit(2)
  const found = rows.find(one => one.id === id)
  return found && { ...found, isUndone: rows.length > 1 }
}

/** What an organisation paid for a year, with what was taken back of it. Bounded: what one organisation pays in a year. */
export const listContributionsOfYear = (
  db: ReadDb,
  scope: Scope,
  organisationId: string,
  year: number,
): Promise<ContributionRow[]> =>
  db
    .select()
    .from(contribution)
    .where(
      and(
        eq(contribution.spaceId, scope.spaceId),
        eq(contribution.organisationId, organisationId),
        eq(contribution.year, year),
      ),
    )
    .limit(2000)

/** The contributions that stand for these movements, without those that were taken back. Bounded: by what is asked. */
export const listContributionsFor = async (
  db: ReadDb,
  scope: Scope,
  lineIds: readonly string[],
): Promise<ContributionRow[]> => {
  if (lineIds.length === 0) return []
  const rows = await db
    .select()
    .from(contribution)
    .where(and(eq(contribution.spaceId, scope.spaceId), inArray(contribution.lineId, [...lineIds])))
  const undone = new Set(rows.map(row => row.undoesId))
  return rows.filter(row => row.undoesId === null && !undone.has(row.id))
}

/** Cash that was received and not taken back, newest first. Bounded: the newest 50. */
export const listCash = async (db: ReadDb, scope: Scope): Promise<ContributionRow[]> => {
  const taken = alias(contribution, 'taken')
  const rows = await db
    .select({ cash: contribution })
    .from(contribution)
    .leftJoin(taken, and(eq(taken.spaceId, contribution.spaceId), eq(taken.undoesId, contribution.id)))
    .where(
      and(
        eq(contribution.spaceId, scope.spaceId),
        eq(contribution.basis, 'cash'),
        isNull(contribution.undoesId),
        isNull(taken.id),
      ),
    )
    .orderBy(desc(contribution.recordedAt))
    .limit(50)
  return rows.map(one => one.cash)
}

/** What was moved from one promise to another and not taken back, both sides of each, newest first. Bounded: the newest 50. */
export const listMoves = async (db: ReadDb, scope: Scope): Promise<ContributionRow[]> => {
  const taken = alias(contribution, 'taken')
  const rows = await db
    .select({ side: contribution })
    .from(contribution)
    .leftJoin(taken, and(eq(taken.spaceId, contribution.spaceId), eq(taken.undoesId, contribution.id)))
    .where(
      and(
        eq(contribution.spaceId, scope.spaceId),
        eq(contribution.basis, 'moved'),
        isNull(contribution.undoesId),
        isNull(taken.id),
      ),
    )
    .orderBy(desc(contribution.recordedAt), desc(contribution.moveId))
    .limit(100)
  return rows.map(one => one.side)
}

/** Accounts from which each organisation has paid, without what was taken back since. Bounded: a few an organisation. */
export const listKnownPayers = (
  db: ReadDb,
  scope: Scope,
): Promise<{ organisationId: string; iban: string }[]> =>
  db
    .selectDistinct({ organisationId: contribution.organisationId, iban: bankLine.otherIban })
    .from(contribution)
    .innerJoin(
      bankLine,
      and(eq(bankLine.spaceId, contribution.spaceId), eq(bankLine.id, contribution.lineId)),
    )
    .where(
      and(
        eq(contribution.spaceId, scope.spaceId),
        isNull(contribution.undoesId),
        sql`${contribution.cents} > 0 and ${bankLine.otherIban} <> '' and not exists (
          select from contribution u where u.space_id = ${contribution.spaceId} and u.undoes_id = ${contribution.id})`,
      ),
    )
    .limit(1000)
