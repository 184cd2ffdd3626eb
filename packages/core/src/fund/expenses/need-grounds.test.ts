import { expect, it } from 'vitest'
import { needGrounds } from './need-grounds.ts'

const facts = {
  purpose: 'Se faire connaître',
  isPolitical: false,
  isIncomplete: false,
  hasDecision: true,
  amountCents: 6000n,
  leftCents: 6000n,
  shownFreeCents: 6000n,
}

it('approves within a line, to the cent, for a decision and a purpose (R82), never for a political group (L9)', () => {
  expect(needGrounds(facts).ok).toBe(true)
  const refusals = [
    [{ isIncomplete: true }, 'fund.expense_incomplete'],
    [{ hasDecision: false }, 'fund.expense_without_ground'],
    [{ purpose: ' ' }, 'fund.payout_without_purpose'],
    [{ isPolitical: true }, 'fund.political_gets_nothing'],
    [{ leftCents: 5999n }, 'fund.expense_beyond_line'],
    [{ shownFreeCents: 5999n }, 'fund.expense_beyond_free'],
  ] as const
  for (const [change, code] of refusals)
    expect(needGrounds({ ...facts, ...change })).toMatchObject({ error: { code } })
})

it('says what the line has left, which was decided, and never what the fund has', () => {
  expect(needGrounds({ ...facts, leftCents: 5999n })).toMatchObject({
    error: { params: { left: 'EUR59.99' } },
  })
  expect(needGrounds({ ...facts, leftCents: -1n })).toMatchObject({ error: { params: { left: 'EUR0.00' } } })
  const refused = needGrounds({ ...facts, shownFreeCents: 0n })
  expect(refused.ok ? null : refused.error.params).toBeUndefined()
  expect(needGrounds({ ...facts, shownFreeCents: null }).ok).toBe(true)
})
