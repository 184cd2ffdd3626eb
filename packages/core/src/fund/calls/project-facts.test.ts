import { expect, it } from 'vitest'
import { day, org } from './calls.fixture.ts'
import { confirmMoney } from './confirm-money.ts'
import { type PaidTranche, projectFactsOf, type TakenStep } from './project-facts.ts'
import { projectStanding } from './project-state.ts'
import { type RecordedStep, takeProjectStep } from './take-project-step.ts'

const step = (name: TakenStep['step'], on: string): TakenStep => ({ step: name, takenOn: day(on) })
const paid = (n: number, tranche: 1 | 2, cents: bigint, on: string): PaidTranche => ({
  beneficiaryId: org(n),
  tranche,
  cents,
  settledOn: day(on),
})
/** The demo's second project: 6 500,00, of which the lead has 5 000,00. */
const recorded = {
  verdict: 'yes',
  shares: [
    { organisationId: org(3), cents: 500_000n },
    { organisationId: org(9), cents: 150_000n },
    { organisationId: org(1), cents: 0n },
  ],
  firstTrancheBps: 7000,
  reportDays: 41,
  steps: [step('accept', '2026-09-28'), step('sign_agreement', '2026-10-01')],
  paid: [] as PaidTranche[],
  returnedSinceCents: 0n,
} as const
const firsts = [paid(3, 1, 350_000n, '2026-10-05'), paid(9, 1, 105_000n, '2026-10-05')]
const at = (change: Partial<Parameters<typeof projectFactsOf>[0]>, on = '2026-11-19') =>
  projectStanding(projectFactsOf({ ...recorded, ...change }), day(on))

it('says where a project stands from what was recorded and what the bank paid', () => {
  expect(at({ steps: [] }).state).toBe('allocated')
  expect(at({}).state).toBe('agreement_signed')
  // One partner still waits for its part.
  expect(at({ paid: firsts.slice(0, 1) }).state).toBe('agreement_signed')
  expect(at({ paid: firsts })).toMatchObject({ state: 'report_late', lateDays: 4 })
  const handedIn = [...recorded.steps, step('hand_in_report', '2026-11-20')]
  expect(at({ paid: firsts, steps: handedIn }, '2026-11-21').state).toBe('report_handed_in')
  const sentBack = [...handedIn, step('return_report', '2026-11-21')]
  expect(at({ paid: firsts, steps: sentBack }, '2026-11-22')).toMatchObject({
    state: 'report_late',
    lateDays: 7,
  })
  const approved = [...sentBack, step('hand_in_report', '2026-11-23'), step('approve_report', '2026-11-24')]
  expect(at({ paid: firsts, steps: approved }, '2026-11-25').state).toBe('report_ok')
  const seconds = [...firsts, paid(3, 2, 150_000n, '2026-11-26'), paid(9, 2, 45_000n, '2026-11-27')]
  expect(at({ paid: seconds, steps: approved }, '2026-11-28').state).toBe('paid_2')
  const whole = { firstTrancheBps: 10_000, paid: firsts.map(one => ({ ...one, cents: 500_000n })) }
  expect(projectFactsOf({ ...recorded, ...whole }).hasSecond).toBe(false)
})

it('moves the day of a report while it is owed, to a later one that is not over', () => {
  const facts = projectFactsOf({ ...recorded, paid: firsts })
  const stepOf = (step: RecordedStep, on: string) => ({ step, takenOn: day(on), note: '' })
  const move = (to: string) => takeProjectStep(facts, stepOf('move_report_day', to), day('2026-11-19'))
  expect(move('2026-11-30').ok).toBe(true)
  for (const early of ['2026-11-18', '2026-11-15'])
    expect(move(early)).toMatchObject({ error: { code: 'fund.report_day_too_early' } })
  const unpaid = projectFactsOf(recorded)
  expect(takeProjectStep(unpaid, stepOf('move_report_day', '2026-11-30'), day('2026-11-19')).ok).toBe(false)
  expect(takeProjectStep(unpaid, stepOf('accept', '2026-11-19'), day('2026-11-19')).ok).toBe(false)
  // A report that says nothing is none.
  expect(takeProjectStep(facts, stepOf('hand_in_report', '2026-11-19'), day('2026-11-19'))).toMatchObject({
    error: { code: 'fund.report_empty', field: 'note' },
  })
  const moved = [...recorded.steps, step('move_report_day', '2026-11-30')]
  expect(at({ paid: firsts, steps: moved })).toMatchObject({ state: 'report_due', lateDays: 0 })
})

it('takes money from outside as a fact of some cents and of a day that came', () => {
  const facts = { isSubmitted: true, isFrozen: false, today: day('2026-08-01') }
  const money = { amount: '25.00', confirmedOn: day('2026-08-01') }
  expect(confirmMoney(facts, money).ok).toBe(true)
  expect(confirmMoney(facts, { ...money, amount: '0.00' })).toMatchObject({
    error: { code: 'fund.confirmed_nothing' },
  })
  expect(confirmMoney(facts, { ...money, confirmedOn: day('2026-08-02') })).toMatchObject({
    error: { code: 'fund.confirmed_in_future' },
  })
  expect(confirmMoney({ ...facts, isFrozen: true }, money).ok).toBe(false)
})

it('owes what was asked back, less what came since and what was given up', () => {
  const asked = [...recorded.steps, { ...step('claw_back', '2026-12-20'), cents: 300_000n }]
  const owed = (change: Partial<Parameters<typeof projectFactsOf>[0]>) =>
    projectFactsOf({ ...recorded, paid: firsts, steps: asked, ...change }).owedCents
  expect(owed({})).toBe(300_000n)
  expect(owed({ returnedSinceCents: 100_000n })).toBe(200_000n)
  const steps = [...asked, { ...step('write_off', '2027-01-10'), cents: 200_000n }]
  expect(owed({ returnedSinceCents: 100_000n, steps })).toBe(0n)
  expect(owed({ returnedSinceCents: 999_999n })).toBe(0n)
  const at = (cents: bigint) =>
    projectStanding(
      projectFactsOf({ ...recorded, paid: firsts, steps: asked, returnedSinceCents: cents }),
      day('2027-02-01'),
    )
  expect(at(0n)).toMatchObject({ state: 'clawback', turn: 'lead' })
  expect(at(300_000n)).toMatchObject({ state: 'clawback', turn: 'treasury' })
})
