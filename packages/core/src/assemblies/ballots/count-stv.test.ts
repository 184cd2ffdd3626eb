import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CountedBallot, StvRule } from './ballot.ts'
import { rankedOf } from './ballots.fixture.ts'
import { countStv, type StvResult } from './count-stv.ts'
import { type Fraction, fraction, fractionText, plus } from './fraction.ts'

const rule = (seats: number, tieOrder: string): StvRule => ({ method: 'stv', seats, tieOrder: [...tieOrder] })
const count = (seats: number, ids: string, ...piles: string[]) =>
  countStv(rule(seats, ids), [...ids], rankedOf(...piles))
const stageText = ({ stages }: StvResult) =>
  stages.map(stage => {
    const votes = Object.entries(stage.votes).map(([id, number]) => `${id}=${number}`)
    return [...votes, `exhausted=${stage.exhausted}`].join(' ')
  })

const parsed = (text: string): Fraction => {
  const [n = '', d = '1'] = text.split('/')
  return fraction(BigInt(n), BigInt(d))
}
/** Votes, exhausted and blank ballots of a stage: all that were received. */
const totalOf = (result: StvResult, stage: StvResult['stages'][number]): string =>
  fractionText([...Object.values(stage.votes), stage.exhausted, `${result.blank}`].map(parsed).reduce(plus))

describe('one seat (A1)', () => {
  it('ballots whose choices are gone are exhausted, and given to nobody: A wins 4 of 7 that go on', () => {
    const result = count(1, 'ABC', '4 A', '3 BC', '2 C')
    expect(stageText(result)).toEqual(['A=4 B=3 C=2 exhausted=0', 'A=4 B=3 C=0 exhausted=2'])
    expect(result.stages.map(stage => [stage.excludedId, stage.electedIds])).toEqual([
      ['C', []],
      ['B', ['A']],
    ])
    expect(result.electedIds).toEqual(['A'])
  })

  it('a first rank left empty is passed over: empty, B, C counts as B, C', () => {
    const written = count(1, 'ABC', '2 A', '2 -BC', '3 C')
    expect(stageText(written)).toEqual(stageText(count(1, 'ABC', '2 A', '2 BC', '3 C')))
    expect(written.stages[0]?.votes.B).toBe('2')
  })

  it('blank ballots are shown beside those counted, and raise no quota', () => {
    const result = count(1, 'ABC', '4 A', '3 BC', '2 C', '3 ', '2 ---')
    expect([result.received, result.blank, result.quota, result.electedIds]).toEqual([14, 5, 5, ['A']])
    for (const stage of result.stages) expect(totalOf(result, stage)).toBe('14')
    expect(count(2, 'ABC', '3 ')).toMatchObject({ received: 3, blank: 3, stages: [], electedIds: [] })
  })
})

describe('several seats: the Scottish rules with exact fractions', () => {
  it('elects chocolate, oranges and strawberries of the party of 20 guests', () => {
    // O oranges, P pears, C chocolate, S strawberries, W sweets; the quota is 6.
    const result = count(3, 'OPCSW', '4 O', '2 PO', '8 CS', '4 CW', '1 S', '1 W')
    expect(result.quota).toBe(6)
    expect(stageText(result)).toEqual([
      'O=4 P=2 C=12 S=1 W=1 exhausted=0',
      'O=4 P=2 C=6 S=5 W=3 exhausted=0',
      'O=6 P=0 C=6 S=5 W=3 exhausted=0',
    ])
    expect(result.electedIds).toEqual(['C', 'O', 'S'])
  })

  it('hands a surplus on by the value that each ballot has, thirds and all', () => {
    // Quota 5 of 14: A has 9, so that each of its ballots goes on as 4/9.
    const result = count(2, 'ABCD', '6 ABC', '2 AC', '1 A', '3 C', '2 D')
    expect(result.quota).toBe(5)
    expect(stageText(result).slice(0, 2)).toEqual([
      'A=9 B=0 C=3 D=2 exhausted=0',
      'A=5 B=8/3 C=35/9 D=2 exhausted=4/9',
    ])
    // D is excluded and exhausted, then B: who is left fills the seat, and nothing moves any more.
    expect(stageText(result)[2]).toBe('A=5 B=8/3 C=35/9 D=0 exhausted=22/9')
    expect(result.stages.at(-1)).toMatchObject({ excludedId: 'B', electedIds: ['C'] })
    expect(result.electedIds).toEqual(['A', 'C'])
  })

  it('a second surplus multiplies the values, also of ballots that came at one', () => {
    // Quota 4 of 15. A hands on 4/8 a ballot to B, which then has 2 + 8/2 = 6, and hands on 2/6 of each.
    const result = count(3, 'ABCDE', '8 ABC', '2 BD', '2 C', '2 D', '1 E')
    expect(result.quota).toBe(4)
    expect(stageText(result).slice(0, 3)).toEqual([
      'A=8 B=2 C=2 D=2 E=1 exhausted=0',
      'A=4 B=6 C=2 D=2 E=1 exhausted=0',
      'A=4 B=4 C=10/3 D=8/3 E=1 exhausted=0',
    ])
  })
})

