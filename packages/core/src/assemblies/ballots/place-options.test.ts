import { expect, it } from 'vitest'
import { fraction } from './fraction.ts'
import { placeOptions } from './place-options.ts'

const measured = [
  { optionId: 'A', value: fraction(1n, 3n) },
  { optionId: 'B', value: fraction(2n, 6n) },
  { optionId: 'C', value: fraction(3n, 1n) },
  { optionId: 'D', value: null },
]

it('announces equals, and leaves them equal where no order was fixed', () => {
  expect(placeOptions(measured, null)).toEqual({
    places: [
      { optionId: 'C', place: 1 },
      { optionId: 'A', place: 2 },
      { optionId: 'B', place: 2 },
      { optionId: 'D', place: 4 },
    ],
    winnerIds: ['C'],
    ties: [{ among: ['A', 'B'], settledBy: 'nobody', pickedId: null }],
  })
})

it('settles equals by the order that was fixed, and says so', () => {
  const { places, ties } = placeOptions(measured, ['D', 'B', 'A', 'C'])
  expect(places.map(one => `${one.place}${one.optionId}`)).toEqual(['1C', '2B', '3A', '4D'])
  expect(ties).toEqual([{ among: ['A', 'B'], settledBy: 'fixed_order', pickedId: 'B' }])
})

it('several win where the first stay equal', () => {
  const equal = measured.slice(0, 2)
  expect(placeOptions(equal, null).winnerIds).toEqual(['A', 'B'])
  expect(placeOptions(equal, ['B', 'A']).winnerIds).toEqual(['B'])
})
