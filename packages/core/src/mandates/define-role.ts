import * as z from 'zod/mini'
import { foldText } from '../shared/fold-text.ts'
import { uuidInput } from '../shared/id.ts'
import { ok, refuse } from '../shared/result.ts'
import { revisionInput } from '../shared/revision.ts'
import { lineInput, textInput } from '../shared/text-input.ts'
import { type EffectKind, isBelow, within } from './decision-effect.ts'
import { missingInRole, noName } from './missing-in-mandate.ts'
import { bodyName, findBody, findRole, powersKnownIn } from './space-tree.ts'

/** `revision` 0 defines a new role; otherwise it is that of the role as it was read. */
export const defineRoleInput = z.object({
  roleId: uuidInput,
  bodyId: uuidInput,
  name: lineInput(120),
  purpose: textInput(2000),
  domain: textInput(2000),
  accountabilities: z.array(lineInput(500)).check(z.maxLength(30)),
  powers: z.array(z.string().check(z.maxLength(80))).check(z.maxLength(100)),
  revision: revisionInput,
})
export type DefineRole = z.output<typeof defineRoleInput>

/**
 * Defines a role: what it is for, what it may decide alone, what is expected of it, which powers it opens. Whoever
 * holds it keeps the powers of the day of their mandate that the role still has: taking one away is felt at once, a
 * new one needs a new mandate.
 * Refuses: `body_missing`, `body_dissolved`, `role_retired`, `revision_changed`, `role_name_missing`,
 * `role_name_taken`, `purpose_missing`, `domain_missing` (R7), `unknown_power`, `commission_decides_nothing` (R113: no
 * role of a commission opens a power).
 */
export const defineRole: EffectKind<DefineRole> = {
  kind: 'define_role',
  input: defineRoleInput,
  traits: [],
  isBig: (tree, { roleId, powers }) => powers.length > 0 || (findRole(tree, roleId)?.powers.length ?? 0) > 0,
  gains: () => [],
  loses: () => [],
  mayDecide: (tree, { roleId, bodyId, powers }, by) =>
    by.grant.kinds.includes('define_role') &&
    (bodyId === by.bodyId || isBelow(tree, bodyId, by)) &&
    within([...powers, ...(findRole(tree, roleId)?.powers ?? [])], by.grant.powers),
  describe: (tree, { roleId, bodyId, name, purpose, domain, powers, revision }) => {
    const before = findRole(tree, roleId)
    return {
      name,
      body: bodyName(tree, bodyId),
      purpose,
      domain,
      powers,
      isNew: revision === 0 ? 'yes' : 'no',
      // What a role that stands gains and loses, where it is still as it was read.
      gained: before?.revision === revision ? powers.filter(one => !before.powers.includes(one)) : [],
      lost: before?.revision === revision ? before.powers.filter(one => !powers.includes(one)) : [],
    }
  },
  next: (tree, { revision, ...input }, { knownPowers }) => {
    const { roleId, bodyId, name } = input
    const body = findBody(tree, bodyId)
    if (!body) return refuse('mandates.body_missing', { field: 'bodyId' })
    if (body.dissolvedAt !== null) return refuse('mandates.body_dissolved', { field: 'bodyId' })
    const before = findRole(tree, roleId)
    if ((before?.revision ?? 0) !== revision || (before && before.bodyId !== bodyId))
      return refuse('mandates.revision_changed', { field: 'roleId' })
    if (before && before.retiredAt !== null) return refuse('mandates.role_retired', { field: 'roleId' })
    if (name === '') return { ok: false, error: noName }
    const others = tree.roles.filter(one => one.bodyId === bodyId && one.roleId !== roleId)
    if (others.some(one => foldText(one.name) === foldText(name)))
      return refuse('mandates.role_name_taken', { field: 'name', params: { name } })
    const [missing] = missingInRole(input)
    if (missing) return { ok: false, error: missing }
    const powers = [...new Set(input.powers)].toSorted()
    const unknown = powers.find(power => !powersKnownIn(tree, knownPowers).includes(power))
    if (unknown !== undefined)
      return refuse('mandates.unknown_power', { field: 'powers', params: { power: unknown } })
    if (body.kind === 'commission' && powers.length > 0)
      return refuse('mandates.commission_decides_nothing', { field: 'powers' })
    const accountabilities = input.accountabilities.filter(Boolean)
    const role = { ...input, accountabilities, powers, revision: revision + 1, retiredAt: null }
    return ok({ ...tree, roles: [...tree.roles.filter(one => one.roleId !== roleId), role] })
  },
}
