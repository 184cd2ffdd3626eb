import { describe, expect, it } from 'vitest'
import { type AnswerFacts, answerDecision } from './answer-decision.ts'

const facts: AnswerFacts = {
  decision: { state: 'asking', contentHash: 'abc', gains: ['g'], loses: ['l'], gainersCount: false },
  electorId: 'e',
  isElector: true,
  maySayYes: true,
  isHeldByAnother: false,
  isSigned: false,
  mandateName: null,
}
const yes = {
  decisionId: 'd',
  answer: 'yes' as const,
  reason: '',
  typedName: '',
  electorId: null,
  contentHash: 'abc',
}
const no = { ...yes, answer: 'no' as const, reason: 'Trop tôt.' }
const result = (change: Partial<AnswerFacts>, input: typeof yes | typeof no = yes) => {
  const answered = answerDecision({ ...facts, ...change }, input)
  return answered.ok ? answered.value : answered.error.code
}
const counted = { isCounted: true, isElector: true, signedName: null }

describe('an answer', () => {
  it('counts from those who decide there, and is shown from newcomers', () => {
    expect(result({})).toEqual(counted)
    expect(result({}, no)).toEqual(counted)
    expect(result({ isElector: false })).toEqual({ isCounted: false, isElector: false, signedName: null })
  })

  it('of whoever gains: the no always, the yes where few others could answer', () => {
    expect(result({ electorId: 'g' })).toEqual({ ...counted, isCounted: false })
    expect(result({ electorId: 'g' }, no)).toEqual(counted)
    expect(result({ electorId: 'g', decision: { ...facts.decision, gainersCount: true } })).toEqual(counted)
  })

  it('of whoever loses is a reply', () => {
    for (const input of [yes, no])
      expect(result({ electorId: 'l' }, input)).toEqual({ ...counted, isCounted: false, isElector: false })
  })

  it('says why it is a no, and is to what was read', () => {
    expect(result({}, { ...no, reason: '' })).toBe('mandates.reason_missing')
    expect(result({}, { ...yes, contentHash: 'other' })).toBe('mandates.content_differs')
    for (const state of ['in_force', 'refused', 'lapsed'] as const)
      expect(result({ decision: { ...facts.decision, state } })).toBe('mandates.decision_settled')
    expect(result({ electorId: null })).toBe('mandates.no_voice_there')
  })

  it('R9: a yes to one’s own mandate is signed with the name that it is given to', () => {
    expect(result({ mandateName: 'Élodie Marchès' })).toBe('mandates.signature_missing')
    const typed = (typedName: string) => result({ mandateName: 'Élodie Marchès' }, { ...yes, typedName })
    expect(typed('Jeanne')).toBe('mandates.typed_name_differs')
    expect(typed(' elodie  MARCHES ')).toMatchObject({ isCounted: true })
    expect(result({ mandateName: 'Élodie Marchès' }, no)).toEqual(counted)
    expect(result({ isSigned: true }, { ...yes, typedName: 'Josiane' })).toMatchObject({
      signedName: 'Josiane',
    })
  })

  it('for an organisation: without its mandate only a no, which gives way to whoever holds it', () => {
    expect(result({ maySayYes: false })).toBe('mandates.yes_needs_signature')
    expect(result({ maySayYes: false }, no)).toEqual(counted)
    expect(result({ maySayYes: false, isHeldByAnother: true }, no)).toBe('mandates.answered_by_another')
    expect(result({ isHeldByAnother: true })).toEqual(counted)
  })
})
