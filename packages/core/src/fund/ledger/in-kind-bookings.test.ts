import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { CivilDate } from '../../shared/time.ts'
import { giftKinds, givenAccounts, usedAccounts } from '../in-kind/gift-kinds.ts'
import { guardOf, holdsMoney } from './accounts.ts'
import { chartNumber } from './chart-number.ts'
import { checkEntry, reversalOf } from './entry.ts'
import { giftInKind } from './in-kind-bookings.ts'

const booking = {
  purpose: 'Don en nature',
  bookedOn: '2026-11-01' as CivilDate,
  key: 'in_kind:1',
  cause: { kind: 'in_kind' as const, id: '1' },
}

it('debits an account 86 and credits an account 87 of one value, and touches nothing else, whatever is given', () => {
  fc.assert(
    fc.property(fc.constantFrom(...giftKinds), fc.bigInt(1n, 1_000_000_000n), (kind, cents) => {
      const entry = giftInKind(booking, kind, cents)
      expect(checkEntry(entry).ok).toBe(true)
      const [used, given] = entry.postings
      expect(entry.postings).toHaveLength(2)
      expect([used?.cents, given?.cents]).toEqual([cents, -cents])
      expect([used?.code, given?.code]).toEqual([
        expect.stringMatching(/^used_/),
        expect.stringMatching(/^given_/),
      ])
      expect(entry.postings.some(holdsMoney)).toBe(false)
      const standing = { ...entry, id: 'e', isReversed: false }
      const back = reversalOf(standing, { ...booking, key: 'in_kind_undone:1' })
      expect(back.ok && back.value.postings.map(one => one.cents)).toEqual([-cents, cents])
    }),
  )
})

it('numbers them as the associations’ chart does, under either convention', () => {
  for (const convention of ['own', 'mandate'] as const) {
    expect(usedAccounts.map(code => chartNumber(code, convention))).toEqual(['860', '861', '862', '864'])
    expect(givenAccounts.map(code => chartNumber(code, convention))).toEqual(['870', '871', '875'])
  }
})

it('keeps each on its own side: nothing is used that was not given', () => {
  expect(usedAccounts.map(code => guardOf({ set: 'books', code }))).toEqual([1, 1, 1, 1])
  expect(givenAccounts.map(code => guardOf({ set: 'books', code }))).toEqual([-1, -1, -1])
})
