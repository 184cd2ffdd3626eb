import { expect, it } from 'vitest'
import { deedsOf } from './deeds.ts'
import { deedsEn } from './message-deeds.en.ts'
import { deedsFr } from './message-deeds.fr.ts'

it('R28: what was done is counted by its kind, readings left out, what has no word together', () => {
  const acts = [
    { kind: 'fund.treasury_read', count: 40 },
    { kind: 'fund.payout_prepared', count: 2 },
    { kind: 'organisations.edited', count: 3 },
    { kind: 'later.something', count: 1 },
    { kind: 'later.else', count: 1 },
  ]
  expect(deedsOf(acts, kind => !kind.startsWith('later'))).toEqual([
    { kind: 'organisations.edited', count: 3 },
    { kind: 'fund.payout_prepared', count: 2 },
    { kind: 'other', count: 2 },
  ])
})

it('has each word in both languages', () => {
  expect(Object.keys(deedsFr)).toEqual(Object.keys(deedsEn))
})
