import type { BodyKind } from '@reliance/core/mandates/body-kinds.ts'
import { isSovereign } from '@reliance/core/mandates/body-tree.ts'
import type { Elector } from '@reliance/core/mandates/electors.ts'
import type { SpaceTree, TreeBody, TreeMandate, TreeRole } from '@reliance/core/mandates/space-tree.ts'
import type { CivilDate } from '@reliance/core/shared/time.ts'
import type { ReadDb } from '@reliance/db/connection/database.ts'
import {
  type BodyRow,
  listBodies,
  listBodyMembers,
  listRoles,
  type RoleRow,
} from '@reliance/db/mandates/bodies.ts'
import { type ElectorRow, listElectors } from '@reliance/db/mandates/electors.ts'
import { listMandates, type MandateRow } from '@reliance/db/mandates/mandates.ts'
import type { Scope } from '@reliance/db/shared/doors.ts'

const bodyOf = (row: BodyRow): TreeBody => ({
  bodyId: row.id,
  parentId: row.parentId,
  kind: row.kind as BodyKind,
  name: row.name,
  purpose: row.purpose,
  dissolvedAt: row.dissolvedAt,
  revision: row.revision,
  grant: {
    kinds: row.grantKinds,
    powers: row.grantPowers,
    untilOn: row.grantUntilOn as CivilDate | null,
  },
  endsOn: row.endsOn as CivilDate | null,
})

const roleOf = (row: RoleRow): TreeRole => ({
  roleId: row.id,
  bodyId: row.bodyId,
  name: row.name,
  purpose: row.purpose,
  domain: row.domain,
  accountabilities: row.accountabilities,
  powers: row.powers,
  revision: row.revision,
  retiredAt: row.retiredAt,
})

/** A mandate row in the words of core, with what its page needs besides. */
export const mandateOf = (
  row: MandateRow,
): TreeMandate & { revision: number; effectId: string; startsAt: Date; kind: string } => ({
  mandateId: row.id,
  personId: row.personId,
  displayName: row.displayName,
  roleId: row.roleId,
  bodyId: row.bodyId,
  mission: row.mission,
  startsOn: row.startsOn as CivilDate,
  endsOn: row.endsOn as CivilDate,
  startsAt: row.startsAt,
  givenAt: row.givenAt,
  acceptedAt: row.acceptedAt,
  declinedAt: row.declinedAt,
  recalledAt: row.recalledAt,
  resignedAt: row.resignedAt,
  suspendedAt: row.suspendedAt,
  powers: row.powers,
  reportRhythm: row.reportRhythm,
  ceilingCents: row.ceilingCents,
  mayBind: row.mayBind,
  renewsMandateId: row.renewsMandateId,
  decidedByBodyId: row.decidedByBodyId,
  kind: row.kind,
  revision: row.revision,
  effectId: row.effectId,
})

const electorOf = ({ electorId, countsFrom, seenAt }: ElectorRow): Elector => ({
  electorId,
  countsFrom,
  seenAt,
})

/** Bodies, roles, mandates and voices of one space, as the rules of core read them: small tables, one round trip. */
export const readRegister = async (db: ReadDb, scope: Scope) => {
  const [bodies, members, roles, mandates, electors] = await Promise.all([
    listBodies(db, scope),
    listBodyMembers(db, scope),
    listRoles(db, scope),
    listMandates(db, scope),
    listElectors(db, scope),
  ])
  const read = {
    bodies: bodies.map(bodyOf),
    roles: roles.map(roleOf),
    mandates: mandates.map(mandateOf),
    // Somebody stands once among the people, whatever bodies they are of.
    people: [
      ...new Map(
        members.map(({ personId, electorId, displayName }) => [
          personId,
          { personId, electorId, displayName },
        ]),
      ).values(),
    ],
  }
  return { ...read, tree: read satisfies SpaceTree as SpaceTree, electors: electors.map(electorOf) }
}
export type Register = Awaited<ReturnType<typeof readRegister>>

/** The body from which every power of the space comes (R89). */
export const sovereignOf = (register: Pick<Register, 'bodies'>): TreeBody | undefined =>
  register.bodies.find(isSovereign)
