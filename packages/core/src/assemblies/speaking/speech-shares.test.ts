import { expect, it } from 'vitest'
import { speechShares } from './speech-shares.ts'

const shares = (...seconds: number[]) =>
  speechShares(seconds.map((one, n) => ({ personId: `p${n}`, seconds: one, isOnline: n === 1 })))

it('R86: names who spoke more than twice the mean, among four speakers or more', () => {
  // The mean is 100 and 200 is twice that; then it is 100.5, and 202 is more than 201.
  expect(shares(200, 100, 50, 50).twiceTheMean).toEqual([])
  expect(shares(202, 100, 50, 50).twiceTheMean).toEqual(['p0'])
  expect(shares(900, 10, 10).twiceTheMean).toEqual([])
  expect(shares(900, 10, 10, 0).twiceTheMean).toEqual([])
  expect(shares().twiceTheMean).toEqual([])
})

it('R86: adds what one person said in several turns', () => {
  const turns = [
    { personId: 'a', seconds: 60, isOnline: false },
    { personId: 'a', seconds: 60, isOnline: true },
    { personId: 'b', seconds: 20, isOnline: false },
    { personId: 'c', seconds: 20, isOnline: false },
    { personId: 'd', seconds: 20, isOnline: false },
  ]
  expect(speechShares(turns)).toEqual({ twiceTheMean: ['a'], onlinePercent: 33 })
})

it('R105: shows the part of speech that came from online', () => {
  expect([shares(100, 100), shares(199, 1), shares(201, 1), shares()].map(one => one.onlinePercent)).toEqual([
    50,
    1,
    0,
    null,
  ])
})
