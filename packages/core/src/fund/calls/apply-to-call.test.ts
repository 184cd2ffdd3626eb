import { expect, it } from 'vitest'
import { agreeToShare } from './agree-to-share.ts'
import { applyToCall, stillAgreed, wrongInApplication } from './apply-to-call.ts'
import { applicationOf, callOf, day, idOf, org } from './calls.fixture.ts'
import { submitApplication } from './submit-application.ts'
import { withdrawApplication } from './withdraw-application.ts'

const members = new Map(
  Array.from({ length: 12 }, (_, at) => [org(at + 1), { isJoined: true, isPolitical: at === 0 }]),
)
const facts = { call: callOf(), state: null, members, today: day('2026-06-10') }
const codesOf = (change: Record<string, unknown>, call = callOf()): string[] =>
  wrongInApplication({ ...facts, call }, applicationOf(change)).map(one => one.code)
const share = (n: number, asked: string, hostId: string | null = null) => ({
  organisationId: org(n),
  asked,
  hostId,
})

it('takes the radio of the demo', () => {
  expect(applyToCall(facts, applicationOf())).toEqual({ ok: true, value: { askedCents: 720_000n } })
})

it('says everything that an application has wrong', () => {
  const budget = [{ label: 'Tout', amount: '7200' }]
  expect(codesOf({ leadId: org(9) })).toEqual(['fund.lead_without_share'])
  expect(codesOf({ shares: [share(4, '4000'), share(4, '3200')] })).toEqual([
    'fund.partner_twice',
    'fund.too_few_partners',
  ])
  expect(codesOf({ shares: [share(4, '7200')] })).toEqual(['fund.too_few_partners'])
  expect(codesOf({ shares: [share(4, '0'), share(5, '0')] })).toEqual(['fund.asked_nothing'])
  expect(codesOf({ shares: [share(4, '1'), share(99, '1')] })).toEqual(['fund.partner_not_member'])
  expect(codesOf({ shares: [share(4, '1'), share(5, '1', org(5))] })).toEqual(['fund.host_is_beneficiary'])
  expect(codesOf({ shares: [share(4, '1'), share(5, '1', org(99))] })).toEqual(['fund.host_not_member'])
  expect(codesOf({ shares: [share(4, '1'), share(5, '1', org(1))] })).toEqual(['fund.host_political'])
  expect(codesOf({ minimum: '7200.01' })).toEqual(['fund.goals_crossed'])
  expect(codesOf({ maximum: '7199.99', budget })).toEqual(['fund.asked_beyond_goal', 'fund.budget_differs'])
  expect(codesOf({}, callOf({ envelope: '7199.99' }))).toEqual(['fund.beyond_envelope'])
  expect(codesOf({}, callOf({ envelope: '7200.00' }))).toEqual([])
})

it('is written while the call is open, and while it is a draft', () => {
  const on = (text: string) => applyToCall({ ...facts, today: day(text) }, applicationOf())
  expect(on('2026-05-31')).toMatchObject({ error: { code: 'fund.call_not_open' } })
  expect(on('2026-07-15').ok).toBe(true)
  expect(on('2026-07-16')).toMatchObject({ error: { code: 'fund.call_closed' } })
  expect(applyToCall({ ...facts, call: null }, applicationOf())).toMatchObject({
    error: { code: 'fund.call_missing' },
  })
  for (const state of ['submitted', 'withdrawn'] as const)
    expect(applyToCall({ ...facts, state }, applicationOf())).toMatchObject({
      error: { code: 'fund.application_not_drafted' },
    })
})

it('is agreed to by each partner for its own share, with the tick of its statutes (L10), and by hosts', () => {
  const drafted = { state: 'drafted', shares: applicationOf().shares } as const
  const input = {
    applicationId: idOf(3),
    organisationId: org(5),
    asked: '1500.00',
    as: 'partner',
    hasPurpose: true,
  } as const
  expect(agreeToShare(drafted, input, org(5)).ok).toBe(true)
  expect(agreeToShare(drafted, { ...input, as: 'host', hasPurpose: false }, org(12)).ok).toBe(true)
  expect(agreeToShare(drafted, input, org(12))).toMatchObject({ error: { code: 'fund.partner_missing' } })
  expect(agreeToShare(drafted, { ...input, as: 'host' }, org(9))).toMatchObject({
    error: { code: 'fund.partner_missing' },
  })
  expect(agreeToShare(drafted, { ...input, asked: '1400.00' }, org(5))).toMatchObject({
    error: { code: 'fund.share_changed' },
  })
  expect(agreeToShare(drafted, { ...input, hasPurpose: false }, org(5))).toMatchObject({
    error: { code: 'fund.purpose_missing' },
  })
  expect(agreeToShare({ ...drafted, state: 'submitted' }, input, org(5)).ok).toBe(false)
})

it('asks again whose share changed, and nobody else', () => {
  const after = applicationOf({
    shares: [share(4, '4000'), share(5, '1500', org(6)), share(1, '1600'), share(9, '1')],
  })
  expect(stillAgreed(applicationOf().shares, after.shares)).toEqual({
    partners: [org(4)],
    hosted: [],
  })
})

it('is handed in by its lead when all have agreed', () => {
  const all = [4, 5, 1].map(n => ({
    organisationId: org(n),
    isAgreed: true,
    hasPurpose: true,
    isHostAgreed: n === 5,
  }))
  const without = (n: number, change: Record<string, boolean>) =>
    submitApplication(
      facts,
      applicationOf(),
      all.map(one => (one.organisationId === org(n) ? { ...one, ...change } : one)),
      org(4),
    )
  expect(submitApplication(facts, applicationOf(), all, org(4)).ok).toBe(true)
  expect(submitApplication(facts, applicationOf(), all, org(5))).toMatchObject({
    error: { code: 'fund.not_lead' },
  })
  expect(without(1, { isAgreed: false })).toMatchObject({ error: { code: 'fund.consent_missing' } })
  expect(without(1, { hasPurpose: false })).toMatchObject({ error: { code: 'fund.purpose_missing' } })
  expect(without(5, { isHostAgreed: false })).toMatchObject({
    error: { code: 'fund.host_consent_missing' },
  })
})

it('is withdrawn by its lead until results are frozen', () => {
  const submitted = { state: 'submitted', leadId: org(4), isFrozen: false } as const
  expect(withdrawApplication(submitted, org(4)).ok).toBe(true)
  expect(withdrawApplication(submitted, org(5)).ok).toBe(false)
  expect(withdrawApplication({ ...submitted, isFrozen: true }, org(4))).toMatchObject({
    error: { code: 'fund.result_frozen' },
  })
  expect(withdrawApplication({ ...submitted, state: 'withdrawn' }, org(4))).toMatchObject({
    error: { code: 'fund.application_settled' },
  })
})
