import type { RollEntry } from '@reliance/core/assemblies/attendance/roll.ts'
import type { CountedBallot } from '@reliance/core/assemblies/ballots/ballot.ts'
import { and, asc, eq, isNull, max, sql } from 'drizzle-orm'
import type { ReadDb, Tx } from '../connection/database.ts'
import { membership } from '../organisations/tables.ts'
import { batchesOf } from '../shared/batches.ts'
import type { Scope } from '../shared/doors.ts'
import { ballotElector, openedVote, sealedVote, vote } from './ballot-tables.ts'

export type VoteRow = typeof vote.$inferSelect

type Kept = typeof ballotElector | typeof vote | typeof sealedVote | typeof openedVote
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

/** Keeps a sealed vote of a secret ballot in the place of the one before it. */
export const saveEnvelope = async (
  tx: Tx,
  scope: Scope,
  row: { ballotId: string; voterId: string; castBy: string; envelope: string },
): Promise<void> => {
  const { castBy, envelope } = row
  await tx
    .insert(sealedVote)
    .values({ spaceId: scope.spaceId, ...row })
    .onConflictDoUpdate({
      target: [sealedVote.spaceId, sealedVote.ballotId, sealedVote.voterId],
      set: { castBy, envelope },
    })
}

/** Whether somebody has sent an envelope of a ballot that is open. */
export const hasEnvelope = async (
  db: ReadDb,
  scope: Scope,
  ballotId: string,
  voterId: string,
): Promise<boolean> => {
  const [row] = await db
    .select({ voterId: sealedVote.voterId })
    .from(sealedVote)
    .where(and(ofBallot(sealedVote, scope, ballotId), eq(sealedVote.voterId, voterId)))
  return row !== undefined
}

/** The envelopes of a secret ballot, without whose they are. Bounded: the people of one organisation. */
export const listEnvelopes = async (db: ReadDb, scope: Scope, ballotId: string): Promise<string[]> => {
  const rows = await db
    .select({ envelope: sealedVote.envelope })
    .from(sealedVote)
    .where(ofBallot(sealedVote, scope, ballotId))
  return rows.map(row => row.envelope)
}

/** Envelopes go when their ballot is not open any more. */
export const deleteEnvelopes = async (tx: Tx, scope: Scope, ballotId: string): Promise<void> => {
  await tx.delete(sealedVote).where(ofBallot(sealedVote, scope, ballotId))
}

/** What was in the envelopes, in one transaction: of nobody, at no time. Their order and their ids must say nothing (L5). */
export const insertOpenedVotes = async (
  tx: Tx,
  scope: Scope,
  ballotId: string,
  opened: readonly (CountedBallot & { id: string })[],
): Promise<void> => {
  for (const rows of batchesOf(opened))
    await tx
      .insert(openedVote)
      .values(
        rows.map(({ id, groupId, choice }) => ({ spaceId: scope.spaceId, ballotId, id, groupId, choice })),
      )
}

/** The votes of a secret ballot that closed, by their random ids. Bounded: the people of one organisation. */
export const listOpenedVotes = (db: ReadDb, scope: Scope, ballotId: string): Promise<CountedBallot[]> =>
  db
    .select({ choice: openedVote.choice, groupId: openedVote.groupId })
    .from(openedVote)
    .where(ofBallot(openedVote, scope, ballotId))
    .orderBy(asc(openedVote.id))
