import fc from 'fast-check'
import { expect, it } from 'vitest'
import { instalmentsOf, splitCents } from './split-cents.ts'

const sum = (all: readonly bigint[]) => all.reduce((total, one) => total + one, 0n)
const amount = fc.bigInt({ min: 0n, max: 10n ** 12n })
const weights = fc
  .array(fc.bigInt({ min: 0n, max: 10n ** 9n }), { minLength: 1, maxLength: 40 })
  .filter(all => sum(all) > 0n)

it('loses no cent, gives none for nothing, and is never a cent away from the exact share', () => {
  fc.assert(
    fc.property(amount, weights, (cents, all) => {
      const shares = splitCents(cents, all)
      const total = sum(all)
      expect(sum(shares)).toBe(cents)
      for (const [at, weight] of all.entries()) {
        const share = shares[at] ?? 0n
        if (weight === 0n) expect(share).toBe(0n)
        // |share − cents × weight ÷ total| < 1, without dividing.
        const off = share * total - cents * weight
        expect(off < total && off > -total).toBe(true)
      }
    }),
  )
})

it('gives what is left to the largest remainders, the first of equals first', () => {
  expect(splitCents(100n, [1n, 1n, 1n])).toEqual([34n, 33n, 33n])
  // 14.28…, 28.57…, 57.14…: the second is nearest to its next cent.
  expect(splitCents(100n, [1n, 2n, 4n])).toEqual([14n, 29n, 57n])
  expect(splitCents(0n, [3n, 1n])).toEqual([0n, 0n])
})

it('makes instalments that differ by a cent at most', () => {
  // The demo's 48 500,00 € in two, and its 742,50 € in four.
  expect(instalmentsOf(4_850_000n, 2)).toEqual([2_425_000n, 2_425_000n])
  expect(instalmentsOf(74_250n, 4)).toEqual([18_563n, 18_563n, 18_562n, 18_562n])
})

it('refuses what cannot be split', () => {
  expect(() => splitCents(-1n, [1n])).toThrow(RangeError)
  expect(() => splitCents(1n, [])).toThrow(RangeError)
  expect(() => splitCents(1n, [0n, 0n])).toThrow(RangeError)
  expect(() => splitCents(1n, [2n, -1n])).toThrow(RangeError)
})
