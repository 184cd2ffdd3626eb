import { describe, expect, it } from 'vitest'
import type { CivilDate } from '../../shared/time.ts'
import { connectCard, connectCardInput, mayTryKey } from './connect-card.ts'
import { matchPayouts } from './match-payouts.ts'
import { payByCard } from './pay-by-card.ts'

const key = { restrictedKey: 'rk_live_0123456789abcdef', webhookSecret: 'whsec_0123456789abcdef' }
const facts = { carrierId: 'o1', organisationIds: ['o1'], takesTestKeys: false, hasWebhookSecret: false }
const codeOf = (result: { ok: boolean; error?: { code: string } }): string | undefined => result.error?.code

describe('an account is connected', () => {
  it('by whoever holds the fund, with a key that moves money', () => {
    expect(mayTryKey(facts, key).ok).toBe(true)
    expect(codeOf(mayTryKey({ ...facts, carrierId: null }, key))).toBe('fund.card_no_carrier')
    expect(codeOf(mayTryKey({ ...facts, organisationIds: ['o2'] }, key))).toBe('fund.card_carrier_only')
    const test = { ...key, restrictedKey: 'rk_test_0123456789abcdef' }
    expect(codeOf(mayTryKey(facts, test))).toBe('fund.card_key_test')
    expect(mayTryKey({ ...facts, takesTestKeys: true }, test).ok).toBe(true)
    expect(codeOf(mayTryKey(facts, { ...key, webhookSecret: '' }))).toBe('fund.card_secret_missing')
    expect(mayTryKey({ ...facts, hasWebhookSecret: true }, { ...key, webhookSecret: '' }).ok).toBe(true)
  })

  it('once for a term: no key of another account, none of the same in another mode, and euros alone', () => {
    const tried = { accountRef: 'acct_1', currency: 'eur' }
    expect(connectCard(null, tried, key)).toMatchObject({ value: { accountRef: 'acct_1', isLive: true } })
    expect(codeOf(connectCard({ accountRef: 'acct_2', isLive: true }, tried, key))).toBe(
      'fund.card_other_account',
    )
    expect(codeOf(connectCard({ accountRef: 'acct_1', isLive: false }, tried, key))).toBe(
      'fund.card_other_account',
    )
    expect(codeOf(connectCard(null, { ...tried, currency: 'usd' }, key))).toBe('fund.card_not_euros')
  })

  it('with what was copied, and never with a key that may do everything', () => {
    expect(
      connectCardInput.safeParse({ restrictedKey: ` ${key.restrictedKey} `, webhookSecret: '' }).data,
    ).toEqual({
      restrictedKey: key.restrictedKey,
      webhookSecret: '',
    })
    for (const wrong of ['sk_live_0123456789abcdef', 'pk_live_0123456789abcdef', '', 'rk_live_1'])
      expect(connectCardInput.safeParse({ ...key, restrictedKey: wrong }).success).toBe(false)
  })
})

describe('a payment by card', () => {
  const input = { organisationId: 'o', year: 2026, amount: '860.00', lang: 'fr' as const }
  const due = (cents: bigint) => ({ isConnected: true, next: { cents } })

  it('is what is due next, and was shown', () => {
    expect(payByCard(due(86_000n), input)).toMatchObject({ value: { methods: ['card', 'sepa_debit'] } })
    expect(codeOf(payByCard({ isConnected: false, next: null }, input))).toBe('fund.card_not_connected')
    expect(codeOf(payByCard({ isConnected: true, next: null }, input))).toBe('fund.card_nothing_due')
    expect(codeOf(payByCard(due(86_001n), input))).toBe('fund.card_amount_changed')
  })

  it('keeps within what the provider takes', () => {
    const of = (cents: bigint, amount: string) => payByCard(due(cents), { ...input, amount })
    expect(codeOf(of(49n, '0.49'))).toBe('fund.card_amount_small')
    expect(of(50n, '0.50').ok).toBe(true)
    expect(of(1_000_000n, '10000.00')).toMatchObject({ value: { methods: ['card', 'sepa_debit'] } })
    expect(of(1_000_001n, '10000.01')).toMatchObject({ value: { methods: ['card'] } })
    expect(codeOf(of(100_000_000n, '1000000.00'))).toBe('fund.card_amount_large')
  })
})

describe('what the provider sent to the bank', () => {
  const on = (day: string) => day as CivilDate
  const payout = (id: string, cents: bigint, day = '2026-11-20') => ({ id, cents, arrivesOn: on(day) })
  const line = (id: string, cents: bigint, day = '2026-11-21') => ({ id, cents, bookedOn: on(day) })

  it('is found by its amount within some days, and left to somebody where it could be two', () => {
    const found = [{ lineId: 'l', payoutId: 'p' }]
    expect(matchPayouts([line('l', 500n), line('m', 501n)], [payout('p', 500n)])).toEqual(found)
    expect(matchPayouts([line('l', 500n, '2026-11-30')], [payout('p', 500n)])).toEqual(found)
    expect(matchPayouts([line('l', 500n, '2026-12-01')], [payout('p', 500n)])).toEqual([])
    expect(matchPayouts([line('l', 500n, '2026-11-16')], [payout('p', 500n)])).toEqual([])
    expect(matchPayouts([line('l', 500n), line('m', 500n)], [payout('p', 500n)])).toEqual([])
    expect(matchPayouts([line('l', 500n)], [payout('p', 500n), payout('q', 500n)])).toEqual([])
    expect(matchPayouts([line('l', -500n)], [payout('p', -500n)])).toEqual(found)
  })
})
