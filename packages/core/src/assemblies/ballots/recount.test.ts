import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Choice, type CountingRule, senses, stances, type Vote } from './ballot.ts'
import { electorate, majority } from './ballots.fixture.ts'
import { countedBallots } from './cast-vote.ts'
import { checkChoice } from './check-choice.ts'
import { recount } from './recount.ts'

const ids = ['A', 'B', 'C', 'D']
const tieOrder = ['C', 'A', 'D', 'B']
const subset = fc.shuffledSubarray(ids)
const points = fc.dictionary(fc.constantFrom(...ids), fc.option(fc.nat(5)))

const kinds: [CountingRule, fc.Arbitrary<Choice>][] = [
  [
    majority({ countedBy: 'both', takesBlank: true, quorum: { parts: 1, of: 10 } }),
    fc.constantFrom(...stances).map(stance => ({ kind: 'stance', stance })),
  ],
  [{ method: 'score', highest: 5, by: 'mean', tieOrder }, points.map(scores => ({ kind: 'scores', scores }))],
  [
    { method: 'score', highest: 5, by: 'sum', tieOrder: null },
    points.map(scores => ({ kind: 'scores', scores })),
  ],
  [{ method: 'schulze', tieOrder: null }, subset.map(ranking => ({ kind: 'ranking', ranking }))],
  [{ method: 'stv', seats: 2, tieOrder }, subset.map(ranking => ({ kind: 'ranking', ranking }))],
  [{ method: 'chosen', most: 4, tieOrder }, subset.map(chosen => ({ kind: 'chosen', chosen }))],
  [
    { method: 'dots', dots: 20, tieOrder },
    fc.dictionary(fc.constantFrom(...ids), fc.nat(5)).map(dots => ({ kind: 'dots', dots })),
  ],
  [{ method: 'sense_check' }, fc.constantFrom(...senses).map(sense => ({ kind: 'sense', sense }))],
]
const groups = ['o01', 'o05']
const there = { ...electorate, groupRolls: { o01: 20, o05: 32 } }
const closedAt = new Date('2026-11-19T20:00:00Z')

describe.each(kinds)('%o', (rule, choice) => {
  it('counts the published list as it was proclaimed, in whatever order, whoever voted when', () => {
    const one = fc.record({ choice, groupId: fc.constantFrom(...groups), joined: fc.nat(1000) })
    fc.assert(
      fc.property(fc.array(one, { maxLength: 15 }), fc.infiniteStream(fc.nat()), (list, places) => {
        const votes = list.map(({ choice: said, groupId, joined }, n): Vote => {
          expect(checkChoice(rule, ids, said).ok).toBe(true)
          // The longest member votes first, or last: the day of joining is only in the name.
          const voterId = `member since ${joined}, number ${n}`
          return {
            voterId,
            castById: voterId,
            castAt: new Date(joined),
            groupId,
            choice: said,
            instruction: null,
          }
        })
        const ballots = countedBallots(votes, closedAt)
        const proclaimed = recount(rule, ids, ballots, there)
        const published = JSON.parse(JSON.stringify(ballots)) as typeof ballots
        const mixed = published
          .map(ballot => ({ ballot, place: Number(places.next().value) }))
          .toSorted((a, b) => a.place - b.place)
          .map(({ ballot }) => ballot)
        expect(recount(rule, ids, mixed, there)).toEqual(proclaimed)
        expect(JSON.parse(JSON.stringify(proclaimed))).toEqual(proclaimed)
        expect(proclaimed.received).toBe(list.length)
      }),
    )
  })
})
