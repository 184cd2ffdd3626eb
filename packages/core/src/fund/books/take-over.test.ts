import fc from 'fast-check'
import { expect, inject, it } from 'vitest'
import type { CivilDate } from '../../shared/time.ts'
import { balancesTakenOver, earlierFreed } from '../ledger/bookings.ts'
import { checkEntry } from '../ledger/entry.ts'
import { mayFreeEarlier } from './free-earlier.ts'
import { type OpeningAmounts, takeOver } from './take-over.ts'

const placed = {
  rows: [],
  refused: [],
  differenceCents: 0n,
  bankCents: 1000n,
  cashCents: 50n,
  transitCents: 0n,
  tiedCents: 300n,
}
const facts = {
  hasClosedYear: false,
  isTaken: false,
  openedCents: 0n,
  earlierLinesCents: 0n,
  earlierCashCents: 0n,
}
const codeOf = (change: object) => {
  const answer = takeOver(placed, { ...facts, ...change })
  return answer.ok ? null : answer.error.code
}

it('writes what the books do not know yet, and asks that the bank agrees with what they know', () => {
  expect(takeOver(placed, facts)).toMatchObject({
    value: { bankCents: 1000n, cashCents: 50n, tiedCents: 300n },
  })
  expect(takeOver(placed, { ...facts, openedCents: 1000n })).toMatchObject({ value: { bankCents: 0n } })
  expect(takeOver(placed, { ...facts, earlierLinesCents: 400n })).toMatchObject({
    value: { bankCents: 600n },
  })
  expect(takeOver(placed, { ...facts, openedCents: 600n, earlierLinesCents: 400n }).ok).toBe(true)
  expect(codeOf({ openedCents: 999n })).toBe('fund.balances_bank_differs')
  expect(codeOf({ openedCents: 1000n, earlierLinesCents: 1n })).toBe('fund.balances_bank_differs')
  expect(codeOf({ hasClosedYear: true })).toBe('fund.balances_year_closed')
  expect(codeOf({ isTaken: true })).toBe('fund.balances_taken')
  const short = { ...placed, tiedCents: placed.bankCents + placed.cashCents + placed.transitCents + 1n }
  expect(takeOver(short, facts)).toMatchObject({
    error: { code: 'fund.balances_short', params: { missing: 'EUR0.01' } },
  })
  expect(takeOver({ ...placed, cashCents: 90n }, { ...facts, earlierCashCents: 40n })).toMatchObject({
    value: { cashCents: 50n },
  })
  const bankAlone = { ...placed, cashCents: 0n, tiedCents: 0n }
  expect(takeOver(bankAlone, { ...facts, openedCents: 1000n })).toMatchObject({
    error: { code: 'fund.balances_nothing_left' },
  })
})

const booking = {
  purpose: 'Soldes',
  bookedOn: '2026-01-01' as CivilDate,
  key: 'k',
  cause: { kind: 'reconciliation' as const, id: 'x' },
}

it('is one entry that stands, in which free, promised and missing are what is there', () => {
  const numRuns = 300 * inject('scale')
  const cents = fc.bigInt({ min: -100_000n, max: 100_000n })
  const natural = fc.bigInt({ min: 0n, max: 100_000n })
  fc.assert(
    fc.property(cents, natural, natural, natural, (bankCents, cashCents, transitCents, tiedCents) => {
      const amounts: OpeningAmounts = { bankCents, cashCents, transitCents, tiedCents }
      if (Object.values(amounts).every(one => one === 0n)) return
      const state = { unallocatedCents: 0n, shortfallCents: 0n }
      const entry = balancesTakenOver(booking, amounts, state)
      // A bank and a cash box that cancel each other move nothing else.
      expect(entry.postings.length < 2 || checkEntry(entry).ok).toBe(true)
      const at = (code: string) =>
        entry.postings.find(one => one.set === 'fund' && one.code === code)?.cents ?? 0n
      const there = bankCents + cashCents + transitCents
      expect(-at('unallocated') - at('earlier') - at('shortfall')).toBe(there)
      expect([-at('earlier'), at('unallocated') <= 0n, at('shortfall') >= 0n]).toEqual([
        tiedCents,
        true,
        true,
      ])
    }),
    { numRuns },
  )
})

it('frees no more than is promised to earlier projects', () => {
  const entry = earlierFreed(booking, 200n, { unallocatedCents: 0n, shortfallCents: 50n })
  expect(checkEntry(entry).ok).toBe(true)
  expect(entry.postings).toEqual([
    { set: 'fund', code: 'earlier', cents: 200n },
    { set: 'fund', code: 'unallocated', cents: -150n },
    { set: 'fund', code: 'shortfall', cents: -50n },
  ])
  const may = (amount: string) => {
    const answer = mayFreeEarlier(30_000n, { amount, reason: 'x' })
    return answer.ok ? null : answer.error.code
  }
  expect([may('300.00'), may('300.01'), may('0.00')]).toEqual([
    null,
    'fund.earlier_beyond',
    'fund.amount_zero',
  ])
})
