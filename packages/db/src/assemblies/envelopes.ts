import type { CountedBallot } from '@reliance/core/assemblies/ballots/ballot.ts'
import { and, asc, eq } from 'drizzle-orm'
import type { ReadDb, Tx } from '../connection/database.ts'
import { batchesOf } from '../shared/batches.ts'
import type { Scope } from '../shared/doors.ts'
import { openedVote, sealedVote } from './ballot-tables.ts'

type Kept = typeof sealedVote | typeof openedVote
const ofBallot = (table: Kept, { spaceId }: Scope, ballotId: string) =>
  and(eq(table.spaceId, spaceId), eq(table.ballotId, ballotId))

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

/** Who sent the envelope of somebody on a ballot that is open: they, or the holder of their proxy; undefined where none did. */
export const findEnvelope = async (
  db: ReadDb,
  scope: Scope,
  ballotId: string,
  voterId: string,
): Promise<{ castBy: string } | undefined> =>
  (
    await db
      .select({ castBy: sealedVote.castBy })
      .from(sealedVote)
      .where(and(ofBallot(sealedVote, scope, ballotId), eq(sealedVote.voterId, voterId)))
  )[0]

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
