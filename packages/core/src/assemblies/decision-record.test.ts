import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ballotStates } from './ballots/ballot.ts'
import { electorate, majority, stancesOf } from './ballots/ballots.fixture.ts'
import { recount } from './ballots/recount.ts'
import { decisionRecord, type HeldBallot } from './decision-record.ts'

const held = (n: number, change: Partial<HeldBallot> = {}): HeldBallot => ({
  ballotId: `ballot-${n}`,
  state: 'proclaimed',
  wording: `Texte ${n}`,
  options: [],
  rule: majority(),
  isRemote: false,
  openedAt: new Date(Date.UTC(2026, 10, 19, 18, n)),
  rollCount: 52,
  result: recount(majority(), [], stancesOf(22, 8, 4), electorate),
  voidReason: '',
  responsibleRoleId: null,
  dueOn: null,
  ...change,
})
const article = 'règlement intérieur, article 6'

describe('the record of decisions (R106)', () => {
  it('has the wording, the counts, the roll and the rule, in the order of the ballots', () => {
    const [first, second] = decisionRecord([held(2), held(1, { isRemote: true })], article)
    expect([first?.ballotId, second?.ballotId]).toEqual(['ballot-1', 'ballot-2'])
    expect(second).toMatchObject({
      wording: 'Texte 2',
      rollCount: 52,
      rule: { base: 'expressed' },
      result: { counts: { for: 22, against: 8, abstain: 4 }, outcome: 'adopted' },
    })
    // L6: the article stands beside a ballot that was open from elsewhere, and beside no other.
    expect([first?.remoteVotingArticle, second?.remoteVotingArticle]).toEqual([article, null])
  })

  it('has a void ballot with its reason, and none that was never opened', () => {
    const lines = decisionRecord(
      [
        held(1, { state: 'void', result: null, voidReason: 'La clé est perdue.' }),
        held(2, { state: 'draft', openedAt: null, result: null }),
      ],
      null,
    )
    expect(lines).toMatchObject([{ ballotId: 'ballot-1', voidReason: 'La clé est perdue.' }])
  })

  it('leaves none out, whatever became of them', () => {
    const one = fc.record({ state: fc.constantFrom(...ballotStates), minute: fc.option(fc.nat(20)) })
    fc.assert(
      fc.property(fc.array(one, { maxLength: 12 }), list => {
        const ballots = list.map(({ state, minute }, n) =>
          held(n, { state, openedAt: minute === null ? null : new Date(minute) }),
        )
        const opened = ballots.filter(ballot => ballot.openedAt !== null).map(ballot => ballot.ballotId)
        const lines = decisionRecord(ballots, article)
        expect(lines.map(line => line.ballotId).toSorted()).toEqual(opened.toSorted())
        expect(decisionRecord(ballots.toReversed(), article)).toEqual(lines)
      }),
    )
  })
})
