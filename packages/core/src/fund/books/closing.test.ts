import { expect, it } from 'vitest'
import { answerClosing, answererOf, checkCounted, prepareClosingInput, withdrawClosing } from './closing.ts'

const waiting = { outcome: null, preparedBy: 'a', preparedFor: 'rives', isVoid: false }
const answerer = (personId: string, ...organisationIds: string[]) => {
  const answer = answererOf(waiting, { personId, organisationIds })
  return answer.ok ? answer.value : answer.error.code
}

it('is answered by somebody else, for another organisation', () => {
  expect(answerer('a', 'port')).toBe('fund.closing_own')
  expect(answerer('b', 'rives')).toBe('fund.closing_same_organisation')
  expect(answerer('b', 'rives', 'port')).toBe('port')
  expect(answerer('b')).toBe('fund.closing_same_organisation')
  expect(
    answererOf({ ...waiting, preparedFor: null }, { personId: 'b', organisationIds: ['rives'] }),
  ).toMatchObject({
    value: 'rives',
  })
  expect(answererOf({ ...waiting, outcome: 'voided' }, { personId: 'b', organisationIds: [] })).toMatchObject(
    {
      error: { code: 'fund.closing_settled' },
    },
  )
})

it('is confirmed while nothing was booked since, and sent back with a reason', () => {
  const code = (isVoid: boolean, answer: 'confirm' | 'send_back', reason = '') => {
    const answered = answerClosing({ isVoid }, { answer, reason })
    return answered.ok ? null : answered.error.code
  }
  expect(code(false, 'confirm')).toBeNull()
  expect(code(true, 'confirm')).toBe('fund.closing_changed')
  expect(code(true, 'send_back', 'x')).toBeNull()
  expect(code(false, 'send_back')).toBe('fund.closing_without_reason')
  expect(withdrawClosing(waiting, 'a').ok).toBe(true)
  expect(withdrawClosing(waiting, 'b')).toMatchObject({ error: { code: 'fund.closing_not_own' } })
  expect(withdrawClosing({ ...waiting, outcome: 'withdrawn' }, 'a')).toMatchObject({
    error: { code: 'fund.closing_settled' },
  })
})

it('compares what was counted with the books, the bank first', () => {
  const books = { bankCents: -200n, cashCents: 500n }
  expect(checkCounted(books, books).ok).toBe(true)
  expect(checkCounted({ ...books, bankCents: 0n }, books)).toMatchObject({
    error: {
      code: 'fund.closing_bank_differs',
      field: 'bank',
      params: { said: 'EUR0.00', books: 'EUR-2.00' },
    },
  })
  expect(checkCounted({ ...books, cashCents: 0n }, books)).toMatchObject({
    error: { code: 'fund.closing_cash_differs', field: 'cash' },
  })
})

it('takes amounts as people count them, below zero too, and nothing else', () => {
  const read = (bank: string) => {
    const answer = prepareClosingInput.safeParse({ startsOn: '2026-01-01', bank, cash: '0' })
    return answer.success ? answer.data.bank : answer.error.issues[0]?.message
  }
  expect(['1 250,5', '-12,00 €', '0'].map(read)).toEqual(['1250.50', '-12.00', '0.00'])
  expect(['', 'x', '1.000', '10000001'].map(read)).toEqual([
    'shared.required',
    'fund.amount_unreadable',
    'fund.amount_ambiguous',
    'fund.amount_too_large',
  ])
})
