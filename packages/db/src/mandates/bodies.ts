import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import type { Reader, Tx } from '../client.ts'
import type { Scope } from '../shared/doors.ts'
import { body, bodyMember, role } from './tables.ts'

export type BodyRow = typeof body.$inferSelect
export type RoleRow = typeof role.$inferSelect

export const listBodies = (db: Reader, scope: Scope): Promise<BodyRow[]> =>
  db.select().from(body).where(eq(body.spaceId, scope.spaceId)).orderBy(asc(body.createdAt))

/**
 * Keeps the tree from changing until the transaction ends: `update` alone, to change it; `share` beside others who
 * count on it. Two moves side by side could each be right and together put a body inside itself.
 */
export const lockTree = async (tx: Tx, scope: Scope, strength: 'share' | 'update'): Promise<void> => {
  await tx
    .select({ id: body.id })
    .from(body)
    .where(eq(body.spaceId, scope.spaceId))
    .orderBy(asc(body.id))
    .for(strength)
}

export const insertBody = async (
  tx: Tx,
  scope: Scope,
  row: Pick<BodyRow, 'id' | 'parentId' | 'kind' | 'name' | 'purpose' | 'createdAt'>,
): Promise<void> => {
  await tx.insert(body).values({ spaceId: scope.spaceId, ...row })
}

export const moveBody = async (tx: Tx, scope: Scope, id: string, parentId: string | null): Promise<void> => {
  await tx
    .update(body)
    .set({ parentId, revision: sql`${body.revision} + 1` })
    .where(and(eq(body.spaceId, scope.spaceId), eq(body.id, id)))
}

/** A dissolved body stays, with the decision that dissolved it, for the history of what it held. */
export const dissolveBody = async (
  tx: Tx,
  scope: Scope,
  id: string,
  change: { dissolvedAt: Date; dissolutionDecisionId: string },
): Promise<void> => {
  await tx
    .update(body)
    .set({ ...change, revision: sql`${body.revision} + 1` })
    .where(and(eq(body.spaceId, scope.spaceId), eq(body.id, id)))
}

export const listBodyMembers = (db: Reader, scope: Scope) =>
  db
    .select({
      bodyId: bodyMember.bodyId,
      personId: bodyMember.personId,
      displayName: bodyMember.displayName,
    })
    .from(bodyMember)
    .where(eq(bodyMember.spaceId, scope.spaceId))

export const insertBodyMember = async (
  tx: Tx,
  scope: Scope,
  row: { bodyId: string; personId: string; displayName: string; since: Date },
): Promise<void> => {
  await tx
    .insert(bodyMember)
    .values({ spaceId: scope.spaceId, ...row })
    .onConflictDoNothing()
}

/** Roles that are not retired. */
export const listRoles = (db: Reader, scope: Scope): Promise<RoleRow[]> =>
  db
    .select()
    .from(role)
    .where(and(eq(role.spaceId, scope.spaceId), isNull(role.retiredAt)))

export const insertRole = async (
  tx: Tx,
  scope: Scope,
  row: Omit<RoleRow, 'spaceId' | 'retiredAt' | 'revision'>,
): Promise<void> => {
  await tx.insert(role).values({ spaceId: scope.spaceId, ...row })
}

export const updateRole = async (
  tx: Tx,
  scope: Scope,
  id: string,
  {
    revision,
    ...change
  }: Pick<RoleRow, 'name' | 'purpose' | 'domain' | 'accountabilities' | 'powers' | 'revision'>,
): Promise<boolean> => {
  const saved = await tx
    .update(role)
    .set({ ...change, revision: sql`${role.revision} + 1` })
    .where(and(eq(role.spaceId, scope.spaceId), eq(role.id, id), eq(role.revision, revision)))
    .returning({ id: role.id })
  return saved.length > 0
}

/** Takes a person out of every body of the space; what they did there stays recorded. */
export const deleteBodyMemberships = async (tx: Tx, scope: Scope, personId: string): Promise<void> => {
  await tx
    .delete(bodyMember)
    .where(and(eq(bodyMember.spaceId, scope.spaceId), eq(bodyMember.personId, personId)))
}
