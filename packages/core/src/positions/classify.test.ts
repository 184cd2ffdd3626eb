import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { archipel } from './archipel.fixture.ts'
import { classify, isSmallNumber, type StanceCounts } from './classify.ts'
import type { Stance, StatementClass } from './stance.ts'

const counts = (agree: number, nuance: number, disagree: number, pass = 0): StanceCounts => ({
  agree,
  nuance,
  disagree,
  pass,
})

describe('R87: classes of mapping §1', () => {
  test.each(archipel)('s$number of the demo is $expected', ({ stances, expected }) => {
    const count = (stance: Stance) => stances.filter(other => other === stance).length
    expect(classify(counts(count('agree'), count('nuance'), count('disagree')), 12)).toBe(expected)
  })

  test.each<[StanceCounts, number, StatementClass]>([
    [counts(9, 0, 3), 12, 'disagreement'],
    [counts(9, 1, 2), 12, 'agreement_with_reservations'],
    [counts(9, 3, 0), 12, 'agreement'],
    [counts(8, 4, 0), 12, 'to_clarify'],
    [counts(2, 0, 0), 2, 'agreement'],
    [counts(1, 0, 1), 2, 'disagreement'],
    [counts(1, 1, 0), 2, 'to_clarify'],
    [counts(0, 0, 2), 2, 'leaning_against'],
    [counts(1, 0, 0), 2, 'too_few'],
    [counts(1, 0, 0), 1, 'too_few'],
    [counts(2, 0, 0), 5, 'too_few'],
    [counts(1, 0, 0, 1), 2, 'too_few'],
    [counts(6, 0, 0), 12, 'agreement'],
    [counts(5, 0, 0, 7), 12, 'too_few'],
    [counts(5, 0, 0), 11, 'too_few'],
    [counts(0, 0, 12), 12, 'leaning_against'],
    [counts(0, 0, 0), 0, 'too_few'],
  ])('%o of %d members is %s', (given, members, expected) => {
    expect(classify(given, members)).toBe(expected)
  })

  test('agrees with a definition in fractions on all counts up to 14 positions', () => {
    let leaningTies = 0
    for (let agree = 0; agree <= 14; agree++)
      for (let nuance = 0; agree + nuance <= 14; nuance++)
        for (let disagree = 0; agree + nuance + disagree <= 14; disagree++)
          for (const members of [0, 3, 7, 12, 28, 29, 40]) {
            const given = counts(agree, nuance, disagree)
            const answer = classify(given, members)
            expect(answer).toBe(slowly(given, members))
            if (answer.startsWith('leaning') && agree === disagree) leaningTies++
          }
    expect(leaningTies).toBe(0)
  })
})

describe('a class from two positions on', () => {
  const count = fc.nat({ max: 400 })
  const some = fc.record({ agree: count, nuance: count, disagree: count, pass: count })
  const seeded = { seed: 20261119, numRuns: 2000 }
  const total = ({ agree, nuance, disagree }: StanceCounts) => agree + nuance + disagree

  test('it is missing exactly under two positions or under half of the members', () => {
    const missing = fc.property(some, count, (given, members) => {
      const s = total(given)
      expect(classify(given, members) === 'too_few').toBe(s < 2 || s < members / 2)
    })
    fc.assert(missing, seeded)
  })

  test('all of one mind unite, two halves separate, whatever their number', () => {
    const extremes = fc.property(fc.integer({ min: 2, max: 400 }), s => {
      expect(classify(counts(s, 0, 0), s)).toBe('agreement')
      expect(classify(counts(0, 0, s), s)).toBe('leaning_against')
      expect(classify(counts(s, 0, s), 2 * s)).toBe('disagreement')
    })
    fc.assert(extremes, seeded)
  })

  test('a pass never changes a class; a note goes with fewer than five positions', () => {
    const passes = fc.property(some, count, (given, members) => {
      expect(classify({ ...given, pass: 0 }, members)).toBe(classify(given, members))
      expect(isSmallNumber(given)).toBe(total(given) < 5)
    })
    fc.assert(passes, seeded)
  })
})

type Fraction = { over: number; under: number }
const atLeast = (a: Fraction, b: Fraction) => a.over * b.under - b.over * a.under >= 0

/** The words of mapping §1 one after the other, as shares of S. */
const slowly = ({ agree, nuance, disagree }: StanceCounts, members: number): StatementClass => {
  const s = agree + nuance + disagree
  const share = (over: number): Fraction => ({ over, under: s })
  const rules: [StatementClass, () => boolean][] = [
    ['too_few', () => s < 2 || !atLeast({ over: s, under: 1 }, { over: members, under: 2 })],
    ['agreement', () => atLeast(share(agree), { over: 3, under: 4 }) && disagree === 0],
    ['disagreement', () => atLeast(share(Math.min(agree, disagree)), { over: 1, under: 4 })],
    ['agreement_with_reservations', () => atLeast(share(agree), { over: 3, under: 4 })],
    ['to_clarify', () => atLeast(share(nuance), { over: 1, under: 3 })],
    ['leaning_for', () => agree > disagree],
  ]
  return rules.find(([, holds]) => holds())?.[0] ?? 'leaning_against'
}
