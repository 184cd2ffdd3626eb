import fc from 'fast-check'
import { expect, it } from 'vitest'
import { eurosOf } from './euros.ts'
import { moveOverpayment, refundOverpayment } from './move-overpayment.ts'

const codeOf = (result: ReturnType<typeof moveOverpayment> | ReturnType<typeof refundOverpayment>) =>
  result.ok ? null : result.error.code

it('moves no more than what was paid beyond one promise, and no more than what is open of the other', () => {
  fc.assert(
    fc.property(
      fc.bigInt(1n, 500_00n),
      fc.bigInt(0n, 500_00n),
      fc.option(fc.bigInt(0n, 500_00n)),
      (cents, overCents, leftCents) => {
        const moved = moveOverpayment({ overCents, leftCents }, { amount: eurosOf(cents) })
        expect(moved.ok).toBe(leftCents !== null && cents <= overCents && cents <= leftCents)
        if (moved.ok) expect(moved.value.cents).toBe(cents)
      },
    ),
  )
  expect(codeOf(moveOverpayment({ overCents: 5n, leftCents: 5n }, { amount: '0' }))).toBe('fund.amount_zero')
  expect(codeOf(moveOverpayment({ overCents: 500n, leftCents: null }, { amount: '1' }))).toBe(
    'fund.pledge_missing',
  )
})

it('gives back to the account that paid, and no more than what came beyond the promise', () => {
  const facts = { overCents: 4000n, iban: 'FR1', knownIbans: ['FR1', 'FR2'] }
  expect(codeOf(refundOverpayment(4000n, facts))).toBe(null)
  expect(codeOf(refundOverpayment(4001n, facts))).toBe('fund.refund_beyond_over')
  expect(codeOf(refundOverpayment(4000n, { ...facts, iban: 'FR9' }))).toBe('fund.refund_other_account')
  // A file without accounts, or cash that was paid: the amount alone decides.
  expect(codeOf(refundOverpayment(4000n, { ...facts, iban: '' }))).toBe(null)
  expect(codeOf(refundOverpayment(4000n, { ...facts, iban: 'FR9', knownIbans: [] }))).toBe(null)
})
