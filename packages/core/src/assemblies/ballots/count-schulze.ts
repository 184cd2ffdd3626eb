import type { CountedBallot, SchulzeRule } from './ballot.ts'
import { fraction } from './fraction.ts'
import { type Placed, placeOptions } from './place-options.ts'
import { type Rankings, rankingsOf } from './rankings.ts'

export type SchulzeResult = Placed & {
  readonly method: 'schulze'
  readonly received: number
  readonly blank: number
  /** How many prefer the option of the row to that of the column, in the order of the options. */
  readonly preferences: readonly (readonly number[])[]
}

type Matrix = readonly (readonly number[])[]

const at = (matrix: Matrix, row: number, column: number): number => matrix[row]?.[column] ?? 0

/** What a ballot leaves out comes behind all that it ranks, and is equal among itself. */
const preferencesOf = (optionIds: readonly string[], { piles }: Rankings): Matrix => {
  const placeIn = (ranking: readonly string[], id: string): number => {
    const place = ranking.indexOf(id)
    return place < 0 ? ranking.length : place
  }
  return optionIds.map(a =>
    optionIds.map(b =>
      piles
        .filter(({ ranking }) => placeIn(ranking, a) < placeIn(ranking, b))
        .reduce((sum, pile) => sum + pile.count, 0),
    ),
  )
}

/** The strongest path between each two: a chain of majorities is as strong as its weakest one. */
const strongestPaths = (preferences: Matrix): Matrix => {
  const paths = preferences.map((row, a) =>
    row.map((count, b) => (count > at(preferences, b, a) ? count : 0)),
  )
  for (const [via] of paths.entries())
    for (const [from, row] of paths.entries())
      for (const to of row.keys()) {
        const chained = Math.min(at(paths, from, via), at(paths, via, to))
        if (from !== to && chained > at(paths, from, to)) row[to] = chained
      }
  return paths
}

/**
 * Ranked ballots by the method of Schulze (Social Choice and Welfare 36, 2011; winning votes): whoever beats each other
 * option wins, and where majorities go in a circle the weakest gives way. An option stands behind all that beat it.
 */
export const countSchulze = (
  { tieOrder }: SchulzeRule,
  optionIds: readonly string[],
  ballots: readonly CountedBallot[],
): SchulzeResult => {
  const rankings = rankingsOf(ballots)
  const preferences = preferencesOf(optionIds, rankings)
  const paths = strongestPaths(preferences)
  const measured = optionIds.map((optionId, own) => {
    const beating = optionIds.filter((_, other) => at(paths, other, own) > at(paths, own, other))
    return { optionId, value: fraction(BigInt(-beating.length)) }
  })
  const { places, winnerIds, ties } = placeOptions(measured, tieOrder)
  const { received, blank } = rankings
  return { method: 'schulze', received, blank, preferences, places, winnerIds, ties }
}
