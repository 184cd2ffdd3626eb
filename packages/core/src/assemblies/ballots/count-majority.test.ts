import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { granted, refusalOf } from '../granted.fixture.ts'
import { electorate, majority, stancesOf } from './ballots.fixture.ts'
import { confirmHands } from './confirm-hands.ts'
import { checkHands, countHands } from './count-hands.ts'
import { countMajority } from './count-majority.ts'

const outcome = (counts: [number, number, number, number?], change = {}, there = electorate) =>
  countMajority(majority(change), stancesOf(...counts), there).outcome

describe('a simple majority (protocols §1.1)', () => {
  it('roll 52, present 34: 22/8/4 is adopted, 20/20/9 rejected, 1/0/33 adopted', () => {
    expect([outcome([22, 8, 4]), outcome([20, 20, 9]), outcome([1, 0, 33]), outcome([0, 0, 5])]).toEqual([
      'adopted',
      'rejected',
      'adopted',
      'rejected',
    ])
  })

  it('10 for, 9 against, 15 abstaining: adopted of those expressed, rejected of those present (input D)', () => {
    expect(outcome([10, 9, 15])).toBe('adopted')
    expect(outcome([10, 9, 15], { base: 'present' })).toBe('rejected')
    // Half of 34 is no majority of them; one more is. Who is there and says nothing is present too.
    expect(outcome([17, 2, 15], { base: 'present' })).toBe('rejected')
    expect(outcome([18, 0, 0], { base: 'present' })).toBe('adopted')
    expect(outcome([17, 0, 0], { base: 'present' })).toBe('rejected')
  })

  it('a quorum counts abstentions and blank ballots, on the roll when it opened, rounded up', () => {
    const third = { quorum: { parts: 1, of: 3 } }
    expect(outcome([1, 0, 16], third)).toBe('no_quorum')
    expect(outcome([1, 0, 17], third)).toBe('adopted')
    expect(outcome([1, 0, 16, 1], third)).toBe('adopted')
    const small = { rollCount: 10, presentCount: 2, groupRolls: {} }
    expect(outcome([1, 0, 0], { quorum: { parts: 15, of: 100 } }, small)).toBe('no_quorum')
    expect(outcome([2, 0, 0], { quorum: { parts: 15, of: 100 } }, small)).toBe('adopted')
  })

  it('blank ballots are shown, and are no opinion', () => {
    const result = countMajority(majority({ takesBlank: true }), stancesOf(2, 1, 0, 7), electorate)
    expect(result).toMatchObject({
      counts: { for: 2, against: 1, abstain: 0, blank: 7 },
      received: 10,
      outcome: 'adopted',
    })
  })
})

/** Five assemblies (protocols §6): each with its ballots. */
const five = [
  ...stancesOf(22, 8, 4, 0, 'lille'),
  ...stancesOf(7, 10, 2, 0, 'roubaix'),
  ...stancesOf(30, 6, 5, 0, 'montpellier'),
  ...stancesOf(16, 3, 2, 0, 'crest'),
  ...stancesOf(5, 5, 2, 0, 'die'),
]
const groupRolls = { lille: 52, roubaix: 40, montpellier: 60, crest: 30, die: 24 }
const all = { rollCount: 206, presentCount: 127, groupRolls }

