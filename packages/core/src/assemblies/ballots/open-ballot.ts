import * as z from 'zod/mini'
import { uuidInput } from '../../shared/id.ts'
import { ok, refuse } from '../../shared/result.ts'
import type { AssemblyPolicy } from '../assembly-policy.ts'
import { checkBallotQuorum } from '../attendance/quorum.ts'
import type { AssemblyResult } from '../codes.ts'
import type { Ballot, BallotOption, BallotState, CountingRule } from './ballot.ts'

/** Opens a draft as it was read, by its revision; by the clock it stays open that long, or until somebody closes it. */
export const openBallotInput = z.object({
  ballotId: uuidInput,
  revision: z.int(),
  minutesOpen: z.nullable(z.int().check(z.minimum(1), z.maximum(7 * 24 * 60))),
})
export type OpenBallotInput = z.output<typeof openBallotInput>

/** The most points that a score reaches, or dots that one person has. */
const mostPoints = 100

const inRange = (value: number, least: number, most: number): boolean =>
  Number.isInteger(value) && value >= least && value <= most

/** Whether the numbers of a rule are some, beside how many options there are. */
const hasNumbers = (rule: CountingRule, optionCount: number): boolean => {
  if (rule.method === 'score') return inRange(rule.highest, 1, mostPoints)
  if (rule.method === 'dots') return inRange(rule.dots, 1, mostPoints)
  if (rule.method === 'stv') return inRange(rule.seats, 1, optionCount - 1)
  return rule.method !== 'chosen' || inRange(rule.most, 1, optionCount)
}

/**
 * A rule that counts these options. Refuses: `options_too_few`, `options_alike`, `rule_out_of_range`, `tie_rule_missing`
 * (the Scottish rules need an order for equals), `tie_order_incomplete`.
 */
const checkRule = (rule: CountingRule, options: readonly BallotOption[]): AssemblyResult<null> => {
  if (rule.method === 'majority' || rule.method === 'sense_check') return ok(null)
  const labels = new Set(options.map(option => option.label.trim()))
  if (options.length < 2 || labels.has('')) return refuse('assemblies.options_too_few', { field: 'options' })
  if (labels.size < options.length) return refuse('assemblies.options_alike', { field: 'options' })
  if (!hasNumbers(rule, options.length)) return refuse('assemblies.rule_out_of_range', { field: 'rule' })
  const { tieOrder } = rule
  if (tieOrder === null)
    return rule.method === 'stv' ? refuse('assemblies.tie_rule_missing', { field: 'rule' }) : ok(null)
  const ids = options.map(option => option.optionId).toSorted()
  return ids.join() === tieOrder.toSorted().join()
    ? ok(null)
    : refuse('assemblies.tie_order_incomplete', { field: 'rule' })
}

export type OpenBallotFacts = {
  readonly policy: Pick<AssemblyPolicy, 'proxiesPerHolder' | 'remoteVotingArticle' | 'quorum'>
  /** The electorate of this moment, and how many of them are there or represented. */
  readonly rollCount: number
  readonly there: number
  readonly standingProxies: number
  /** The ballots that amend this one. */
  readonly amendments: readonly BallotState[]
  /** The state of the ballot that this one amends; null where it amends none. */
  readonly amended: BallotState | null
}

const isPending = (state: BallotState): boolean => state === 'draft' || state === 'open' || state === 'closed'

const checkShowOfHands = ({ secrecy, rule, isRemote }: Ballot): AssemblyResult<null> => {
  if (secrecy !== 'show_of_hands') return ok(null)
  const isPlain = rule.method === 'majority' && rule.countedBy === 'persons'
  return isPlain && !isRemote
    ? ok(null)
    : refuse('assemblies.hands_simple_majority_only', { field: 'secrecy' })
}

/**
 * Opens a ballot. Refuses: `ballot_opens_once`, `wording_missing`, those of its rule and options, `groups_missing` where
 * organisations are counted, `hands_simple_majority_only`, `amendments_first` and `text_voted_already` (what amends a
 * text is voted before it), `remote_without_article` (L6), `proxies_unsaid` (L7), those of the quorum (R93).
 */
export const openBallot = (ballot: Ballot, facts: OpenBallotFacts): AssemblyResult<'open'> => {
  const { rule, wording, options, groupIds, isRemote } = ballot
  if (ballot.state !== 'draft') return refuse('assemblies.ballot_opens_once')
  if (wording.trim() === '') return refuse('assemblies.wording_missing', { field: 'wording' })
  for (const checked of [checkRule(rule, options), checkShowOfHands(ballot)]) if (!checked.ok) return checked
  if (rule.method === 'majority' && rule.countedBy !== 'persons' && groupIds.length === 0)
    return refuse('assemblies.groups_missing', { field: 'groupIds' })
  if (facts.amendments.some(isPending)) return refuse('assemblies.amendments_first')
  if (facts.amended !== null && facts.amended !== 'draft') return refuse('assemblies.text_voted_already')
  if (isRemote && facts.policy.remoteVotingArticle === null)
    return refuse('assemblies.remote_without_article', { field: 'isRemote' })
  if (facts.policy.proxiesPerHolder === null && facts.standingProxies > 0)
    return refuse('assemblies.proxies_unsaid')
  const { rollCount, there } = facts
  const quorum = checkBallotQuorum(ballot, { quorum: facts.policy.quorum, rollCount, there })
  return quorum.ok ? ok('open') : quorum
}

/** Changes the options of a ballot, which the first vote freezes. Refuses: `options_frozen`, those of its rule. */
export const changeOptions = (
  ballot: Pick<Ballot, 'state' | 'rule'>,
  voteCount: number,
  options: readonly BallotOption[],
): AssemblyResult<readonly BallotOption[]> => {
  if (voteCount > 0 || (ballot.state !== 'draft' && ballot.state !== 'open'))
    return refuse('assemblies.options_frozen')
  const checked = ballot.state === 'draft' ? ok(null) : checkRule(ballot.rule, options)
  return checked.ok ? ok(options) : checked
}
