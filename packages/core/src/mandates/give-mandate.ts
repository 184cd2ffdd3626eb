import * as z from 'zod/mini'
import { uuidInput } from '../shared/id.ts'
import { ok, refuse } from '../shared/result.ts'
import { revisionInput } from '../shared/revision.ts'
import { lineInput, textInput } from '../shared/text-input.ts'
import { addDays, addMonths, civilDateInput } from '../shared/time.ts'
import type { MandateResult } from './codes.ts'
import { type EffectKind, type EffectScene, isBelow, within } from './decision-effect.ts'
import { limitInputs, limitsOf, limitWords } from './mandate-limits.ts'
import { hasRights, isPending, mandateState } from './mandate-state.ts'
import { aloneDays, latestStartMonths, longestMonths, rolesPerPerson } from './mandate-terms.ts'
import { endsBeforeStart, mandateKinds, noEnd, noMission, onePerson } from './missing-in-mandate.ts'
import { bodyName, findBody, findRole, isGranted, personName, type SpaceTree } from './space-tree.ts'

/**
 * `personIds` is a list so that a form can say why none or two are refused (R108); `endsOn` null is a form left
 * empty. `overloadReason` is written when the person already holds many roles (R6). `roleRevision` is that of the role
 * as it was read: a mandate covers the role that people decided, and no other.
 */
export const giveMandateInput = z.object({
  mandateId: uuidInput,
  roleId: uuidInput,
  roleRevision: revisionInput,
  personIds: z.array(uuidInput).check(z.maxLength(10)),
  kind: z.enum(mandateKinds),
  mission: textInput(2000),
  startsOn: civilDateInput,
  endsOn: z.nullable(civilDateInput),
  overloadReason: lineInput(500),
  ...limitInputs,
})
export type GiveMandate = z.output<typeof giveMandateInput>

const checkTerm = (
  { startsOn, endsOn }: Pick<GiveMandate, 'startsOn' | 'endsOn'>,
  { today, isAlone }: EffectScene,
): MandateResult<null> => {
  if (endsOn === null) return { ok: false, error: noEnd }
  if (endsOn < startsOn) return { ok: false, error: endsBeforeStart }
  if (endsOn < today) return refuse('mandates.ends_in_past', { field: 'endsOn' })
  if (startsOn > addMonths(today, latestStartMonths))
    return refuse('mandates.starts_too_late', { field: 'startsOn', params: { months: latestStartMonths } })
  if (endsOn > addMonths(startsOn, longestMonths))
    return refuse('mandates.term_too_long', { field: 'endsOn', params: { months: longestMonths } })
  const lastDay = addDays(today, aloneDays)
  return isAlone && endsOn > lastDay
    ? refuse('mandates.alone_term_too_long', { field: 'endsOn', params: { days: aloneDays, lastDay } })
    : ok(null)
}

/** A mandate goes on with one of the same role and person, after its last day: no two at once, and none by silence. */
const checkRenewal = (
  { mandates }: SpaceTree,
  { roleId, personIds, startsOn, renewsMandateId }: GiveMandate,
): MandateResult<null> => {
  if ((renewsMandateId ?? null) === null) return ok(null)
  const before = mandates.find(one => one.mandateId === renewsMandateId)
  if (!before || before.roleId !== roleId || before.personId !== personIds[0])
    return refuse('mandates.renews_another', { field: 'personIds' })
  return startsOn <= before.endsOn
    ? refuse('mandates.renewal_overlaps', { field: 'startsOn', params: { endsOn: before.endsOn } })
    : ok(null)
}

/** Whether a body that may decide something would have one more person in it, or a power over the space a holder. */
const touchesPower = (tree: SpaceTree, roleId: string, today: EffectScene['today']): boolean => {
  const role = findRole(tree, roleId)
  const body = role && findBody(tree, role.bodyId)
  return role === undefined || role.powers.length > 0 || (body !== undefined && isGranted(body, today))
}

/**
 * Gives one person one role for a term; no right before the person accepts, and never before the decision is in force.
 * Refuses: `role_retired`, `body_dissolved`, `one_person`, `not_known_here`, `mission_missing` (R108), `domain_missing`,
 * `end_missing` (R7), `ends_before_start`, `ends_in_past`, `starts_too_late`, `term_too_long`, `alone_term_too_long`,
 * `role_changed`, `renews_another`, `renewal_overlaps`, `overload_needs_reason`, `commission_decides_nothing` (R113: it
 * neither spends nor signs).
 */
