import { and, asc, eq } from 'drizzle-orm'
import type { ReadDb, Tx } from '../connection/database.ts'
import type { Scope } from '../shared/doors.ts'
import { body, bodyMember, bodyParticipant, role } from './tables.ts'

export type BodyRow = typeof body.$inferSelect
export type RoleRow = typeof role.$inferSelect

/** The bodies of a space. Bounded: each is made by a decision; its tree is read whole by the rules. */
export const listBodies = (db: ReadDb, scope: Scope): Promise<BodyRow[]> =>
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

/** Writes a body as an effect makes it; the database asks for that effect. */
export const insertBody = async (tx: Tx, scope: Scope, row: Omit<BodyRow, 'spaceId'>): Promise<void> => {
  await tx.insert(body).values({ spaceId: scope.spaceId, ...row })
}

export const updateBody = async (
  tx: Tx,
  scope: Scope,
  id: string,
  change: Partial<Omit<BodyRow, 'spaceId' | 'id' | 'createdAt'>>,
): Promise<void> => {
  await tx
    .update(body)
    .set(change)
    .where(and(eq(body.spaceId, scope.spaceId), eq(body.id, id)))
}

/** Who belongs to the bodies of a space. Bounded: its people, who are weighed together. */
export const listBodyMembers = (db: ReadDb, scope: Scope) =>
  db
    .select({
      bodyId: bodyMember.bodyId,
      personId: bodyMember.personId,
      electorId: bodyMember.electorId,
      displayName: bodyMember.displayName,
    })
    .from(bodyMember)
    .where(eq(bodyMember.spaceId, scope.spaceId))

export const insertBodyMember = async (
  tx: Tx,
  scope: Scope,
  row: { bodyId: string; personId: string; electorId: string; displayName: string; since: Date },
): Promise<void> => {
  await tx
    .insert(bodyMember)
    .values({ spaceId: scope.spaceId, ...row })
    .onConflictDoNothing()
}

/** Takes a person out of the sovereign body of the space and its commissions; what they did there stays recorded. */
export const deleteBodyMemberships = async (tx: Tx, scope: Scope, personId: string): Promise<void> => {
  await tx
    .delete(bodyParticipant)
    .where(and(eq(bodyParticipant.spaceId, scope.spaceId), eq(bodyParticipant.personId, personId)))
  await tx
    .delete(bodyMember)
    .where(and(eq(bodyMember.spaceId, scope.spaceId), eq(bodyMember.personId, personId)))
}

/** The roles of a space. Bounded: each is defined by a decision, and the rules read them with their bodies. */
export const listRoles = (db: ReadDb, scope: Scope): Promise<RoleRow[]> =>
  db.select().from(role).where(eq(role.spaceId, scope.spaceId))

/** Writes a role as the effect of a decision defines it, anew or in place of what it was. */
export const saveRole = async (tx: Tx, scope: Scope, row: Omit<RoleRow, 'spaceId'>): Promise<void> => {
  const { id, ...change } = row
  await tx
    .insert(role)
    .values({ spaceId: scope.spaceId, ...row })
    .onConflictDoUpdate({ target: [role.spaceId, role.id], set: change })
}
