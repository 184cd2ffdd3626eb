import { and, eq, sql } from 'drizzle-orm'
import type { Tx } from '../connection/database.ts'
import { rowsOfSpace } from '../connection/prepared.ts'
import type { Scope } from '../shared/doors.ts'
import { memberOrganisation, participation } from './tables.ts'

export type MemberRow = typeof memberOrganisation.$inferSelect
export type ParticipationRow = typeof participation.$inferSelect

/** Every organisation the coalition knows, whatever its status. Bounded: admitted one by one, thousands at most. */
export const listMemberOrganisations = rowsOfSpace(memberOrganisation)

/** Reads an organisation's place and keeps its status from changing until the transaction ends. */
export const lockMember = async (
  tx: Tx,
  scope: Scope,
  organisationId: string,
): Promise<MemberRow | undefined> =>
  (
    await tx
      .select()
      .from(memberOrganisation)
      .where(
        and(
          eq(memberOrganisation.spaceId, scope.spaceId),
          eq(memberOrganisation.organisationId, organisationId),
        ),
      )
      .for('update')
  )[0]

export const saveMember = async (
  tx: Tx,
  scope: Scope,
  row: Pick<MemberRow, 'organisationId' | 'displayName' | 'status' | 'statusAt'> &
    Partial<Pick<MemberRow, 'joinedAt' | 'listedId' | 'homeClosedAt'>>,
): Promise<void> => {
  const { organisationId, ...change } = row
  await tx
    .insert(memberOrganisation)
    .values({ spaceId: scope.spaceId, organisationId, ...change })
    .onConflictDoUpdate({
      target: [memberOrganisation.spaceId, memberOrganisation.organisationId],
      set: change,
    })
}

/** Enters organisations that have not signed up, so that their positions have a name. */
export const insertListedMembers = async (
  tx: Tx,
  scope: Scope,
  rows: readonly { organisationId: string; displayName: string }[],
  statusAt: Date,
): Promise<void> => {
  if (rows.length === 0) return
  await tx.execute(sql`
    insert into member_organisation (space_id, organisation_id, display_name, status, status_at)
    select ${scope.spaceId}, r."organisationId", r."displayName", 'listed', ${statusAt.toISOString()}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r ("organisationId" uuid, "displayName" text)`)
}

/** People shown to the others by their own consent. Bounded: people of the coalition, who are weighed together. */
export const listParticipations = rowsOfSpace(participation)

export const saveParticipation = async (
  tx: Tx,
  scope: Scope,
  row: Omit<ParticipationRow, 'spaceId'>,
): Promise<void> => {
  const { personId, ...change } = row
  await tx
    .insert(participation)
    .values({ spaceId: scope.spaceId, personId, ...change })
    .onConflictDoUpdate({ target: [participation.spaceId, participation.personId], set: change })
}

export const deleteParticipation = async (tx: Tx, scope: Scope, personId: string): Promise<void> => {
  await tx
    .delete(participation)
    .where(and(eq(participation.spaceId, scope.spaceId), eq(participation.personId, personId)))
}

/** The people of an organisation that leaves disappear from the coalition's views with it. */
export const deleteParticipationsOf = async (
  tx: Tx,
  scope: Scope,
  organisationId: string,
): Promise<string[]> => {
  const gone = await tx
    .delete(participation)
    .where(and(eq(participation.spaceId, scope.spaceId), eq(participation.organisationId, organisationId)))
    .returning({ personId: participation.personId })
  return gone.map(row => row.personId)
}
