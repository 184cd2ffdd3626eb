import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { CivilDate } from '../../shared/time.ts'
import type { PledgeScheme } from '../adopt-pledge-rule.ts'
import { eurosOf } from '../euros.ts'
import { type PledgeInput, pledge } from '../pledge.ts'
import { mostInKind } from './most-in-kind.ts'

const fixed: PledgeScheme = { kind: 'fixed', due: '100.00' }
const promising = (change: Partial<PledgeInput>, inKindPercent = 40, scheme: PledgeScheme = fixed) =>
  pledge(
    {
      rule: { ruleId: 'r1', firstYear: 2025, scheme, inKindPercent },
      isMember: true,
      today: '2026-11-19' as CivilDate,
    },
    {
      organisationId: 'o1',
      year: 2026,
      ruleId: 'r1',
      base: '',
      amount: '',
      reason: '',
      inKind: '40.00',
      inKindReason: 'La salle',
      months: 12,
      instalments: 2,
      firstDueOn: '2026-12-31' as CivilDate,
      ...change,
    },
  )
const codeOf = (...given: Parameters<typeof promising>) => {
  const result = promising(...given)
  return result.ok ? null : result.error.code
}

it('promises the rest in money: instalments are of the money alone, and the whole counts as full', () => {
  expect(promising({})).toEqual({
    ok: true,
    value: {
      kind: 'in_kind',
      dueCents: 10_000n,
      pledgedCents: 6000n,
      inKindCents: 4000n,
      instalments: [
        { dueOn: '2026-12-31', cents: 3000n },
        { dueOn: '2027-06-30', cents: 3000n },
      ],
    },
  })
})

it('is within the share that the rule allows, within what is promised, and says what it is', () => {
  expect(codeOf({ inKind: '40.01' })).toBe('fund.in_kind_beyond')
  expect(codeOf({}, 0)).toBe('fund.in_kind_beyond')
  expect(codeOf({}, 100)).toBeNull()
  expect(codeOf({ inKindReason: '' })).toBe('fund.in_kind_reason_missing')
  expect(codeOf({ inKind: '0.00', inKindReason: '' })).toBeNull()
  expect(codeOf({ amount: '30.00', reason: 'Peu' })).toBe('fund.in_kind_beyond')
  // Where the rule says no amount there is no share of it.
  expect(codeOf({ amount: '100.00' }, 40, { kind: 'free' })).toBe('fund.in_kind_beyond')
})

it('is partial where money and kind together are less than the due, with its own reason', () => {
  expect(codeOf({ amount: '80.00' })).toBe('fund.reason_missing')
  const less = promising({ amount: '80.00', reason: 'Peu' })
  expect(less.ok && less.value).toMatchObject({ kind: 'partial', pledgedCents: 4000n, inKindCents: 4000n })
})

it('money and kind make the promise, and the kind never exceeds its share', () => {
  fc.assert(
    fc.property(fc.bigInt(0n, 10_000_000n), fc.nat(100), fc.bigInt(0n, 10_000_000n), (due, percent, kind) => {
      const scheme: PledgeScheme = { kind: 'fixed', due: eurosOf(due) }
      const made = promising({ inKind: eurosOf(kind) }, percent, scheme)
      expect(made.ok).toBe(kind <= mostInKind(due, percent))
      if (!made.ok) return
      const { pledgedCents, inKindCents, instalments } = made.value
      expect(pledgedCents + inKindCents).toBe(due)
      expect(inKindCents * 100n <= due * BigInt(percent)).toBe(true)
      expect(instalments.reduce((sum, { cents }) => sum + cents, 0n)).toBe(pledgedCents)
    }),
  )
})
