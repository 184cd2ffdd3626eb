import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CivilDate } from '../../shared/time.ts'
import { granted, refusalOf } from '../granted.fixture.ts'
import { eight, hours } from '../methods/consent.fixture.ts'
import { answerQuestion } from './answer-question.ts'
import { askQuestion } from './ask-question.ts'
import { chooseText } from './choose-text.ts'
import { type ConsentSheet, withoutLeavers } from './consent-sheet.ts'
import { type ConsentStep, consentByClock, stepConsent } from './consent-steps.ts'
import { consentAwaits, consentView } from './consent-view.ts'
import { integrateObjection } from './integrate-objection.ts'
import { processView, sheetOf, storedSheet } from './process-sheet.ts'
import { type CircleFacts, proposeConsent } from './propose-consent.ts'
import { sayFeeling } from './say-feeling.ts'
import { sayObjection } from './say-objection.ts'
import { weighObjection } from './weigh-objection.ts'

const processId = 'p'
const facts: CircleFacts = {
  decides: true,
  voiceId: 'bilal',
  participantIds: eight,
  today: '2026-11-19' as CivilDate,
}
const proposal = {
  bodyId: 'body',
  title: 'Permanence',
  text: 'La permanence ouvre le mardi soir.',
  purpose: 'Accueillir après le travail',
  responsible: { kind: 'body', id: 'body' },
  reviewOn: '2027-02-18' as CivilDate,
  facilitatorId: 'awa',
  windowHours: 48,
} as const
const begin = (change: Partial<CircleFacts> = {}, input: object = {}) =>
  proposeConsent({ ...facts, ...change }, { ...proposal, ...input }, { parts: 1, of: 2 }, hours(0))
const step = (sheet: ConsentSheet, name: ConsentStep, at = hours(1), by = 'awa') =>
  granted(stepConsent(sheet, by, name, at))
const others = eight.filter(id => id !== 'bilal')

/** Everybody passes twice, and the proposer keeps the text. */
const asked = (): ConsentSheet => {
  const pass = (sheet: ConsentSheet) =>
    others.reduce((done, id) => granted(askQuestion(done, id, { processId, text: '' })), sheet)
  const feel = (sheet: ConsentSheet) =>
    others.reduce((done, id) => granted(sayFeeling(done, id, { processId, text: 'Bien.' })), sheet)
  const amending = step(feel(step(pass(granted(begin())), 'feelings')), 'amending')
  const kept = granted(chooseText(amending, 'bilal', { processId, revision: 1, choice: 'keep', text: '' }))
  return step(kept, 'objecting')
}
const say = (sheet: ConsentSheet, id: string, objects = false, reason = objects ? 'Trop tard.' : '') =>
  sayObjection(sheet, id, { processId, round: sheet.versions.length, objects, reason }, hours(2))
const all = (sheet: ConsentSheet, ...objectors: string[]) =>
  sheet.participantIds.reduce((done, id) => granted(say(done, id, objectors.includes(id))), sheet)

