import { describe, expect, it } from 'vitest'
import type { Posting } from './accounts.ts'
import { chartNumber } from './chart-number.ts'
import { checkEntry, type Entry, reversalOf } from './entry.ts'
import { bookingOf } from './ledger-model.fixture.ts'

const received: Posting[] = [
  { set: 'books', code: 'bank', cents: 3_200n },
  { set: 'books', code: 'member:o08', cents: -3_200n },
  { set: 'fund', code: 'pool', cents: 3_200n },
  { set: 'fund', code: 'unallocated', cents: -3_200n },
]
const entry = (change: Partial<Entry> = {}): Entry => ({
  ...bookingOf(1),
  journal: 'bank',
  postings: received,
  reversesId: null,
  ...change,
})
const codeOf = (change: Partial<Entry>): string => {
  const checked = checkEntry(entry(change))
  return checked.ok ? 'ok' : checked.error.code
}

describe('an entry', () => {
  it('stands where each set adds up to nothing and the pool moves as the money does', () => {
    expect(codeOf({})).toBe('ok')
    // Between two places of money nothing moves in the fund; within the fund no money moves.
    expect(
      codeOf({
        postings: [
          { set: 'books', code: 'transit', cents: 5n },
          { set: 'books', code: 'cash', cents: -5n },
        ],
      }),
    ).toBe('ok')
    expect(
      codeOf({
        postings: [
          { set: 'fund', code: 'unallocated', cents: 5n },
          { set: 'fund', code: 'call:c', cents: -5n },
        ],
      }),
    ).toBe('ok')
  })

  it('is refused with the rule that does not hold', () => {
    const [bank, member, pool, free] = received as [Posting, Posting, Posting, Posting]
    expect(codeOf({ purpose: ' \n' })).toBe('fund.entry_without_purpose')
    expect(codeOf({ postings: [] })).toBe('fund.too_few_postings')
    expect(codeOf({ postings: [bank] })).toBe('fund.too_few_postings')
    expect(codeOf({ postings: [...received, { set: 'books', code: 'fees', cents: 0n }] })).toBe(
      'fund.posting_of_nothing',
    )
    expect(codeOf({ postings: [...received, bank, { ...bank, cents: -bank.cents }] })).toBe(
      'fund.account_twice',
    )
    expect(codeOf({ postings: [bank, { ...member, cents: -3_199n }, pool, free] })).toBe('fund.unbalanced')
    // Both sets together add up to nothing, each alone does not.
    expect(codeOf({ postings: [bank, free] })).toBe('fund.unbalanced')
    expect(codeOf({ postings: [bank, member] })).toBe('fund.pool_differs')
  })
})

describe('taking an entry back', () => {
  const standing = { ...entry(), id: 'e1', isReversed: false }
  const again = { ...bookingOf(2), purpose: 'Saisie deux fois' }

  it('is the exact mirror, in the same journal', () => {
    const reversal = reversalOf(standing, again)
    expect(reversal).toEqual({
      ok: true,
      value: {
        ...again,
        journal: 'bank',
        reversesId: 'e1',
        postings: received.map(posting => ({ ...posting, cents: -posting.cents })),
      },
    })
  })

  it('happens once, and stays', () => {
    const codes = [{ isReversed: true }, { reversesId: 'e0' }].map(change => {
      const answer = reversalOf({ ...standing, ...change }, again)
      return answer.ok ? 'ok' : answer.error.code
    })
    expect(codes).toEqual(['fund.already_reversed', 'fund.reversal_reversed'])
  })
})

it('names contributions and grants in the chart by what the carrier agreed', () => {
  expect([chartNumber('member:o08', 'own'), chartNumber('grants', 'own')]).toEqual(['7551', '6571'])
  expect((['member:o08', 'grants', 'expenses'] as const).map(code => chartNumber(code, 'mandate'))).toEqual([
    '467',
    '467',
    '467',
  ])
  expect(
    (['bank', 'cash', 'transit', 'unexplained', 'fees', 'expenses', 'opening'] as const).map(code =>
      chartNumber(code, 'own'),
    ),
  ).toEqual(['512', '531', '580', '471', '627', '618', '102'])
})
