import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type CivilDate, instantAt, startOfDay, type WallTime } from '../shared/time.ts'
import { freeOn } from './free-on.ts'
import { fits, spanOf, type Taken, type Taking } from './taken.ts'

const day = '2026-12-05' as CivilDate
const at = (time: string, on: string = day) => instantAt(on as CivilDate, time as WallTime)
const van: Taking = { kind: 'vehicle', stock: 1, bufferMinutes: 60 }
const taken = (from: Date, to: Date, quantity = 1, taking = van): Taken => ({
  ...spanOf(taking, { startsAt: from, endsAt: to }),
  quantity,
})

it('R84: is free all day, in part, or not', () => {
  expect(freeOn(van, [], day)).toEqual({ allDay: 1, atBest: 1 })
  expect(freeOn(van, [taken(at('14:00'), at('22:00'))], day)).toEqual({ allDay: 0, atBest: 1 })
  expect(freeOn(van, [taken(at('08:00', '2026-12-04'), at('08:00', '2026-12-06'))], day)).toEqual({
    allDay: 0,
    atBest: 0,
  })
  // What ended the evening before leaves its buffer to the night.
  expect(freeOn(van, [taken(at('20:00', '2026-12-04'), at('23:30', '2026-12-04'))], day).allDay).toBe(0)
  expect(freeOn(van, [taken(at('20:00', '2026-12-04'), at('23:00', '2026-12-04'))], day).allDay).toBe(1)
})

it('R84, R121: counts chairs at once, and hours over their month', () => {
  const chairs: Taking = { kind: 'stock', stock: 60, bufferMinutes: 0 }
  expect(freeOn(chairs, [taken(at('09:00'), at('18:00'), 40, chairs)], day)).toEqual({
    allDay: 20,
    atBest: 60,
  })
  const skill: Taking = { kind: 'skill', stock: 8, bufferMinutes: 0 }
  expect(freeOn(skill, [taken(at('09:00', '2026-12-20'), at('15:00', '2026-12-20'), 6, skill)], day)).toEqual(
    {
      allDay: 2,
      atBest: 2,
    },
  )
})

it('what it says is what is accepted: a quarter of an hour fits somewhere in the day, and nowhere where nothing is free', () => {
  const part = fc
    .tuple(
      fc.integer({ min: -20, max: 110 }),
      fc.integer({ min: 1, max: 60 }),
      fc.integer({ min: 1, max: 3 }),
    )
    .map(([from, lasts, quantity]) => {
      const begin = startOfDay(day).getTime() + from * 900_000
      return { from: new Date(begin), until: new Date(begin + lasts * 900_000), quantity }
    })
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 4 }), fc.array(part, { maxLength: 6 }), (stock, used) => {
      const taking: Taking = { kind: 'stock', stock, bufferMinutes: 0 }
      const quarters = Array.from({ length: 96 }, (_, n) => startOfDay(day).getTime() + n * 900_000)
      const best = Math.max(
        0,
        ...Array.from({ length: stock }, (_, n) => n + 1).filter(quantity =>
          quarters.some(begin =>
            fits(taking, used, {
              startsAt: new Date(begin),
              endsAt: new Date(begin + 900_000),
              quantity,
            }),
          ),
        ),
      )
      expect(freeOn(taking, used, day).atBest).toBe(best)
    }),
  )
})
