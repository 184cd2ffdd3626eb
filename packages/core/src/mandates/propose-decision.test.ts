import { describe, expect, it } from 'vitest'
import { addDays } from '../shared/time.ts'
import { assembly, decidingIn, idOf, personId, spaceOf, today } from './decisions.fixture.ts'
import { type Meeting, missingInMeeting, wrongInMeeting } from './meeting.ts'
import { missingInMandate, missingInRole } from './missing-in-mandate.ts'
import { needEnoughAsked, type ProposeFacts, proposeDecision } from './propose-decision.ts'

const meeting: Meeting = {
  method: 'simple_majority',
  decidedOn: today,
  present: 12,
  votesFor: 7,
  votesAgainst: 3,
}
const facts: ProposeFacts = {
  ...decidingIn(spaceOf(3)),
  proposer: { personId: personId(0), voices: [personId(0)], mayRecord: false },
  refusedRecalls: [],
  replaced: null,
}
const said = { bodyId: assembly, text: 'Nous avons décidé.', effects: [], meeting: null, replacesId: null }
const result = (change: Partial<ProposeFacts>, input: object) => {
  const proposed = proposeDecision({ ...facts, ...change }, { ...said, ...input })
  return proposed.ok ? 'proposed' : proposed.error
}

describe('whom the mail goes to', () => {
  const of = (electorCount: number, askedIds: string[], proposerHasVoice = true) => {
    const answer = needEnoughAsked({ needed: 3, electorCount }, { askedIds, meeting: null }, proposerHasVoice)
    return answer.ok ? null : [answer.error.code, answer.error.params]
  }

  it('is enough people for the yes that are missing, in a body of more than ten where nobody met', () => {
    const tooFew = (count: number) => ['mandates.asked_too_few', { count }]
    expect(of(12, [])).toEqual(tooFew(2))
    expect(of(12, ['a', 'a'])).toEqual(tooFew(2))
    expect(of(12, ['a', 'b'])).toBeNull()
    expect(of(12, ['a', 'b'], false)).toEqual(tooFew(3))
    expect(of(10, [])).toBeNull()
  })
})

describe('a decision taken in a meeting', () => {
  it('counts no more votes than people present or represented; some may abstain', () => {
    expect(result({}, { meeting })).toBe('proposed')
    expect(result({}, { meeting: { ...meeting, votesAgainst: 5 } })).toBe('proposed')
    expect(result({}, { meeting: { ...meeting, votesAgainst: 6 } })).toEqual({
      code: 'mandates.more_votes_than_present',
      field: 'present',
      params: { votes: 13, present: 12 },
    })
  })

  it('was held by somebody, and carried in the way that it says', () => {
    const codes = (change: Partial<Meeting>) =>
      wrongInMeeting({ ...meeting, ...change }, today).map(one => `${one.field}: ${one.code}`)
    expect(codes({ present: 0, votesFor: 0, votesAgainst: 0, method: 'consent_decision' })).toEqual([
      'present: mandates.nobody_present',
    ])
    expect(codes({ votesFor: 5, votesAgainst: 5 })).toEqual(['votesFor: mandates.not_carried'])
    expect(codes({ method: 'unanimity' })).toEqual(['votesFor: mandates.not_carried'])
    expect(codes({ method: 'unanimity', votesAgainst: 0 })).toEqual([])
    // What is decided without counting is not judged by counts.
    expect(codes({ method: 'election_without_candidate', votesFor: 0, votesAgainst: 0 })).toEqual([])
  })

  it('says all that is wrong with it, each for its field', () => {
    const wrong = wrongInMeeting({ ...meeting, decidedOn: addDays(today, 1), present: 0 }, today)
    expect(wrong.map(one => [one.field, one.code])).toEqual([
      ['decidedOn', 'mandates.decided_in_future'],
      ['present', 'mandates.more_votes_than_present'],
    ])
    expect(wrongInMeeting(meeting, today)).toEqual([])
  })
})

describe('a form that is sent too early', () => {
  const codes = (refusals: readonly { code: string; field?: string }[]) =>
    refusals.map(one => `${one.field}: ${one.code}`)

  it('says at once all that a mandate lacks', () => {
    const empty = { roleId: '', personIds: [], mission: ' ', startsOn: '', endsOn: '' }
    expect(codes(missingInMandate(empty))).toEqual([
      'personIds: mandates.one_person',
      'roleId: mandates.role_missing',
      'mission: mandates.mission_missing',
      'startsOn: shared.date_missing',
      'endsOn: mandates.end_missing',
    ])
    const full = { roleId: 'r', personIds: ['p'], mission: 'Servir', startsOn: today, endsOn: today }
    expect(missingInMandate(full)).toEqual([])
  })

  it('says at once all that a role and a meeting lack', () => {
    expect(codes(missingInRole({ name: '', purpose: 'Servir', domain: '' }))).toEqual([
      'name: mandates.role_name_missing',
      'domain: mandates.domain_missing',
    ])
    const half = { decidedOn: '', present: Number.NaN, votesFor: 2.5, votesAgainst: 0 }
    expect(codes(missingInMeeting(half))).toEqual([
      'decidedOn: shared.date_missing',
      'present: shared.number_missing',
      'votesFor: shared.number_not_whole',
    ])
    expect(missingInMeeting(meeting)).toEqual([])
  })
})

describe('a decision that replaces another', () => {
  it('takes the place of one of this space that is in force, and of nothing else', () => {
    const replacesId = idOf(9)
    const refused = { code: 'mandates.replaced_not_in_force', field: 'replacesId' }
    expect(result({ replaced: 'in_force' }, { replacesId })).toBe('proposed')
    for (const replaced of [null, 'asking', 'open', 'refused', 'lapsed'] as const)
      expect(result({ replaced }, { replacesId })).toEqual(refused)
  })
})
