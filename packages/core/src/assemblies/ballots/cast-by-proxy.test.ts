import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  type GivenProxy,
  giveProxy,
  possibleBallots,
  possibleOn,
  revokeProxy,
} from '../attendance/proxies.ts'
import { rollOfVoters } from '../attendance/roll.fixture.ts'
import { refusalOf } from '../granted.fixture.ts'
import { draftBallot, stance } from './ballots.fixture.ts'
import { castVote } from './cast-vote.ts'
import { presentAtClosing } from './close-ballot.ts'

const people = ['A', 'B', 'C', 'D']
const roll = rollOfVoters(...people)
const at = (minute: number) => new Date(Date.UTC(2026, 10, 19, 19, minute))

/** A ballot that is open while people come and go, give their proxies and take them back. */
class Room {
  readonly most: number
  readonly present = new Set<string>()
  proxies: GivenProxy[] = []
  /** Who cast the vote of whom. */
  readonly votes = new Map<string, string>()

  constructor(most: number) {
    this.most = most
  }

  get possible() {
    const { most: proxiesPerHolder, proxies } = this
    return possibleBallots({ roll, presentIds: [...this.present], proxies, proxiesPerHolder })
  }

  castFor(castById: string, but: string): number {
    const ofOthers = ([voter, by]: [string, string]) => by === castById && voter !== castById && voter !== but
    return [...this.votes].filter(ofOthers).length
  }

  vote(voterId: string, castById: string): string | null {
    const by = this.votes.get(voterId)
    const entry = roll.find(one => one.personId === voterId)
    const facts = {
      ballot: draftBallot({ state: 'open' }),
      closesAt: null,
      atOpening: entry,
      today: entry,
      possible: this.possible,
      former: by === undefined ? null : { castById: by, castAt: null },
      castForOthers: this.castFor(castById, voterId),
      proxiesPerHolder: this.most,
    }
    const cast = { voterId, castById, groupId: null, choice: stance('for'), instruction: null }
    const refused = refusalOf(castVote(facts, cast, at(1)))
    if (refused === null) this.votes.set(voterId, castById)
    return refused
  }

  give(giverId: string, holderId: string): void {
    const { most: proxiesPerHolder, proxies } = this
    const given = giveProxy({ proxiesPerHolder, proxies, roll }, giverId, holderId, at(0))
    if (given.ok) this.proxies = [...proxies, given.value]
  }

  takeBack(giverId: string): void {
    const taken = revokeProxy(this.proxies, giverId, at(1))
    if (!taken.ok) return
    const others = this.proxies.filter(one => one.giverId !== giverId || one.revokedAt !== null)
    this.proxies = [...others, taken.value]
  }
}

it('L7: whoever took their proxy back leaves the vote that was cast, and the holder casts no other in its place', () => {
  const room = new Room(1)
  room.present.add('A')
  room.give('B', 'A')
  expect(room.vote('B', 'A')).toBeNull()
  room.takeBack('B')
  room.give('C', 'A')
  expect(room.vote('C', 'A')).toBe('proxy_ceiling')
  expect(room.vote('B', 'A')).toBe('proxy_not_held')
  room.present.add('B')
  expect(room.vote('B', 'B')).toBeNull()
  // B's vote is B's own by now: A may cast that of C.
  expect(room.vote('C', 'A')).toBeNull()
  room.present.delete('B')
  room.takeBack('C')
  room.give('B', 'A')
  expect(room.vote('B', 'A')).toBe('voted_in_person')
})

const person = fc.constantFrom(...people)
const act = fc.record({
  kind: fc.constantFrom('come', 'go', 'give', 'take', 'vote', 'vote'),
  one: person,
  other: person,
})

it('L7, A7: the votes that are cast are never more than could be, whoever comes, goes, gives and takes back', () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 40 }), fc.nat(2), (acts, most) => {
      const room = new Room(most)
      for (const { kind, one, other } of acts) {
        const own = room.votes.get(other) === other
        const couldBe = room.possible.some(each => each.voterId === other && each.castById === one)
        if (kind === 'come') room.present.add(one)
        if (kind === 'go') room.present.delete(one)
        if (kind === 'give') room.give(one, other)
        if (kind === 'take') room.takeBack(one)
        if (kind === 'vote' && room.vote(other, one) === null) {
          expect(couldBe && room.present.has(one)).toBe(true)
          expect(own && one !== other).toBe(false)
        }
        const possible = presentAtClosing(room.possible, [...room.votes.keys()])
        expect(room.votes.size).toBeLessThanOrEqual(possible)
        expect(possible).toBeLessThanOrEqual(roll.length)
        for (const id of people) expect(room.castFor(id, '')).toBeLessThanOrEqual(most)
      }
    }),
  )
})

it('R93: whether one vote can be cast follows from both people, and from those whose votes the caster holds', () => {
  const someone = fc.constantFrom(...people)
  const proxies = fc
    .uniqueArray(fc.tuple(someone, someone, fc.nat(5)), { selector: ([giver]) => giver })
    .map(all =>
      all
        .filter(([giver, holder]) => giver !== holder)
        .map(([giverId, holderId, minute]) => ({ giverId, holderId, givenAt: at(minute), revokedAt: null })),
    )
  fc.assert(
    fc.property(
      proxies,
      fc.subarray(people),
      fc.subarray(people),
      fc.nat(2),
      fc.boolean(),
      someone,
      someone,
      (given, presentIds, voting, proxiesPerHolder, isRemote, voterId, castById) => {
        const canCast = (among: readonly string[], known: readonly GivenProxy[]): boolean =>
          possibleOn(
            { isRemote, isOnline: false },
            {
              roll: rollOfVoters(...voting).filter(one => among.includes(one.personId)),
              presentIds: presentIds.filter(id => among.includes(id)),
              proxies: known,
              proxiesPerHolder,
            },
          ).some(one => one.voterId === voterId && one.castById === castById)
        const both = [voterId, castById]
        const near = given.filter(one => both.includes(one.giverId) || both.includes(one.holderId))
        const among = [...both, ...near.flatMap(one => [one.giverId, one.holderId])]
        expect(canCast(among, near)).toBe(canCast(people, given))
      },
    ),
    { numRuns: 500 },
  )
})
