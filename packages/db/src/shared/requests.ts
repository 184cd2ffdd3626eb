import { and, eq, sql } from 'drizzle-orm'
import type { ReadDb, Tx } from '../connection/database.ts'
import { prepared } from '../connection/prepared.ts'
import type { Scope } from './doors.ts'
import { request } from './tables.ts'

const byId = prepared(db =>
  db
    .select({ personId: request.personId, inputHash: request.inputHash, result: request.result })
    .from(request)
    .where(and(eq(request.spaceId, sql.placeholder('spaceId')), eq(request.id, sql.placeholder('id'))))
    .prepare('request_by_id'),
)

/** The stored answer to a request of this space, if it was answered before. */
export const findRequest = async (reader: ReadDb, { spaceId }: Pick<Scope, 'spaceId'>, id: string) =>
  (await byId(reader, { spaceId, id }))[0]

/**
 * Takes a request before anything is done for it. Where the same one is under way in another transaction, this waits for
 * its end. @returns false when it was answered; true when it is this transaction's to answer.
 */
export const takeRequest = async (
  tx: Tx,
  { spaceId }: Scope,
  asked: { id: string; personId: string; inputHash: string },
): Promise<boolean> => {
  const taken = await tx
    .insert(request)
    .values({ spaceId, ...asked })
    .onConflictDoNothing()
    .returning({ id: request.id })
  return taken.length > 0
}

/** Keeps the answer with the request that this transaction took. */
export const answerRequest = async (
  tx: Tx,
  { spaceId }: Scope,
  id: string,
  result: unknown,
): Promise<void> => {
  await tx
    .update(request)
    .set({ result })
    .where(and(eq(request.spaceId, spaceId), eq(request.id, id)))
}
