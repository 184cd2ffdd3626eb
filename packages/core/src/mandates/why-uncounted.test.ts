import { expect, it } from 'vitest'
import { assembly, bodyOf, daysAfter, idOf, now } from './decisions.fixture.ts'
import { type UncountedFacts, whyUncounted } from './why-uncounted.ts'

const facts: UncountedFacts = {
  electorId: 'e',
  answer: 'yes',
  elector: { electorId: 'e', countsFrom: daysAfter(-100), seenAt: now },
  body: bodyOf(assembly, { parentId: null, kind: 'general_assembly' }),
  decidesThere: true,
  proposedAt: now,
  gains: [],
  loses: [],
  gainersCount: false,
}
const why = (change: Partial<UncountedFacts>) => whyUncounted({ ...facts, ...change })
const newcomer = { electorId: 'e', countsFrom: daysAfter(12), seenAt: now }

it('names the reason for which an answer is not counted, and none for one that is', () => {
  expect(why({})).toBeNull()
  expect(why({ loses: ['e'] })).toBe('loses')
  expect(why({ elector: newcomer, decidesThere: false })).toBe('newcomer')
  expect(why({ elector: { ...newcomer, countsFrom: null }, decidesThere: false })).toBe('no_seat')
  expect(why({ decidesThere: false })).toBe('no_seat')
  expect(why({ elector: undefined, decidesThere: false })).toBe('no_seat')
})

it('counts the no of who gains always, and their yes where few others could answer', () => {
  expect(why({ gains: ['e'] })).toBe('gains')
  expect(why({ gains: ['e'], answer: 'no' })).toBeNull()
  expect(why({ gains: ['e'], gainersCount: true })).toBeNull()
})

it('counts whoever sits in another body from their first day there', () => {
  expect(why({ elector: newcomer, body: bodyOf(idOf(2)) })).toBeNull()
})
