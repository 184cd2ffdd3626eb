import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CivilDate } from '../shared/time.ts'
import type { PledgeScheme } from './adopt-pledge-rule.ts'
import { centsOf, eurosOf } from './euros.ts'
import { instalmentCounts, type PledgeInput, pledge, scheduleOf } from './pledge.ts'
import { pledgeStanding, pledgeState } from './pledge-standing.ts'

const today = '2026-11-19' as CivilDate
const rate: PledgeScheme = { kind: 'rate', basis: 'expenses', basisPoints: 100, floor: '10.00', cap: '' }
const facts = (scheme: PledgeScheme = rate) => ({
  rule: { ruleId: 'r1', firstYear: 2025, scheme, inKindPercent: 0 },
  isMember: true,
  today,
})
const input = (change: Partial<PledgeInput> = {}): PledgeInput => ({
  organisationId: 'o1',
  year: 2026,
  ruleId: 'r1',
  base: '86000.00',
  amount: '',
  reason: '',
  inKind: '',
  inKindReason: '',
  months: 12,
  instalments: 1,
  firstDueOn: '2026-12-31' as CivilDate,
  ...change,
})
const codeOf = (change: Partial<PledgeInput>, scheme?: PledgeScheme) => {
  const result = pledge(facts(scheme), input(change))
  return result.ok ? null : result.error.code
}

describe('R81: a promise', () => {
  it('is what the rule says where nothing else is typed', () => {
    expect(pledge(facts(), input())).toEqual({
      ok: true,
      value: {
        kind: 'full',
        dueCents: 86_000n,
        pledgedCents: 86_000n,
        inKindCents: 0n,
        instalments: [{ dueOn: '2026-12-31', cents: 86_000n }],
      },
    })
  })

  it('may be less or nothing, with a reason, and more without one', () => {
    expect(codeOf({ amount: '100.00' })).toBe('fund.reason_missing')
    expect(codeOf({ amount: '0.00' })).toBe('fund.reason_missing')
    const kindOf = (change: Partial<PledgeInput>) => {
      const result = pledge(facts(), input({ reason: 'Année difficile', ...change }))
      return result.ok ? result.value.kind : result.error.code
    }
    expect(kindOf({ amount: '100.00' })).toBe('partial')
    expect(kindOf({ amount: '0.00' })).toBe('waived')
    expect(kindOf({ amount: '900.00', reason: '' })).toBe('full')
  })

  it('needs the base that its rule is applied to, and an amount where the rule says none', () => {
    expect(codeOf({ base: '' })).toBe('fund.base_missing')
    expect(codeOf({ base: '' }, { kind: 'fixed', due: '50.00' })).toBeNull()
    expect(codeOf({ base: '' }, { kind: 'free' })).toBe('fund.amount_missing')
    expect(codeOf({ base: '', amount: '5.00' }, { kind: 'free' })).toBeNull()
  })

  it('is of a member, under the rule that was read, for a year near by', () => {
    expect(codeOf({ ruleId: 'r0' })).toBe('fund.rule_changed')
    expect(codeOf({ year: 2024 })).toBe('fund.year_not_open')
    expect(codeOf({ year: 2028 })).toBe('fund.year_not_open')
    expect(pledge({ ...facts(), isMember: false }, input())).toMatchObject({
      error: { code: 'fund.not_member' },
    })
    expect(pledge({ ...facts(), rule: null }, input())).toMatchObject({ error: { code: 'fund.no_rule' } })
    expect(codeOf({ firstDueOn: '2025-01-01' as CivilDate })).toBe('fund.due_too_early')
    expect(codeOf({ firstDueOn: '2028-01-01' as CivilDate })).toBe('fund.due_too_late')
  })
})

describe('instalments', () => {
  it('are twelve months apart in all, to the cent', () => {
    const parts = scheduleOf(80_000n, 12, '2026-01-31' as CivilDate)
    expect(parts.filter(one => one.cents === 6_667n)).toHaveLength(8)
    expect(parts.filter(one => one.cents === 6_666n)).toHaveLength(4)
    expect(parts[1]?.dueOn).toBe('2026-02-28')
    const halves = scheduleOf(4_850_000n, 2, '2026-05-31' as CivilDate)
    expect(halves.map(one => one.dueOn)).toEqual(['2026-05-31', '2026-11-30'])
  })

  it('are filled in their order; what is paid, left and beyond adds up, and late is never more than left', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 9n }),
        fc.bigInt({ min: 0n, max: 10n ** 9n }),
        fc.constantFrom(...instalmentCounts),
        (cents, paid, count) => {
          const schedule = scheduleOf(cents, count, '2026-03-31' as CivilDate)
          const now = pledgeStanding(schedule, paid, today)
          expect(now.leftCents + paid - now.overCents).toBe(cents)
          expect(now.overCents === 0n || now.leftCents === 0n).toBe(true)
          expect(now.lateCents <= now.leftCents).toBe(true)
          expect(now.next === null).toBe(now.leftCents === 0n)
          const more = pledgeStanding(schedule, paid + 1n, today)
          expect(more.leftCents <= now.leftCents && more.lateCents <= now.lateCents).toBe(true)
        },
      ),
    )
  })

  it('are late from the day after, and said in a word', () => {
    const one = scheduleOf(52_000n, 1, '2026-06-30' as CivilDate)
    const on = (day: string, paid = 0n) => {
      const standing = pledgeStanding(one, paid, day as CivilDate)
      return pledgeState({ cents: 52_000n }, standing)
    }
    expect(on('2026-06-30')).toBe('scheduled')
    expect(on('2026-07-01')).toBe('late')
    expect(on('2026-06-30', 1n)).toBe('part_paid')
    expect(on('2026-07-01', 52_000n)).toBe('paid')
    expect(pledgeState({ cents: 0n }, pledgeStanding([], 0n, today))).toBe('waived')
    expect(pledgeState(null, pledgeStanding([], 0n, today))).toBe('missing')
  })
})

it('amounts travel to the cent, whatever their size', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), cents => {
      expect(centsOf(eurosOf(cents))).toBe(cents)
    }),
  )
})
