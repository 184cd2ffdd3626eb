import { expect, it } from 'vitest'
import { ignoreLine, matchPayment } from './match-payment.ts'

const nothingOver = { overCents: 0n, iban: '', knownIbans: [] }
const codeOf = (result: ReturnType<typeof matchPayment>): string => (result.ok ? 'done' : result.error.code)
const nothing = { chargesCents: 0n, outsideCents: 0n, hasPayout: false }
const aside = { lineId: '', as: 'deposit', reason: '' } as const

it('says of a line that somebody sorted meanwhile what it was taken for', () => {
  const told = { waiting: 'done', matched: 'fund.line_matched', ignored: 'fund.line_set_aside' } as const
  for (const state of ['waiting', 'matched', 'ignored'] as const) {
    expect(codeOf(matchPayment({ state, cents: 1n }, true, nothingOver))).toBe(told[state])
    expect(codeOf(ignoreLine({ state, cents: 1n }, aside, nothing))).toBe(told[state])
  }
})

it('lets no payment go out, nor be for whoever promised nothing', () => {
  expect(codeOf(matchPayment({ state: 'waiting', cents: 0n }, true, nothingOver))).toBe('fund.line_goes_out')
  expect(codeOf(matchPayment({ state: 'waiting', cents: 1n }, false, nothingOver))).toBe(
    'fund.pledge_missing',
  )
  const over = { ...nothingOver, overCents: 500n }
  expect(codeOf(matchPayment({ state: 'waiting', cents: -500n }, true, over))).toBe('done')
  expect(codeOf(matchPayment({ state: 'waiting', cents: -501n }, true, over))).toBe('fund.refund_beyond_over')
  expect(codeOf(ignoreLine({ state: 'waiting', cents: -1n }, aside, nothing))).toBe('fund.deposit_goes_out')
})

it('asks why a line is something else', () => {
  const other = { as: 'other', reason: ' ' } as const
  expect(codeOf(ignoreLine({ state: 'waiting', cents: 5n }, other, nothing))).toBe(
    'fund.aside_without_reason',
  )
  expect(codeOf(ignoreLine({ state: 'waiting', cents: 5n }, { ...other, reason: 'Don' }, nothing))).toBe(
    'done',
  )
})

it('takes a line for what the provider of payments sent, or for what is the carrier’s own, as far as there is some', () => {
  const as = (kind: 'card_payout' | 'outside', cents: bigint, facts = nothing) =>
    codeOf(ignoreLine({ state: 'waiting', cents }, { ...aside, as: kind }, facts))
  expect(as('card_payout', 500n)).toBe('fund.card_no_payout')
  expect(as('card_payout', 500n, { ...nothing, hasPayout: true })).toBe('done')
  expect(as('outside', -500n, { ...nothing, outsideCents: 499n })).toBe('fund.outside_not_there')
  expect(as('outside', 5n, { ...nothing, outsideCents: 499n })).toBe('fund.outside_not_there')
  expect(as('outside', -499n, { ...nothing, outsideCents: 499n })).toBe('done')
})
