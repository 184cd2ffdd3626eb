import { openBallot } from '@reliance/core/assemblies/ballots/open-ballot.ts'
import { expect, it } from 'vitest'
import { asksOptions, countings, optionsIn, ruleOf } from './counting.ts'

const ids = () => {
  let count = 0
  return () => `o${++count}`
}
const facts = {
  policy: { proxiesPerHolder: 0, remoteVotingArticle: null, quorum: null },
  rollCount: 3,
  there: 3,
  standingProxies: 0,
  amendments: [],
  amended: null,
}

it('reads options one a line, and leaves empty lines out', () => {
  expect(optionsIn(' Lundi \n\nMardi\n  ', ids())).toEqual([
    { optionId: 'o1', label: 'Lundi' },
    { optionId: 'o2', label: 'Mardi' },
  ])
})

it.each(countings)('makes of what is chosen a rule that opens: %s', counting => {
  const options = asksOptions(counting) ? optionsIn('Lundi\nMardi\nJeudi', ids()) : []
  const ballot = {
    ballotId: 'b',
    state: 'draft' as const,
    wording: 'Quel jour ?',
    options,
    rule: ruleOf(counting, { number: 2, base: 'present', quorum: null }, options),
    secrecy: 'named' as const,
    isRemote: false,
    groupIds: [],
    amendsBallotId: null,
  }
  expect(openBallot(ballot, facts).ok).toBe(true)
})
