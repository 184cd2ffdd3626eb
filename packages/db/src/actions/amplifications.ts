import type { AmplifyMode } from '@reliance/core/actions/action.ts'
import { and, asc, eq, isNull } from 'drizzle-orm'
import { memberOrganisation } from '../coalitions/tables.ts'
import type { ReadDb, Tx } from '../connection/database.ts'
import type { Scope } from '../shared/doors.ts'
import { actionAmplification } from './together-tables.ts'

const row = actionAmplification

/** Who strengthens an action without taking part, and how, by name (R59, R83). Bounded: the members of the coalition, four ways each. */
export const listAmplifications = (db: ReadDb, { spaceId }: Scope, actionId: string) =>
  db
    .select({
      id: row.id,
      organisationId: row.organisationId,
      name: memberOrganisation.displayName,
      mode: row.mode,
      people: row.people,
    })
    .from(row)
    .innerJoin(
      memberOrganisation,
      and(
        eq(memberOrganisation.spaceId, row.spaceId),
        eq(memberOrganisation.organisationId, row.organisationId),
        eq(memberOrganisation.status, 'joined'),
      ),
    )
    .where(and(eq(row.spaceId, spaceId), eq(row.actionId, actionId), isNull(row.takenBackAt)))
    .orderBy(asc(memberOrganisation.displayName), asc(row.mode))

/** Says a way of it; the same said again has the number of people of the last time. */
export const saveAmplification = async (
  tx: Tx,
  { spaceId }: Scope,
  said: Omit<typeof row.$inferInsert, 'spaceId' | 'takenBackAt'>,
): Promise<void> => {
  await tx
    .insert(row)
    .values({ spaceId, ...said })
    .onConflictDoUpdate({
      target: [row.spaceId, row.actionId, row.organisationId, row.mode],
      targetWhere: isNull(row.takenBackAt),
      set: { people: said.people ?? null },
    })
}

/** Takes a way of it back. @returns whether there was one. */
/** All ways in which an organisation strengthens actions are taken back. */
export const takeBackAllOf = async (
  tx: Tx,
  { spaceId }: Scope,
  organisationId: string,
  takenBackAt: Date,
): Promise<void> => {
  await tx
    .update(row)
    .set({ takenBackAt })
    .where(and(eq(row.spaceId, spaceId), eq(row.organisationId, organisationId), isNull(row.takenBackAt)))
}

export const takeBackAmplification = async (
  tx: Tx,
  { spaceId }: Scope,
  { actionId, organisationId, mode }: { actionId: string; organisationId: string; mode: AmplifyMode },
  takenBackAt: Date,
): Promise<boolean> => {
  const gone = await tx
    .update(row)
    .set({ takenBackAt })
    .where(
      and(
        eq(row.spaceId, spaceId),
        eq(row.actionId, actionId),
        eq(row.organisationId, organisationId),
        eq(row.mode, mode),
        isNull(row.takenBackAt),
      ),
    )
    .returning({ id: row.id })
  return gone.length > 0
}
