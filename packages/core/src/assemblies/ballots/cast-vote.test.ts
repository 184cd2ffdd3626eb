import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RollEntry, RollStatus } from '../attendance/roll.ts'
import { granted, refusalOf } from '../granted.fixture.ts'
import type { Choice, Vote } from './ballot.ts'
import { draftBallot, electorate, majority, stance } from './ballots.fixture.ts'
import { type CastVoteFacts, castVote, countedBallots } from './cast-vote.ts'
import { countMajority } from './count-majority.ts'

const at = (minute: number, second = 0) => new Date(Date.UTC(2026, 10, 19, 19, minute, second))
const entry = (status: RollStatus = 'entitled', groupIds: string[] = []): RollEntry => ({
  personId: 'A',
  status,
  groupIds,
})
const facts: CastVoteFacts = {
  ballot: draftBallot({ state: 'open' }),
  closesAt: null,
  atOpening: entry(),
  today: entry(),
  possible: [
    { voterId: 'A', castById: 'A' },
    { voterId: 'B', castById: 'A' },
  ],
  former: null,
  castForOthers: 0,
  proxiesPerHolder: 1,
}
const vote = (voterId: string, castById: string, choice: Choice = stance('for')) => ({
  voterId,
  castById,
  groupId: null,
  choice,
  instruction: null,
})
const casting = (change: Partial<CastVoteFacts>, cast = vote('A', 'A')) =>
  refusalOf(castVote({ ...facts, ...change }, cast, at(31)))
const kept = (voterId: string, castAt: Date, choice: Choice, castById = voterId): Vote => ({
  voterId,
  castById,
  castAt,
  groupId: null,
  choice,
  instruction: null,
})

describe('casting a vote', () => {
  it('R94: the last one takes the place of the first, and says of which', () => {
    const first = kept('A', at(12), stance('against'))
    const { vote: now, replacesVoteOf } = granted(
      castVote({ ...facts, former: first }, vote('A', 'A'), at(31)),
    )
    expect([now.castAt, now.choice, replacesVoteOf]).toEqual([at(31), stance('for'), at(12)])
    expect(granted(castVote(facts, vote('A', 'A'), at(31))).replacesVoteOf).toBeNull()
  })

  it('A8: a page that was open before the ballot closed is refused after it', () => {
    expect(casting({ ballot: draftBallot({ state: 'closed' }) })).toBe('ballot_closed')
    expect(casting({ ballot: draftBallot({ state: 'void' }) })).toBe('ballot_closed')
    expect(casting({ closesAt: at(31) })).toBe('ballot_closed')
    expect(casting({ closesAt: at(31, 1) })).toBeNull()
    expect(casting({ ballot: draftBallot() })).toBe('ballot_not_open')
  })

  it('R93: unpaid at opening is refused, and paid meanwhile is counted', () => {
    expect(casting({ atOpening: entry('dues_late'), today: entry('dues_late') })).toBe('dues_not_up_to_date')
    expect(casting({ atOpening: entry('dues_late') })).toBeNull()
    expect(casting({ atOpening: entry('supporter'), today: entry('supporter') })).toBe('supporters_vote_not')
    expect(casting({ atOpening: undefined, today: undefined })).toBe('not_in_roll')
  })

  it('L6: from elsewhere where it is allowed, and nowhere else', () => {
    expect(casting({ possible: [] })).toBe('not_there_to_vote')
    expect(casting({ possible: [], ballot: draftBallot({ state: 'open', isRemote: true }) })).toBeNull()
  })

  it('A7: a holder votes for somebody absent, and never over their own vote', () => {
    expect(casting({}, vote('B', 'A'))).toBeNull()
    expect(casting({ possible: [{ voterId: 'B', castById: 'B' }] }, vote('B', 'A'))).toBe('proxy_not_held')
    const remote = draftBallot({ state: 'open', isRemote: true })
    const own = kept('B', at(12), stance('against'))
    expect(casting({ ballot: remote, former: own }, vote('B', 'A'))).toBe('voted_in_person')
    expect(casting({ former: kept('B', at(12), stance('against'), 'A') }, vote('B', 'A'))).toBeNull()
    expect(
      casting(
        { former: kept('B', at(12), stance('against'), 'A'), possible: [{ voterId: 'B', castById: 'B' }] },
        vote('B', 'B'),
      ),
    ).toBeNull()
  })

  it('R94: who belongs to two organisations votes through one of them', () => {
    const ballot = draftBallot({
      state: 'open',
      rule: majority({ countedBy: 'both' }),
      groupIds: ['o01', 'o05', 'o09'],
    })
    const both = {
      ballot,
      atOpening: entry('entitled', ['o01', 'o05']),
      today: entry('entitled', ['o01', 'o05']),
    }
    const through = (groupId: string | null) =>
      casting(both, { ...vote('A', 'A'), groupId } as ReturnType<typeof vote>)
    expect([through('o01'), through('o05'), through('o09'), through(null)]).toEqual([
      null,
      null,
      'group_missing',
      'group_missing',
    ])
  })

  it('keeps what the assembly of a delegate asked, beside what they said', () => {
    const cast = { ...vote('A', 'A'), instruction: stance('against') }
    const { vote: now } = granted(castVote(facts, cast as never, at(31)))
    expect([now.choice, now.instruction]).toEqual([stance('for'), stance('against')])
  })

  it('takes what the rule of the ballot takes', () => {
    expect(casting({}, vote('A', 'A', stance('blank')))).toBe('blank_not_offered')
  })
})

describe('what is counted of the votes cast (A8)', () => {
  it('a person in two local groups voting twice is one ballot', () => {
    const votes = [
      { ...kept('A', at(1), stance('for')), groupId: 'g1' },
      { ...kept('A', at(2), stance('against')), groupId: 'g2' },
    ]
    expect(countedBallots(votes, at(9))).toEqual([{ choice: stance('against'), groupId: 'g2' }])
  })

  it('the last one before closing, not the one at that instant', () => {
    const votes = [
      kept('A', at(1), stance('for')),
      kept('A', at(8), stance('abstain')),
      kept('A', at(9), stance('against')),
    ]
    expect(countedBallots(votes, at(9))).toEqual([{ choice: stance('abstain'), groupId: null }])
  })

  it('one for each person, in whatever order they are read, whoever they are', () => {
    const one = fc.record({
      who: fc.nat(6),
      choice: fc.constantFrom(stance('for'), stance('against'), stance('abstain')),
    })
    fc.assert(
      fc.property(fc.array(one, { maxLength: 25 }), fc.nat(25), fc.nat(9), (list, closing, shift) => {
        // Two votes of one person are never at the same instant: one of them is kept.
        const votes = list.map(({ who, choice }, n) => kept(`p${who}`, at(0, n), choice))
        const counted = countMajority(majority(), countedBallots(votes, at(0, closing)), electorate)
        const inTime = list.slice(0, closing)
        expect(counted.received).toBe(new Set(inTime.map(({ who }) => who)).size)
        expect(
          countMajority(majority(), countedBallots(votes.toReversed(), at(0, closing)), electorate),
        ).toEqual(counted)
        // Other names, older or newer members, others who cast it: the same result.
        const renamed = votes.map(own => ({
          ...own,
          voterId: `z${(Number(own.voterId.slice(1)) * 10 + shift).toString()}`,
          castById: `q${shift}`,
        }))
        expect(countMajority(majority(), countedBallots(renamed, at(0, closing)), electorate)).toEqual(
          counted,
        )
      }),
    )
  })
})