describe('a consent between meetings (protocols §2)', () => {
  it('eight people, one objection integrated as v2, nobody objects to it: adopted, with its history', () => {
    const testing = step(all(asked(), 'clara'), 'test')
    expect(testing.objections.at(-1)).toMatchObject({ objectorId: 'clara', reason: 'Trop tard.' })
    const amended = 'La permanence ouvre le mardi à 18 h.'
    const v2 = granted(
      integrateObjection(
        step(testing, 'qualify'),
        'awa',
        { processId, revision: 1, text: amended, writtenById: 'clara' },
        hours(3),
      ),
    )
    expect(refusalOf(say({ ...v2, versions: v2.versions.slice(0, 1) }, 'awa'))).toBeNull()
    expect(
      refusalOf(sayObjection(v2, 'awa', { processId, round: 1, objects: false, reason: '' }, hours(4))),
    ).toBe('text_changed')
    const adopted = step(all(v2), 'adopt')
    const view = consentView(adopted, 'awa', hours(5))
    expect(view.state).toBe('adopted')
    expect(view.versions).toEqual([
      { text: proposal.text, integratedById: null, objection: null },
      { text: amended, integratedById: 'clara', objection: 'Trop tard.' },
    ])
  })

  it('R17: needs somebody responsible and a review to come; R113: a commission begins none', () => {
    expect(refusalOf(begin({}, { responsible: null }))).toBe('responsible_missing')
    expect(refusalOf(begin({}, { reviewOn: null }))).toBe('review_missing')
    expect(refusalOf(begin({}, { reviewOn: facts.today }))).toBe('review_in_past')
    expect(refusalOf(begin({ decides: false }))).toBe('body_decides_not')
    expect(refusalOf(begin({ voiceId: null }))).toBe('no_voice_there')
    expect(refusalOf(begin({ participantIds: ['bilal'] }))).toBe('circle_too_small')
    expect(refusalOf(begin({}, { facilitatorId: 'zoe' }))).toBe('facilitator_not_here')
  })

  it('R46: no opinion while people clarify; questions are answered before anything goes on', () => {
    const sheet = granted(begin())
    expect(refusalOf(sayFeeling(sheet, 'awa', { processId, text: 'Non.' }))).toBe('process_step_not_now')
    expect(refusalOf(askQuestion(sheet, 'awa', { processId, text: 'Pourquoi le mardi ?' }))).toBe(
      'why_belongs_to_feelings',
    )
    const open = granted(askQuestion(sheet, 'awa', { processId, text: 'À quelle heure ?' }))
    expect(refusalOf(consentByClock(open, hours(49)))).toBe('question_open')
    expect(refusalOf(answerQuestion(open, 'bilal', { processId, question: 0, text: '' }))).toBe(
      'answer_missing',
    )
    const answered = granted(answerQuestion(open, 'bilal', { processId, question: 0, text: '18 h.' }))
    expect(refusalOf(answerQuestion(answered, 'bilal', { processId, question: 0, text: 'Encore.' }))).toBe(
      'question_missing',
    )
    // After its window, silence passes.
    expect(granted(consentByClock(answered, hours(49))).state).toBe('feelings')
  })

  it('silence while people object is no consent, and too few answers adopt nothing', () => {
    const some = ['awa', 'clara', 'dora'].reduce((done, id) => granted(say(done, id)), asked())
    expect(refusalOf(stepConsent(some, 'awa', 'adopt', hours(3)))).toBe('signals_open')
    expect(refusalOf(stepConsent(some, 'awa', 'adopt', hours(60)))).toBe('circle_quorum_missing')
    expect(refusalOf(consentByClock(some, hours(60)))).toBe('process_step_not_now')
    const half = granted(say(some, 'elio'))
    const view = consentView(half, 'awa', hours(60))
    expect(view.shown?.silentIds).toEqual(['bilal', 'farah', 'gil', 'nour'])
    expect(granted(stepConsent(half, 'awa', 'adopt', hours(60))).state).toBe('adopted')
  })

  it('the group sets aside what is no objection, which stays for the review', () => {
    const testing = step(all(asked(), 'clara'), 'test')
    const weigh = (id: string) => weighObjection(testing, id, { processId, isObjection: false })
    expect([weigh('awa'), weigh('clara')].map(refusalOf)).toEqual(['group_sets_aside', 'group_sets_aside'])
    expect(refusalOf(stepConsent(testing, 'awa', 'set_aside', hours(3)))).toBe('group_sets_aside')
    const aside = step(granted(weigh('dora')), 'set_aside')
    expect(aside.objections.at(-1)).toMatchObject({ state: 'set_aside', isConcern: true })
    expect(step(aside, 'adopt').state).toBe('adopted')
    const back = granted(weighObjection(granted(weigh('dora')), 'dora', { processId, isObjection: true }))
    expect(back.doubtIds).toEqual([])
  })

  it('whoever leaves before they answer is counted no more; what they held goes to who is left', () => {
    const left = withoutLeavers(asked(), new Set(eight.filter(id => id !== 'awa' && id !== 'gil')))
    expect(left.facilitatorId).toBe('bilal')
    expect(left.participantIds).not.toContain('gil')
    const withdrawn = { ...asked(), state: 'withdrawn' as const }
    expect(withoutLeavers(withdrawn, new Set()).participantIds).toEqual(eight)
  })

  it('waits for those who are silent, then for whoever holds it', () => {
    expect(consentAwaits(granted(begin()), hours(1))).toEqual(others)
    expect(consentAwaits(asked(), hours(1))).toEqual(eight)
    expect(consentAwaits(all(asked()), hours(3))).toEqual(['awa'])
  })

  it('nothing of a round that is hidden is in what anybody reads, whoever asks', () => {
    const answers = fc.dictionary(fc.constantFrom(...eight.slice(0, 7)), fc.boolean(), { maxKeys: 7 })
    fc.assert(
      fc.property(answers, answers, fc.constantFrom(...eight, null), (first, second, me) => {
        // The same people answer, each something else; the eighth has not.
        const answering = (given: Record<string, boolean>) =>
          Object.keys(first).reduce((done, id) => {
            const objects = id === me ? first[id] === true : given[id] === true
            return granted(say(done, id, objects, objects ? `secret de ${id}` : ''))
          }, asked())
        const [one, other] = [answering(first), answering(second)]
        expect(processView(one, me, hours(3))).toEqual(processView(other, me, hours(3)))
        const text = JSON.stringify(processView(one, me, hours(3)))
        expect(text.includes('secret')).toBe(me !== null && first[me] === true)
        expect(JSON.stringify(storedSheet(one).open)).not.toContain('secret')
      }),
    )
  })

  it('comes back from storage as it was', () => {
    const sheet = all(asked(), 'clara')
    const { open, sealed } = JSON.parse(JSON.stringify(storedSheet(sheet)))
    expect(sheetOf({ open, sealed })).toEqual(sheet)
  })
})
