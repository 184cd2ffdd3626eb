import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Actor } from '../shared/permission.ts'
import type { Result } from '../shared/result.ts'
import { addDays, parseCivilDate } from '../shared/time.ts'
import { acceptMandate } from './accept-mandate.ts'
import { countersignDecision } from './countersign-decision.ts'
import { declineMandate } from './decline-mandate.ts'
import { type GiveMandateFacts, type GiveMandateInput, giveMandate } from './give-mandate.ts'
import { acceptanceDueOn, hasRights, type Mandate, mandateState, renewalOpensOn } from './mandate-state.ts'
import { recallMandate } from './recall-mandate.ts'
import { mayRecord, type RecordDecisionFacts, recordDecision } from './record-decision.ts'
import { resignMandate } from './resign-mandate.ts'

const on = (text: string) => {
  const date = parseCivilDate(text)
  if (date === null) throw new Error(text)
  return date
}
const at = (text: string) => new Date(text)
const now = at('2026-11-19T08:00:00Z')
const today = on('2026-11-19')
const codeOf = (result: Result<unknown>) => (result.ok ? 'ok' : result.error.code)

const mandate = (change: Partial<Mandate> = {}): Mandate => ({
  mandateId: 'm1',
  personId: 'p06',
  roleId: 'r1',
  bodyId: 'secretariat',
  mission: 'Communication',
  startsOn: on('2026-01-15'),
  endsOn: on('2027-01-14'),
  givenAt: at('2026-01-08T18:00:00Z'),
  acceptedAt: at('2026-01-09T10:00:00Z'),
  declinedAt: null,
  recalledAt: null,
  resignedAt: null,
  ...change,
})

describe('the state of a mandate', () => {
  test.each<[string, Partial<Mandate>, string, string]>([
    ['R9: no right before it is accepted', { acceptedAt: null }, '2026-01-15T12:00:00Z', 'given'],
    ['protocols §5: no right before its first day', {}, '2026-01-14T22:59:59.999Z', 'accepted'],
    ['begins at the first instant of its first day', {}, '2026-01-14T23:00:00Z', 'active'],
    ['R7: lasts until 23:59 of its last day', {}, '2027-01-14T22:59:59.999Z', 'active'],
    ['R7: is over at midnight in Paris', {}, '2027-01-14T23:00:00Z', 'ended'],
    ['in summer, midnight is another instant', { endsOn: on('2026-07-14') }, '2026-07-14T22:00:00Z', 'ended'],
    ['on the day of 23 hours', { endsOn: on('2026-03-29') }, '2026-03-29T21:59:59.999Z', 'active'],
    ['on the day of 25 hours', { endsOn: on('2026-10-25') }, '2026-10-25T22:59:59.999Z', 'active'],
    ['R9: accepted on the 14th day', { acceptedAt: null }, '2026-01-22T22:59:59.999Z', 'given'],
    ['R9: lapses after the 14th day', { acceptedAt: null }, '2026-01-22T23:00:00Z', 'lapsed'],
    [
      'is declined',
      { acceptedAt: null, declinedAt: at('2026-01-09T10:00:00Z') },
      '2026-01-10T00:00:00Z',
      'declined',
    ],
    [
      'R111: a recall ends it',
      { recalledAt: at('2026-11-19T19:12:03Z') },
      '2026-11-19T19:12:03Z',
      'recalled',
    ],
    [
      'what was done before a recall stands',
      { recalledAt: at('2026-11-19T19:12:03Z') },
      '2026-11-19T19:11:00Z',
      'active',
    ],
    [
      'a recall after the term changes nothing',
      { recalledAt: at('2027-02-01T00:00:00Z') },
      '2027-03-01T00:00:00Z',
      'ended',
    ],
    [
      'is given back',
      { resignedAt: at('2026-05-01T00:00:00Z'), recalledAt: at('2026-06-01T00:00:00Z') },
      '2026-07-01T00:00:00Z',
      'resigned',
    ],
  ])('%s', (_, change, instant, expected) => {
    expect(mandateState(mandate(change), at(instant))).toBe(expected)
  })

  test('the renewal window opens 45 days before the end, and there is no tacit renewal', () => {
    expect(renewalOpensOn(mandate())).toBe('2026-11-30')
    expect(acceptanceDueOn(mandate())).toBe('2026-01-22')
    expect(acceptanceDueOn(mandate({ endsOn: on('2026-01-16') }))).toBe('2026-01-16')
  })

  test('no right outlives its mandate, whatever has happened to it', () => {
    const hour = 3_600_000
    const start = at('2026-01-01T00:00:00Z').getTime()
    const instant = fc.nat(24 * 500).map(hours => new Date(start + hours * hour))
    const some = fc.record({
      length: fc.nat(400),
      acceptedAt: fc.option(instant),
      declinedAt: fc.option(instant),
      recalledAt: fc.option(instant),
      resignedAt: fc.option(instant),
      seen: instant,
    })
    const holds = fc.property(some, ({ length, seen, ...events }) => {
      const one = mandate({ ...events, endsOn: addDays(on('2026-01-15'), length) })
      if (!hasRights(one, seen)) return
      expect(one.acceptedAt !== null && one.acceptedAt <= seen).toBe(true)
      for (const end of [one.declinedAt, one.recalledAt, one.resignedAt])
        expect(end === null || end > seen).toBe(true)
    })
    fc.assert(holds, { seed: 20261119, numRuns: 2000 })
  })
})

