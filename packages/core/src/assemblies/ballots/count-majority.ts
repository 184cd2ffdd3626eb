import type { Share } from '../assembly-policy.ts'
import { neededForQuorum } from '../attendance/quorum.ts'
import type { CountedBallot, Electorate, MajorityRule, Stance } from './ballot.ts'

export type StanceCounts = Readonly<Record<Stance, number>>

/** Where an organisation stands by its own members: equal voices, or too few, are no position. */
export type GroupPosition = {
  readonly groupId: string
  readonly counts: StanceCounts
  readonly rollCount: number
  /** How many of its members had to vote; null where none had to. */
  readonly quorumNeeded: number | null
  readonly position: 'for' | 'against' | 'none'
}

export type MajorityResult = {
  readonly method: 'majority'
  readonly counts: StanceCounts
  /** Ballots received, abstentions and blank ones too. */
  readonly received: number
  readonly quorumNeeded: number | null
  /** What people alone, and organisations alone, would say; null where organisations are not counted. */
  readonly byPersons: 'adopted' | 'rejected'
  readonly byOrganisations: 'adopted' | 'rejected' | null
  readonly groups: readonly GroupPosition[]
  readonly outcome: 'adopted' | 'rejected' | 'no_quorum'
}

const adopted = (isAdopted: boolean): 'adopted' | 'rejected' => (isAdopted ? 'adopted' : 'rejected')

export const receivedOf = (counts: StanceCounts): number =>
  counts.for + counts.against + counts.abstain + counts.blank

const countStances = (ballots: readonly CountedBallot[]): StanceCounts => {
  const counts = { for: 0, against: 0, abstain: 0, blank: 0 }
  for (const { choice } of ballots) if (choice.kind === 'stance') counts[choice.stance] += 1
  return counts
}

const neededOf = (rollCount: number, quorum: Share | null): number | null =>
  quorum === null ? null : neededForQuorum(rollCount, quorum)

const positionOf = (
  groupId: string,
  ballots: readonly CountedBallot[],
  rollCount: number,
  quorum: Share | null,
): GroupPosition => {
  const counts = countStances(ballots.filter(ballot => ballot.groupId === groupId))
  const quorumNeeded = neededOf(rollCount, quorum)
  const isHeard = quorumNeeded === null || receivedOf(counts) >= quorumNeeded
  const leaning = counts.for > counts.against ? 'for' : counts.for < counts.against ? 'against' : 'none'
  return { groupId, counts, rollCount, quorumNeeded, position: isHeard ? leaning : 'none' }
}

/**
 * What counts of stances decide, by ballots or by hands: a simple majority of what was expressed, or of those present;
 * by people, by organisations that have a position, or by both (R94, protocols §1.1). Too few ballots decide nothing.
 */
export const majorityResult = (
  rule: MajorityRule,
  counts: StanceCounts,
  { rollCount, presentCount }: Pick<Electorate, 'rollCount' | 'presentCount'>,
  groups: readonly GroupPosition[],
): MajorityResult => {
  const received = receivedOf(counts)
  const whole = Math.max(presentCount, received)
  const byPersons = adopted(rule.base === 'expressed' ? counts.for > counts.against : 2 * counts.for > whole)
  const having = (position: 'for' | 'against') => groups.filter(group => group.position === position).length
  const isByGroups = rule.countedBy !== 'persons'
  const byOrganisations = isByGroups ? adopted(having('for') > having('against')) : null
  const readings = {
    persons: byPersons === 'adopted',
    organisations: byOrganisations === 'adopted',
    both: byPersons === 'adopted' && byOrganisations === 'adopted',
  }
  const quorumNeeded = neededOf(rollCount, rule.quorum)
  const isHeard = quorumNeeded === null || received >= quorumNeeded
  return {
    method: 'majority',
    counts,
    received,
    quorumNeeded,
    byPersons,
    byOrganisations,
    groups,
    outcome: isHeard ? adopted(readings[rule.countedBy]) : 'no_quorum',
  }
}

/** Counts ballots for, against, abstaining and blank, by people and where the rule asks by organisation. */
export const countMajority = (
  rule: MajorityRule,
  ballots: readonly CountedBallot[],
  electorate: Electorate,
): MajorityResult => {
  const groupIds = rule.countedBy === 'persons' ? [] : Object.keys(electorate.groupRolls).toSorted()
  const groups = groupIds.map(groupId =>
    positionOf(groupId, ballots, electorate.groupRolls[groupId] ?? 0, rule.groupQuorum),
  )
  return majorityResult(rule, countStances(ballots), electorate, groups)
}
