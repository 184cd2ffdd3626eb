import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keepValidity } from '../../organisations/keep-validity.ts'
import type { CivilDate } from '../../shared/time.ts'
import { creditorReference } from '../creditor-reference.ts'
import { fundFr } from '../messages.fr.ts'
import { chooseDues } from './choose-dues.ts'
import { agreedCents, type DuesScheme, missingCents, neededCents, openCents } from './dues-scheme.ts'
import { exemptFromDues } from './exempt-from-dues.ts'
import { formatDues } from './export-dues.ts'
import { matchDuesLines } from './match-dues.ts'
import { type OpenCampaignInput, openCampaign, openCampaignInput } from './open-campaign.ts'
import { recordDues, takeBackDues } from './record-dues.ts'
import { remindDues, remindersFrom } from './remind-dues.ts'
import { countsFrom, isPaid, validDays } from './valid-days.ts'

const day = (text: string) => text as CivilDate
const today = day('2027-01-10')
const typed = {
  title: 'Cotisation 2027',
  fromOn: '2027-01-01',
  throughOn: '2027-12-31',
  validUntilOn: '2028-01-31',
  kind: 'fixed',
  amount: '20 €',
  suggested: '',
  minimum: '',
  steps: [] as { name: string; amount: string }[],
  holder: 'Les Terrils',
  iban: 'FR76 3000 1007 9412 3456 7890 185',
}
const read = (change: object = {}) => openCampaignInput.parse({ ...typed, ...change }) as OpenCampaignInput
const refusal = (change: object) => {
  const result = openCampaign(read(change), today)
  return result.ok ? 'opened' : `${result.error.code} ${result.error.field}`
}
const steps = [
  { name: 'Petit budget', amount: '5' },
  { name: 'Moyen', amount: '20,00' },
]
const fixed: DuesScheme = { kind: 'fixed', amount: '20.00' }
const free: DuesScheme = { kind: 'free', suggested: '15.00', minimum: '3.00' }
const scale: DuesScheme = {
  kind: 'scale',
  steps: [
    { name: 'Moyen', amount: '20.00' },
    { name: 'Petit budget', amount: '5.00' },
  ],
}

describe('R137: an organisation sets an amount: free, fixed, by scale', () => {
  it('keeps what its kind asks, however it was typed', () => {
    expect(openCampaign(read(), today)).toEqual({ ok: true, value: fixed })
    const given = { kind: 'free', suggested: '15', minimum: '3' }
    expect(openCampaign(read(given), today)).toEqual({ ok: true, value: free })
    expect(openCampaign(read({ ...given, minimum: '' }), today)).toMatchObject({ value: { minimum: '0.00' } })
    expect(openCampaign(read({ kind: 'scale', steps }), today)).toMatchObject({
      value: { steps: [{ amount: '5.00' }, { amount: '20.00' }] },
    })
  })

  it.each([
    [{ amount: '' }, 'fund.dues_amount_missing amount'],
    [{ amount: '0' }, 'fund.dues_amount_zero amount'],
    [{ kind: 'free' }, 'fund.dues_amount_missing suggested'],
    [{ kind: 'free', suggested: '0' }, 'fund.dues_amount_zero suggested'],
    [{ kind: 'free', suggested: '2', minimum: '3' }, 'fund.dues_suggested_low suggested'],
    [{ kind: 'scale', steps: steps.slice(1) }, 'fund.dues_steps_count steps'],
    [
      { kind: 'scale', steps: [...steps, { name: 'MOYEN', amount: '9' }] },
      'fund.dues_steps_alike steps.2.name',
    ],
    [{ throughOn: '2026-12-31' }, 'fund.dues_period_unordered throughOn'],
    [{ validUntilOn: '2027-12-30' }, 'fund.dues_until_early validUntilOn'],
    [{ validUntilOn: '2030-01-01' }, 'fund.dues_until_late validUntilOn'],
    [
      { fromOn: '2026-01-01', throughOn: '2026-12-31', validUntilOn: '2026-12-31' },
      'fund.dues_until_past validUntilOn',
    ],
  ])('refuses %o beside its field', (change, said) => {
    expect(refusal(change)).toBe(said)
  })

  it('refuses an amount that is no amount, as the other forms do', () => {
    const codes = (change: object) => {
      const { error } = openCampaignInput.safeParse({ ...typed, ...change })
      return error?.issues.map(one => `${one.message} ${one.path.join('.')}`)
    }
    expect(codes({ amount: '-5' })).toEqual(['fund.amount_negative amount'])
    expect(codes({ amount: 'vingt' })).toEqual(['fund.amount_unreadable amount'])
    expect(codes({ amount: '1.000' })).toEqual(['fund.amount_ambiguous amount'])
    expect(codes({ amount: '99999999999' })).toEqual(['fund.amount_too_large amount'])
    expect(codes({ iban: 'FR76 3000' })).toEqual(['fund.iban_wrong iban'])
    const wrong = ['-10', 'abc', '', '0'].map(amount => ({ name: 'Tranche', amount }))
    expect(codes({ kind: 'scale', steps: wrong })).toEqual([
      'fund.amount_negative steps.0.amount',
      'fund.amount_unreadable steps.1.amount',
      'shared.required steps.2.amount',
      'fund.dues_amount_zero steps.3.amount',
    ])
    const nine = Array.from({ length: 9 }, (_, at) => ({ name: `${at}`, amount: '1' }))
    expect(codes({ steps: nine })).toEqual(['fund.dues_steps_count steps'])
  })
})

