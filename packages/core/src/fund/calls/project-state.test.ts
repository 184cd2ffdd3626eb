import { expect, it } from 'vitest'
import { callStanding } from './call-state.ts'
import { callOf, day } from './calls.fixture.ts'
import { mayStep, type ProjectFacts, projectStanding, projectSteps } from './project-state.ts'

const allocated: ProjectFacts = {
  verdict: 'yes',
  acceptedOn: null,
  declinedOn: null,
  agreementSignedOn: null,
  paidFirstOn: null,
  reportDueOn: null,
  reportDays: 41,
  reportHandedInOn: null,
  reportApprovedOn: null,
  hasSecond: true,
  paidSecondOn: null,
  clawedBackOn: null,
  owedCents: 0n,
  closedOn: null,
}
const paid: ProjectFacts = {
  ...allocated,
  acceptedOn: day('2026-09-28'),
  agreementSignedOn: day('2026-10-01'),
  paidFirstOn: day('2026-10-05'),
}
const at = (facts: ProjectFacts, on: string) => projectStanding(facts, day(on))

it('says that the demo’s second project is four days late on 19 November', () => {
  expect(at(paid, '2026-11-19')).toEqual({
    state: 'report_late',
    next: 'report_handed_in',
    turn: 'lead',
    reportDueOn: '2026-11-15',
    lateDays: 4,
  })
  expect(at(paid, '2026-11-15')).toMatchObject({ state: 'report_due', lateDays: 0 })
  expect(at({ ...paid, reportDueOn: day('2026-11-30') }, '2026-11-19')).toMatchObject({ lateDays: 0 })
})

it('goes from the allocation to the end, and says each time whose turn it is', () => {
  const handedIn = { ...paid, reportHandedInOn: day('2026-11-20') }
  const approved = { ...handedIn, reportApprovedOn: day('2026-11-22') }
  const whole = { ...approved, paidSecondOn: day('2026-11-25') }
  const steps = [
    [{ ...allocated, verdict: 'no' }, 'refused', null, 'nobody'],
    [allocated, 'allocated', 'accepted', 'lead'],
    [{ ...allocated, declinedOn: day('2026-09-28') }, 'declined', null, 'nobody'],
    [{ ...allocated, acceptedOn: paid.acceptedOn }, 'accepted', 'agreement_signed', 'lead'],
    [{ ...paid, paidFirstOn: null }, 'agreement_signed', 'paid_1', 'treasury'],
    [handedIn, 'report_handed_in', 'report_ok', 'assessors'],
    [approved, 'report_ok', 'paid_2', 'treasury'],
    [{ ...approved, hasSecond: false }, 'report_ok', 'closed', 'treasury'],
    [whole, 'paid_2', 'closed', 'treasury'],
    [{ ...paid, clawedBackOn: day('2027-01-10') }, 'clawback', 'closed', 'treasury'],
    [{ ...whole, closedOn: day('2026-12-01') }, 'closed', null, 'nobody'],
  ] as const
  for (const [facts, state, next, turn] of steps)
    expect(at(facts, '2026-11-30')).toMatchObject({ state, next, turn })
})

it('lets time pass: paid, due, late, suspended after thirty days', () => {
  const days = [
    ['2026-10-15', 'paid_1'],
    ['2026-10-16', 'report_due'],
    ['2026-11-16', 'report_late'],
    ['2026-12-15', 'report_late'],
    ['2026-12-16', 'suspended'],
  ] as const
  for (const [on, state] of days) expect(at(paid, on).state).toBe(state)
  expect(mayStep(paid, 'hand_in_report', day('2026-12-20')).ok).toBe(true)
  expect(at({ ...paid, reportHandedInOn: day('2026-12-20') }, '2027-01-05')).toMatchObject({
    state: 'report_handed_in',
    lateDays: 0,
  })
})

it('takes only the steps that begin where it is', () => {
  const possible = (facts: ProjectFacts, on: string) =>
    projectSteps.filter(step => mayStep(facts, step, day(on)).ok)
  const approved = { ...paid, reportHandedInOn: day('2026-11-20'), reportApprovedOn: day('2026-11-22') }
  expect(possible(allocated, '2026-09-28')).toEqual(['accept', 'decline'])
  expect(possible({ ...allocated, verdict: 'no' }, '2026-09-28')).toEqual([])
  expect(possible(paid, '2026-11-19')).toEqual(['hand_in_report', 'claw_back'])
  expect(possible(approved, '2026-11-30')).toEqual(['pay_second'])
  expect(possible({ ...approved, hasSecond: false }, '2026-11-30')).toEqual(['close'])
  expect(mayStep(paid, 'pay_second', day('2026-11-19'))).toMatchObject({
    error: { code: 'fund.step_not_now', params: { state: 'report_late' } },
  })
})

it('says where a call stands', () => {
  const facts = {
    days: callOf(),
    isOpened: true,
    isChecked: false,
    isFrozen: false,
    submitted: 6,
    decided: 0,
  }
  const on = (text: string, change = {}) => {
    const { state, turn } = callStanding({ ...facts, ...change }, day(text))
    return [state, turn]
  }
  expect(on('2026-05-01', { isOpened: false })).toEqual(['drafted', 'body'])
  expect(on('2026-05-31')).toEqual(['announced', 'nobody'])
  expect(on('2026-07-15')).toEqual(['open', 'organisations'])
  expect(on('2026-07-16')).toEqual(['closed', 'treasury'])
  expect(on('2026-07-16', { isChecked: true })).toEqual(['eligibility', 'assessors'])
  expect(on('2026-09-20', { isFrozen: true, decided: 5 })).toEqual(['assessed', 'body'])
  expect(on('2026-09-20', { isFrozen: true, decided: 6 })).toEqual(['allocated', 'nobody'])
})

it('does not end while money is still owed', () => {
  const asked = { ...paid, clawedBackOn: day('2027-01-10') }
  const closing = (owedCents: bigint) => mayStep({ ...asked, owedCents }, 'close', day('2027-02-01'))
  expect(closing(1n)).toMatchObject({ error: { code: 'fund.still_owed' } })
  expect(closing(0n).ok).toBe(true)
})
