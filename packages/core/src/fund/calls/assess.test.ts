import fc from 'fast-check'
import { expect, it } from 'vitest'
import { assess, assessorsLeft } from './assess.ts'
import { askedInRadio, callOf, day, demoProjects, idOf, org } from './calls.fixture.ts'
import { consentOutcome, liftObjection, type Stance } from './consent-outcome.ts'
import { giveVerdict } from './give-verdict.ts'
import { averageScore, rankByScore, scoreText } from './rank-by-score.ts'

const committee = callOf().assessors

it('leaves out whoever has a part in a project, line by line (R73): the demo’s 5, 4, 3, 2 and 4', () => {
  const left = (name: keyof typeof demoProjects) => assessorsLeft(committee, demoProjects[name], []).left
  expect((['c1', 'c2', 'c3', 'c4', 'c6'] as const).map(name => left(name).length)).toEqual([5, 4, 3, 2, 4])
  expect(left('c4')).toEqual([org(2), org(10)])
  expect(assessorsLeft(committee, demoProjects.c3, [org(9)]).excluded).toEqual([
    { organisationId: org(5), why: 'partner' },
    { organisationId: org(9), why: 'declared' },
    { organisationId: org(12), why: 'host' },
  ])
})

const facts = {
  call: callOf(),
  project: demoProjects.c3,
  declaredIds: [] as string[],
  isSubmitted: true,
  isFrozen: false,
  today: day('2026-08-01'),
}
const saying = (n: number, change: Record<string, unknown> = {}) => ({
  applicationId: idOf(3),
  organisationId: org(n),
  stance: 'consents' as const,
  reason: '',
  points: [],
  ...change,
})

it('is assessed by the committee, after the last day of applying and until its own', () => {
  expect(assess(facts, saying(2)).ok).toBe(true)
  expect(assess({ ...facts, today: day('2026-07-15') }, saying(2))).toMatchObject({
    error: { code: 'fund.assessing_not_open' },
  })
  expect(assess({ ...facts, today: day('2026-09-16') }, saying(2))).toMatchObject({
    error: { code: 'fund.assessing_over' },
  })
  expect(assess({ ...facts, isFrozen: true }, saying(2))).toMatchObject({
    error: { code: 'fund.result_frozen' },
  })
  expect(assess(facts, saying(3))).toMatchObject({ error: { code: 'fund.not_assessor' } })
  expect(assess(facts, saying(5))).toMatchObject({
    error: { code: 'fund.interested', params: { why: 'partner' } },
  })
  expect(assess({ ...facts, declaredIds: [org(2)] }, saying(2)).ok).toBe(false)
  expect(assess(facts, { ...saying(2), stance: 'objects' })).toMatchObject({
    error: { code: 'fund.objection_without_reason' },
  })
})

it('asks points for each criterion where the call is scored, and none elsewhere', () => {
  const scored = { ...facts, call: callOf({ method: 'score' }) }
  expect(assess(scored, { ...saying(2), stance: 'scores', points: [4, 5] }).ok).toBe(true)
  for (const wrong of [saying(2), { ...saying(2), stance: 'scores' as const, points: [4] }])
    expect(assess(scored, wrong)).toMatchObject({ error: { code: 'fund.scores_incomplete' } })
  expect(assess(facts, { ...saying(2), stance: 'scores', points: [4, 5] }).ok).toBe(false)
})

it('consents when all have answered and no objection stands; what lifted one is kept', () => {
  const left = [org(2), org(9), org(10)]
  const yes = (n: number): Stance => ({
    organisationId: org(n),
    stance: 'consents',
    reason: '',
    liftedBy: '',
  })
  const no: Stance = { organisationId: org(9), stance: 'objects', reason: 'Trop cher', liftedBy: '' }
  const lifted = { ...no, liftedBy: 'Le matériel est loué.' }
  expect(consentOutcome(left, [yes(2)])).toMatchObject({ outcome: 'waiting', waitingFor: [org(9), org(10)] })
  expect(consentOutcome(left, [yes(2), no, yes(10)])).toMatchObject({ outcome: 'objected', standing: [no] })
  expect(consentOutcome(left, [yes(2), lifted, yes(10)])).toMatchObject({
    outcome: 'consented',
    lifted: [lifted],
  })
  // Whoever declared an interest since counts no more, nor does its objection.
  expect(consentOutcome([org(2), org(10)], [yes(2), no, yes(10)]).outcome).toBe('consented')
  expect(consentOutcome([], [yes(2)]).outcome).toBe('nobody_left')
  expect(liftObjection(no).ok).toBe(true)
  expect(liftObjection(lifted).ok).toBe(false)
  expect(liftObjection(yes(2)).ok).toBe(false)
})