describe('R137: a member chooses', () => {
  const chosen = (scheme: DuesScheme, change: object, isClosed = false) => {
    const result = chooseDues({ scheme, isClosed }, { campaignId: '', amount: '', step: '', ...change })
    return result.ok ? result.value.chosenCents : result.error.code
  }
  it('an amount from the minimum on, a step by its name, nothing where it is fixed', () => {
    expect(chosen(fixed, {})).toBeNull()
    expect(chosen(free, { amount: '3.00' })).toBe(300n)
    expect(chosen(free, { amount: '2.99' })).toBe('fund.dues_amount_low')
    expect(chosen(free, { amount: '0.00' })).toBe('fund.dues_amount_zero')
    expect(chosen(free, {})).toBe('fund.dues_amount_missing')
    expect(chosen(scale, { step: 'Moyen' })).toBe(2000n)
    expect(chosen(scale, { step: 'Riche' })).toBe('fund.dues_step_missing')
    expect(chosen(fixed, {}, true)).toBe('fund.dues_closed')
  })
})

describe('R137: up to date is valid at a date', () => {
  const campaign = { scheme: fixed, fromOn: day('2027-01-01'), validUntilOn: day('2028-01-31') }
  const on = (receivedOn: string, cents: bigint) => ({ receivedOn: day(receivedOn), cents })
  const days = (
    payments: readonly { receivedOn: CivilDate; cents: bigint }[],
    exemptOn: string | null = null,
  ) => validDays({ campaign, payments, exemptOn: exemptOn === null ? null : day(exemptOn) })
  const until = day('2028-01-31')

  it('from the day on which enough had come in, not before the time of the campaign, until its day', () => {
    expect(days([])).toBeNull()
    expect(days([on('2027-03-02', 1999n)])).toBeNull()
    expect(days([on('2027-03-02', 2000n)])).toEqual({ fromOn: '2027-03-02', throughOn: until })
    expect(days([on('2026-11-19', 2000n)])).toEqual({ fromOn: '2027-01-01', throughOn: until })
    expect(days([on('2027-06-01', 1000n), on('2027-02-01', 1000n)])?.fromOn).toBe('2027-06-01')
    expect(days([], '2027-04-01')?.fromOn).toBe('2027-04-01')
    expect(days([on('2027-06-01', 2000n)], '2027-04-01')?.fromOn).toBe('2027-04-01')
    expect(days([on('2028-02-01', 2000n)])).toBeNull()
  })

  it('asks for the least that its kind has: a step is chosen without showing anything', () => {
    expect([fixed, free, scale].map(neededCents)).toEqual([2000n, 300n, 500n])
    expect(neededCents({ ...free, minimum: '0.00' })).toBe(1n)
    expect(openCents(scale, 2000n, 500n)).toBe(1500n)
    expect(openCents(scale, null, 500n)).toBe(0n)
    expect(agreedCents(fixed, null)).toBe(2000n)
  })

  it('says what is missing of the least until something is chosen, then of what was chosen', () => {
    expect(missingCents(scale, null, 100n)).toBe(400n)
    expect(missingCents(scale, null, 500n)).toBe(0n)
    expect(missingCents(free, null, 100n)).toBe(200n)
    expect(missingCents(scale, 2000n, 100n)).toBe(1900n)
    expect(missingCents(fixed, null, 100n)).toBe(1900n)
  })

  it('counts what is written down by hand from thirty days before, a movement of the bank from its day', () => {
    const paid = (means: 'cash' | 'bank', receivedOn: string) =>
      countsFrom({ means, receivedOn: day(receivedOn), recordedOn: day('2027-06-30') })
    expect(paid('cash', '2027-06-20')).toBe('2027-06-20')
    expect(paid('cash', '2027-05-31')).toBe('2027-05-31')
    expect(paid('cash', '2027-03-01')).toBe('2027-05-31')
    expect(paid('bank', '2027-03-01')).toBe('2027-03-01')
  })

  it('a row is taken back and another takes its place, and nothing is written where nothing changed', () => {
    const [some, other] = [
      { fromOn: day('2027-01-01'), throughOn: until },
      { fromOn: day('2027-03-02'), throughOn: until },
    ]
    expect(keepValidity(null, null)).toEqual({ takesBack: false, gives: null })
    expect(keepValidity(null, some)).toEqual({ takesBack: false, gives: some })
    expect(keepValidity(some, { ...some })).toEqual({ takesBack: false, gives: null })
    expect(keepValidity(some, other)).toEqual({ takesBack: true, gives: other })
    expect(keepValidity(some, null)).toEqual({ takesBack: true, gives: null })
  })

  it('is the same in whatever order payments were written down, and more money never ends it', () => {
    const payment = fc.record({
      cents: fc.bigInt(1n, 3000n),
      receivedOn: fc.constantFrom('2026-12-01', '2027-01-05', '2027-07-01').map(day),
    })
    fc.assert(
      fc.property(fc.array(payment, { maxLength: 6 }), payment, (payments, more) => {
        const facts = { campaign, payments, exemptOn: null }
        expect(validDays({ ...facts, payments: payments.toReversed() })).toEqual(validDays(facts))
        if (isPaid(facts)) expect(isPaid({ ...facts, payments: [...payments, more] })).toBe(true)
      }),
    )
  })
})

