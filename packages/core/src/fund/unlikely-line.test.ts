import { expect, it } from 'vitest'
import { civilDateInput } from '../shared/time.ts'
import { needLikelyLines } from './unlikely-line.ts'

const day = (text: string) => civilDateInput.parse(text)
const codeOf = (cents: bigint, on = '2026-11-02') => {
  const result = needLikelyLines([{ cents, bookedOn: day(on) }], day('2026-11-19'))
  return result.ok ? null : result.error.code
}

it('takes what a bank can say of a fund', () => {
  expect(codeOf(1_000_000_000n)).toBeNull()
  expect(codeOf(-1_000_000_000n, '2027-02-19')).toBeNull()
})

it('refuses a movement beyond ten million euros, or of a time to come', () => {
  expect(codeOf(1_000_000_001n)).toBe('fund.line_too_large')
  expect(codeOf(-1_000_000_001n)).toBe('fund.line_too_large')
  expect(codeOf(100n, '2027-02-20')).toBe('fund.line_in_future')
})
