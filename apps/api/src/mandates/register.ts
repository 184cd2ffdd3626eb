import type { BodyKind } from '@reliance/core/mandates/body-kinds.ts'
import { type Body, bodyAndAbove, isSovereign } from '@reliance/core/mandates/body-tree.ts'
import { hasRights } from '@reliance/core/mandates/mandate-state.ts'
import type { NamedMandate } from '@reliance/core/mandates/organigram.ts'
import type { MandatePower } from '@reliance/core/mandates/powers.ts'
import type { RecordedDecision } from '@reliance/core/mandates/recorded-decision.ts'
import type { CivilDate } from '@reliance/core/shared/time.ts'
import type { Reader } from '@reliance/db/client.ts'
import { listBodies, listBodyMembers, listRoles, type RoleRow } from '@reliance/db/mandates/bodies.ts'
import { type DecisionRow, listDecisions } from '@reliance/db/mandates/decisions.ts'
import { listMandates, type MandateRow } from '@reliance/db/mandates/mandates.ts'
import type { Scope } from '@reliance/db/shared/doors.ts'

/** A mandate row in the words of core. */
export const mandateOf = (row: MandateRow): NamedMandate & { revision: number; decisionId: string } => ({
  mandateId: row.id,
  personId: row.personId,
  displayName: row.displayName,
  roleId: row.roleId,
  bodyId: row.bodyId,
  mission: row.mission,
  startsOn: row.startsOn as CivilDate,
  endsOn: row.endsOn as CivilDate,
  givenAt: row.givenAt,
  acceptedAt: row.acceptedAt,
  declinedAt: row.declinedAt,
  recalledAt: row.recalledAt,
  resignedAt: row.resignedAt,
  revision: row.revision,
  decisionId: row.decisionId,
})

/** A decision takes effect when a second member signed, or where nobody else could (issue: founding acts too). */
export const recordedDecision = (row: DecisionRow): RecordedDecision => ({
  decisionId: row.id,
  bodyId: row.bodyId,
  proof: row.proof,
  subjectPersonId: row.subjectPersonId,
  effective: row.countersignedAt !== null || row.soleMember,
})

export const roleOf = (row: RoleRow) => ({
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

/** Everything the rules of mandates look at, for one space: small tables, read in one round trip. */
export const readRegister = async (db: Reader, scope: Scope) => {
  const [bodies, members, roles, decisions, mandates] = await Promise.all([
    listBodies(db, scope),
    listBodyMembers(db, scope),
    listRoles(db, scope),
    listDecisions(db, scope),
    listMandates(db, scope),
  ])
  const tree = bodies.map((row): Body & { revision: number; dissolutionDecisionId: string | null } => ({
    bodyId: row.id,
    parentId: row.parentId,
    kind: row.kind as BodyKind,
    name: row.name,
    purpose: row.purpose,
    dissolvedAt: row.dissolvedAt,
    dissolutionDecisionId: row.dissolutionDecisionId,
    revision: row.revision,
  }))
  const named = mandates.map(mandateOf)
  return {
    bodies: tree,
    members,
    roles: roles.map(roleOf),
    decisions,
    mandates: named,
    /** Where a power may have been given: in one of these bodies of this space. */
    given: (bodyIds: readonly string[]) => ({ spaceId: scope.spaceId, bodyIds }),
    /** Where a power over this body may have been given. */
    within: (bodyId: string) => ({ spaceId: scope.spaceId, bodyIds: bodyAndAbove(tree, bodyId) }),
    /** Members of a body: those who belong to it, and those who hold a mandate in it now (R108). */
    memberIds: (bodyId: string, now: Date): string[] => [
      ...new Set([
        ...members.filter(one => one.bodyId === bodyId).map(one => one.personId),
        ...named.filter(one => one.bodyId === bodyId && hasRights(one, now)).map(one => one.personId),
      ]),
    ],
    /** The name of a person in this space. */
    displayName: (personId: string): string | undefined =>
      members.find(one => one.personId === personId)?.displayName ??
      named.find(one => one.personId === personId)?.displayName,
  }
}
export type Register = Awaited<ReturnType<typeof readRegister>>

/** Persons whose mandate in one of these bodies opens that power now. */
export const holdersWithin = (
  register: Register,
  power: MandatePower,
  bodyIds: readonly string[],
  now: Date,
): string[] => {
  const opening = register.roles.filter(role => bodyIds.includes(role.bodyId) && role.powers.includes(power))
  const roles = new Set(opening.map(role => role.roleId))
  return register.mandates
    .filter(mandate => roles.has(mandate.roleId) && hasRights(mandate, now))
    .map(mandate => mandate.personId)
}

/** The body from which every power of the space comes (R89). */
export const sovereignOf = (register: Register) => register.bodies.filter(isSovereign)

/** The body of that id in this space, if it is there. */
export const findBody = (register: Register, bodyId: string) =>
  register.bodies.find(body => body.bodyId === bodyId)
export const findRole = (register: Register, roleId: string) =>
  register.roles.find(role => role.roleId === roleId)
export const findDecision = (register: Register, decisionId: string) =>
  register.decisions.find(decision => decision.id === decisionId)
