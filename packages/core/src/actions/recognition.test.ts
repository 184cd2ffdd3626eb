import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answerRecognition } from './answer-recognition.ts'
import { openRecognition } from './open-recognition.ts'
import { type RecognitionAnswer, recognitionAnswers, recognitionOf } from './recognition.ts'
import { replyToRecognition } from './reply-to-recognition.ts'

const codeOf = (result: { ok: boolean; error?: { code: string } }) => (result.ok ? 'ok' : result.error?.code)
const said = (answers: readonly RecognitionAnswer[], isReplied = false) =>
  answers.map(answer => ({ answer, isReplied }))
const of = (answers: ReturnType<typeof said>, memberCount = 5, threshold = 80) =>
  recognitionOf(answers, { memberCount, threshold })

describe('whether a coalition recognises itself in its plan (R80)', () => {
  it('holds from the threshold on, once more than half have answered and whoever said no has an answer', () => {
    expect(of(said(['yes', 'yes', 'partly', 'yes', 'no']))).toMatchObject({
      share: 80,
      unanswered: 1,
      holds: false,
    })
    expect(of([...said(['yes', 'yes', 'partly', 'yes']), ...said(['no'], true)])).toMatchObject({
      counts: { yes: 3, partly: 1, no: 1 },
      holds: true,
    })
    expect(of([...said(['yes', 'yes', 'partly']), ...said(['no', 'no'], true)]).holds).toBe(false)
    expect(of(said(['yes', 'yes']), 4)).toMatchObject({ isHeard: false, share: 100, holds: false })
    expect(of([])).toMatchObject({ share: null, holds: false })
  })

  it('R59: counts each organisation once, in whatever order', () => {
    const answer = fc.record({ answer: fc.constantFrom(...recognitionAnswers), isReplied: fc.boolean() })
    fc.assert(
      fc.property(fc.array(answer, { maxLength: 30 }), answers => {
        const found = of(answers, 30, 60)
        expect(of(answers.toReversed(), 30, 60)).toEqual(found)
        expect(found.counts.yes + found.counts.partly + found.counts.no).toBe(answers.length)
        // One more yes never takes away that it holds.
        const more = of([...answers, { answer: 'yes', isReplied: false }], 30, 60)
        expect(found.holds && !more.holds).toBe(false)
      }),
    )
  })

  it('is asked one at a time, of a plan that holds something', () => {
    expect(codeOf(openRecognition({ isOpen: true, actionCount: 3 }))).toBe('actions.recognition_open')
    expect(codeOf(openRecognition({ isOpen: false, actionCount: 0 }))).toBe('actions.plan_empty')
    expect(openRecognition({ isOpen: false, actionCount: 1 }).ok).toBe(true)
  })

  it('is answered with what is missing, and replied to where something is', () => {
    const answer = (answer: RecognitionAnswer, missing = '', isOpen = true) =>
      codeOf(answerRecognition({ isOpen }, { answer, missing }))
    expect(answer('yes')).toBe('ok')
    expect([answer('partly'), answer('no')]).toEqual(['actions.missing_missing', 'actions.missing_missing'])
    expect(answer('no', 'Rien sur l’eau.')).toBe('ok')
    expect(answer('yes', '', false)).toBe('actions.recognition_closed')
    const reply = (answer: RecognitionAnswer, isOpen = true) => codeOf(replyToRecognition({ isOpen, answer }))
    expect([reply('no'), reply('partly'), reply('yes'), reply('no', false)]).toEqual([
      'ok',
      'ok',
      'actions.nothing_missed',
      'actions.recognition_closed',
    ])
  })
})
