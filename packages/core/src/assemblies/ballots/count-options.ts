import type { ChosenRule, CountedBallot, DotsRule, ScoreRule, SenseRule } from './ballot.ts'
import { fraction } from './fraction.ts'
import { type Placed, placeOptions } from './place-options.ts'

/** Ballots received are those counted and those blank. */
type Received = { readonly received: number; readonly blank: number }

export type ScoreResult = Placed &
  Received & {
    readonly method: 'score'
    readonly by: ScoreRule['by']
    /** The points of each option, and how many gave it some: their quotient is its mean. */
    readonly totals: readonly { readonly optionId: string; readonly sum: number; readonly voters: number }[]
  }

/** How many chose an option, or how many dots it has. */
export type CountResult = Placed &
  Received & {
    readonly method: 'chosen' | 'dots'
    readonly totals: readonly { readonly optionId: string; readonly count: number }[]
  }

export type SenseResult = {
  readonly method: SenseRule['method']
  readonly received: number
  readonly agree: number
  readonly unsure: number
  readonly concerned: number
}

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0)

/**
 * Options by their points. A ballot that gives all the same counts; an empty cell is no opinion and no zero; a ballot
 * without any point is blank (A2). An option that nobody scored has no mean, and comes behind all.
 */
export const countScores = (
  { by, tieOrder }: ScoreRule,
  optionIds: readonly string[],
  ballots: readonly CountedBallot[],
): ScoreResult => {
  const cells = ballots.flatMap(({ choice }) => (choice.kind === 'scores' ? [choice.scores] : []))
  const totals = optionIds.map(optionId => {
    const given = cells.flatMap(scores => scores[optionId] ?? [])
    return { optionId, sum: sumOf(given), voters: given.length }
  })
  const measured = totals.map(({ optionId, sum, voters }) => {
    const value = by === 'sum' || voters > 0 ? fraction(BigInt(sum), BigInt(by === 'sum' ? 1 : voters)) : null
    return { optionId, value }
  })
  const blank = cells.filter(scores => optionIds.every(id => (scores[id] ?? null) === null)).length
  const { places, winnerIds, ties } = placeOptions(measured, tieOrder)
  return { method: 'score', by, received: cells.length, blank, totals, places, winnerIds, ties }
}

const countEach = (
  rule: ChosenRule | DotsRule,
  optionIds: readonly string[],
  ballots: readonly Readonly<Record<string, number>>[],
): CountResult => {
  const totals = optionIds.map(optionId => ({
    optionId,
    count: sumOf(ballots.map(ballot => ballot[optionId] ?? 0)),
  }))
  const measured = totals.map(({ optionId, count }) => ({ optionId, value: fraction(BigInt(count)) }))
  const blank = ballots.filter(ballot => sumOf(Object.values(ballot)) === 0).length
  const { places, winnerIds, ties } = placeOptions(measured, rule.tieOrder)
  return { method: rule.method, received: ballots.length, blank, totals, places, winnerIds, ties }
}

/** Options by how many chose them, each ballot up to some; one that chose none is blank. */
export const countChosen = (
  rule: ChosenRule,
  optionIds: readonly string[],
  ballots: readonly CountedBallot[],
): CountResult =>
  countEach(
    rule,
    optionIds,
    ballots.flatMap(({ choice }) =>
      choice.kind === 'chosen' ? [Object.fromEntries(choice.chosen.map(id => [id, 1]))] : [],
    ),
  )

/** Options by their dots, which each person shares out as they like; a ballot without any is blank. */
export const countDots = (
  rule: DotsRule,
  optionIds: readonly string[],
  ballots: readonly CountedBallot[],
): CountResult =>
  countEach(
    rule,
    optionIds,
    ballots.flatMap(({ choice }) => (choice.kind === 'dots' ? [choice.dots] : [])),
  )

/** Where people are. It has no outcome: whatever follows is decided in another way. */
export const countSenses = (ballots: readonly CountedBallot[]): SenseResult => {
  const senses = ballots.flatMap(({ choice }) => (choice.kind === 'sense' ? [choice.sense] : []))
  const count = (sense: string) => senses.filter(one => one === sense).length
  return {
    method: 'sense_check',
    received: senses.length,
    agree: count('agree'),
    unsure: count('unsure'),
    concerned: count('concerned'),
  }
}