describe('R137: whose dues a movement of the bank is', () => {
  const [mine, yours] = [creditorReference('COT2027000001'), creditorReference('COT2027000002')]
  const dues = [
    { reference: mine, scheme: fixed, chosenCents: null, paidCents: 0n, knownIbans: ['FR1'] },
    { reference: yours, scheme: free, chosenCents: null, paidCents: 0n, knownIbans: [] },
  ]
  const line = (label: string, cents: bigint, payerIban: string | null = null) => ({
    label,
    cents,
    payerIban,
  })

  it('finds its place alone with a whole reference and the agreed amount, once', () => {
    const twice = [line(`VIR ${mine}`, 2000n), line(`VIR ${mine}`, 2000n)]
    expect(matchDuesLines(twice, dues)).toMatchObject([
      { kind: 'matched', pledgeId: mine, basis: 'reference_and_amount' },
      { kind: 'proposed', basis: 'reference_other_amount' },
    ])
    expect(matchDuesLines([line(`VIR ${mine.slice(0, -1)}9`, 2000n)], dues)).toEqual([{ kind: 'none' }])
    expect(matchDuesLines([line('VIR', 2000n, 'FR1')], dues)).toMatchObject([
      { kind: 'proposed', basis: 'account_and_amount' },
    ])
  })

  it('waits for somebody where nothing was agreed yet', () => {
    expect(matchDuesLines([line(yours, 1500n)], dues)).toMatchObject([{ kind: 'proposed', pledgeId: yours }])
  })

  it('never takes a promise of a coalition for dues: their references begin otherwise', () => {
    expect(matchDuesLines([line(creditorReference('REL20270001'), 2000n)], dues)).toEqual([{ kind: 'none' }])
  })
})

