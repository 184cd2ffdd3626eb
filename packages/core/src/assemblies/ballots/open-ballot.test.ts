import { describe, expect, it } from 'vitest'
import { refusalOf } from '../granted.fixture.ts'
import { type Ballot, ballotStates, type CountingRule } from './ballot.ts'
import { draftBallot, majority, optionsOf } from './ballots.fixture.ts'
import { closeBallot } from './close-ballot.ts'
import { changeOptions, type OpenBallotFacts, openBallot } from './open-ballot.ts'
import { proclaimBallot } from './proclaim-ballot.ts'
import { voidBallot } from './void-ballot.ts'

const facts: OpenBallotFacts = {
  policy: { proxiesPerHolder: 1, remoteVotingArticle: null, quorum: null },
  rollCount: 52,
  there: 34,
  standingProxies: 0,
  amendments: [],
  amended: null,
}
const opening = (change: Partial<Ballot>, about: Partial<OpenBallotFacts> = {}) =>
  refusalOf(openBallot(draftBallot(change), { ...facts, ...about }))
const counting = (rule: CountingRule, ...ids: string[]) => opening({ rule, options: optionsOf(...ids) })

describe('the life of a ballot (protocols §1.1)', () => {
  it('opens once, closes, is proclaimed, or is void with a reason', () => {
    const ways = ballotStates.map(state => [
      state,
      openBallot(draftBallot({ state }), facts).ok,
      closeBallot(state).ok,
      proclaimBallot(state, true).ok,
      voidBallot(state, 'La clé est perdue.').ok,
    ])
    expect(ways).toEqual([
      ['draft', true, false, false, true],
      ['open', false, true, false, true],
      ['closed', false, false, true, true],
      ['proclaimed', false, false, false, false],
      ['void', false, false, false, false],
    ])
    expect(opening({ state: 'closed' })).toBe('ballot_opens_once')
    expect(refusalOf(closeBallot('closed'))).toBe('ballot_not_open')
    expect(refusalOf(proclaimBallot('open', true))).toBe('ballot_not_closed')
    expect(refusalOf(voidBallot('proclaimed', 'Trop tard.'))).toBe('ballot_settled')
    expect(refusalOf(voidBallot('open', ' '))).toBe('void_reason_missing')
    expect(refusalOf(proclaimBallot('closed', false))).toBe('hands_not_confirmed')
  })

  it('what amends a text is voted before it', () => {
    for (const amendment of ['draft', 'open', 'closed'] as const)
      expect(opening({}, { amendments: ['proclaimed', amendment] })).toBe('amendments_first')
    expect(opening({}, { amendments: ['proclaimed', 'void'] })).toBeNull()
    const amending = { amendsBallotId: 'ballot-2' }
    expect(opening(amending, { amended: 'draft' })).toBeNull()
    for (const amended of ['open', 'closed', 'proclaimed'] as const)
      expect(opening(amending, { amended })).toBe('text_voted_already')
  })

  it('L6: from elsewhere with an article of the statutes only', () => {
    const article = {
      proxiesPerHolder: 1,
      remoteVotingArticle: 'règlement intérieur, article 6',
      quorum: null,
    }
    expect(opening({ isRemote: true })).toBe('remote_without_article')
    expect(opening({ isRemote: true }, { policy: article })).toBeNull()
  })

  it('L7: with proxies only where the rules say how many', () => {
    const silent = { proxiesPerHolder: null, remoteVotingArticle: null, quorum: null }
    expect(opening({}, { policy: silent, standingProxies: 1 })).toBe('proxies_unsaid')
    const third = { proxiesPerHolder: 0, remoteVotingArticle: null, quorum: { parts: 1, of: 3 } }
    expect(opening({}, { policy: third, there: 17 })).toBe('quorum_missing_to_vote')
    expect(opening({}, { policy: third, there: 18 })).toBeNull()
    expect(opening({}, { policy: silent })).toBeNull()
  })

  it('asks for its wording, and for organisations where they are counted', () => {
    expect(opening({ wording: ' ' })).toBe('wording_missing')
    expect(opening({ rule: majority({ countedBy: 'both' }) })).toBe('groups_missing')
    expect(opening({ rule: majority({ countedBy: 'both' }), groupIds: ['o01'] })).toBeNull()
  })

  it('hands are for or against, of people in the room', () => {
    expect(opening({ secrecy: 'show_of_hands' })).toBeNull()
    expect(
      opening({ secrecy: 'show_of_hands', rule: majority({ countedBy: 'both' }), groupIds: ['o01'] }),
    ).toBe('hands_simple_majority_only')
    expect(opening({ secrecy: 'show_of_hands', rule: { method: 'sense_check' } })).toBe(
      'hands_simple_majority_only',
    )
  })
})

describe('the options of a ballot', () => {
  it('are two at least, told apart, and go with the numbers of the rule', () => {
    const score = { method: 'score', highest: 5, by: 'sum', tieOrder: null } as const
    expect(counting(score, 'A')).toBe('options_too_few')
    expect(counting(score, 'A', 'B')).toBeNull()
    expect(
      opening({
        rule: score,
        options: [
          { optionId: 'A', label: 'Oui' },
          { optionId: 'B', label: ' Oui' },
        ],
      }),
    ).toBe('options_alike')
    expect(counting({ ...score, highest: 0 }, 'A', 'B')).toBe('rule_out_of_range')
    expect(counting({ method: 'dots', dots: 2.5, tieOrder: null }, 'A', 'B')).toBe('rule_out_of_range')
    expect(counting({ method: 'chosen', most: 3, tieOrder: null }, 'A', 'B')).toBe('rule_out_of_range')
    expect(counting({ method: 'chosen', most: 2, tieOrder: null }, 'A', 'B')).toBeNull()
  })

  it('equals are settled by an order that is fixed before', () => {
    const stv = (seats: number, tieOrder: string[] | null) =>
      counting({ method: 'stv', seats, tieOrder }, 'A', 'B', 'C')
    expect(stv(1, null)).toBe('tie_rule_missing')
    expect(stv(1, ['A', 'B'])).toBe('tie_order_incomplete')
    expect(stv(1, ['C', 'A', 'B'])).toBeNull()
    expect(stv(3, ['C', 'A', 'B'])).toBe('rule_out_of_range')
    expect(counting({ method: 'schulze', tieOrder: null }, 'A', 'B')).toBeNull()
  })

  it('are frozen by the first vote: none makes a vote disappear', () => {
    const rule: CountingRule = { method: 'schulze', tieOrder: ['A', 'B'] }
    const change = (state: Ballot['state'], votes: number, ...ids: string[]) =>
      refusalOf(changeOptions({ state, rule }, votes, optionsOf(...ids)))
    expect(change('open', 1, 'A', 'B')).toBe('options_frozen')
    expect(change('closed', 0, 'A', 'B')).toBe('options_frozen')
    expect(change('draft', 0, 'A')).toBeNull()
    expect(change('open', 0, 'A', 'B')).toBeNull()
    // Nobody has voted, but the order for equals was fixed for other options.
    expect(change('open', 0, 'A', 'C')).toBe('tie_order_incomplete')
  })
})
