import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ProviderMovement } from './card-facts.ts'
import { newMovements } from './new-movements.ts'
import { splitPayout } from './split-payout.ts'

const at = (minute: number): Date => new Date(Date.UTC(2026, 10, 19, 9, minute))
const movement = (ref: string, cents: bigint, feeCents = 0n, minute = 0): ProviderMovement => ({
  ref,
  kind: cents < 0n ? 'refund' : 'charge',
  cents,
  feeCents,
  at: at(minute),
})

describe('what the provider says of a payment', () => {
  it('is taken in once, in the order in which it happened', () => {
    const said = [movement('b', -1200n, 0n, 2), movement('a', 5000n, 100n, 1)]
    expect(newMovements(5000n, [], said).map(one => [one.ref, one.grossCents, one.feeCents])).toEqual([
      ['a', 5000n, 100n],
      ['b', -1200n, 0n],
    ])
    expect(newMovements(5000n, [{ ref: 'a', grossCents: 5000n }], [...said, ...said])).toHaveLength(1)
  })

  it('is paid before it is given back within one second, whatever its ids say', () => {
    const said = [movement('a', -1200n), movement('b', 5000n, 100n)]
    expect(newMovements(5000n, [], said).map(one => one.grossCents)).toEqual([5000n, -1200n])
  })

  it('never leaves less than nothing: what is taken twice is a loss', () => {
    const said = [
      movement('a', 5000n, 100n, 1),
      movement('b', -5000n, 0n, 2),
      movement('c', -5000n, 2000n, 3),
    ]
    expect(newMovements(5000n, [], said).at(-1)).toMatchObject({ grossCents: 0n, feeCents: 7000n })
  })

  it('keeps every cent of the balance, and stays within the payment, whatever comes in whatever parts', () => {
    const moved = fc
      .array(fc.tuple(fc.bigInt(-9000n, 9000n), fc.bigInt(-50n, 300n), fc.nat(50)), { maxLength: 12 })
      .map(rows => rows.map(([cents, fee, minute], place) => movement(`txn_${place}`, cents, fee, minute)))
    fc.assert(
      fc.property(moved, fc.nat(12), (said, cut) => {
        const first = newMovements(5000n, [], said.slice(0, cut))
        const all = [...first, ...newMovements(5000n, first, said)]
        let left = 0n
        for (const { grossCents } of all) {
          left += grossCents
          expect(left >= 0n && left <= 5000n).toBe(true)
        }
        const net = (cents: bigint, fee: bigint) => cents - fee
        const kept = all.reduce((sum, one) => sum + net(one.grossCents, one.feeCents), 0n)
        expect(kept).toBe(said.reduce((sum, one) => sum + net(one.cents, one.feeCents), 0n))
      }),
    )
  })
})

describe('a payout', () => {
  const nets = new Map([
    ['a', 4900n],
    ['b', -1200n],
  ])
  const part = (ref: string, netCents: bigint, payoutRef: string | null = null) => ({
    ref,
    netCents,
    payoutRef,
  })

  it('is the fund’s as far as its movements are, and the carrier’s own beyond', () => {
    const parts = [part('a', 4900n), part('b', -1200n), part('x', 990n)]
    expect(splitPayout({ cents: 4690n, parts }, nets, new Map(), 0n)).toEqual({
      ownCents: 3700n,
      outsideCents: 990n,
    })
  })

  it('brings again what came back of an earlier one', () => {
    const parts = [part('y', 4690n, 'po_1')]
    expect(splitPayout({ cents: 4690n, parts }, nets, new Map([['po_1', 3700n]]), 0n)).toEqual({
      ownCents: 3700n,
      outsideCents: 990n,
    })
  })

  it('of which nobody can say what it is made of is the fund’s as far as it has something there', () => {
    expect(splitPayout({ cents: 4690n, parts: null }, nets, new Map(), 3700n).ownCents).toBe(3700n)
    expect(splitPayout({ cents: 1000n, parts: null }, nets, new Map(), 3700n).ownCents).toBe(1000n)
    expect(splitPayout({ cents: -5n, parts: null }, nets, new Map(), 3700n).ownCents).toBe(0n)
  })
})
