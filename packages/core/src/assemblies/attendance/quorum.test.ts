import { describe, expect, it } from 'vitest'
import { majority } from '../ballots/ballots.fixture.ts'
import { refusalOf } from '../granted.fixture.ts'
import { checkBallotQuorum, quorumCount } from './quorum.ts'

const third = { parts: 1, of: 3 }

describe('the quorum of an assembly (R93)', () => {
  it('is a part of the roll, present or represented: a third of 52 is 18', () => {
    expect(quorumCount(third, 52, 17)).toEqual({ needed: 18, there: 17, isReached: false })
    expect(quorumCount(third, 52, 18)).toMatchObject({ isReached: true })
    expect(quorumCount(null, 52, 0)).toBeNull()
  })
})

describe('the quorum of a ballot (R93)', () => {
  const putting = (there: number, ballot: Parameters<typeof checkBallotQuorum>[0], quorum = third) =>
    refusalOf(checkBallotQuorum(ballot, { quorum, rollCount: 52, there }))
  const here = (rule: Parameters<typeof checkBallotQuorum>[0]['rule'] = majority()) => ({
    rule,
    isRemote: false,
  })
  const elsewhere = (parts: number | null) => ({
    rule: majority({ quorum: parts === null ? null : { parts, of: 52 } }),
    isRemote: true,
  })

  it('opens none that decides while too few are there', () => {
    expect([putting(17, here()), putting(18, here())]).toEqual(['quorum_missing_to_vote', null])
    expect(putting(17, here({ method: 'schulze', tieOrder: null }))).toBe('quorum_missing_to_vote')
    expect(putting(0, here({ method: 'sense_check' }))).toBeNull()
    expect(refusalOf(checkBallotQuorum(here(), { quorum: null, rollCount: 52, there: 0 }))).toBeNull()
  })

  it('from elsewhere is that of those who vote, and asks for no fewer than the rules', () => {
    expect(putting(0, elsewhere(null))).toBe('ballot_quorum_missing')
    expect(putting(0, elsewhere(17))).toBe('ballot_quorum_missing')
    expect(putting(0, elsewhere(18))).toBeNull()
    // A way of counting that has no quorum of its own needs those who are there.
    const ranked = { rule: { method: 'schulze', tieOrder: null } as const, isRemote: true }
    expect([putting(17, ranked), putting(18, ranked)]).toEqual(['quorum_missing_to_vote', null])
  })
})
