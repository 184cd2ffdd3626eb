import { expect, it } from 'vitest'
import { bodyOf, decidingIn, idOf as personOf, spaceOf } from '../../mandates/decisions.fixture.ts'
import { day, idOf, org } from '../calls/calls.fixture.ts'
import { maySpend, spend, spendInput } from './spend.ts'

const payload = spendInput.parse({
  expenseId: idOf(1),
  title: 'Traduction',
  purpose: 'Se comprendre',
  amount: '300',
  organisationId: org(1),
  payeeId: null,
  payee: 'Interprètes des Rives',
})
const facts = { said: payload, isOpen: true, isIncomplete: false, isPolitical: false, isDecided: false }

it('decides one expense as it stands, once', () => {
  expect(maySpend(facts, payload).ok).toBe(true)
  const refusals = [
    [null, 'fund.expense_missing'],
    [{ ...facts, isOpen: false }, 'fund.expense_over'],
    [{ ...facts, isDecided: true }, 'fund.expense_over'],
    [{ ...facts, isIncomplete: true }, 'fund.expense_incomplete'],
    [{ ...facts, isPolitical: true }, 'fund.political_gets_nothing'],
    [{ ...facts, said: { ...payload, amount: '301.00' } }, 'fund.expense_changed'],
    [{ ...facts, said: { ...payload, payee: 'Autre' } }, 'fund.expense_changed'],
  ] as const
  for (const [now, code] of refusals) expect(maySpend(now, payload)).toMatchObject({ error: { code } })
})

it('is decided by everybody or a body that was granted it; who submitted it or is paid gains by it', () => {
  const { tree } = decidingIn(spaceOf(3))
  const people = [1, 2, 3].map(n => ({ personId: personOf(n), electorId: org(n), countsSince: null }))
  const scene = { ...tree, people } as unknown as typeof tree
  expect(spend.isBig(tree, payload, day('2026-11-19'))).toBe(true)
  expect(spend.gains(scene, payload)).toEqual([personOf(1)])
  expect(spend.gains(scene, { ...payload, organisationId: null, payeeId: org(3) })).toEqual([personOf(3)])
  expect(spend.gains(scene, { ...payload, organisationId: null })).toEqual([])
  const granted = bodyOf(personOf(2), { grant: { kinds: ['spend'], powers: [], untilOn: null } })
  expect(spend.mayDecide(tree, payload, granted, new Date(0))).toBe(true)
  expect(spend.mayDecide(tree, payload, bodyOf(personOf(2)), new Date(0))).toBe(false)
  expect(spend.describe(tree, payload)).toMatchObject({ amount: 'EUR300.00', payee: 'Interprètes des Rives' })
})
