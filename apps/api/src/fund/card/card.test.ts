import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { begin, type CardScene, cardScene, hookSecret, shareOf, sweepNow } from '../../testing/card-scene.ts'
import { rowsOf } from '../../testing/closing-scene.ts'
import { type FundHome, importing, promise, statementOf, treasuryOf } from '../../testing/fund-scene.ts'
import { readPdf } from '../../testing/read-pdf.ts'
import { requestId } from '../../testing/scenes.ts'
import { expireSession, paySession } from '../../testing/stripe-double/checkout-session.ts'
import { type StripeDouble, startStripeDouble } from '../../testing/stripe-double/start-stripe-double.ts'
import { dispute, failRefund, refund, winDispute } from '../../testing/stripe-double/stripe-money.ts'
import { failPayout, otherSale, payOut } from '../../testing/stripe-double/stripe-payouts.ts'
import { refusalOf } from '../../testing/test-api.ts'

let double: StripeDouble
let s: CardScene
beforeAll(async () => {
  double = await startStripeDouble()
  s = await cardScene(double, 'cartes', 6)
})
afterAll(async () => {
  await s.hooks.settled()
  await Promise.all([s.api.stop(), double.stop()])
})

const year = new Date().getFullYear()
const home = (at: number): FundHome => {
  const found = s.homes[at]
  if (!found) throw new Error('no such organisation')
  return found
}
const paid = async (at: number) => (await shareOf(home(at), s.spaceId))?.paid
const proved = () => s.host.person.fund.prove.query({ spaceId: s.spaceId })
const balances = async (): Promise<Record<string, bigint>> => {
  const rows = await rowsOf(s.api, 'fund_posting', s.spaceId)
  const sums: Record<string, bigint> = {}
  for (const { account_set: set, code, cents } of rows)
    sums[`${set} ${code}`] = (sums[`${set} ${code}`] ?? 0n) + BigInt(String(cents))
  return sums
}
const mailsTo = ({ slug }: FundHome, subject: RegExp) =>
  (s.api.running.mailbox?.mails ?? []).filter(
    one => one.to === `${slug}@exemple.test` && subject.test(one.subject),
  )

describe('a card', () => {
  it('is money once Stripe says so: gross for the promise, its fee a line of its own', async () => {
    const { paymentId } = await s.pay(home(1))
    await expect.poll(() => paid(1)).toBe('860.00')
    expect(await shareOf(home(1), s.spaceId)).toMatchObject({ state: 'paid', left: '0.00' })
    const state = { spaceId: s.spaceId, paymentId }
    expect(await home(1).person.fund.cardPayment.query(state)).toMatchObject({
      state: 'paid',
      method: 'card',
    })
    const [share] = (await home(1).person.fund.get.query({ spaceId: s.spaceId })).mine
    const { content } = await home(1).person.fund.paymentPaper.query({
      spaceId: s.spaceId,
      kind: 'received',
      id: share?.payments[0]?.contributionId ?? '',
      lang: 'fr',
    })
    expect((await readPdf(content)).text).toContain('Carte ou prélèvement')
    // 1.5 % and 25 cents.
    expect(await balances()).toMatchObject({
      'books clearing': 84_685n,
      'books card_fees': 1315n,
      [`books member:${home(1).spaceId}`]: -86_000n,
      'fund pool': 84_685n,
      'fund unallocated': -84_685n,
    })
    expect(await proved()).toMatchObject({ wrong: [] })
    await expect.poll(() => mailsTo(home(1), /860/).length).toBeGreaterThan(0)
  })

  it('that is given back in parts leaves the promise open for as much', async () => {
    const { intentId } = await s.pay(home(2))
    await expect.poll(() => paid(2)).toBe('860.00')
    refund(s.account, intentId, 20_000)
    await expect.poll(() => paid(2)).toBe('660.00')
    const last = refund(s.account, intentId)
    await expect.poll(() => paid(2)).toBe('0.00')
    failRefund(s.account, last.id)
    await expect.poll(() => paid(2)).toBe('660.00')
    await expect.poll(() => mailsTo(home(2), /remboursement de/).length).toBeGreaterThan(0)
    expect(await proved()).toMatchObject({ wrong: [] })
  })

  it('that is contested is told to the treasury, and comes back where it is won', async () => {
    const { intentId } = await s.pay(home(3))
    await expect.poll(() => paid(3)).toBe('860.00')
    const { id } = dispute(s.account, intentId)
    await expect.poll(() => paid(3)).toBe('0.00')
    await expect.poll(() => mailsTo(s.host, /contesté/).length).toBe(1)
    winDispute(s.account, id)
    await expect.poll(() => paid(3)).toBe('860.00')
    expect(await proved()).toMatchObject({ wrong: [] })
  })
})