it('scores exactly, and leaves equals equal', () => {
  const a = averageScore(
    [3, 1],
    [
      [5, 1],
      [4, 4],
    ],
  )
  const b = averageScore([3, 1], [[4, 4]])
  const third = averageScore([1, 1, 1], [[1, 0, 0]])
  if (!a || !b || !third) throw new Error('all were scored')
  expect([a, b, third].map(scoreText)).toEqual(['4.00', '4.00', '0.33'])
  expect(
    rankByScore([
      { applicationId: 'b', score: b },
      { applicationId: 'c', score: third },
      { applicationId: 'a', score: a },
    ]).map(({ rank, applicationIds }) => [rank, applicationIds]),
  ).toEqual([
    [1, ['a', 'b']],
    [3, ['c']],
  ])
  expect(averageScore([1], [])).toBeNull()
})

it('ranks the same in whatever order scores are read', () => {
  const score = fc.record({ points: fc.bigInt(0n, 40n), parts: fc.bigInt(1n, 9n) })
  fc.assert(
    fc.property(fc.array(score, { maxLength: 12 }), fc.infiniteStream(fc.nat()), (scores, keys) => {
      const all = scores.map((one, at) => ({ applicationId: org(at), score: one }))
      const order = all.map(one => ({ one, key: keys.next().value as number }))
      const shuffled = order.toSorted((x, y) => x.key - y.key).map(({ one }) => one)
      const groups = (read: typeof all) => rankByScore(read).map(one => [one.rank, one.applicationIds])
      expect(groups(shuffled)).toEqual(groups(all))
      expect(rankByScore(all).flatMap(one => one.applicationIds)).toHaveLength(all.length)
    }),
  )
})

it('gives what the committee agreed on, with a reason, and nothing to a political group (L9)', () => {
  const consent = { outcome: 'consented', waitingFor: [], standing: [], lifted: [] } as const
  const scene = { ...facts, asked: askedInRadio, consent, leftCents: 500_000n }
  const verdict = (amounts: [number, string][], by = 2) => ({
    applicationId: idOf(3),
    organisationId: org(by),
    shares: amounts.map(([n, amount]) => ({ organisationId: org(n), amount })),
    reason: 'Une émission sur deux.',
  })
  const demo = verdict([
    [4, '3500.00'],
    [5, '1500.00'],
    [1, '0.00'],
  ])
  expect(giveVerdict(scene, demo)).toEqual({
    ok: true,
    value: { verdict: 'partial', totalCents: 500_000n },
  })
  expect(giveVerdict({ ...scene, leftCents: 499_999n }, demo)).toMatchObject({
    error: { code: 'fund.beyond_envelope_left', params: { left: 'EUR4999.99' } },
  })
  expect(giveVerdict(scene, verdict([[1, '0.01']]))).toMatchObject({
    error: {
      code: 'fund.political_gets_nothing',
      params: { article: 'law_88_227_11_4', alternatives: 'invoice_at_usual_price,another_partner_carries' },
    },
  })
  expect(giveVerdict(scene, verdict([[5, '1500.01']]))).toMatchObject({
    error: { code: 'fund.beyond_asked' },
  })
  expect(giveVerdict(scene, verdict([[5, '1.00']], 5))).toMatchObject({ error: { code: 'fund.interested' } })
  const objected = { ...scene, consent: { ...consent, outcome: 'objected' as const } }
  expect(giveVerdict(objected, demo)).toMatchObject({ error: { code: 'fund.verdict_against_assessment' } })
  expect(giveVerdict(objected, verdict([[4, '0.00']])).ok).toBe(true)
})
