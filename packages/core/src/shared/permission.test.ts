import { expect, test } from 'vitest'
import { type Actor, type HeldMandate, withPower, withPowerAnywhere, withRank } from './permission.ts'

const now = new Date('2026-11-19T08:00:00Z')
const mandate = (change: Partial<HeldMandate>): HeldMandate => ({
  mandateId: 'm1',
  spaceId: 'o01',
  bodyId: 'b1',
  roleId: 'r1',
  powers: ['positions.represent'],
  startsAt: new Date('2026-01-01T00:00:00Z'),
  endsAt: new Date('2027-01-01T00:00:00Z'),
  ...change,
})
const actor = (...mandates: HeldMandate[]): Actor => ({ personId: 'p1', rank: 'participant', mandates })

test('R5: no rank gives a power, only a mandate does', () => {
  expect(withPowerAnywhere({ ...actor(), rank: 'member' }, 'positions.represent', now)).toEqual({
    allowed: false,
    code: 'mandates.power_missing',
  })
})

test('R7: a right is gone at the instant its mandate ends, and is not there before it starts', () => {
  const held = actor(mandate({ endsAt: now }))
  expect(withPowerAnywhere(held, 'positions.represent', new Date(now.getTime() - 1))).toEqual({
    allowed: true,
    mandateId: 'm1',
  })
  expect(withPowerAnywhere(held, 'positions.represent', now)).toEqual({
    allowed: false,
    code: 'mandates.mandate_over',
  })
  const later = actor(mandate({ startsAt: new Date(now.getTime() + 1) }))
  expect(withPowerAnywhere(later, 'positions.represent', now).allowed).toBe(false)
})

test('a power given in one space or body opens nothing in another', () => {
  const held = actor(mandate({}))
  expect(withPower(held, 'positions.represent', now, { spaceId: 'o02' }).allowed).toBe(false)
  expect(withPower(held, 'positions.represent', now, { spaceId: 'o01', bodyIds: ['b2'] }).allowed).toBe(false)
  expect(withPower(held, 'positions.represent', now, { spaceId: 'o01', bodyIds: ['b1'] }).allowed).toBe(true)
  expect(withPowerAnywhere(held, 'positions.coordinate', now).allowed).toBe(false)
})

test('of several mandates the longest is the one an act stores, whatever their order', () => {
  const long = mandate({ mandateId: 'm2', endsAt: new Date('2028-01-01T00:00:00Z') })
  const answer = { allowed: true, mandateId: 'm2' }
  expect(withPowerAnywhere(actor(mandate({}), long), 'positions.represent', now)).toEqual(answer)
  expect(withPowerAnywhere(actor(long, mandate({})), 'positions.represent', now)).toEqual(answer)
})

test('L1: taking part asks for the rank of participant', () => {
  expect(withRank({ ...actor(), rank: 'reader' }, 'participant').allowed).toBe(false)
  expect(withRank(actor(), 'participant').allowed).toBe(true)
})
