import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rankedOf } from './ballots.fixture.ts'
import { countSchulze } from './count-schulze.ts'

const rule = { method: 'schulze', tieOrder: null } as const
const ids = ['A', 'B', 'C', 'D', 'E']
const order = (result: ReturnType<typeof countSchulze>) =>
  result.places.map(one => `${one.place}${one.optionId}`).join(' ')

describe('the method of Schulze', () => {
  it('gives E > A > C > B > D for the 45 ballots of the paper’s first example', () => {
    const ballots = rankedOf(
      '5 ACBED',
      '5 ADECB',
      '8 BEDAC',
      '3 CABED',
      '7 CAEBD',
      '2 CBADE',
      '7 DCEBA',
      '8 EBADC',
    )
    const result = countSchulze(rule, ids, ballots)
    expect(order(result)).toBe('1E 2A 3C 4B 5D')
    expect(result.preferences[0]).toEqual([0, 20, 26, 30, 22])
    expect(result.received).toBe(45)
  })

  it('settles a circle by its weakest majority, and announces one that has none', () => {
    // A > B 7:2… each majority of another strength: the weakest, C over A, gives way.
    expect(order(countSchulze(rule, ['A', 'B', 'C'], rankedOf('4 ABC', '3 BCA', '2 CAB')))).toBe('1A 2B 3C')
    const even = countSchulze(rule, ['A', 'B', 'C'], rankedOf('1 ABC', '1 BCA', '1 CAB'))
    expect([even.winnerIds, even.ties]).toEqual([
      ['A', 'B', 'C'],
      [{ among: ['A', 'B', 'C'], settledBy: 'nobody', pickedId: null }],
    ])
    const fixed = countSchulze(
      { method: 'schulze', tieOrder: ['C', 'A', 'B'] },
      ['A', 'B', 'C'],
      rankedOf('1 ABC', '1 BCA', '1 CAB'),
    )
    expect([fixed.winnerIds, fixed.ties[0]?.settledBy]).toEqual([['C'], 'fixed_order'])
  })

  it('what is left out is behind what is ranked; a blank ballot is shown and prefers nothing', () => {
    const result = countSchulze(rule, ['A', 'B', 'C'], rankedOf('2 B', '1 -CB', '1 ---', '1 '))
    expect(result.preferences).toEqual([
      [0, 0, 0],
      [3, 0, 2],
      [1, 1, 0],
    ])
    expect([result.received, result.blank, order(result)]).toEqual([5, 2, '1B 2C 3A'])
  })

  it('an option that beats each other one alone wins', () => {
    const ranking = fc.shuffledSubarray(['A', 'B', 'C', 'D'])
    fc.assert(
      fc.property(fc.array(ranking, { minLength: 1, maxLength: 12 }), rankings => {
        const options = ['A', 'B', 'C', 'D']
        const result = countSchulze(rule, options, rankedOf(...rankings.map(one => `1 ${one.join('')}`)))
        const prefer = (a: string, b: string) =>
          rankings.filter(one => one.includes(a) && (!one.includes(b) || one.indexOf(a) < one.indexOf(b)))
            .length
        const best = options.find(a => options.every(b => a === b || prefer(a, b) > prefer(b, a)))
        if (best) expect(result.winnerIds).toEqual([best])
        expect(result.winnerIds.length).toBeGreaterThan(0)
      }),
    )
  })
})
