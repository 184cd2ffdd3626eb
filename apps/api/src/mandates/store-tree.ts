import { limitsOf } from '@reliance/core/mandates/mandate-limits.ts'
import { mandateTerm } from '@reliance/core/mandates/mandate-state.ts'
import type { SpaceTree, TreeBody, TreeMandate, TreeRole } from '@reliance/core/mandates/space-tree.ts'
import { insertBody, saveRole, updateBody } from '@reliance/db/mandates/bodies.ts'
import { insertMandate, updateMandate } from '@reliance/db/mandates/mandates.ts'
import type { Settling } from './effect-handlers.ts'

const bodyRow = ({ parentId, kind, name, purpose, dissolvedAt, revision, grant, endsOn }: TreeBody) => ({
  parentId,
  kind,
  name,
  purpose,
  dissolvedAt,
  revision,
  grantKinds: [...grant.kinds],
  grantPowers: [...grant.powers],
  grantUntilOn: grant.untilOn,
  endsOn: endsOn ?? null,
})

const roleRow = ({ roleId, powers, accountabilities, ...role }: TreeRole) => ({
  id: roleId,
  ...role,
  powers: [...powers],
  accountabilities: [...accountabilities],
})

const differs = <One>(a: One, b: One): boolean => JSON.stringify(a) !== JSON.stringify(b)

/** What the payload of a mandate says and the tree does not. */
type Given = { kind: string; overloadReason: string }

/** Writes what one effect changed, citing it: the database asks for an effect that this transaction applied. */
export const storeTree = async (
  { db, scope, now }: Settling,
  [before, after]: readonly [SpaceTree, SpaceTree],
  effectId: string,
  given: Partial<Given>,
): Promise<{ ended: TreeMandate[]; made: TreeMandate[] }> => {
  for (const body of after.bodies) {
    const known = before.bodies.find(one => one.bodyId === body.bodyId)
    if (!known) await insertBody(db, scope, { id: body.bodyId, createdAt: now, ...bodyRow(body), effectId })
    else if (differs(known, body)) await updateBody(db, scope, body.bodyId, { ...bodyRow(body), effectId })
  }
  for (const role of after.roles) {
    const known = before.roles.find(one => one.roleId === role.roleId)
    if (differs(known, role)) await saveRole(db, scope, { ...roleRow(role), effectId })
  }
  const made = after.mandates.filter(
    one => !before.mandates.some(({ mandateId }) => mandateId === one.mandateId),
  )
  for (const one of made) {
    const { mandateId, personId, displayName, roleId, bodyId, mission, startsOn, endsOn } = one
    // Rights begin with the first day, and never before the decision is in force.
    const { startsAt, endsAt } = mandateTerm(one)
    await insertMandate(db, scope, {
      id: mandateId,
      bodyId,
      roleId,
      personId,
      displayName,
      mission,
      overloadReason: given.overloadReason ?? '',
      kind: given.kind ?? 'executive',
      startsOn,
      endsOn,
      startsAt: startsAt < now ? now : startsAt,
      endsAt,
      powers: [...one.powers],
      ...limitsOf(one),
      effectId,
      decidedByBodyId: one.decidedByBodyId,
      givenAt: now,
      acceptedAt: null,
      acceptedName: null,
    })
  }
  const ended = after.mandates.filter(
    one =>
      one.recalledAt !== null &&
      before.mandates.some(known => known.mandateId === one.mandateId && known.recalledAt === null),
  )
  for (const { mandateId } of ended)
    await updateMandate(db, scope, mandateId, { recalledAt: now, endedByEffectId: effectId })
  return { ended, made }
}
