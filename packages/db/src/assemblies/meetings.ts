import type { MeetingRole, MeetingRoles } from '@reliance/core/assemblies/meeting-roles.ts'
import { and, eq } from 'drizzle-orm'
import type { ReadDb, Tx } from '../connection/database.ts'
import type { Scope } from '../shared/doors.ts'
import type { AssemblyRow } from './assemblies.ts'
import { assemblyRole } from './meeting-tables.ts'
import { assembly } from './tables.ts'

/** What of an assembly is said while it is held and after. */
const run = {
  sameHolderReason: assembly.sameHolderReason,
  isVideoOn: assembly.isVideoOn,
  noVideoReason: assembly.noVideoReason,
  rollCount: assembly.rollCount,
  startedAt: assembly.startedAt,
  startCount: assembly.startCount,
  isOnPaper: assembly.isOnPaper,
  extensions: assembly.extensions,
  closedAt: assembly.closedAt,
  publishedAt: assembly.publishedAt,
  approvedInId: assembly.approvedInId,
}
export type MeetingRow = Pick<AssemblyRow, keyof typeof run>

/** How an assembly is held; undefined of one that does not exist. */
export const findMeeting = async (db: ReadDb, scope: Scope, id: string): Promise<MeetingRow | undefined> =>
  (
    await db
      .select(run)
      .from(assembly)
      .where(and(eq(assembly.spaceId, scope.spaceId), eq(assembly.id, id)))
  )[0]

/** Who holds the three roles of an assembly (R101). */
export const rolesOf = async (
  db: ReadDb,
  scope: Scope,
  assemblyId: string,
): Promise<MeetingRoles['holders']> => {
  const rows = await db
    .select({ role: assemblyRole.role, personId: assemblyRole.personId })
    .from(assemblyRole)
    .where(and(eq(assemblyRole.spaceId, scope.spaceId), eq(assemblyRole.assemblyId, assemblyId)))
  const holder = (role: MeetingRole) => rows.find(one => one.role === role)?.personId ?? null
  return {
    facilitation: holder('facilitation'),
    minutes: holder('minutes'),
    next_agenda: holder('next_agenda'),
  }
}

/** Gives a role of an assembly to somebody, in the place of whoever held it. */
export const saveRole = async (
  tx: Tx,
  scope: Scope,
  row: { assemblyId: string; role: MeetingRole; personId: string; takenAt: Date },
): Promise<void> => {
  const { assemblyId, role } = row
  await tx
    .delete(assemblyRole)
    .where(
      and(
        eq(assemblyRole.spaceId, scope.spaceId),
        eq(assemblyRole.assemblyId, assemblyId),
        eq(assemblyRole.role, role),
      ),
    )
  await tx.insert(assemblyRole).values({ spaceId: scope.spaceId, ...row })
}
