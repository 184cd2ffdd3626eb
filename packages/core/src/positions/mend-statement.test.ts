import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Result } from '../shared/result.ts'
import { correctStatement, withdrawStatement } from './mend-statement.ts'
import { roundStates } from './round.ts'

const codeOf = (result: Result<unknown>) => (result.ok ? 'ok' : result.error.code)
const statementId = '0190a000-0000-7000-8000-000000000001'
const input = { statementId, revision: 2, answered: false, text: 'Deux heures au plus.' }
const facts = {
  roundState: 'open' as const,
  revision: 2,
  isAnswered: false,
  text: 'Trois heures au plus.',
  otherTexts: ['Une autre idée.'],
}

test('a statement that nobody was asked takes other words as it is; one that was, its next version', () => {
  expect(correctStatement({ ...facts, roundState: 'prepared' }, input)).toEqual({
    ok: true,
    value: { text: 'Deux heures au plus.', isNextVersion: false },
  })
  // What somebody has prepared at home is seen by nobody else: the round is open, and that is enough.
  expect(correctStatement(facts, input)).toMatchObject({ value: { isNextVersion: true } })
  const answered = { ...facts, roundState: 'prepared' as const, isAnswered: true }
  expect(correctStatement(answered, { ...input, answered: true })).toEqual({
    ok: true,
    value: { text: 'Deux heures au plus.', isNextVersion: true },
  })
})

test('whoever does not know of an answer changes nothing; nor does one who read other words', () => {
  const answered = { ...facts, isAnswered: true }
  expect(codeOf(correctStatement(answered, input))).toBe('positions.statement_answered')
  expect(codeOf(withdrawStatement(answered, input))).toBe('positions.statement_answered')
  expect(codeOf(correctStatement({ ...facts, revision: 3 }, input))).toBe('positions.revision_changed')
  expect(codeOf(correctStatement({ ...facts, roundState: 'closed' }, input))).toBe('positions.round_closed')
})

test('the same words are no correction, and those of another statement are its own', () => {
  expect(codeOf(correctStatement(facts, { ...input, text: facts.text }))).toBe(
    'positions.statement_unchanged',
  )
  expect(codeOf(correctStatement(facts, { ...input, text: 'Une autre idée.' }))).toBe(
    'positions.statement_already_there',
  )
})

test('for any round: what is withdrawn goes only where nobody was asked, and never from a closed round', () => {
  fc.assert(
    fc.property(fc.constantFrom(...roundStates), fc.boolean(), (roundState, isAnswered) => {
      const what = withdrawStatement({ roundState, revision: 2, isAnswered }, { revision: 2, answered: true })
      if (roundState === 'closed') expect(codeOf(what)).toBe('positions.round_closed')
      else
        expect(what).toEqual({
          ok: true,
          value: roundState === 'prepared' && !isAnswered ? 'goes' : 'stays_readable',
        })
    }),
  )
})
