import { expect, it } from 'vitest'
import { electorate, majority, optionsOf, rankedOf, stancesOf } from './ballots.fixture.ts'
import { firstOptions } from './first-options.ts'
import { recount } from './recount.ts'

it('names what comes first, or is elected, and nothing where there are no options', () => {
  const options = optionsOf('A', 'B', 'C')
  const ids = options.map(one => one.optionId)
  const ballots = rankedOf('3 ABC', '2 BCA', '1 CAB')
  for (const rule of [
    { method: 'schulze', tieOrder: null },
    { method: 'stv', seats: 1, tieOrder: ids },
  ] as const)
    expect(firstOptions(recount(rule, ids, ballots, electorate), options)).toEqual(['Option A'])
  expect(firstOptions(recount(majority(), [], stancesOf(1, 0, 0), electorate), [])).toEqual([])
})
