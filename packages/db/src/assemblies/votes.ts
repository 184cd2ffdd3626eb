import type { RollEntry } from '@reliance/core/assemblies/attendance/roll.ts'
import { and, asc, count, eq, isNull, max, notInArray, sql } from 'drizzle-orm'
import type { ReadDb, Tx } from '../connection/database.ts'
import { membership } from '../organisations/tables.ts'
import { batchesOf } from '../shared/batches.ts'
import type { Scope } from '../shared/doors.ts'
import { ballotElector, sealedVote, vote } from './ballot-tables.ts'

export type VoteRow = typeof vote.$inferSelect

type Kept = typeof ballotElector | typeof vote | typeof sealedVote
const ofBallot = (table: Kept, { spaceId }: Scope, ballotId: string) =>
  and(eq(table.spaceId, spaceId), eq(table.ballotId, ballotId))

/** Fixes who can vote, as the ballot opens (R93). */
export const insertElectors = async (
  tx: Tx,
  scope: Scope,
  ballotId: string,
  roll: readonly RollEntry[],
): Promise<void> => {
  for (const rows of batchesOf(roll))
    await tx.insert(ballotElector).values(
      rows.map(({ personId, status, groupIds }) => ({
        spaceId: scope.spaceId,
        ballotId,
        personId,
        status,
        groupIds: [...groupIds],
      })),
    )
}

/** The place of a person on the electorate of a ballot; undefined of who is not on it. */
export const findElector = async (
  db: ReadDb,
  scope: Scope,
  ballotId: string,
  personId: string,
): Promise<(RollEntry & { hasVoted: boolean }) | undefined> =>
  (
    await db
      .select({
        personId: ballotElector.personId,
        status: ballotElector.status,
        groupIds: ballotElector.groupIds,
        hasVoted: ballotElector.hasVoted,
      })
      .from(ballotElector)
      .where(and(ofBallot(ballotElector, scope, ballotId), eq(ballotElector.personId, personId)))
  )[0]

/**
 * Notes that a person votes, or puts them on the electorate because they became entitled while the ballot is open (R93).
 * Two votes of one person come one after the other from here on.
 */
export const markVoted = async (
  tx: Tx,
  scope: Scope,
  ballotId: string,
  { personId, groupIds }: Pick<RollEntry, 'personId' | 'groupIds'>,
): Promise<void> => {
  const entitled = { status: 'entitled' as const, groupIds: [...groupIds], hasVoted: true }
  await tx
    .insert(ballotElector)
    .values({ spaceId: scope.spaceId, ballotId, personId, ...entitled })
    .onConflictDoUpdate({
      target: [ballotElector.spaceId, ballotElector.ballotId, ballotElector.personId],
      set: entitled,
    })
}

/** How many votes could be cast by the electorate, and how many people have voted: numbers, never who. */
export const countElectors = async (
  db: ReadDb,
  scope: Scope,
  ballotId: string,
): Promise<{ entitled: number; voted: number }> => {
  const [row] = await db
    .select({
      entitled: sql<number>`count(*) filter (where ${ballotElector.status} = 'entitled')`.mapWith(Number),
      voted: sql<number>`count(*) filter (where ${ballotElector.hasVoted})`.mapWith(Number),
    })
    .from(ballotElector)
    .where(ofBallot(ballotElector, scope, ballotId))
  return { entitled: row?.entitled ?? 0, voted: row?.voted ?? 0 }
}

/** Who has voted. Bounded: the people of one organisation. */
export const listVoterIds = async (db: ReadDb, scope: Scope, ballotId: string): Promise<string[]> => {
  const rows = await db
    .select({ personId: ballotElector.personId })
    .from(ballotElector)
    .where(and(ofBallot(ballotElector, scope, ballotId), eq(ballotElector.hasVoted, true)))
  return rows.map(row => row.personId)
}

/** Who may vote and has not. Bounded: the people of one organisation. */
export const listSilentVoters = async (db: ReadDb, scope: Scope, ballotId: string): Promise<string[]> => {
  const rows = await db
    .select({ personId: ballotElector.personId })
    .from(ballotElector)
    .where(
      and(
        ofBallot(ballotElector, scope, ballotId),
        eq(ballotElector.status, 'entitled'),
        eq(ballotElector.hasVoted, false),
      ),
    )
  return rows.map(row => row.personId)
}

/** The vote of a person on a named ballot, as it stands. */
export const findVote = async (
  db: ReadDb,
  scope: Scope,
  ballotId: string,
  voterId: string,
): Promise<VoteRow | undefined> =>
  (
    await db
      .select()
      .from(vote)
      .where(and(ofBallot(vote, scope, ballotId), eq(vote.voterId, voterId)))
  )[0]

/** Keeps a vote of a named ballot in the place of the one before it (R94). */
export const saveVote = async (tx: Tx, scope: Scope, row: Omit<VoteRow, 'spaceId'>): Promise<void> => {
  const { castBy, castAt, groupId, choice, instruction } = row
  await tx
    .insert(vote)
    .values({ spaceId: scope.spaceId, ...row })
    .onConflictDoUpdate({
      target: [vote.spaceId, vote.ballotId, vote.voterId],
      set: { castBy, castAt, groupId, choice, instruction },
    })
}

/** The votes of a named ballot, each once, with the name of whoever is here still. Bounded: the people of one organisation. */
export const listVotes = (db: ReadDb, scope: Scope, ballotId: string) =>
  db
    .select({
      voterId: vote.voterId,
      castById: vote.castBy,
      castAt: vote.castAt,
      groupId: vote.groupId,
      choice: vote.choice,
      instruction: vote.instruction,
      name: membership.displayName,
    })
    .from(vote)
    .leftJoin(
      membership,
      and(
        eq(membership.spaceId, vote.spaceId),
        eq(membership.personId, vote.voterId),
        isNull(membership.leftAt),
      ),
    )
    .where(ofBallot(vote, scope, ballotId))
    .orderBy(asc(sql`lower(${membership.displayName})`), asc(vote.voterId))

/** When the last vote of a named ballot was cast; null before the first. */
export const lastCastAt = async (db: ReadDb, scope: Scope, ballotId: string): Promise<Date | null> =>
  (
    await db
      .select({ at: max(vote.castAt) })
      .from(vote)
      .where(ofBallot(vote, scope, ballotId))
  )[0]?.at ?? null

/** How many votes of others somebody has cast on a ballot that is open, but that of one person. */
export const countCastForOthers = async (
  db: ReadDb,
  scope: Scope,
  ballotId: string,
  { castBy, but }: { castBy: string; but: string },
): Promise<number> => {
  const ofOthers = async (table: typeof vote | typeof sealedVote): Promise<number> => {
    const [row] = await db
      .select({ votes: count() })
      .from(table)
      .where(
        and(
          ofBallot(table, scope, ballotId),
          eq(table.castBy, castBy),
          notInArray(table.voterId, [castBy, but]),
        ),
      )
    return row?.votes ?? 0
  }
  const [named, sealed] = await Promise.all([ofOthers(vote), ofOthers(sealedVote)])
  return named + sealed
}
