import { ok, refuse } from '../shared/result.ts'
import type { AssemblyResult } from './codes.ts'

/** A part of a whole as it is written in statutes: one third is `{ parts: 1, of: 3 }`, 15 % is `{ parts: 15, of: 100 }`. */
export type Share = { readonly parts: number; readonly of: number }

export const entitlements = ['dues_up_to_date', 'every_member'] as const
/** Which members vote: those who are up to date with their dues, or all. */
export type Entitlement = (typeof entitlements)[number]

export const majorityBases = ['expressed', 'present'] as const
/**
 * What a simple majority is of. `expressed`: more for than against, so that abstaining weighs nothing. `present`: more
 * than half of those present or represented, so that abstaining weighs like against.
 */
export type MajorityBase = (typeof majorityBases)[number]

export const assemblyMethods = ['simple_majority', 'consent_decision'] as const

/** How a body holds its assemblies. */
export type AssemblyPolicy = {
  /** The agenda freezes at the end of the day that is so many days before the assembly (R98). */
  readonly agendaFreezeDays: number
  /** The minutes are due at the end of the day that is so many days after it (R107). */
  readonly minutesDueDays: number
  /** How long an assembly lasts before points are adjourned (R100). */
  readonly maxMinutes: number
  /** How a ballot is decided where nobody says otherwise. */
  readonly method: (typeof assemblyMethods)[number]
  readonly entitlement: Entitlement
  /** How many proxies one person may hold; null where the rules are silent, which opens no ballot with proxies (L7). */
  readonly proxiesPerHolder: number | null
  /** The part of the roll that has to be there; null where none has to. */
  readonly quorum: Share | null
  readonly majorityBase: MajorityBase
  /** The article of the statutes that allows to vote from elsewhere; null where one votes in the assembly alone (L6). */
  readonly remoteVotingArticle: string | null
}

/** What holds until a body decides otherwise (protocols §1). */
export const defaultPolicy: AssemblyPolicy = {
  agendaFreezeDays: 4,
  minutesDueDays: 1,
  maxMinutes: 120,
  method: 'simple_majority',
  entitlement: 'dues_up_to_date',
  proxiesPerHolder: 0,
  quorum: null,
  majorityBase: 'expressed',
  remoteVotingArticle: null,
}

const isCount = (value: number, least: number, most: number): boolean =>
  Number.isInteger(value) && value >= least && value <= most

const isShare = ({ parts, of }: Share): boolean => isCount(of, 1, 1000) && isCount(parts, 1, of)

/**
 * A policy that can be adopted. Refuses: `policy_out_of_range` (the field says which number: days 0 to 60, of the
 * freeze 1 to 60, since an agenda is frozen before its assembly opens; minutes 15 to 720; proxies 0 to 10; a quorum that is
 * a part of a whole), `remote_without_article` (L6).
 */
export const checkPolicy = (policy: AssemblyPolicy): AssemblyResult<AssemblyPolicy> => {
  const { proxiesPerHolder, quorum, remoteVotingArticle } = policy
  const inRange: [keyof AssemblyPolicy, boolean][] = [
    ['agendaFreezeDays', isCount(policy.agendaFreezeDays, 1, 60)],
    ['minutesDueDays', isCount(policy.minutesDueDays, 0, 60)],
    ['maxMinutes', isCount(policy.maxMinutes, 15, 720)],
    ['proxiesPerHolder', proxiesPerHolder === null || isCount(proxiesPerHolder, 0, 10)],
    ['quorum', quorum === null || isShare(quorum)],
  ]
  const [wrong] = inRange.filter(([, holds]) => !holds)
  if (wrong) return refuse('assemblies.policy_out_of_range', { field: wrong[0] })
  if (remoteVotingArticle?.trim() === '')
    return refuse('assemblies.remote_without_article', { field: 'remoteVotingArticle' })
  return ok(policy)
}

/** A value as it is compared: a share by its numbers, in whichever order they were stored. */
const compared = (value: AssemblyPolicy[keyof AssemblyPolicy]): string | number | null =>
  value !== null && typeof value === 'object' ? `${value.parts}/${value.of}` : value

/** What differs between the policy of a body and the template it was made from, in the order of the form (R117). */
export const policyDifferences = (
  policy: AssemblyPolicy,
  template: AssemblyPolicy,
): (keyof AssemblyPolicy)[] =>
  (Object.keys(defaultPolicy) as (keyof AssemblyPolicy)[]).filter(
    key => compared(policy[key]) !== compared(template[key]),
  )
