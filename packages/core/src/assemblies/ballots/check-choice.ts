import { ok, refuse } from '../../shared/result.ts'
import type { AssemblyResult } from '../codes.ts'
import type { Choice, CountingRule } from './ballot.ts'

const kindOf: Record<CountingRule['method'], Choice['kind']> = {
  majority: 'stance',
  score: 'scores',
  schulze: 'ranking',
  stv: 'ranking',
  chosen: 'chosen',
  dots: 'dots',
  sense_check: 'sense',
}

/** The options that a choice names. */
const namedIn = (choice: Choice): string[] => {
  if (choice.kind === 'scores') return Object.keys(choice.scores)
  if (choice.kind === 'dots') return Object.keys(choice.dots)
  if (choice.kind === 'chosen') return [...choice.chosen]
  return choice.kind === 'ranking' ? choice.ranking.filter(id => id !== null) : []
}

const isWhole = (value: number, most: number): boolean =>
  Number.isInteger(value) && value >= 0 && value <= most

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0)

const checkNumbers = (rule: CountingRule, choice: Choice): AssemblyResult<Choice> => {
  if (rule.method === 'majority' && choice.kind === 'stance' && choice.stance === 'blank' && !rule.takesBlank)
    return refuse('assemblies.blank_not_offered', { field: 'choice' })
  if (rule.method === 'score' && choice.kind === 'scores') {
    const given = Object.values(choice.scores).filter(score => score !== null)
    if (!given.every(score => isWhole(score, rule.highest)))
      return refuse('assemblies.score_out_of_range', { field: 'choice', params: { most: rule.highest } })
  }
  if (rule.method === 'chosen' && choice.kind === 'chosen' && choice.chosen.length > rule.most)
    return refuse('assemblies.too_many_chosen', { field: 'choice', params: { most: rule.most } })
  if (rule.method === 'dots' && choice.kind === 'dots') {
    const dots = Object.values(choice.dots)
    if (!dots.every(one => isWhole(one, rule.dots)) || sumOf(dots) > rule.dots)
      return refuse('assemblies.too_many_dots', { field: 'choice', params: { most: rule.dots } })
  }
  return ok(choice)
}

/**
 * A choice that a ballot takes; one that says nothing is a blank ballot, and counts as such. Refuses:
 * `choice_of_another_kind`, `option_unknown`, `option_twice`, `blank_not_offered`, `score_out_of_range`,
 * `too_many_chosen`, `too_many_dots`.
 */
export const checkChoice = (
  rule: CountingRule,
  optionIds: readonly string[],
  choice: Choice,
): AssemblyResult<Choice> => {
  if (choice.kind !== kindOf[rule.method]) return refuse('assemblies.choice_of_another_kind')
  const named = namedIn(choice)
  if (named.some(id => !optionIds.includes(id)))
    return refuse('assemblies.option_unknown', { field: 'choice' })
  if (new Set(named).size < named.length) return refuse('assemblies.option_twice', { field: 'choice' })
  return checkNumbers(rule, choice)
}
