import { describe, expect, it } from 'vitest'
import { type AssemblyHand, assemblyStates } from '../assembly-state.ts'
import { refusalOf } from '../granted.fixture.ts'
import { ballotStates } from './ballot.ts'
import { ballotFile } from './ballot-file.ts'
import { checkHand } from './ballot-hands.ts'
import { choiceOf } from './ballot-input.ts'
import { electorate, majority, stance } from './ballots.fixture.ts'
import { changeBallot } from './change-ballot.ts'
import { closingInstant, presentAtClosing } from './close-ballot.ts'
import { draftBallot } from './draft-ballot.ts'
import { recount } from './recount.ts'

const asked = { wording: 'Adopter le règlement ?' }
const facilitator: AssemblyHand[] = ['facilitator']
const at = (time: string) => new Date(`2026-11-19T${time}Z`)

describe('who does what with a ballot (protocols §1.1)', () => {
  it('is written until the assembly closes, by those who lead it or convene it', () => {
    const drafting = (hands: AssemblyHand[]) =>
      assemblyStates.filter(state => draftBallot({ state, hands, isItemDone: false }, asked).ok)
    expect(drafting(facilitator).at(-1)).toBe('running')
    expect(drafting(['secretary'])).toEqual(drafting(facilitator))
    expect(drafting(['minute_taker'])).toEqual(drafting(facilitator))
    expect(drafting([])).toEqual([])
    const facts = { state: 'running', hands: facilitator, isItemDone: false } as const
    expect(refusalOf(draftBallot({ ...facts, isItemDone: true }, asked))).toBe('item_done')
    expect(refusalOf(draftBallot({ ...facts, state: 'closed' }, asked))).toBe('step_not_now')
    expect(refusalOf(draftBallot({ ...facts, hands: [] }, asked))).toBe('not_your_step')
    expect(refusalOf(draftBallot(facts, { wording: '' }))).toBe('wording_missing')
  })

  it('is changed as long as it is a draft', () => {
    const changing = (ballot: (typeof ballotStates)[number], wording = asked.wording) =>
      changeBallot({ state: 'running', hands: facilitator, ballot }, { wording })
    expect(ballotStates.filter(state => changing(state).ok)).toEqual(['draft'])
    expect(refusalOf(changing('open'))).toBe('ballot_opens_once')
    expect(refusalOf(changing('draft', ''))).toBe('wording_missing')
    expect(refusalOf(changeBallot({ state: 'running', hands: [], ballot: 'draft' }, asked))).toBe(
      'not_your_step',
    )
  })

  it('is opened, closed and proclaimed by the facilitator alone', () => {
    const others: AssemblyHand[] = ['secretary', 'minute_taker']
    for (const act of ['open', 'close', 'proclaim'] as const) {
      expect(checkHand(act, facilitator).ok).toBe(true)
      expect(refusalOf(checkHand(act, others))).toBe('not_your_step')
    }
    expect(checkHand('void', ['minute_taker']).ok).toBe(true)
    expect(refusalOf(checkHand('count_hands', ['secretary']))).toBe('not_your_step')
    expect(checkHand('confirm_hands', ['secretary']).ok).toBe(true)
  })
})

describe('the end of a ballot', () => {
  it('A8: is after every vote that was taken, and at the announced instant where that is past', () => {
    const now = at('20:31:00')
    expect(closingInstant(null, now, null)).toEqual(now)
    expect(closingInstant(null, now, at('20:30:59'))).toEqual(now)
    expect(closingInstant(null, now, now)).toEqual(at('20:31:00.001'))
    expect(closingInstant(null, now, at('20:31:00.200'))).toEqual(at('20:31:00.201'))
    expect(closingInstant(at('20:31:00'), now, at('20:30:59'))).toEqual(at('20:31:00'))
    expect(closingInstant(at('20:40:00'), now, null)).toEqual(now)
  })

  it('counts nobody twice among those who could vote', () => {
    const possible = [
      { voterId: 'a', castById: 'a' },
      { voterId: 'b', castById: 'a' },
    ]
    expect(presentAtClosing(possible, ['a', 'gone'])).toBe(3)
    expect(presentAtClosing([], [])).toBe(0)
  })
})

it('reads points as they travel, of an option that stands twice the last', () => {
  const points = [
    { optionId: 'A', points: 3 },
    { optionId: 'B', points: null },
    { optionId: 'A', points: 4 },
  ]
  expect(choiceOf({ kind: 'scores', points })).toEqual({ kind: 'scores', scores: { A: 4, B: null } })
  expect(choiceOf({ kind: 'dots', points: [{ optionId: 'A', points: 2 }] })).toEqual({
    kind: 'dots',
    dots: { A: 2 },
  })
  expect(choiceOf({ kind: 'stance', stance: 'for' })).toEqual(stance('for'))
})

it('files ballots in an order that does not depend on when they were cast', () => {
  const cast = ['for', 'against', 'for'] as const
  const filed = (order: readonly (typeof cast)[number][]) => {
    const ballots = order.map(what => ({ choice: stance(what), groupId: null }))
    const asking = { wording: 'Adopter ?', secrecy: 'secret', options: [], rule: majority() } as const
    const result = recount(majority(), [], ballots, electorate)
    return JSON.stringify(ballotFile(asking, electorate, { ballots, hands: null }, result))
  }
  expect(filed(cast)).toBe(filed(['for', 'for', 'against']))
})
