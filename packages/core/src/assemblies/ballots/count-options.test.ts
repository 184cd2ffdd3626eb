import { describe, expect, it } from 'vitest'
import type { CountedBallot, ScoreRule } from './ballot.ts'
import { countChosen, countDots, countScores, countSenses } from './count-options.ts'

/** Points for A and B; null is an empty cell. */
const scored = (...cells: [number | null, number | null][]): CountedBallot[] =>
  cells.map(([A, B]) => ({ choice: { kind: 'scores', scores: { A, B } }, groupId: null }))
const rule = (by: 'sum' | 'mean'): ScoreRule => ({ method: 'score', highest: 5, by, tieOrder: null })

describe('scores (A2)', () => {
  const five = scored([0, 5], [4, 0], [5, 5], [5, 0], [null, null])

  it('sums 14 and 10, of four voters and one blank; means 3.5 and 2.5', () => {
    const result = countScores(rule('sum'), ['A', 'B'], five)
    expect(result.totals).toEqual([
      { optionId: 'A', sum: 14, voters: 4 },
      { optionId: 'B', sum: 10, voters: 4 },
    ])
    expect([result.received, result.blank, result.winnerIds]).toEqual([5, 1, ['A']])
    expect(result.totals.map(({ sum, voters }) => sum / voters)).toEqual([3.5, 2.5])
  })

  it('sum or mean changes who wins, and stands in the result', () => {
    const empty = scored([5, 3], [5, 3], [null, 3], [null, 3], [null, 3])
    const [sum, mean] = (['sum', 'mean'] as const).map(by => countScores(rule(by), ['A', 'B'], empty))
    expect(sum?.totals).toEqual([
      { optionId: 'A', sum: 10, voters: 2 },
      { optionId: 'B', sum: 15, voters: 5 },
    ])
    expect([sum?.winnerIds, mean?.winnerIds]).toEqual([['B'], ['A']])
    expect([sum?.by, mean?.by]).toEqual(['sum', 'mean'])
  })

  it('means are compared as they are, and not as they are written', () => {
    const thirds = scored(
      [1, 3],
      [0, 3],
      [0, 4],
      ...Array.from({ length: 3 }, () => [null, null] as [null, null]),
    )
    const result = countScores({ ...rule('mean'), tieOrder: ['A', 'B'] }, ['A', 'B'], thirds)
    expect([result.winnerIds, result.ties]).toEqual([['B'], []])
    // 1/3 and 2/6 are equal.
    const sixths = scored([1, 1], [0, 1], [0, 0], [null, 0], [null, 0], [null, 0])
    expect(countScores(rule('mean'), ['A', 'B'], sixths).ties).toEqual([
      { among: ['A', 'B'], settledBy: 'nobody', pickedId: null },
    ])
  })

  it('an option that nobody scored has no mean and comes last; a zero is one', () => {
    const one = scored([0, null], [0, null])
    expect(countScores(rule('mean'), ['B', 'A'], one).places).toEqual([
      { optionId: 'A', place: 1 },
      { optionId: 'B', place: 2 },
    ])
    expect(countScores(rule('sum'), ['A', 'B'], one).places.map(placed => placed.place)).toEqual([1, 1])
    expect(countScores(rule('mean'), ['A', 'B'], []).received).toBe(0)
  })
})

it('up to some options each: who chose none is blank', () => {
  const ballots = [['A'], ['A', 'B'], ['B', 'C'], []].map(
    (chosen): CountedBallot => ({ choice: { kind: 'chosen', chosen }, groupId: null }),
  )
  const result = countChosen(
    { method: 'chosen', most: 2, tieOrder: ['B', 'A', 'C'] },
    ['A', 'B', 'C'],
    ballots,
  )
  expect(result).toMatchObject({
    received: 4,
    blank: 1,
    totals: [
      { optionId: 'A', count: 2 },
      { optionId: 'B', count: 2 },
      { optionId: 'C', count: 1 },
    ],
    winnerIds: ['B'],
    ties: [{ among: ['A', 'B'], settledBy: 'fixed_order', pickedId: 'B' }],
  })
})

it('dots: each person shares out the same number, all on one if they like', () => {
  const ballots = [{ A: 5 }, { B: 2, C: 3 }, { C: 1 }, { A: 0 }, {}].map(
    (dots): CountedBallot => ({
      choice: { kind: 'dots', dots: dots as Record<string, number> },
      groupId: null,
    }),
  )
  const result = countDots({ method: 'dots', dots: 5, tieOrder: null }, ['A', 'B', 'C'], ballots)
  expect([result.received, result.blank, result.winnerIds]).toEqual([5, 2, ['A']])
  expect(result.totals.map(one => one.count)).toEqual([5, 2, 4])
})

it('a sense check counts where people are, and has no outcome', () => {
  const ballots = ['agree', 'agree', 'unsure', 'concerned'].map(
    (sense): CountedBallot => ({ choice: { kind: 'sense', sense: sense as 'agree' }, groupId: null }),
  )
  expect(countSenses(ballots)).toEqual({
    method: 'sense_check',
    received: 4,
    agree: 2,
    unsure: 1,
    concerned: 1,
  })
})
