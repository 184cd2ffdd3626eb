import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dueOf, monthsTyped, type PledgeRule } from './assess-pledge.ts'

const one = (change: object = {}): PledgeRule => ({
  kind: 'rate',
  basis: 'expenses',
  basisPoints: 100,
  floorCents: 1_000n,
  capCents: null,
  ...change,
})

describe('R81: one per cent of the declared base, in cents', () => {
  it('is what the demo says, to the cent, for each organisation and in all', () => {
    const bases = [
      ...[8_600_000n, 64_000_000n, 3_800_000n, 5_200_000n, 940_000n, 31_000_000n],
      ...[240_000_000n, 320_000n, 19_850_000n, 7_425_000n, 485_000_000n, 92_000_000n],
    ]
    const due = bases.map(base => dueOf(one(), base) ?? 0n)
    expect(due).toEqual([
      ...[86_000n, 640_000n, 38_000n, 52_000n, 9_400n, 310_000n],
      ...[2_400_000n, 3_200n, 198_500n, 74_250n, 4_850_000n, 920_000n],
    ])
    expect(due.reduce((sum, cents) => sum + cents, 0n)).toBe(9_581_350n)
  })

  it('rounds a half cent up, once, at the end', () => {
    expect(dueOf(one({ floorCents: 0n }), 50n)).toBe(1n)
    expect(dueOf(one({ floorCents: 0n }), 49n)).toBe(0n)
    // 1 % of 6,00 € is 6 cents, a twelfth of it a half cent; of 5,99 € it is less than a half.
    expect(dueOf(one({ floorCents: 0n }), 600n, 1)).toBe(1n)
    expect(dueOf(one({ floorCents: 0n }), 599n, 1)).toBe(0n)
  })

  it('keeps a floor and a cap, and counts a negative base as nothing', () => {
    expect(dueOf(one(), 0n)).toBe(1_000n)
    expect(dueOf(one(), -5_000_000n)).toBe(1_000n)
    expect(dueOf(one({ capCents: 2_400_000n }), 485_000_000n)).toBe(2_400_000n)
    // A floor above the cap holds: the rule takes the larger last.
    expect(dueOf(one({ floorCents: 500n, capCents: 300n }), 10_000_000n)).toBe(500n)
  })

  it('asks for as many twelfths as months of membership', () => {
    expect(dueOf(one(), 8_600_000n, 6)).toBe(43_000n)
    expect(dueOf(one(), 8_600_000n, 7)).toBe(50_167n)
    expect(dueOf({ kind: 'fixed', dueCents: 100n }, 0n, 5)).toBe(42n)
  })
})

it('a rule by size takes the first band that the base does not exceed', () => {
  const rule: PledgeRule = {
    kind: 'band',
    bands: [
      { upToCents: 5_000_000n, dueCents: 5_000n },
      { upToCents: 50_000_000n, dueCents: 50_000n },
      { upToCents: null, dueCents: 200_000n },
    ],
  }
  expect(dueOf(rule, 5_000_000n)).toBe(5_000n)
  expect(dueOf(rule, 5_000_001n)).toBe(50_000n)
  expect(dueOf(rule, 10n ** 12n)).toBe(200_000n)
  expect(dueOf({ kind: 'band', bands: rule.bands.slice(0, 1) }, 10n ** 12n)).toBe(5_000n)
})

it('a free rule says no amount', () => {
  expect(dueOf({ kind: 'free' }, 8_600_000n)).toBeNull()
})

it('never falls when the base, the rate, the floor or the months grow', () => {
  const amount = fc.bigInt({ min: -(10n ** 9n), max: 10n ** 12n })
  const positive = fc.bigInt({ min: 0n, max: 10n ** 9n })
  fc.assert(
    fc.property(
      fc.tuple(
        amount,
        positive,
        fc.nat(1_000),
        positive,
        fc.option(positive),
        fc.integer({ min: 1, max: 11 }),
      ),
      ([base, more, basisPoints, floorCents, capCents, months]) => {
        const due = (change: object, b: bigint, m: number) =>
          dueOf(one({ basisPoints, floorCents, capCents, ...change }), b, m) ?? 0n
        const now = due({}, base, months)
        expect(due({}, base + more, months) >= now).toBe(true)
        expect(due({}, base, months + 1) >= now).toBe(true)
        expect(due({ basisPoints: basisPoints + 1 }, base, months) >= now).toBe(true)
        expect(due({ floorCents: floorCents + more }, base, months) >= now).toBe(true)
      },
    ),
  )
})

describe('months of membership', () => {
  it.each([
    ['1', 1],
    ['12', 12],
    [' 6 ', 6],
    ['07', 7],
  ])('%j are %i', (typed, months) => {
    expect(monthsTyped(typed)).toBe(months)
  })

  it.each(['', '0', '-1', '13', '1.5', '6,5', '1e1', 'six', '-'])(
    '%j are none that a rule computes with',
    typed => {
      expect(monthsTyped(typed)).toBeNull()
    },
  )
})
