import type { Actor, HeldMandate } from '../shared/permission.ts'
import { ok, refuse } from '../shared/result.ts'
import type { MandateResult } from './codes.ts'
import { type Mandate, mandateState, mandateTerm } from './mandate-state.ts'
import type { AsMember } from './vacant-power.ts'

type Role = { readonly roleId: string; readonly powers: readonly string[] }

/**
 * The mandates that were in force when a space was closed, of people who are still there. Nobody can be given one in a
 * closed space, so these serve on until `now` for what it still allows, whatever their term.
 * @param presentIds people who belong to a body of the space now.
 */
export const heldAtClosing = (
  mandates: readonly Mandate[],
  roles: readonly Role[],
  { spaceId, closedAt, presentIds }: { spaceId: string; closedAt: Date; presentIds: readonly string[] },
  now: Date,
): (HeldMandate & { personId: string })[] =>
  mandates
    .filter(one => mandateState(one, closedAt) === 'active')
    .filter(one => one.recalledAt === null && one.resignedAt === null && presentIds.includes(one.personId))
    .map(one => ({
      mandateId: one.mandateId,
      personId: one.personId,
      spaceId,
      bodyId: one.bodyId,
      roleId: one.roleId,
      powers: roles.find(role => role.roleId === one.roleId)?.powers ?? [],
      startsAt: mandateTerm(one).startsAt,
      // The first instant at which the right is gone: after now.
      endsAt: new Date(now.getTime() + 1),
    }))

/**
 * Who may open a closed space again: whoever held the power to close it, and once all of them are gone any member of
 * the sovereign body, so that nobody is locked out.
 */
export const mayReopen = (
  actor: Pick<Actor, 'personId'>,
  power: string,
  held: readonly (HeldMandate & { personId: string })[],
  sovereignMemberIds: readonly string[],
): AsMember => {
  const holders = held.filter(one => one.powers.includes(power))
  const own = holders.find(one => one.personId === actor.personId)
  if (own) return { allowed: true, mandateId: own.mandateId }
  return holders.length === 0 && sovereignMemberIds.includes(actor.personId)
    ? { allowed: true, mandateId: null }
    : { allowed: false, code: 'mandates.power_missing' }
}

/**
 * Takes a closing back, until it is final.
 * Refuses: `space_not_closed`, `closed_for_good`.
 */
export const reopenSpace = (
  closing: { readonly finalAt: Date; readonly endedAt: Date | null } | null,
  now: Date,
): MandateResult<{ reopenedAt: Date }> => {
  if (closing === null) return refuse('mandates.space_not_closed')
  if (closing.endedAt !== null || now >= closing.finalAt) return refuse('mandates.closed_for_good')
  return ok({ reopenedAt: now })
}