describe('a debit', () => {
  it('is under way until the bank answers, and is asked for once meanwhile', async () => {
    const { paymentId, sessionId, intentId } = await s.pay(home(4), 'sepa_debit')
    const state = { spaceId: s.spaceId, paymentId }
    await expect
      .poll(async () => (await home(4).person.fund.cardPayment.query(state)).state)
      .toBe('processing')
    expect(await shareOf(home(4), s.spaceId)).toMatchObject({ paid: '0.00', underWay: '860.00' })
    expect(await refusalOf(begin(home(4), s.spaceId))).toBe('fund.card_nothing_due')
    s.settle(sessionId, 'paid')
    await expect.poll(() => paid(4)).toBe('860.00')
    expect(await shareOf(home(4), s.spaceId)).toMatchObject({ underWay: '0.00' })
    // Eight weeks without a question.
    double.advance(50 * 86_400)
    dispute(s.account, intentId)
    double.advance(-50 * 86_400)
    await expect.poll(() => paid(4)).toBe('0.00')
    expect(await proved()).toMatchObject({ wrong: [] })
  })

  it('that the bank refuses is no payment, and is told', async () => {
    const { paymentId, sessionId } = await s.pay(home(5), 'sepa_debit')
    const state = { spaceId: s.spaceId, paymentId }
    await expect
      .poll(async () => (await home(5).person.fund.cardPayment.query(state)).state)
      .toBe('processing')
    const before = await balances()
    s.settle(sessionId, 'failed')
    await expect.poll(async () => (await home(5).person.fund.cardPayment.query(state)).state).toBe('failed')
    await expect.poll(() => mailsTo(home(5), /n’a pas abouti/).length).toBe(1)
    expect(await balances()).toEqual(before)
  })
})

describe('what Stripe sends to the bank', () => {
  it('is the fund’s but for what the carrier sells beside it, and is found on the statement', async () => {
    otherSale(s.account, 5000)
    const { id, amount } = payOut(s.account)
    const sentOut = async () => (await s.host.person.fund.cardSetup.query({ spaceId: s.spaceId }))?.payouts
    await expect.poll(async () => (await sentOut())?.length).toBe(1)
    const euros = (Number(amount) / 100).toFixed(2)
    expect(await sentOut()).toMatchObject([{ amount: euros, outside: '49.70', state: 'sent' }])
    expect(await balances()).toMatchObject({
      'books clearing': 0n,
      'books outside': -4970n,
      'books transit': BigInt(Number(amount)),
    })
    const arrives = new Date((Number(s.account.get('payout', id).arrival_date) + 86_400) * 1000)
    const day = arrives.toISOString().slice(0, 10).split('-').toReversed().join('/')
    const rows = [
      [day, 'STRIPE PAYMENTS EUROPE', euros.replace('.', ',')],
      [day, 'VIR CLE DE VOUTE', '-49,70'],
    ] as const
    await importing(s.host.person, s.spaceId, statementOf(rows))
    expect(await sentOut()).toMatchObject([{ state: 'arrived' }])
    const [line] = (await treasuryOf(s.host.person, s.spaceId)).waiting
    const aside = { spaceId: s.spaceId, lineId: line?.lineId ?? '', as: 'outside' as const, reason: '' }
    await s.host.person.fund.ignoreLine.mutate({ ...aside, requestId: requestId() })
    expect(await balances()).toMatchObject({
      'books transit': 0n,
      'books outside': 0n,
      'books unexplained': 0n,
      'fund outside': 0n,
    })
    expect(await proved()).toMatchObject({ wrong: [] })
    // Undone, the payout is on its way again, and is found again by hand.
    const settled = (await treasuryOf(s.host.person, s.spaceId)).settled
    const arrived = settled.find(one => one.asideAs === 'card_payout')?.lineId ?? ''
    const named = () => ({ spaceId: s.spaceId, lineId: arrived, requestId: requestId() })
    await s.host.person.fund.undoMatch.mutate(named())
    expect(await sentOut()).toMatchObject([{ state: 'sent' }])
    await s.host.person.fund.ignoreLine.mutate({ ...named(), as: 'card_payout', reason: '' })
    expect(
      await refusalOf(
        s.host.person.fund.ignoreLine.mutate({ ...aside, as: 'card_payout', requestId: requestId() }),
      ),
    ).toBe('fund.line_set_aside')
    expect(await sentOut()).toMatchObject([{ state: 'arrived' }])
  })

  it('and comes back is in the balance again, and in the next payout', async () => {
    await promise(home(2), s, '200000')
    const { sessionId } = await begin(home(2), s.spaceId)
    paySession(s.account, sessionId, 'card')
    await expect.poll(() => paid(2)).toBe('2000.00')
    const held = (await balances())['books clearing']
    failPayout(s.account, payOut(s.account).id)
    const states = async () =>
      (await s.host.person.fund.cardSetup.query({ spaceId: s.spaceId }))?.payouts.map(one => one.state)
    await expect.poll(states).toContain('back')
    expect((await balances())['books clearing']).toBe(held)
    payOut(s.account)
    await expect.poll(states).toContain('sent')
    expect(await balances()).toMatchObject({ 'books clearing': 0n, 'books transit': held })
    expect(await proved()).toMatchObject({ wrong: [] })
  })
})