describe('a decision and its proof', () => {
  const facts: RecordDecisionFacts = {
    recorderId: 'a',
    memberIds: ['a', 'b', 'c'],
    bodyDissolvedAt: null,
    founding: false,
    today,
  }
  const input = {
    bodyId: 'ag',
    decidedOn: today,
    method: 'simple_majority' as const,
    wording: 'Karim tient la communication.',
    proof: 'paper' as const,
    fileName: 'releve.pdf',
    fileIds: [],
    subjectPersonId: null,
  }
  const effective = (change: Partial<RecordDecisionFacts>, subjectPersonId: string | null = null) => {
    const recorded = recordDecision({ ...facts, ...change }, { ...input, subjectPersonId })
    return recorded.ok ? [recorded.value.effective, recorded.value.soleMember] : recorded.error.code
  }

  test('waits for a second member, except where the body has one member, and that is shown', () => {
    expect(effective({})).toEqual([false, false])
    expect(effective({ memberIds: ['a'] })).toEqual([true, true])
  })

  test('R111: the holder under recall cannot block by being the only other member', () => {
    expect(effective({ memberIds: ['a', 'b'] }, 'b')).toEqual([true, true])
    expect(effective({ memberIds: ['a', 'b', 'c'] }, 'b')).toEqual([false, false])
    expect(effective({}, 'a')).toBe('mandates.recorder_under_recall')
  })

  test.each([
    [{}, { decidedOn: addDays(today, 1) }, 'decided_in_future'],
    [{}, { wording: '' }, 'wording_missing'],
    [{}, { fileName: null }, 'proof_missing'],
    [{}, { proof: 'founding' as const, fileName: null }, 'founding_over'],
    [{ bodyDissolvedAt: now }, {}, 'body_dissolved'],
  ])('%o %o is refused: %s', (change, said, rule) => {
    expect(codeOf(recordDecision({ ...facts, ...change }, { ...input, ...said }))).toBe(`mandates.${rule}`)
  })

  test('the founding act is its own proof while the space is being founded', () => {
    const founding = { ...input, proof: 'founding' as const, fileName: null }
    expect(codeOf(recordDecision({ ...facts, founding: true }, founding))).toBe('ok')
  })

  test.each([
    ['b', { effective: false }, 'ok'],
    ['a', { effective: false }, 'mandates.countersigner_recorded_it'],
    ['c', { effective: false }, 'mandates.countersigner_under_recall'],
    ['z', { effective: false }, 'mandates.countersigner_not_member'],
    ['b', { effective: true }, 'mandates.already_countersigned'],
    ['b', { effective: false, lapsed: true }, 'mandates.decision_lapsed'],
    ['b', { effective: true, lapsed: false }, 'mandates.already_countersigned'],
  ])('%s countersigns %o: %s', (signerId, change, expected) => {
    const decision = { recordedBy: 'a', subjectPersonId: 'c', lapsed: false, ...change }
    const signed = countersignDecision({ signerId, memberIds: ['a', 'b', 'c'], decision }, now)
    expect(codeOf(signed)).toBe(expected)
  })

  test('R111: where only the holder under recall may record, another member records the recall', () => {
    const actor = (personId: string): Actor => ({ personId, rank: 'member', mandates: [] })
    const within = { spaceId: 's', bodyIds: ['ag'] }
    const who = { within, memberIds: ['a', 'b'], subjectPersonId: 'b', recorderIds: ['b'] }
    expect(mayRecord(actor('a'), who, now)).toEqual({ allowed: true, mandateId: null })
    expect(mayRecord(actor('b'), who, now).allowed).toBe(false)
    expect(mayRecord(actor('z'), who, now).allowed).toBe(false)
    expect(mayRecord(actor('a'), { ...who, subjectPersonId: null }, now).allowed).toBe(false)
    expect(mayRecord(actor('a'), { ...who, recorderIds: ['b', 'c'] }, now).allowed).toBe(false)
  })
})

