import { expect, it } from 'vitest'
import { refusalOf } from '../granted.fixture.ts'
import type { Choice, CountingRule } from './ballot.ts'
import { majority, stance } from './ballots.fixture.ts'
import { checkChoice } from './check-choice.ts'

const score: CountingRule = { method: 'score', highest: 5, by: 'sum', tieOrder: null }
const stv: CountingRule = { method: 'stv', seats: 1, tieOrder: ['A', 'B', 'C'] }
const chosen: CountingRule = { method: 'chosen', most: 2, tieOrder: null }
const dots: CountingRule = { method: 'dots', dots: 5, tieOrder: null }

it.each<[CountingRule, Choice, string | null]>([
  [majority(), stance('for'), null],
  [majority(), stance('blank'), 'blank_not_offered'],
  [majority({ takesBlank: true }), stance('blank'), null],
  [majority(), { kind: 'chosen', chosen: [] }, 'choice_of_another_kind'],
  [{ method: 'sense_check' }, { kind: 'sense', sense: 'unsure' }, null],
  [score, { kind: 'scores', scores: { A: 0, B: 5, C: null } }, null],
  [score, { kind: 'scores', scores: {} }, null],
  [score, { kind: 'scores', scores: { A: 6 } }, 'score_out_of_range'],
  [score, { kind: 'scores', scores: { A: -1 } }, 'score_out_of_range'],
  [score, { kind: 'scores', scores: { A: 2.5 } }, 'score_out_of_range'],
  [score, { kind: 'scores', scores: { D: 1 } }, 'option_unknown'],
  [stv, { kind: 'ranking', ranking: [null, 'B', 'C'] }, null],
  [stv, { kind: 'ranking', ranking: ['B', null, 'B'] }, 'option_twice'],
  [stv, { kind: 'ranking', ranking: ['Z'] }, 'option_unknown'],
  [chosen, { kind: 'chosen', chosen: ['A', 'C'] }, null],
  [chosen, { kind: 'chosen', chosen: ['A', 'B', 'C'] }, 'too_many_chosen'],
  [chosen, { kind: 'chosen', chosen: ['A', 'A'] }, 'option_twice'],
  [dots, { kind: 'dots', dots: { A: 4, B: 1 } }, null],
  [dots, { kind: 'dots', dots: { A: 4, B: 2 } }, 'too_many_dots'],
  [dots, { kind: 'dots', dots: { A: -1, B: 2 } }, 'too_many_dots'],
])('%o takes %o: %s', (rule, choice, refused) => {
  expect(refusalOf(checkChoice(rule, ['A', 'B', 'C'], choice))).toBe(refused)
})