describe('the sweep', () => {
  const swept = async () => {
    const rows = await rowsOf(s.api, 'outbox', s.spaceId)
    return rows.filter(one => one.kind === 'fund.card_sweep' && one.done_at !== null).length
  }
  it('finds what no webhook told', async () => {
    s.hooks.faults.drop = true
    await promise(home(5), s, '86000')
    const { intentId } = await s.pay(home(5))
    const before = await swept()
    await sweepNow(s.api)
    await expect.poll(() => paid(5)).toBe('860.00')
    await expect.poll(swept).toBeGreaterThan(before)
    refund(s.account, intentId, 1000)
    await sweepNow(s.api)
    await expect.poll(() => paid(5)).toBe('850.00')
    // Stripe is away for an hour: the next sweep comes all the same.
    double.faults.errors = 50
    refund(s.account, intentId, 1000)
    const now = await swept()
    await sweepNow(s.api)
    await expect.poll(swept).toBeGreaterThan(now)
    double.faults.errors = 0
    await sweepNow(s.api)
    await expect.poll(() => paid(5)).toBe('840.00')
    s.hooks.faults.drop = false
  })
})

describe('a page of payment', () => {
  it('that ends without a payment is over; asked about, it says so', async () => {
    await promise(home(0), s, '86000')
    const { paymentId, sessionId } = await begin(home(0), s.spaceId)
    s.hooks.faults.drop = true
    expireSession(s.account, sessionId)
    s.hooks.faults.drop = false
    const state = { spaceId: s.spaceId, paymentId }
    expect(await home(0).person.fund.cardPayment.query(state)).toMatchObject({ state: 'open' })
    await home(0).person.fund.checkCard.mutate({ ...state, requestId: requestId() })
    await expect.poll(async () => (await home(0).person.fund.cardPayment.query(state)).state).toBe('expired')
  })

  it('is one page, whatever is lost on the way', async () => {
    const asked = { organisationId: home(0).spaceId, year, amount: '860.00', lang: 'fr' as const }
    const input = { spaceId: s.spaceId, requestId: requestId(), ...asked }
    double.faults.lost = 1
    const one = await home(0).person.fund.payByCard.mutate(input)
    expect(await home(0).person.fund.payByCard.mutate(input)).toEqual(one)
    double.faults.errors = 10
    expect(await refusalOf(begin(home(0), s.spaceId))).toBe('fund.card_unavailable')
    double.faults.errors = 0
    const sessions = s.account.all('checkout.session').filter(each => each.amount_total === 86_000)
    expect(sessions.filter(each => each.client_reference_id === one.paymentId)).toHaveLength(1)
  })

  it('is for whoever commits the organisation, and read by its own people alone', async () => {
    const { paymentId } = await begin(home(0), s.spaceId)
    const state = { spaceId: s.spaceId, paymentId }
    expect(await refusalOf(home(1).person.fund.cardPayment.query(state))).toBe('shared.not_found')
    const asked = { organisationId: home(0).spaceId, year, amount: '860.00', lang: 'fr' as const }
    const other = home(1).person.fund.payByCard.mutate({
      spaceId: s.spaceId,
      requestId: requestId(),
      ...asked,
    })
    expect(await refusalOf(other)).toBe('mandates.power_missing')
    expect(await refusalOf(begin(home(0), s.spaceId, { amount: '1' }))).toBe('fund.card_amount_changed')
  })

  it('keeps no key and no secret that anybody reads', async () => {
    const told = [
      await s.host.person.fund.cardSetup.query({ spaceId: s.spaceId }),
      ...(await Promise.all(
        ['request', 'outbox', 'act', 'card_connection', 'card_inbox', 'carrier_secret'].map(one =>
          rowsOf(s.api, one, s.spaceId),
        ),
      )),
    ]
    const text = JSON.stringify(told, (_, value) => (typeof value === 'bigint' ? String(value) : value))
    for (const secret of [s.restrictedKey, hookSecret]) expect(text).not.toContain(secret)
  })
})
