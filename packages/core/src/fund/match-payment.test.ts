import { expect, it } from 'vitest'
import { ignoreLine, matchPayment } from './match-payment.ts'

const codeOf = (result: ReturnType<typeof matchPayment>): string => (result.ok ? 'done' : result.error.code)
const aside = { lineId: '', as: 'deposit', reason: '' } as const

it('says of a line that somebody sorted meanwhile what it was taken for', () => {
  const told = { waiting: 'done', matched: 'fund.line_matched', ignored: 'fund.line_set_aside' } as const
  for (const state of ['waiting', 'matched', 'ignored'] as const) {
    expect(codeOf(matchPayment({ state, cents: 1n }, true))).toBe(told[state])
    expect(codeOf(ignoreLine({ state, cents: 1n }, aside, 0n))).toBe(told[state])
  }
})

it('lets no payment go out, nor be for whoever promised nothing', () => {
  expect(codeOf(matchPayment({ state: 'waiting', cents: 0n }, true))).toBe('fund.line_goes_out')
  expect(codeOf(matchPayment({ state: 'waiting', cents: 1n }, false))).toBe('fund.pledge_missing')
  expect(codeOf(ignoreLine({ state: 'waiting', cents: -1n }, aside, 0n))).toBe('fund.deposit_goes_out')
})
