import { expect, test } from 'vitest'
import { assembliesEn } from '../messages.en.ts'
import { assembliesFr } from '../messages.fr.ts'
import { stancesOf } from './ballot.ts'
import { ballotWordsEn } from './ballot-words.en.ts'
import { ballotWordsFr } from './ballot-words.fr.ts'

const places = (text: string, names: readonly string[]): number[] =>
  names.map(name => text.search(new RegExp(`\\{${name}[,}]`)))

test('R43: against, abstentions and blank ballots are results like for, in this order', () => {
  expect(stancesOf({ takesBlank: true })).toEqual(['for', 'against', 'abstain', 'blank'])
  expect(stancesOf({ takesBlank: false })).toEqual(['for', 'against', 'abstain'])
})

test('R43: every sentence of a result says all four, in both languages and in this order', () => {
  const said = [assembliesFr, assembliesEn].flatMap(({ results }) =>
    [results.adopted, results.rejected, results.no_quorum].map(text =>
      places(text, ['votesFor', 'votesAgainst', 'abstaining', 'blank']),
    ),
  )
  const shown = [ballotWordsFr, ballotWordsEn].flatMap(({ figure, figureOnline }) =>
    [figure, figureOnline].map(text => places(text, ['for', 'against', 'abstain', 'blank'])),
  )
  expect(said).toHaveLength(6)
  expect(shown).toHaveLength(4)
  for (const found of [...said, ...shown]) {
    expect(found).not.toContain(-1)
    expect(found.toSorted((a, b) => a - b)).toEqual(found)
  }
})
