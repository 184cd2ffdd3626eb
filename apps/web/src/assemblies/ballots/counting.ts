import type { MajorityBase, Share } from '@reliance/core/assemblies/assembly-policy.ts'
import type { BallotOption } from '@reliance/core/assemblies/ballots/ballot.ts'
import type { DraftBallotInput } from '@reliance/core/assemblies/ballots/draft-ballot.ts'

/** The ways of counting that one may choose, the plainest first. */
export const countings = ['majority', 'sense_check', 'chosen', 'dots', 'score', 'schulze', 'stv'] as const
export type Counting = (typeof countings)[number]

/** Those that count options, and what the one number is that they ask for. */
export const asksOptions = (counting: Counting): boolean =>
  counting !== 'majority' && counting !== 'sense_check'
export const numberOf = { chosen: 'most', dots: 'dots', score: 'highest', stv: 'seats' } as const
export const asksNumber = (counting: Counting): counting is keyof typeof numberOf => counting in numberOf

/** The options that are written, one a line, each with an id of its own. */
export const optionsIn = (written: string, newId: () => string): BallotOption[] =>
  written
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
    .map(label => ({ optionId: newId(), label }))

/** What a majority is of, and the part of the roll that has to vote, by the policy of the body (R93). */
export type MajorityOf = { base: MajorityBase; quorum: Share | null }

/**
 * The rule by which a ballot is counted: a simple majority, by people (R94), of what the policy of the body says, or another. Equals of a
 * count of several seats are settled by the order in which the options stand, which is seen before anybody votes.
 */
export const ruleOf = (
  counting: Counting,
  { number, base, quorum }: { number: number } & MajorityOf,
  options: readonly BallotOption[],
): DraftBallotInput['rule'] => {
  switch (counting) {
    case 'majority':
      return {
        method: 'majority',
        base,
        quorum,
        takesBlank: false,
        countedBy: 'persons',
        groupQuorum: null,
      }
    case 'sense_check':
      return { method: 'sense_check' }
    case 'chosen':
      return { method: 'chosen', most: number, tieOrder: null }
    case 'dots':
      return { method: 'dots', dots: number, tieOrder: null }
    case 'score':
      return { method: 'score', highest: number, by: 'sum', tieOrder: null }
    case 'schulze':
      return { method: 'schulze', tieOrder: null }
    case 'stv':
      return { method: 'stv', seats: number, tieOrder: options.map(one => one.optionId) }
  }
}
