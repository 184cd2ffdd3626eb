import { ok, refuse } from '../../shared/result.ts'
import type { CivilDate } from '../../shared/time.ts'
import type { Entitlement } from '../assembly-policy.ts'
import type { AssemblyResult } from '../codes.ts'

/** One membership of a person: whoever belongs to two groups has two (R94). */
export type Membership = {
  readonly personId: string
  /** The group through which one is a member; null where the body has no groups. */
  readonly groupId: string | null
  readonly level: 'member' | 'supporter'
  /** The last day for which dues are paid; null where none are. */
  readonly duesPaidThrough: CivilDate | null
  /** Whether the person is still there: who left or closed their account counts in no quorum. */
  readonly isActive: boolean
}

export const rollStatuses = ['entitled', 'dues_late', 'supporter'] as const
/** Whether one votes, or why not. */
export type RollStatus = (typeof rollStatuses)[number]

export type RollEntry = {
  readonly personId: string
  readonly status: RollStatus
  /** The groups through which the person is a member, in the order of their ids. */
  readonly groupIds: readonly string[]
}

const statusOf = (membership: Membership, entitlement: Entitlement, on: CivilDate): RollStatus => {
  if (membership.level === 'supporter') return 'supporter'
  const isPaid = membership.duesPaidThrough !== null && membership.duesPaidThrough >= on
  return entitlement === 'every_member' || isPaid ? 'entitled' : 'dues_late'
}

/**
 * The roll on a day: each person once, with the best status that one of their memberships gives, and all groups through
 * which they vote (R93, R94). Who left is not in it. Stored with the assembly and with each ballot.
 */
export const rollOf = (
  memberships: readonly Membership[],
  entitlement: Entitlement,
  on: CivilDate,
): RollEntry[] => {
  const entries = new Map<string, RollEntry>()
  const active = memberships
    .filter(one => one.isActive)
    .toSorted((a, b) => ((a.groupId ?? '') < (b.groupId ?? '') ? -1 : 1))
  for (const status of rollStatuses)
    for (const membership of active) {
      if (statusOf(membership, entitlement, on) !== status) continue
      const { personId, groupId } = membership
      const entry = entries.get(personId) ?? { personId, status, groupIds: [] }
      const isMore = entry.status === status && groupId !== null && !entry.groupIds.includes(groupId)
      entries.set(personId, isMore ? { ...entry, groupIds: [...entry.groupIds, groupId] } : entry)
    }
  return [...entries.values()].toSorted((a, b) => (a.personId < b.personId ? -1 : 1))
}

/** How many vote: the electorate that quorums are a part of. */
export const rollCount = (roll: readonly RollEntry[]): number =>
  roll.filter(entry => entry.status === 'entitled').length

/**
 * Whether somebody votes: by the roll that was fixed when the ballot opened, or because they became entitled while it is
 * open (R93, protocols §1.1). Refuses: `not_in_roll`, `supporters_vote_not`, `dues_not_up_to_date`.
 * @param today the status by the roll of this moment; undefined for somebody who is not in it.
 */
export const checkEntitled = (
  atOpening: RollEntry | undefined,
  today: RollEntry | undefined,
): AssemblyResult<null> => {
  if (atOpening?.status === 'entitled' || today?.status === 'entitled') return ok(null)
  const status = today?.status ?? atOpening?.status
  if (status === undefined) return refuse('assemblies.not_in_roll')
  return refuse(status === 'supporter' ? 'assemblies.supporters_vote_not' : 'assemblies.dues_not_up_to_date')
}