describe('counted by people and by organisations', () => {
  it('80 to 32 people, 3 to 1 organisations; equal voices are no position', () => {
    const result = countMajority(majority({ countedBy: 'both' }), five, all)
    expect(result.counts).toEqual({ for: 80, against: 32, abstain: 15, blank: 0 })
    expect(result.groups.map(group => `${group.groupId} ${group.position}`)).toEqual([
      'crest for',
      'die none',
      'lille for',
      'montpellier for',
      'roubaix against',
    ])
    expect([result.byPersons, result.byOrganisations, result.outcome]).toEqual([
      'adopted',
      'adopted',
      'adopted',
    ])
  })

  it('two readings that differ: each is shown, and the one that counts was declared', () => {
    // One large organisation against three small ones.
    const ballots = [
      ...stancesOf(2, 1, 0, 0, 'a'),
      ...stancesOf(2, 1, 0, 0, 'b'),
      ...stancesOf(2, 1, 0, 0, 'c'),
      ...stancesOf(0, 20, 0, 0, 'd'),
    ]
    const there = { rollCount: 29, presentCount: 29, groupRolls: { a: 3, b: 3, c: 3, d: 20 } }
    const read = (countedBy: 'persons' | 'organisations' | 'both') =>
      countMajority(majority({ countedBy }), ballots, there)
    expect(read('both')).toMatchObject({ byPersons: 'rejected', byOrganisations: 'adopted' })
    expect([read('persons'), read('organisations'), read('both')].map(one => one.outcome)).toEqual([
      'rejected',
      'adopted',
      'rejected',
    ])
    expect(read('persons')).toMatchObject({ byOrganisations: null, groups: [] })
  })

  it('an organisation of which too few voted has no position, while its people count', () => {
    const result = countMajority(majority({ countedBy: 'both', groupQuorum: { parts: 1, of: 2 } }), five, all)
    // 19 of 40 are fewer than 20, 12 of 24 are enough.
    expect(result.groups.find(group => group.groupId === 'roubaix')).toMatchObject({
      quorumNeeded: 20,
      position: 'none',
    })
    expect(result.groups.find(group => group.groupId === 'die')).toMatchObject({ quorumNeeded: 12 })
    expect(result.counts.against).toBe(32)
  })

  it('an organisation that nobody voted in stands there, without a position', () => {
    const result = countMajority(majority({ countedBy: 'organisations' }), stancesOf(1, 0, 0, 0, 'a'), {
      rollCount: 9,
      presentCount: 1,
      groupRolls: { a: 4, b: 5 },
    })
    expect(result.groups.map(group => group.position)).toEqual(['for', 'none'])
    expect(result.outcome).toBe('adopted')
  })
})

describe('a show of hands (protocols §1.1)', () => {
  const counts = { for: 22, against: 8, abstain: 4, blank: 0 }
  const first = { counts, countedById: 'p01' }
  const confirming = (change: Partial<typeof counts>, countedById = 'p02', present = 34) =>
    refusalOf(confirmHands(first, { counts: { ...counts, ...change }, countedById }, present))

  it('is counted by two, no more than those present or represented', () => {
    expect(confirming({})).toBeNull()
    expect(confirming({}, 'p01')).toBe('hands_same_person')
    expect(confirming({ for: 21 })).toBe('hands_differ')
    expect(confirming({}, 'p02', 33)).toBe('hands_over_present')
    expect(refusalOf(checkHands({ counts: { ...counts, for: 2.5 }, countedById: 'p01' }, 34))).toBe(
      'hands_out_of_range',
    )
    expect(refusalOf(checkHands({ counts: { ...counts, for: -1 }, countedById: 'p01' }, 34))).toBe(
      'hands_out_of_range',
    )
  })

  it('decides what the same ballots decide', () => {
    const confirmed = granted(confirmHands(first, { counts, countedById: 'p02' }, 34))
    expect(countHands(majority(), confirmed, electorate)).toEqual(
      countMajority(majority(), stancesOf(22, 8, 4), electorate),
    )
    const few = fc.nat(12)
    fc.assert(
      fc.property(few, few, few, few, fc.constantFrom('expressed', 'present'), (a, b, c, d, base) => {
        const rule = majority({ base, quorum: { parts: 1, of: 2 }, takesBlank: true })
        const typed = { for: a, against: b, abstain: c, blank: d }
        expect(countHands(rule, typed, electorate)).toEqual(
          countMajority(rule, stancesOf(a, b, c, d), electorate),
        )
      }),
    )
  })
})
