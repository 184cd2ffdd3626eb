import * as z from 'zod/mini'
import { uuidInput } from '../../shared/id.ts'
import { ok, refuse } from '../../shared/result.ts'
import type { PossibleBallot } from '../attendance/proxies.ts'
import { checkEntitled, type RollEntry } from '../attendance/roll.ts'
import type { AssemblyResult } from '../codes.ts'
import type { Ballot, CountedBallot, Vote } from './ballot.ts'
import { choiceInput } from './ballot-input.ts'
import { checkChoice } from './check-choice.ts'

/**
 * A vote; `voterId`: whose, where one casts it by the proxy of somebody, and one’s own otherwise; `groupId`: through which
 * organisation it is counted, where organisations are.
 */
export const castVoteInput = z.object({
  ballotId: uuidInput,
  voterId: z.optional(z.nullable(uuidInput)),
  groupId: z.nullable(uuidInput),
  choice: choiceInput,
})
export type CastVoteInput = z.output<typeof castVoteInput>

export type CastVoteFacts = {
  readonly ballot: Pick<Ballot, 'state' | 'rule' | 'options' | 'groupIds' | 'isRemote' | 'secrecy'>
  /** When it closes by itself; null where somebody closes it. */
  readonly closesAt: Date | null
  /** The entry of whose vote it is in the roll that the ballot opened with, and in that of this moment (R93). */
  readonly atOpening: RollEntry | undefined
  readonly today: RollEntry | undefined
  /** The ballots that can be cast in the assembly at this moment. */
  readonly possible: readonly PossibleBallot[]
  /** Who cast the vote of this person that there is, and when, which nobody keeps of a secret one; null where there is none. */
  readonly former: { readonly castById: string; readonly castAt: Date | null } | null
  /** How many votes of others, but this person’s, whoever casts has cast on this ballot, and how many they may (L7). */
  readonly castForOthers: number
  readonly proxiesPerHolder: number | null
}

/** The vote to keep, and when the one was cast whose place it takes: "votre vote a été remplacé à 20 h 31". */
export type CastVote = { readonly vote: Vote; readonly replacesVoteOf: Date | null }

const checkOpen = ({ ballot, closesAt }: CastVoteFacts, now: Date): AssemblyResult<null> => {
  if (ballot.state === 'draft') return refuse('assemblies.ballot_not_open')
  if (ballot.secrecy === 'show_of_hands') return refuse('assemblies.voted_by_hands')
  const isOver = ballot.state !== 'open' || (closesAt !== null && now >= closesAt)
  return isOver ? refuse('assemblies.ballot_closed') : ok(null)
}

const checkCaster = (facts: CastVoteFacts, voterId: string, castById: string): AssemblyResult<null> => {
  if (castById !== voterId && facts.former?.castById === voterId) return refuse('assemblies.voted_in_person')
  const isPossible = facts.possible.some(one => one.voterId === voterId && one.castById === castById)
  if (castById !== voterId) {
    if (!isPossible) return refuse('assemblies.proxy_not_held')
    const most = facts.proxiesPerHolder ?? 0
    return facts.castForOthers < most ? ok(null) : refuse('assemblies.proxy_ceiling', { params: { most } })
  }
  if (isPossible) return ok(null)
  return facts.ballot.isRemote ? ok(null) : refuse('assemblies.not_there_to_vote')
}

const checkGroup = (facts: CastVoteFacts, groupId: string | null): AssemblyResult<null> => {
  const { rule, groupIds } = facts.ballot
  if (rule.method !== 'majority' || rule.countedBy === 'persons') return ok(null)
  const own = [facts.atOpening, facts.today].flatMap(entry => entry?.groupIds ?? [])
  const isOwn = groupId !== null && own.includes(groupId) && groupIds.includes(groupId)
  return isOwn ? ok(null) : refuse('assemblies.group_missing', { field: 'groupId' })
}

/**
 * Casts a vote, which takes the place of the one before it until the ballot closes: one ballot for each person, also
 * through two groups or two windows (R94, A8). Refuses: `ballot_not_open`, `voted_by_hands`, `ballot_closed` (also for a page that was
 * open before), `not_in_roll`, `supporters_vote_not`, `dues_not_up_to_date` (R93), `proxy_not_held`, `proxy_ceiling` (a
 * vote that was cast for somebody who took their proxy back meanwhile counts on), `voted_in_person` (a proxy never replaces one’s own vote), `not_there_to_vote` where one votes in the assembly alone (L6), `group_missing`, those of the choice.
 */
export const castVote = (
  facts: CastVoteFacts,
  cast: Pick<Vote, 'voterId' | 'castById' | 'groupId' | 'choice' | 'instruction'>,
  now: Date,
): AssemblyResult<CastVote> => {
  const { voterId, castById, groupId, choice, instruction } = cast
  const { rule, options } = facts.ballot
  const optionIds = options.map(option => option.optionId)
  for (const check of [
    () => checkOpen(facts, now),
    () => checkEntitled(facts.atOpening, facts.today),
    () => checkCaster(facts, voterId, castById),
    () => checkGroup(facts, groupId),
    () => checkChoice(rule, optionIds, choice),
  ]) {
    const checked = check()
    if (!checked.ok) return checked
  }
  const vote = { voterId, castById, castAt: now, groupId, choice, instruction }
  return ok({ vote, replacesVoteOf: facts.former?.castAt ?? null })
}

/** What is counted of all votes that were cast: the last one of each person before the ballot closed (R94). */
export const countedBallots = (votes: readonly Vote[], closedAt: Date): CountedBallot[] => {
  const last = new Map<string, Vote>()
  for (const vote of votes) {
    if (vote.castAt >= closedAt) continue
    const other = last.get(vote.voterId)
    if (!other || vote.castAt >= other.castAt) last.set(vote.voterId, vote)
  }
  return [...last.values()].map(({ choice, groupId }) => ({ choice, groupId }))
}
