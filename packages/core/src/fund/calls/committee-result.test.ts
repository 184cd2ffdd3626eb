import { expect, it } from 'vitest'
import { committeeResult } from './committee-result.ts'
import { consentOutcome } from './consent-outcome.ts'

const [lead, partner, one, other] = ['lead', 'partner', 'one', 'other'] as const
const asked = [
  { organisationId: lead, askedCents: 60_000n, isPolitical: false },
  { organisationId: partner, askedCents: 20_000n, isPolitical: false },
]
const verdict = {
  organisationId: one,
  shares: [
    { organisationId: partner, cents: 10_000n },
    { organisationId: lead, cents: 50_000n },
  ],
  reason: 'Attendu dans quatre quartiers.',
}
const says = (organisationId: string, stance: 'consents' | 'objects', liftedBy = '') => ({
  organisationId,
  stance,
  reason: 'Et l’accès ?',
  liftedBy,
})
const consenting = consentOutcome([one, other], [says(one, 'consents'), says(other, 'consents')])
const facts = { left: [one, other], asked, consent: consenting, verdict }
const none = [
  { organisationId: lead, cents: 0n },
  { organisationId: partner, cents: 0n },
]

it('gives what the committee wrote down, in the order of the partners (R131)', () => {
  expect(committeeResult(facts)).toEqual({
    shares: [
      { organisationId: lead, cents: 50_000n },
      { organisationId: partner, cents: 10_000n },
    ],
    reason: verdict.reason,
    undecided: null,
  })
})

it('forgets a yes that an objection stands against, whenever it was raised, and keeps a no', () => {
  const objected = consentOutcome([one, other], [says(one, 'consents'), says(other, 'objects')])
  expect(committeeResult({ ...facts, consent: objected })).toEqual({
    shares: none,
    reason: '',
    undecided: 'objection',
  })
  const lifted = consentOutcome([one, other], [says(one, 'consents'), says(other, 'objects', 'Une rampe.')])
  expect(committeeResult({ ...facts, consent: lifted }).undecided).toBeNull()
  const waiting = consentOutcome([one, other], [says(one, 'consents')])
  expect(committeeResult({ ...facts, consent: waiting }).undecided).toBe('undecided')
  const no = { ...verdict, shares: verdict.shares.map(share => ({ ...share, cents: 0n })) }
  expect(committeeResult({ ...facts, consent: objected, verdict: no })).toMatchObject({
    reason: verdict.reason,
    undecided: null,
  })
})

it('forgets what an organisation wrote that has an interest by now (R73), and says when nobody is left', () => {
  expect(committeeResult({ ...facts, left: [other] }).undecided).toBe('undecided')
  expect(committeeResult({ ...facts, left: [] })).toEqual({
    shares: none,
    reason: '',
    undecided: 'nobody_left',
  })
  expect(committeeResult({ ...facts, verdict: null }).undecided).toBe('undecided')
})

it('gives nothing to a political group, also when it became one after the verdict (L9)', () => {
  const flagged = asked.map(share => ({ ...share, isPolitical: share.organisationId === partner }))
  expect(committeeResult({ ...facts, asked: flagged }).shares).toEqual([
    { organisationId: lead, cents: 50_000n },
    { organisationId: partner, cents: 0n },
  ])
})
