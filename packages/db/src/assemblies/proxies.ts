import type { GivenProxy } from '@reliance/core/assemblies/attendance/proxies.ts'
import { and, asc, eq, inArray, isNull, or } from 'drizzle-orm'
import type { ReadDb, Tx } from '../connection/database.ts'
import type { Scope } from '../shared/doors.ts'
import { givenProxy } from './meeting-tables.ts'

export type ProxyRow = typeof givenProxy.$inferSelect

/**
 * The proxies that are given for an assembly, those taken back too, in their order. Bounded: a few of each person of one
 * organisation.
 * @param of those that these gave or hold alone, where they are named.
 */
export const listProxies = (
  db: ReadDb,
  scope: Scope,
  assemblyId: string,
  of?: readonly string[],
): Promise<GivenProxy[]> =>
  db
    .select({
      giverId: givenProxy.giverId,
      holderId: givenProxy.holderId,
      givenAt: givenProxy.givenAt,
      revokedAt: givenProxy.revokedAt,
    })
    .from(givenProxy)
    .where(
      and(
        eq(givenProxy.spaceId, scope.spaceId),
        eq(givenProxy.assemblyId, assemblyId),
        of && or(inArray(givenProxy.giverId, [...of]), inArray(givenProxy.holderId, [...of])),
      ),
    )
    .orderBy(asc(givenProxy.givenAt), asc(givenProxy.id))

export const insertProxy = async (
  tx: Tx,
  scope: Scope,
  row: Omit<ProxyRow, 'spaceId' | 'revokedAt'>,
): Promise<void> => {
  await tx.insert(givenProxy).values({ spaceId: scope.spaceId, ...row })
}

/** Takes back the proxy of a person that stands. */
export const endProxy = async (
  tx: Tx,
  scope: Scope,
  { assemblyId, giverId, revokedAt }: { assemblyId: string; giverId: string; revokedAt: Date },
): Promise<void> => {
  await tx
    .update(givenProxy)
    .set({ revokedAt })
    .where(
      and(
        eq(givenProxy.spaceId, scope.spaceId),
        eq(givenProxy.assemblyId, assemblyId),
        eq(givenProxy.giverId, giverId),
        isNull(givenProxy.revokedAt),
      ),
    )
}
