import { expect, it } from 'vitest'
import { rankTest } from '../bench/rank-test.ts'

/** A sequence that looks like chance and is the same each time (Park and Miller, 1988). */
const chance = (seed: number) => {
  let state = seed
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}

it('S4: the rank test counts what one counts by hand', () => {
  // Differences 1, −2 and 3, and one pair without any: ranks 1 and 3 are above.
  const { above, z } = rankTest([2, 3, 8, 9], [1, 5, 5, 9])
  expect(above).toBeCloseTo(2 / 3)
  expect(z).toBeCloseTo((4 - 3) / Math.sqrt((3 * 4 * 7) / 24))
  // Differences 1 and −1 share their ranks.
  expect(rankTest([2, 1], [1, 2])).toEqual({ above: 0.5, z: 0 })
  expect(rankTest([1, 1], [1, 1])).toEqual({ above: 0.5, z: 0 })
})

it('S4: it sees a small shift under a large drift, and none where there is none', () => {
  const next = chance(20_261_121)
  // The machine slows down tenfold, and pauses once.
  const tries = (shift: number) =>
    Array.from({ length: 2_000 }, (_none, at) => at / 200 + next() + shift + (at === 700 ? 10_000 : 0))
  expect(Math.abs(rankTest(tries(0), tries(0)).z)).toBeLessThan(3)
  expect(rankTest(tries(0.1), tries(0)).z).toBeGreaterThan(3)
  expect(rankTest(tries(0), tries(0.1)).z).toBeLessThan(-3)
})
