import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addDays, type CivilDate } from '../shared/time.ts'
import { powerShare } from './power-share.ts'

const today = '2026-11-19' as CivilDate
const mandate = (n: number, person: number, days = 10, renews: number | null = null) => ({
  mandateId: `m${n}`,
  personId: `p${person}`,
  startsOn: addDays(today, -days),
  renewsMandateId: renews === null ? null : `m${renews}`,
})

it('R6: roles per person, the part of the busiest tenth, and how long a role is held', () => {
  const held = [mandate(1, 1), mandate(2, 1, 30), mandate(3, 1, 20), mandate(4, 2, 40), mandate(5, 3, 0)]
  expect(powerShare({ held, all: held, peopleCount: 10 }, today)).toEqual({
    steps: [
      { roles: 3, personIds: ['p1'], isMany: true },
      { roles: 1, personIds: ['p2', 'p3'], isMany: false },
    ],
    roles: 5,
    holders: 3,
    tenth: 1,
    tenthPercent: 60,
    averageDays: 20,
  })
  expect(powerShare({ held: [], all: [], peopleCount: 10 }, today)).toBeNull()
})

it('a renewed mandate is held since the first of them, also where rows point at one another', () => {
  const [first, second] = [mandate(1, 1, 400), mandate(2, 1, 35, 1)]
  const share = (all: ReturnType<typeof mandate>[]) =>
    powerShare({ held: [second], all, peopleCount: 1 }, today)
  expect(share([first, second])?.averageDays).toBe(400)
  expect(share([{ ...first, renewsMandateId: 'm2' }, second])).not.toBeNull()
})

it('the busiest tenth never holds less than its even part, nor more than all', () => {
  const people = fc.array(fc.nat(30), { minLength: 1, maxLength: 60 })
  fc.assert(
    fc.property(people, fc.nat(100), (persons, more) => {
      const held = persons.map((person, n) => mandate(n, person))
      const holders = new Set(persons).size
      const share = powerShare({ held, all: held, peopleCount: holders + more }, today)
      if (!share) throw new Error('somebody holds something')
      expect(share.tenthPercent).toBeGreaterThanOrEqual(Math.floor(Math.min(1, share.tenth / holders) * 100))
      expect(share.tenthPercent).toBeLessThanOrEqual(100)
      expect(share.steps.reduce((sum, one) => sum + one.roles * one.personIds.length, 0)).toBe(held.length)
    }),
  )
})
