import { expect, it } from 'vitest'
import { civilDateInput } from '../shared/time.ts'
import { type CashFacts, recordCash } from './record-cash.ts'

const day = (text: string) => civilDateInput.parse(text)
const cash = (amount: string, facts: Partial<CashFacts> = {}, receivedOn = '2026-03-05') =>
  recordCash(
    {
      organisationId: '0190a000-0000-7000-8000-000000000001',
      year: 2026,
      amount,
      receivedOn: day(receivedOn),
    },
    { pledgedCents: 86_000n, today: day('2026-04-01'), booksFrom: null, ...facts },
  )
const codeOf = (result: ReturnType<typeof cash>) => (result.ok ? result.value.cents : result.error.code)

it('takes what was handed over, and no more than twenty times what was promised', () => {
  expect(codeOf(cash('860.00'))).toBe(86_000n)
  expect(codeOf(cash('17200.00'))).toBe(1_720_000n)
  expect(cash('17200.01')).toMatchObject({
    error: { code: 'fund.cash_amount_high', field: 'amount', params: { maximum: 'EUR17200.00' } },
  })
})

it('takes up to a thousand euros from whoever promised little or nothing', () => {
  expect(codeOf(cash('1000.00', { pledgedCents: 0n }))).toBe(100_000n)
  expect(codeOf(cash('1000.01', { pledgedCents: 0n }))).toBe('fund.cash_amount_high')
})

it('asks for a promise, an amount and a day that can be', () => {
  expect(codeOf(cash('10.00', { pledgedCents: null }))).toBe('fund.pledge_missing')
  expect(codeOf(cash('0.00'))).toBe('fund.amount_zero')
  expect(codeOf(cash('10.00', {}, '2026-04-02'))).toBe('fund.received_in_future')
  expect(codeOf(cash('10.00', {}, '2024-12-31'))).toBe('fund.received_too_early')
  const booksFrom = day('2026-01-01')
  expect(codeOf(cash('10.00', { booksFrom }, '2025-12-31'))).toBe('fund.cash_in_balances')
  expect(codeOf(cash('10.00', { booksFrom }, '2026-01-01'))).toBe(1_000n)
})
