import fc from 'fast-check'
import { expect, test } from 'vitest'
import { longestAscent } from './longest-ascent.ts'

test('the places of the longest ascent', () => {
  expect(longestAscent([])).toEqual([])
  expect(longestAscent([0, 1, 2])).toEqual([0, 1, 2])
  expect(longestAscent([2, 0, 1])).toEqual([1, 2])
})

test('it ascends, and none is longer', () => {
  const lengthByTrying = (values: readonly number[]): number => {
    const longest: number[] = []
    for (const [at, value] of values.entries())
      longest[at] = 1 + Math.max(0, ...longest.filter((_, before) => (values[before] ?? 0) < value))
    return Math.max(0, ...longest)
  }
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(50)), values => {
      const ascent = longestAscent(values).map(place => values[place] ?? -1)
      expect(ascent).toEqual(ascent.toSorted((a, b) => a - b))
      expect(ascent).toHaveLength(lengthByTrying(values))
    }),
    { seed: 20261128 },
  )
})