describe('equals', () => {
  it('are told apart by the latest stage at which they differ', () => {
    // B and C have 3 each once D is gone; before, B had 2 and C had 3: B is excluded.
    const result = count(1, 'ABCD', '4 A', '2 BA', '3 C', '1 DB')
    expect(result.ties).toEqual([{ among: ['B', 'C'], settledBy: 'earlier_round', pickedId: 'B' }])
    expect(result.electedIds).toEqual(['A'])
  })

  it('and where none does, by the order that was fixed before: its last is excluded', () => {
    const tied = (tieOrder: string) => countStv(rule(1, tieOrder), ['A', 'B'], rankedOf('2 A', '2 B'))
    expect([tied('AB').electedIds, tied('BA').electedIds]).toEqual([['A'], ['B']])
    expect(tied('BA').ties).toEqual([{ among: ['A', 'B'], settledBy: 'fixed_order', pickedId: 'A' }])
  })

  it('of equal surpluses, the first of the fixed order goes first', () => {
    const result = count(3, 'BACDE', '5 AC', '5 BD', '1 C', '1 D', '1 E')
    expect(result.quota).toBe(4)
    expect(result.stages[0]).toMatchObject({ surplusOfId: 'B' })
    expect(result.ties[0]).toEqual({ among: ['A', 'B'], settledBy: 'fixed_order', pickedId: 'B' })
  })
})

describe('whatever is ranked', () => {
  const ids = ['A', 'B', 'C', 'D', 'E']
  const ballots = fc
    .array(fc.shuffledSubarray(ids), { maxLength: 20 })
    .map(rankings =>
      rankings.map((ranking): CountedBallot => ({ choice: { kind: 'ranking', ranking }, groupId: null })),
    )

  it('each stage has all ballots that were received, and as many are elected as there are seats', () => {
    fc.assert(
      fc.property(
        ballots,
        fc.integer({ min: 1, max: 4 }),
        fc.shuffledSubarray(ids, { minLength: 5 }),
        (list, seats, tieOrder) => {
          const result = countStv({ method: 'stv', seats, tieOrder }, ids, list)
          for (const stage of result.stages) expect(totalOf(result, stage)).toBe(`${list.length}`)
          expect(new Set(result.electedIds).size).toBe(result.electedIds.length)
          expect(result.electedIds.length).toBe(result.blank === result.received ? 0 : seats)
          expect(result.stages.flatMap(stage => stage.electedIds)).toEqual(result.electedIds)
          // The order in which ballots are read changes nothing.
          expect(countStv({ method: 'stv', seats, tieOrder }, ids, list.toReversed())).toEqual(result)
        },
      ),
    )
  })

  it('whoever more than half put first has the one seat; a quota that ranks a group first has one of its seats', () => {
    fc.assert(
      fc.property(
        ballots,
        fc.shuffledSubarray(ids, { minLength: 5 }),
        fc.integer({ min: 1, max: 4 }),
        (list, tieOrder, seats) => {
          const group = ['A', 'B']
          const solid = list.filter(({ choice }) => {
            const top = choice.kind === 'ranking' ? choice.ranking.slice(0, 2) : []
            return group.every(id => top.includes(id))
          }).length
          const result = countStv({ method: 'stv', seats, tieOrder }, ids, list)
          if (solid >= result.quota) expect(result.electedIds.some(id => group.includes(id))).toBe(true)
          const firsts = list.filter(
            ({ choice }) => choice.kind === 'ranking' && choice.ranking[0] === 'C',
          ).length
          if (2 * firsts > result.received - result.blank) expect(result.electedIds).toContain('C')
        },
      ),
    )
  })
})
