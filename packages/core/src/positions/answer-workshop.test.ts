import { expect, test } from 'vitest'
import { addDays, parseCivilDate } from '../shared/time.ts'
import { type AnswerWorkshopInput, answerWorkshop } from './answer-workshop.ts'

const now = new Date('2026-11-19T08:00:00Z')
const today = parseCivilDate('2026-11-19')
if (today === null) throw new Error('a day')
const facts = { answeredAt: null, today }
const said: AnswerWorkshopInput = {
  statementId: 's',
  organisationId: 'o',
  answer: 'accepted',
  meetsOn: addDays(today, 9),
  text: 'À la Maison du peuple.',
}
const codeOf = (change: Partial<AnswerWorkshopInput>, answeredAt: Date | null = null) => {
  const answered = answerWorkshop({ ...facts, answeredAt }, { ...said, ...change }, now)
  return answered.ok ? 'ok' : answered.error.code
}

test('R68: a yes says when or how, a no says why', () => {
  expect(answerWorkshop(facts, said, now)).toEqual({
    ok: true,
    value: {
      answer: 'accepted',
      answerText: said.text,
      meetsOn: said.meetsOn,
      answeredAt: now,
    },
  })
  expect(codeOf({ text: '' })).toBe('ok')
  expect(codeOf({ meetsOn: null })).toBe('ok')
  expect(codeOf({ meetsOn: null, text: '' })).toBe('positions.workshop_moment_missing')
  expect(codeOf({ meetsOn: today })).toBe('ok')
  expect(codeOf({ meetsOn: addDays(today, -1) })).toBe('positions.workshop_in_past')
  expect(codeOf({ answer: 'declined', text: '' })).toBe('positions.workshop_reason_missing')
})

test('a no keeps no date, and nothing is answered twice', () => {
  const no = answerWorkshop(facts, { ...said, answer: 'declined' }, now)
  expect(no.ok && no.value.meetsOn).toBe(null)
  expect(codeOf({}, now)).toBe('positions.workshop_answered')
})
