import { expect, test } from 'vitest'
import { archipel } from './archipel.fixture.ts'
import { closeness } from './closeness.ts'
import type { Stance } from './stance.ts'

const of = (index: number) =>
  new Map(
    archipel.flatMap(({ statementId, stances }): [string, Stance][] => {
      const stance = stances[index]
      return stance ? [[statementId, stance]] : []
    }),
  )

test('protocols §10: o05 and o11 are at −7/11, o01 and o05 at 13/13', () => {
  expect(closeness(of(4), of(10))).toEqual({ numerator: -7, common: 11 })
  expect(closeness(of(0), of(4))).toEqual({ numerator: 13, common: 13 })
})

test('is the same both ways, is full with oneself, says nothing without a common statement', () => {
  for (let one = 0; one < 12; one++) {
    const self = closeness(of(one), of(one))
    expect(self.numerator).toBe(self.common)
    for (let other = 0; other < 12; other++)
      expect(closeness(of(one), of(other))).toEqual(closeness(of(other), of(one)))
  }
  expect(closeness(of(0), new Map([['s10', 'pass' as const]]))).toEqual({ numerator: 0, common: 0 })
})
