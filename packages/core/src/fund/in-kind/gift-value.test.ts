import fc from 'fast-check'
import { expect, it } from 'vitest'
import { amountMaxCents } from '../euros.ts'
import { giftValue, isGiftValue, quantityMax, quantityOf, readQuantity } from './gift-value.ts'

const quantity = fc.bigInt(1n, quantityMax)
const unit = fc.bigInt(1n, amountMaxCents)

it('is worth the quantity times the unit, and never more than half a cent beside it', () => {
  fc.assert(
    fc.property(quantity, unit, (thousandths, cents) => {
      const off = giftValue(thousandths, cents) * 1000n - thousandths * cents
      // A half goes up, so that it is never half a cent too little.
      expect(off > -500n && off <= 500n).toBe(true)
    }),
  )
})

it('is exact for whole quantities, and grows with the quantity and with the unit', () => {
  fc.assert(
    fc.property(fc.bigInt(1n, 1_000_000n), unit, quantity, (whole, cents, more) => {
      expect(giftValue(whole * 1000n, cents)).toBe(whole * cents)
      expect(giftValue(more, cents + 1n) >= giftValue(more, cents)).toBe(true)
      expect(giftValue(more + 1n, cents) >= giftValue(more, cents)).toBe(true)
    }),
  )
})

it('rounds a half up: 1.5 hours at 12.31 euros', () => {
  expect(giftValue(1500n, 1231n)).toBe(1847n)
  expect(giftValue(500n, 1n)).toBe(1n)
  expect(giftValue(499n, 1n)).toBe(0n)
})

it('reads a quantity as people write it, and nothing else', () => {
  expect(['3', '1,5', '0.125', '12 000', '12\u202f000,5', '1.000'].map(readQuantity)).toEqual([
    3000n,
    1500n,
    125n,
    12_000_000n,
    12_000_500n,
    1000n,
  ])
  for (const wrong of ['', 'trois', '-1', '1,2345', '1,', ',5', '1,000,000', '1e3', '٣', '9'.repeat(13)])
    expect(readQuantity(wrong)).toBeNull()
})

it('reads back what it shows', () => {
  fc.assert(
    fc.property(fc.bigInt(0n, quantityMax), one => {
      expect(readQuantity(quantityOf(one))).toBe(one)
    }),
  )
})

it('takes a value of one cent to ten million euros', () => {
  expect([0n, 1n, amountMaxCents, amountMaxCents + 1n].map(isGiftValue)).toEqual([false, true, true, false])
})
