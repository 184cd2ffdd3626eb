import { expect, it } from 'vitest'
import { bodyOf, decidingIn, idOf as personOf, spaceOf } from '../../mandates/decisions.fixture.ts'
import { openCallInput, phaseOf } from './call-rules.ts'
import { callInput, callOf, cobudgetRules, day, org } from './calls.fixture.ts'
import { mayOpenCall, openCall } from './open-call.ts'

const joinedIds = new Set([2, 5, 9, 10, 12].map(org))
const facts = { unallocatedCents: 4_000_000n, isTaken: false, joinedIds, today: day('2026-05-20') }

const wrongOf = (change: Record<string, unknown>): string[] => {
  const parsed = openCallInput.safeParse({ ...callInput, ...change })
  return parsed.success ? [] : parsed.error.issues.map(issue => issue.message)
}

it('takes the rules of a call, seventy per cent first where it says nothing else', () => {
  expect(callOf()).toMatchObject({ envelope: '40000.00', firstTrancheBps: 7000, appealDays: 7 })
})

it('refuses rules that cannot be held (R131)', () => {
  expect(wrongOf({ criteria: [] })).toEqual(['fund.criteria_count'])
  const eleven = Array.from({ length: 11 }, () => callInput.criteria[0])
  expect(wrongOf({ criteria: eleven })).toEqual(['fund.criteria_count'])
  expect(wrongOf({ criteria: [{ label: 'Seul', strategy: '', weight: 1 }] })).toEqual(['shared.required'])
  expect(wrongOf({ minOrganisations: 13 })).toEqual(['fund.min_organisations_out_of_range'])
  expect(wrongOf({ envelope: '0' })).toEqual(['fund.envelope_zero'])
  expect(wrongOf({ closesOn: '2026-05-01' })).toEqual(['fund.days_crossed'])
  expect(wrongOf({ assessUntilOn: callInput.closesOn })).toEqual(['fund.days_crossed'])
  expect(wrongOf({ firstTrancheBps: 10_001 })).toEqual(['fund.tranche_out_of_range'])
  expect(wrongOf({ assessors: [] })).toEqual(['fund.assessors_missing'])
  expect(wrongOf({ assessors: [org(2), org(2)] })).toEqual(['fund.assessor_twice'])
  expect(wrongOf({ method: 'cobudget' })).toEqual(['fund.cobudget_rules_missing'])
  expect(wrongOf({ cobudget: cobudgetRules })).toEqual(['fund.cobudget_rules_missing'])
  expect(wrongOf({ method: 'cobudget', assessors: [], cobudget: cobudgetRules })).toEqual([])
})

it('opens within what the fund shows as free, to the cent', () => {
  expect(mayOpenCall(facts, callOf()).ok).toBe(true)
  expect(mayOpenCall({ ...facts, unallocatedCents: 3_999_999n }, callOf())).toMatchObject({
    error: { code: 'fund.envelope_beyond_balance', params: { free: 'EUR39999.99' } },
  })
  expect(mayOpenCall({ ...facts, isTaken: true }, callOf())).toMatchObject({
    error: { code: 'fund.call_taken' },
  })
  expect(mayOpenCall({ ...facts, today: day('2026-07-16') }, callOf())).toMatchObject({
    error: { code: 'fund.call_over', field: 'closesOn' },
  })
  expect(mayOpenCall({ ...facts, joinedIds: new Set([org(2)]) }, callOf())).toMatchObject({
    error: { code: 'fund.assessor_not_member', field: 'assessors.1' },
  })
})

it('is a small decision of a body that was granted it', () => {
  const { tree } = decidingIn(spaceOf(3))
  const granted = bodyOf(personOf(2), { grant: { kinds: ['open_call'], powers: [], untilOn: null } })
  expect(openCall.isBig(tree, callOf(), day('2026-05-20'))).toBe(false)
  expect(openCall.mayDecide(tree, callOf(), granted, new Date(0))).toBe(true)
  expect(openCall.mayDecide(tree, callOf(), bodyOf(personOf(2)), new Date(0))).toBe(false)
  expect(openCall.describe(tree, callOf())).toMatchObject({
    envelope: 'EUR40000.00',
    firstPercent: '70',
    criteria: ['Coopération (Agir à plusieurs)', 'Ancrage (Partir des territoires)'],
  })
})

it('says the phase of each day, the first and the last of each included', () => {
  const days = [
    ['2026-05-31', 'announced'],
    ['2026-06-01', 'open'],
    ['2026-07-15', 'open'],
    ['2026-07-16', 'assessing'],
    ['2026-09-15', 'assessing'],
    ['2026-09-16', 'over'],
  ] as const
  for (const [on, phase] of days) expect(phaseOf(callOf(), day(on))).toBe(phase)
})
