import { expect, it } from 'vitest'
import { adjournAssembly } from './adjourn-assembly.ts'
import { wholeAssembly } from './assembly.fixture.ts'
import { refusalOf } from './granted.fixture.ts'
import type { AssemblyFacts } from './move-assembly.ts'

const few: AssemblyFacts = {
  ...wholeAssembly,
  state: 'checked_in',
  quorum: { parts: 1, of: 3 },
  possibleBallots: 17,
}
const adjourning = (change: Partial<AssemblyFacts>) => refusalOf(adjournAssembly({ ...few, ...change }))

it('R93: an assembly is adjourned before it begins, by whoever facilitates, where its quorum is missing', () => {
  expect(adjourning({})).toBeNull()
  expect(adjourning({ possibleBallots: 18 })).toBe('quorum_not_missing')
  expect(adjourning({ quorum: null })).toBe('quorum_not_missing')
  expect(adjourning({ hands: ['secretary', 'minute_taker'] })).toBe('not_your_step')
  expect(adjourning({ state: 'running' })).toBe('step_not_now')
  expect(adjourning({ state: 'agenda_frozen' })).toBe('step_not_now')
})
