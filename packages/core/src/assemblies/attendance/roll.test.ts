import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CivilDate } from '../../shared/time.ts'
import { neededForQuorum } from './quorum.ts'
import { checkEntitled, type Membership, rollCount, rollOf } from './roll.ts'

const on = '2026-11-19' as CivilDate
const memberOf = (personId: string, change: Partial<Membership> = {}): Membership => ({
  personId,
  groupId: null,
  level: 'member',
  duesPaidThrough: '2026-12-31' as CivilDate,
  isActive: true,
  ...change,
})
const late = { duesPaidThrough: '2026-11-18' as CivilDate }

describe('the roll (R93)', () => {
  it('says who votes and who does not, and why', () => {
    const people = [
      memberOf('a'),
      memberOf('b', late),
      memberOf('c', { duesPaidThrough: null }),
      memberOf('d', { level: 'supporter' }),
      memberOf('e', { isActive: false }),
      memberOf('f', { duesPaidThrough: on }),
    ]
    const statuses = (entitlement: 'dues_up_to_date' | 'every_member') =>
      rollOf(people, entitlement, on).map(entry => `${entry.personId} ${entry.status}`)
    expect(statuses('dues_up_to_date')).toEqual([
      'a entitled',
      'b dues_late',
      'c dues_late',
      'd supporter',
      'f entitled',
    ])
    expect(statuses('every_member')).toEqual([
      'a entitled',
      'b entitled',
      'c entitled',
      'd supporter',
      'f entitled',
    ])
  })

  it('R94: has a person once who is a member through two groups', () => {
    const through = (groupId: string, change = {}) => memberOf('a', { groupId, ...change })
    expect(rollOf([through('g2'), through('g1'), memberOf('b')], 'dues_up_to_date', on)).toEqual([
      { personId: 'a', status: 'entitled', groupIds: ['g1', 'g2'] },
      { personId: 'b', status: 'entitled', groupIds: [] },
    ])
    expect(rollOf([through('g1', late), through('g2')], 'dues_up_to_date', on)).toEqual([
      { personId: 'a', status: 'entitled', groupIds: ['g2'] },
    ])
  })

  it('those who left are in no quorum', () => {
    const people = Array.from({ length: 12 }, (_, n) => memberOf(`p${n}`, { isActive: n < 10 }))
    const count = rollCount(rollOf(people, 'dues_up_to_date', on))
    expect([count, neededForQuorum(count, { parts: 15, of: 100 })]).toEqual([10, 2])
  })

  it('who pays while the ballot is open votes; who was entitled when it opened still does', () => {
    const entry = (status: 'entitled' | 'dues_late' | 'supporter') => ({
      personId: 'a',
      status,
      groupIds: [],
    })
    const code = (...statuses: Parameters<typeof checkEntitled>) => {
      const answer = checkEntitled(...statuses)
      return answer.ok ? null : answer.error.code
    }
    expect(code(entry('dues_late'), entry('dues_late'))).toBe('assemblies.dues_not_up_to_date')
    // Unpaid at opening, pays at +3 min, votes at +4.
    expect(code(entry('dues_late'), entry('entitled'))).toBeNull()
    expect(code(undefined, entry('entitled'))).toBeNull()
    expect(code(entry('entitled'), undefined)).toBeNull()
    expect(code(entry('supporter'), entry('supporter'))).toBe('assemblies.supporters_vote_not')
    expect(code(undefined, undefined)).toBe('assemblies.not_in_roll')
  })
})

describe('the quorum', () => {
  it.each([
    [52, 1, 3, 18],
    [10, 15, 100, 2],
    [51, 1, 3, 17],
    [0, 1, 2, 0],
    [1, 1, 1000, 1],
    [9, 1, 1, 9],
    // In floating point 0.07 × 100 is above 7.
    [100, 7, 100, 7],
  ])('of %i, %i/%i is %i', (roll, parts, of, needed) => {
    expect(neededForQuorum(roll, { parts, of })).toBe(needed)
  })

  it('is the smallest number that is no smaller than the part', () => {
    fc.assert(
      fc.property(fc.nat(100_000), fc.integer({ min: 1, max: 1000 }), fc.nat(999), (roll, of, less) => {
        const parts = Math.max(1, of - less)
        const needed = neededForQuorum(roll, { parts, of })
        expect(needed * of >= roll * parts && (needed - 1) * of < roll * parts).toBe(true)
      }),
    )
  })
})
