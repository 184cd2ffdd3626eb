import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addDays, civilDateAt } from '../shared/time.ts'
import { type StatementSpan, statementGaps } from './statement-gaps.ts'

const start = civilDateAt(new Date('2026-01-01T12:00:00Z'))

/** Months of an account, one statement each: what moved in each of them. */
const history = (moves: readonly bigint[]): StatementSpan[] => {
  let cents = 0n
  return moves.map((move, month) => {
    const openingCents = cents
    cents += move
    const firstOn = addDays(start, 30 * month)
    return { firstOn, lastOn: addDays(firstOn, 29), openingCents, closingCents: cents }
  })
}

const moves = fc.array(fc.bigInt(-9999n, 9999n), { minLength: 3, maxLength: 12 })

it('finds no gap where every statement is there, in any order and some of them twice', () => {
  fc.assert(
    fc.property(moves, fc.array(fc.nat()), (all, keys) => {
      const whole = history(all)
      const again = keys.flatMap(key => whole[key % whole.length] ?? [])
      const mixed = [...again, ...whole].map((one, at) => ({ one, key: (keys[at] ?? at) % 7 }))
      const inOrder = mixed.toSorted((a, b) => a.key - b.key).map(({ one }) => one)
      expect(statementGaps(inOrder)).toEqual([])
    }),
  )
})

it('names the days of a statement that is missing, and what moved in it', () => {
  fc.assert(
    fc.property(moves, fc.nat(), (all, at) => {
      const missing = 1 + (at % (all.length - 2))
      const whole = history(all)
      const gone = all[missing] ?? 0n
      const expected = {
        afterOn: whole[missing - 1]?.lastOn,
        beforeOn: whole[missing + 1]?.firstOn,
        missingCents: gone,
      }
      const found = statementGaps(whole.filter((_, month) => month !== missing))
      expect(found).toEqual(gone === 0n ? [] : [expected])
    }),
  )
})

it('compares nothing with a statement that says no balance, nor with one that shares a day', () => {
  const [first, second] = history([100n, 50n])
  if (!first || !second) throw new Error('two statements')
  expect(statementGaps([{ ...first, closingCents: null }, second])).toEqual([])
  expect(statementGaps([first, { ...second, firstOn: first.lastOn, openingCents: 1n }])).toEqual([])
})
