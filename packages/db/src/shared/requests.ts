import { and, eq, sql } from 'drizzle-orm'
import type { Reader, Tx } from '../client.ts'
import { prepared } from '../prepared.ts'
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
export const findRequest = async (reader: Reader, { spaceId }: Pick<Scope, 'spaceId'>, id: string) =>
  (await byId(reader, { spaceId, id }))[0]

/** Records a request with its answer; a duplicate that commits first makes this one fail and be retried. */
export const recordRequest = async (
  tx: Tx,
  scope: Scope,
  answered: { id: string; personId: string; inputHash: string; result: unknown },
): Promise<void> => {
  await tx.insert(request).values({ spaceId: scope.spaceId, ...answered })
}
