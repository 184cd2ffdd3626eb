import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { closesBatch, hidesEach } from './disclose-total.ts'

const nets = (...cents: bigint[]) => new Map(cents.map((one, at) => [`o${at}`, one]))
const demo = [
  86_000n,
  640_000n,
  38_000n,
  9_400n,
  310_000n,
  1_200_000n,
  3_200n,
  198_500n,
  2_425_000n,
  920_000n,
]

describe('R42: a total tells nobody’s amount', () => {
  it('takes five who gave something, and enough beside the three largest', () => {
    expect(hidesEach(nets(...demo))).toBe(true)
    // One less of the others, and 12 851 of 24 250 is no half any more.
    expect(hidesEach(nets(...demo.filter(one => one !== 198_500n)))).toBe(false)
    expect(hidesEach(nets(1n, 1n, 1n, 1n))).toBe(false)
    expect(hidesEach(nets(1n, 1n, 1n, 1n, 0n))).toBe(false)
    expect(hidesEach(nets(2n, 2n, 2n, 1n, 0n, 0n))).toBe(false)
    expect(hidesEach(nets(2n, 2n, 2n, 1n, -1n))).toBe(true)
    // Shares of 49, 49 and 2 would tell the second what the first gave.
    expect(hidesEach(nets(49n, 49n, 1n, 1n, 0n))).toBe(false)
  })

  it('leaves two who put together what they know further from the third than half of it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.bigInt({ min: 1n, max: 10n ** 7n }), { minLength: 5, maxLength: 15 }),
        amounts => {
          if (!hidesEach(nets(...amounts))) return
          const sum = amounts.reduce((total, one) => total + one, 0n)
          for (const [a, first] of amounts.entries())
            for (const [b, second] of amounts.entries())
              for (const [c, third] of amounts.entries())
                if (a !== b && b !== c && a !== c)
                  expect(2n * (sum - first - second - third) >= third).toBe(true)
        },
      ),
    )
  })
})

describe('the next batch', () => {
  const five = nets(...demo)
  it('has the same organisations as the last, or three others at least', () => {
    const all = new Set(five.keys())
    expect(closesBatch(five, null)).toBe(true)
    expect(closesBatch(five, all)).toBe(true)
    const [first, second, third] = all
    const without = (...gone: (string | undefined)[]) => new Set([...all].filter(one => !gone.includes(one)))
    expect(closesBatch(five, without(first))).toBe(false)
    expect(closesBatch(five, without(first, second))).toBe(false)
    expect(closesBatch(five, without(first, second, third))).toBe(true)
    expect(closesBatch(five, new Set([...all, 'x']))).toBe(false)
  })
})
