import { and, eq } from 'drizzle-orm'
import type { Reader, Tx } from '../client.ts'
import type { Scope } from './doors.ts'
import { request } from './tables.ts'

/** The stored answer to a request of this space, if it was answered before. */
export const findRequest = async (reader: Reader, scope: Pick<Scope, 'spaceId'>, id: string) => {
  const [found] = await reader
    .select({ personId: request.personId, inputHash: request.inputHash, result: request.result })
    .from(request)
    .where(and(eq(request.spaceId, scope.spaceId), eq(request.id, id)))
  return found
}

/** Records a request with its answer; a duplicate that commits first makes this one fail and be retried. */
export const recordRequest = async (
  tx: Tx,
  scope: Scope,
  answered: { id: string; personId: string; inputHash: string; result: unknown },
): Promise<void> => {
  await tx.insert(request).values({ spaceId: scope.spaceId, ...answered })
}