const decision = {
  decisionId: 'd1',
  bodyId: 'ag',
  proof: 'paper' as const,
  subjectPersonId: null as string | null,
  effective: true,
}

describe('giving a mandate', () => {
  const facts: GiveMandateFacts = {
    role: { bodyId: 'secretariat', domain: 'Publier', retiredAt: null },
    bodyDissolvedAt: null,
    decision,
    mandatingBodyIds: ['secretariat', 'ag'],
    pendingMandateCount: 0,
    rolesPerPerson: 3,
    today,
  }
  const input: GiveMandateInput = {
    roleId: 'r1',
    personIds: ['p06'],
    kind: 'executive',
    mission: 'Tenir la communication',
    startsOn: today,
    endsOn: addDays(today, 365),
    decisionId: 'd1',
    overloadReason: '',
  }

  test('R108: one person, one mission, one term', () => {
    const given = giveMandate(facts, input, now)
    expect(given.ok && [given.value.personId, given.value.bodyId, given.value.givenAt]).toEqual([
      'p06',
      'secretariat',
      now,
    ])
  })

  test.each<[Partial<GiveMandateFacts>, Partial<GiveMandateInput>, string]>([
    [{}, { personIds: [] }, 'one_person'],
    [{}, { personIds: ['p06', 'p07'] }, 'one_person'],
    [{}, { mission: '' }, 'mission_missing'],
    [{ role: { bodyId: 'secretariat', domain: ' ', retiredAt: null } }, {}, 'domain_missing'],
    [{}, { endsOn: null }, 'end_missing'],
    [{}, { endsOn: addDays(today, -1), startsOn: addDays(today, -9) }, 'ends_in_past'],
    [{}, { startsOn: addDays(today, 400) }, 'ends_before_start'],
    [{ role: { bodyId: 'secretariat', domain: 'x', retiredAt: now } }, {}, 'role_retired'],
    [{ bodyDissolvedAt: now }, {}, 'body_dissolved'],
    [{ decision: { ...decision, effective: false } }, {}, 'decision_not_countersigned'],
    [{ decision: { ...decision, bodyId: 'elsewhere' } }, {}, 'decision_of_another_body'],
    [{ decision: { ...decision, subjectPersonId: 'p06' } }, {}, 'decision_is_recall'],
    [{ pendingMandateCount: 3 }, {}, 'overload_needs_reason'],
    [
      { decision: { ...decision, proof: 'founding' } },
      { endsOn: addDays(today, 91) },
      'founding_term_too_long',
    ],
  ])('R7, R108: case %# is refused', (change, said, rule) => {
    expect(codeOf(giveMandate({ ...facts, ...change }, { ...input, ...said }, now))).toBe(`mandates.${rule}`)
  })

  test('a founding mandate of 90 days passes; a fourth role passes with a reason (R6)', () => {
    const founding = { ...facts, decision: { ...decision, proof: 'founding' as const } }
    expect(codeOf(giveMandate(founding, { ...input, endsOn: addDays(today, 90) }, now))).toBe('ok')
    const busy = { ...facts, pendingMandateCount: 3 }
    expect(codeOf(giveMandate(busy, { ...input, overloadReason: 'relais de deux mois' }, now))).toBe('ok')
  })
})

