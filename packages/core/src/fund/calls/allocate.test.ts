import fc from 'fast-check'
import { expect, it } from 'vitest'
import { idOf as bodyId, bodyOf, spaceOf } from '../../mandates/decisions.fixture.ts'
import { type Allocate, allocate, allocateInput, mayAllocate, tranchesOf, verdictIn } from './allocate.ts'
import { askedInRadio, day, demoProjects, idOf, org } from './calls.fixture.ts'
import { canonicalResult, freezeResult, frozenReason, frozenShares } from './freeze-result.ts'
import { payableCents, shareAmong, sumOf } from './share-amounts.ts'

const sha256 = 'a'.repeat(64)
const payloadOf = (change: Record<string, unknown> = {}): Allocate =>
  allocateInput.parse({
    callId: idOf(1),
    applicationId: idOf(3),
    title: 'Radio des assemblées',
    leadId: org(4),
    hostIds: [org(12)],
    shares: [
      { organisationId: org(4), name: 'Radio Micocoulier', asked: '4000', amount: '3500' },
      { organisationId: org(5), name: 'L’Étincelle', asked: '1500', amount: '1500' },
      { organisationId: org(1), name: 'La Garance', asked: '1700', amount: '0' },
    ],
    reason: 'Une émission\nsur deux.',
    resultSha256: sha256,
    ...change,
  })
const outcome = {
  callId: idOf(1),
  method: 'consent',
  envelopeCents: 4_000_000n,
  projects: [
    {
      applicationId: idOf(3),
      verdict: 'partial',
      askedCents: 720_000n,
      shares: [
        { organisationId: org(4), cents: 350_000n },
        { organisationId: org(5), cents: 150_000n },
        { organisationId: org(1), cents: 0n },
      ],
      reason: 'Une émission\nsur deux.',
    },
    { applicationId: idOf(5), verdict: 'no', askedCents: 1_400_000n, shares: [], reason: 'Hors sujet.' },
  ],
  givers: [],
  commonsCents: 0n,
  carriedCents: 0n,
} as const
const facts = {
  frozen: {
    sha256,
    shares: frozenShares(canonicalResult(outcome), idOf(3)),
    reason: frozenReason(canonicalResult(outcome), idOf(3)),
  },
  title: 'Radio des assemblées',
  names: new Map([
    [org(4), 'Radio Micocoulier'],
    [org(5), 'L’Étincelle'],
    [org(1), 'La Garance'],
  ]),
  isSubmitted: true,
  isAllocated: false,
  project: demoProjects.c3,
  asked: askedInRadio,
  envelopeCents: 4_000_000n,
  elsewhereCents: 3_500_000n,
}

it('gives what the frozen result says, within the envelope to the cent (R131)', () => {
  expect(mayAllocate(facts, payloadOf()).ok).toBe(true)
  expect(mayAllocate({ ...facts, elsewhereCents: 3_500_001n }, payloadOf())).toMatchObject({
    error: { code: 'fund.beyond_envelope_left', params: { left: 'EUR4999.99' } },
  })
  expect(mayAllocate({ ...facts, frozen: null }, payloadOf())).toMatchObject({
    error: { code: 'fund.result_not_frozen' },
  })
  const other = payloadOf({ shares: [{ ...payloadOf().shares[0], amount: '3499.99' }] })
  const unlike = [payloadOf({ resultSha256: 'b'.repeat(64) }), payloadOf({ reason: 'Autre chose.' }), other]
  for (const changed of unlike)
    expect(mayAllocate(facts, changed)).toMatchObject({ error: { code: 'fund.result_changed' } })
  expect(mayAllocate({ ...facts, isAllocated: true }, payloadOf())).toMatchObject({
    error: { code: 'fund.allocated_twice' },
  })
  expect(mayAllocate({ ...facts, isSubmitted: false }, payloadOf()).ok).toBe(false)
})

it('hides nobody who gains, and calls everything by its name', () => {
  const [first, ...others] = payloadOf().shares
  const renamed = payloadOf({ shares: [{ ...first, name: 'Une autre' }, ...others] })
  const retitled = payloadOf({ title: 'Achat de chaises' })
  for (const hiding of [payloadOf({ hostIds: [] }), payloadOf({ leadId: org(5) }), renamed, retitled])
    expect(mayAllocate(facts, hiding)).toMatchObject({ error: { code: 'fund.gainers_changed' } })
})

it('gives a political group nothing, and says the article and what is possible instead (L9)', () => {
  const [lead, second, third] = payloadOf().shares
  const some = payloadOf({ shares: [lead, second, { ...third, amount: '0.01' }] })
  expect(mayAllocate(facts, some)).toMatchObject({
    error: { code: 'fund.political_gets_nothing', params: { article: 'law_88_227_11_4' } },
  })
})