export const giveMandate: EffectKind<GiveMandate> = {
  kind: 'give_mandate',
  input: giveMandateInput,
  traits: [],
  // Whoever signs for all (R124) is everybody's to choose.
  isBig: (tree, { roleId, mayBind }, today) => (mayBind ?? false) || touchesPower(tree, roleId, today),
  gains: (_tree, { personIds }) => personIds,
  loses: () => [],
  mayDecide: (tree, { roleId, personIds, endsOn, ...said }, by, now) => {
    const role = findRole(tree, roleId)
    const { mayBind, ceilingCents } = limitsOf(said)
    // Only the whole lets somebody sign for it; money is given by whoever may spend it.
    if (mayBind || (ceilingCents !== null && !by.grant.kinds.includes('spend'))) return false
    if (!role || !by.grant.kinds.includes('give_mandate') || !within(role.powers, by.grant.powers))
      return false
    // Who sits in a body, and until when, is decided above it; to those who sit there it may give its own roles.
    const isSeated = (personId: string) =>
      tree.mandates.some(
        one =>
          one.bodyId === by.bodyId &&
          one.decidedByBodyId !== by.bodyId &&
          one.personId === personId &&
          hasRights(one, now) &&
          (endsOn === null || endsOn <= one.endsOn),
      )
    return isBelow(tree, role.bodyId, by) || (role.bodyId === by.bodyId && personIds.every(isSeated))
  },
  describe: (tree, { roleId, personIds, mission, startsOn, endsOn, mandateId, ...said }) => {
    const role = findRole(tree, roleId)
    const given = tree.mandates.find(one => one.mandateId === mandateId)
    return {
      role: role?.name ?? '',
      body: bodyName(tree, role?.bodyId ?? null),
      person: given?.displayName ?? personName(tree, personIds[0] ?? ''),
      mission,
      start: startsOn,
      end: endsOn ?? '',
      ...limitWords(said),
      powers: given?.powers ?? role?.powers ?? [],
    }
  },
  next: (tree, input, scene) => {
    const { mandateId, roleId, mission, startsOn, endsOn } = input
    const role = findRole(tree, roleId)
    if (!role || role.retiredAt !== null) return refuse('mandates.role_retired', { field: 'roleId' })
    const body = findBody(tree, role.bodyId)
    if (!body || body.dissolvedAt !== null) return refuse('mandates.body_dissolved', { field: 'roleId' })
    if (role.revision !== input.roleRevision)
      return refuse('mandates.role_changed', { field: 'roleId', params: { role: role.name } })
    const [personId, ...others] = new Set(input.personIds)
    if (personId === undefined || others.length > 0)
      return { ok: false, error: onePerson(input.personIds.length) }
    if (!tree.people.some(one => one.personId === personId))
      return refuse('mandates.not_known_here', { field: 'personIds' })
    if (tree.mandates.some(one => one.mandateId === mandateId)) return refuse('mandates.id_taken')
    if (mission === '') return { ok: false, error: noMission }
    if (role.domain.trim() === '') return refuse('mandates.domain_missing', { field: 'roleId' })
    const limits = limitsOf(input)
    if (body.kind === 'commission' && (limits.mayBind || limits.ceilingCents !== null))
      return refuse('mandates.commission_decides_nothing', { field: 'roleId' })
    const term = checkTerm(input, scene)
    if (!term.ok || endsOn === null) return term.ok ? refuse('mandates.end_missing') : term
    const renewal = checkRenewal(tree, input)
    if (!renewal.ok) return renewal
    const held = tree.mandates.filter(
      one =>
        one.personId === personId &&
        one.mandateId !== input.renewsMandateId &&
        isPending(mandateState(one, scene.now)),
    )
    if (held.length >= rolesPerPerson && input.overloadReason === '')
      return refuse('mandates.overload_needs_reason', {
        field: 'overloadReason',
        params: { count: held.length },
      })
    const never = { acceptedAt: null, declinedAt: null, recalledAt: null, resignedAt: null }
    const displayName = personName(tree, personId)
    const given = { givenAt: scene.now, suspendedAt: null, decidedByBodyId: scene.by.bodyId, displayName }
    const { bodyId, powers } = role
    const mandate = {
      mandateId,
      personId,
      roleId,
      bodyId,
      mission,
      startsOn,
      endsOn,
      powers,
      ...limits,
    }
    return ok({ ...tree, mandates: [...tree.mandates, { ...mandate, ...given, ...never }] })
  },
}