describe('answering and ending a mandate', () => {
  const given = mandate({ acceptedAt: null, givenAt: at('2026-11-10T10:00:00Z'), startsOn: on('2026-11-10') })
  const facts = { mandate: given, revision: 1, actorId: 'p06', displayName: 'Karim Dutheil' }
  const input = { mandateId: 'm1', typedName: 'karim  DUTHEIL', revision: 1 }

  test('R9: the person types their name within 14 days', () => {
    expect(acceptMandate(facts, input, now)).toEqual({
      ok: true,
      value: { acceptedAt: now, acceptedName: 'karim  DUTHEIL' },
    })
    expect(codeOf(acceptMandate(facts, { ...input, typedName: 'Karim' }, now))).toBe(
      'mandates.typed_name_differs',
    )
    expect(codeOf(acceptMandate(facts, { ...input, typedName: '' }, now))).toBe('mandates.typed_name_differs')
    const late = acceptMandate(facts, input, at('2026-11-24T23:00:00Z'))
    expect(late).toMatchObject({
      error: { code: 'mandates.acceptance_too_late', params: { dueOn: '2026-11-24' } },
    })
  })

  test('nobody answers for another, twice, or on an older version', () => {
    expect(codeOf(acceptMandate({ ...facts, actorId: 'p07' }, input, now))).toBe('mandates.not_the_holder')
    expect(codeOf(acceptMandate({ ...facts, revision: 2 }, input, now))).toBe('mandates.revision_changed')
    expect(codeOf(acceptMandate({ ...facts, mandate: mandate() }, input, now))).toBe(
      'mandates.already_answered',
    )
    const recalled = mandate({ recalledAt: at('2026-11-01T00:00:00Z') })
    expect(codeOf(acceptMandate({ ...facts, mandate: recalled }, input, now))).toBe('mandates.already_over')
  })

  test('it is declined without a reason, given back by its holder only', () => {
    expect(declineMandate(facts, { mandateId: 'm1', revision: 1 }, now)).toEqual({
      ok: true,
      value: { declinedAt: now },
    })
    expect(codeOf(resignMandate({ mandate: mandate(), actorId: 'p06' }, now))).toBe('ok')
    expect(codeOf(resignMandate({ mandate: mandate(), actorId: 'p07' }, now))).toBe('mandates.not_the_holder')
    expect(codeOf(resignMandate({ mandate: given, actorId: 'p06' }, now))).toBe('mandates.already_over')
  })

  test('R111: recalled on 19 November at 20:12:03, the right is gone at that instant', () => {
    const recalledAt = at('2026-11-19T19:12:03Z')
    const recall = { ...decision, subjectPersonId: 'p06' }
    const facts = { mandate: mandate(), decision: recall, mandatingBodyIds: ['secretariat', 'ag'] }
    const ended = recallMandate(facts, recalledAt)
    expect(ended).toEqual({ ok: true, value: { recalledAt, recallDecisionId: 'd1' } })
    expect(hasRights(mandate({ recalledAt }), at('2026-11-19T19:12:04Z'))).toBe(false)
    expect(hasRights(mandate({ recalledAt }), at('2026-11-19T19:11:00Z'))).toBe(true)
  })

  test.each([
    [mandate(), { ...decision }, 'decision_is_no_recall'],
    [mandate(), { ...decision, subjectPersonId: 'p06', effective: false }, 'decision_not_countersigned'],
    [mandate(), { ...decision, subjectPersonId: 'p06', bodyId: 'elsewhere' }, 'decision_of_another_body'],
    [mandate({ endsOn: on('2026-11-18') }), { ...decision, subjectPersonId: 'p06' }, 'already_over'],
  ])('R111: a recall cites a decision in force of the right body: case %#', (given, cited, rule) => {
    const recalled = recallMandate({ mandate: given, decision: cited, mandatingBodyIds: ['ag'] }, now)
    expect(codeOf(recalled)).toBe(`mandates.${rule}`)
  })
})