describe('R137: what is written down, and who is reminded', () => {
  const codeOf = (result: { ok: boolean; error?: { code: string } }) =>
    result.ok ? 'ok' : result.error?.code
  it('records nothing of nobody, of nothing, of tomorrow; takes back what stands, with a reason', () => {
    const input = { campaignId: '', personId: '', amount: '20.00', receivedOn: today, means: 'cash' as const }
    const facts = { isMember: true, today, campaign: { scheme: fixed, fromOn: day('2027-01-01') } }
    expect(codeOf(recordDues(input, facts))).toBe('ok')
    expect(codeOf(recordDues(input, { ...facts, isMember: false }))).toBe('fund.dues_not_member')
    expect(codeOf(recordDues({ ...input, amount: '0.00' }, facts))).toBe('fund.amount_zero')
    expect(codeOf(recordDues(input, { ...facts, today: day('2027-01-09') }))).toBe('fund.received_in_future')
    expect(recordDues({ ...input, receivedOn: day('2025-12-31') }, facts)).toMatchObject({
      error: { code: 'fund.dues_received_early', field: 'receivedOn', params: { earliest: '2026-01-01' } },
    })
    expect(codeOf(recordDues({ ...input, receivedOn: day('2026-01-01') }, facts))).toBe('ok')
    expect(codeOf(takeBackDues(false, { paymentId: '', reason: 'x' }))).toBe('fund.dues_payment_gone')
    expect(codeOf(takeBackDues(true, { paymentId: '', reason: '' }))).toBe('fund.dues_reason_missing')
  })

  it('records no more than twenty times the most that is asked', () => {
    const most = (scheme: DuesScheme, amount: string) =>
      recordDues(
        { campaignId: '', personId: '', amount, receivedOn: today, means: 'cash' },
        { isMember: true, today, campaign: { scheme, fromOn: day('2027-01-01') } },
      )
    expect(codeOf(most(scale, '400.00'))).toBe('ok')
    expect(most(scale, '400.01')).toMatchObject({
      error: { code: 'fund.dues_amount_high', field: 'amount', params: { maximum: 'EUR400.00' } },
    })
    expect(codeOf(most(fixed, '10000000.00'))).toBe('fund.dues_amount_high')
    expect(codeOf(most(free, '300.01'))).toBe('fund.dues_amount_high')
  })

  it('exempts a member who owes something, with a reason', () => {
    const facts = { isMember: true, isSelf: false, isExempt: false, isPaid: false }
    const input = { campaignId: '', personId: '', reason: 'Année difficile.' }
    expect(codeOf(exemptFromDues(facts, input))).toBe('ok')
    expect(codeOf(exemptFromDues({ ...facts, isSelf: true }, input))).toBe('fund.dues_exempt_self')
    expect(codeOf(exemptFromDues({ ...facts, isPaid: true }, input))).toBe('fund.dues_paid_already')
    expect(codeOf(exemptFromDues({ ...facts, isExempt: true }, input))).toBe('fund.dues_exempt')
    expect(codeOf(exemptFromDues({ ...facts, isMember: false }, input))).toBe('fund.dues_not_member')
    expect(codeOf(exemptFromDues(facts, { ...input, reason: '' }))).toBe('fund.dues_reason_missing')
  })

  it('reminds once in fourteen days, and nobody who is up to date', () => {
    const now = new Date('2027-03-15T09:00:00Z')
    const [fromOn, who] = [day('2027-01-01'), { isMember: true, isCurrent: false, name: 'Aïcha' }]
    const facts = { ...who, fromOn, isClosed: false, remindedAt: null, now }
    expect(codeOf(remindDues(facts))).toBe('ok')
    expect(codeOf(remindDues({ ...facts, remindedAt: new Date('2027-03-01T09:00:00Z') }))).toBe('ok')
    expect(codeOf(remindDues({ ...facts, remindedAt: new Date('2027-03-01T09:00:01Z') }))).toBe(
      'fund.dues_reminded_lately',
    )
    expect(codeOf(remindDues({ ...facts, isCurrent: true }))).toBe('fund.dues_not_late')
    expect(codeOf(remindDues({ ...facts, isMember: false }))).toBe('fund.dues_not_member')
    expect(codeOf(remindDues({ ...facts, isClosed: true }))).toBe('fund.dues_closed')
  })

  it('reminds nobody before the time begins, nor within fourteen days of the opening', () => {
    const first = (openedAt: string) =>
      remindersFrom({ fromOn: day('2027-01-01'), openedAt: new Date(openedAt) })
    expect(first('2026-11-19T09:00:00Z')).toBe('2027-01-01')
    expect(first('2026-12-20T09:00:00Z')).toBe('2027-01-03')
    const facts = { isClosed: false, isMember: true, isCurrent: false, remindedAt: null, name: 'Aïcha' }
    const on = (now: string) => remindDues({ ...facts, fromOn: day('2027-01-01'), now: new Date(now) })
    expect(on('2026-12-31T12:00:00Z')).toMatchObject({
      error: { code: 'fund.dues_remind_early', params: { from: '2027-01-01' } },
    })
    expect(codeOf(on('2027-01-01T12:00:00Z'))).toBe('ok')
  })
})

describe('R137: the payments as a file', () => {
  it('says each, taken back or not, and runs no formula of a name or a reason', () => {
    const row = {
      campaign: 'Cotisation 2027',
      person: '=HYPERLINK("x")',
      cents: 2000n,
      receivedOn: today,
      means: 'cheque' as const,
      reference: 'RF18COT2027000001',
      validFromOn: '',
      validThroughOn: '',
      takenBackOn: '2027-01-12',
      reason: '+1',
    }
    const [heads, cells] = formatDues([row], fundFr, 'fr').trim().split('\r\n')
    expect(heads).toContain('Personne;Montant')
    expect(cells).toBe(
      `Cotisation 2027;"'=HYPERLINK(""x"")";20,00;2027-01-10;Chèque;RF18COT2027000001;;;2027-01-12;'+1`,
    )
  })
})
