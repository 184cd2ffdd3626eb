import { expect, it } from 'vitest'
import type { Disclosure } from './adopt-pledge-rule.ts'
import { disclosureOfYear } from './disclosure-of-year.ts'

const at = (day: number) => new Date(Date.UTC(2026, 0, day))
/** Rules adopted on the 1st, the 11th, the 21st…, newest first as they are read. */
const rules = (...modes: Disclosure[]) =>
  modes.map((disclosure, place) => ({ disclosure, adoptedAt: at(1 + place * 10) })).toReversed()

it('shows what the rule says, and nothing before there is one', () => {
  expect(disclosureOfYear([], null)).toBe('totals')
  expect(disclosureOfYear(rules('bands'), at(2))).toBe('bands')
  expect(disclosureOfYear(rules('totals', 'open'), null)).toBe('open')
})

it('shows no more than the rule under which somebody has promised', () => {
  expect(disclosureOfYear(rules('totals', 'bands'), at(2))).toBe('totals')
  expect(disclosureOfYear(rules('bands', 'open'), at(5))).toBe('bands')
  // The first promise of the year came under the second rule: what the first one hid was of another year.
  expect(disclosureOfYear(rules('totals', 'bands'), at(12))).toBe('bands')
})

it('hides more at once', () => {
  expect(disclosureOfYear(rules('open', 'names'), at(2))).toBe('names')
  expect(disclosureOfYear(rules('open', 'totals', 'bands'), at(2))).toBe('totals')
})
