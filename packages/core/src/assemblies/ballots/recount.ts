import type { CountedBallot, CountingRule, Electorate } from './ballot.ts'
import { countMajority, type MajorityResult } from './count-majority.ts'
import {
  type CountResult,
  countChosen,
  countDots,
  countScores,
  countSenses,
  type ScoreResult,
  type SenseResult,
} from './count-options.ts'
import { countSchulze, type SchulzeResult } from './count-schulze.ts'
import { countStv, type StvResult } from './count-stv.ts'

/** What a ballot came to: a plain value, the same for whoever counts the same ballots. */
export type BallotResult =
  | MajorityResult
  | ScoreResult
  | CountResult
  | SchulzeResult
  | StvResult
  | SenseResult

/**
 * Counts a list of ballots by the rule that was fixed before they were cast. What is proclaimed is its answer, and so is
 * what anybody finds who counts the published list again: their order weighs nothing, nor who cast them.
 */
export const recount = (
  rule: CountingRule,
  optionIds: readonly string[],
  ballots: readonly CountedBallot[],
  electorate: Electorate,
): BallotResult => {
  switch (rule.method) {
    case 'majority':
      return countMajority(rule, ballots, electorate)
    case 'score':
      return countScores(rule, optionIds, ballots)
    case 'schulze':
      return countSchulze(rule, optionIds, ballots)
    case 'stv':
      return countStv(rule, optionIds, ballots)
    case 'chosen':
      return countChosen(rule, optionIds, ballots)
    case 'dots':
      return countDots(rule, optionIds, ballots)
    case 'sense_check':
      return countSenses(ballots)
  }
}