it('is a weighty decision by which lead, partners and hosts gain, whatever they get', () => {
  const { tree } = spaceOf(6)
  const people = [4, 5, 1, 12, 2, 9].map((n, at) => ({
    personId: tree.people[at]?.personId ?? '',
    displayName: '',
    electorId: org(n),
  }))
  const scene = { ...tree, people }
  expect(allocate.isBig(scene, payloadOf(), day('2026-09-20'))).toBe(true)
  expect(allocate.gains(scene, payloadOf())).toEqual(people.slice(0, 4).map(one => one.personId))
  expect(allocate.describe(scene, payloadOf())).toMatchObject({
    verdict: 'partial',
    amount: 'EUR5000.00',
    asked: 'EUR7200.00',
    partners: ['Radio Micocoulier', 'L’Étincelle'],
  })
  const granted = bodyOf(bodyId(7), { grant: { kinds: ['allocate'], powers: [], untilOn: null } })
  expect(allocate.mayDecide(scene, payloadOf(), granted, new Date(0))).toBe(true)
  expect(allocate.mayDecide(scene, payloadOf(), bodyOf(bodyId(7)), new Date(0))).toBe(false)
  const nothing = payloadOf().shares.map(one => ({ ...one, amount: '0' }))
  expect(verdictIn(payloadOf({ shares: nothing }))).toBe('no')
})

it('pays in two tranches that add up: the demo’s 28 000,00 and 12 000,00', () => {
  const allocated = [900_000n, 650_000n, 500_000n, 1_000_000n, 950_000n]
  const tranches = allocated.map(cents => tranchesOf(cents, 7000))
  expect(tranches[0]).toEqual({ firstCents: 630_000n, secondCents: 270_000n })
  expect(tranches.reduce((sum, one) => sum + one.firstCents, 0n)).toBe(2_800_000n)
  expect(tranches.reduce((sum, one) => sum + one.secondCents, 0n)).toBe(1_200_000n)
  fc.assert(
    fc.property(fc.bigInt(0n, 10n ** 9n), fc.integer({ min: 0, max: 10_000 }), (cents, bps) => {
      const { firstCents, secondCents } = tranchesOf(cents, bps)
      expect(firstCents + secondCents).toBe(cents)
      expect(firstCents >= 0n && secondCents >= 0n).toBe(true)
    }),
  )
})

it('shares an amount among partners by what they asked, none beyond it and none to a political group', () => {
  const asked = fc.array(fc.record({ askedCents: fc.bigInt(0n, 9999n), isPolitical: fc.boolean() }), {
    minLength: 1,
    maxLength: 12,
  })
  fc.assert(
    fc.property(asked, fc.bigInt(0n, 10_000n), (all, parts) => {
      const partners = all.map((one, at) => ({ ...one, organisationId: org(at) }))
      const cents = (payableCents(partners) * parts) / 10_000n
      const shares = shareAmong(cents, partners)
      expect(sumOf(shares)).toBe(cents)
      expect(shareAmong(cents, partners.toReversed())).toEqual(shares)
      for (const share of shares) {
        const partner = partners.find(one => one.organisationId === share.organisationId)
        const most = partner?.isPolitical ? 0n : (partner?.askedCents ?? 0n)
        expect(share.cents >= 0n && share.cents <= most).toBe(true)
      }
    }),
  )
  expect(() => shareAmong(550_001n, askedInRadio)).toThrow(RangeError)
})

it('writes a result as one text, the same in whatever order it is read, and reads it back', () => {
  const text = canonicalResult(outcome)
  expect(canonicalResult({ ...outcome, projects: outcome.projects.toReversed() })).toBe(text)
  expect(text.split('\n')).toHaveLength(10)
  expect(frozenShares(text, idOf(3))?.get(org(4))).toBe('3500.00')
  expect(frozenShares(text, idOf(5))?.size).toBe(0)
  expect(frozenShares(text, idOf(9))).toBeNull()
  // A reason cannot write a line of the result.
  const forged = `x"\nshare ${idOf(3)} ${org(9)} 9.00`
  const [first, second] = outcome.projects
  const signed = canonicalResult({ ...outcome, projects: [{ ...first, reason: forged }, second] })
  expect(frozenShares(signed, idOf(3))?.has(org(9))).toBe(false)
})

it('freezes once, when it is over, with a reason for every project', () => {
  const over = { isFrozen: false, phase: 'over', method: 'cobudget', lacking: [] } as const
  expect(freezeResult(over).ok).toBe(true)
  expect(freezeResult({ ...over, phase: 'assessing' })).toMatchObject({
    error: { code: 'fund.assessing_not_over' },
  })
  expect(freezeResult({ ...over, phase: 'assessing', method: 'consent' }).ok).toBe(true)
  expect(freezeResult({ ...over, isFrozen: true })).toMatchObject({ error: { code: 'fund.result_frozen' } })
  const early = { ...over, phase: 'assessing', method: 'consent', lacking: ['a', 'b'] } as const
  expect(freezeResult(early)).toMatchObject({
    error: { code: 'fund.verdict_missing', params: { count: 2 } },
  })
  expect(freezeResult({ ...early, phase: 'over' }).ok).toBe(true)
})
