import type { PaymentFacts } from '@reliance/core/fund/card/card-facts.ts'
import Stripe from 'stripe'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { type StripeDouble, startStripeDouble } from '../../testing/stripe-double/start-stripe-double.ts'
import { openCheckout } from './open-checkout.ts'
import { paymentMark, readIntent, readNamed, readPayment } from './read-payment.ts'
import { listMoved } from './read-payout.ts'
import { type StripeAccess, stripeClient, stripeFailure } from './stripe-client.ts'
import { tryKey } from './try-key.ts'

/**
 * Every call that this application makes of Stripe, and what it counts on: tried on the double in each run, and on
 * Stripe's own sandbox with `STRIPE_TEST_KEY=sk_test_… pnpm vitest run --project api stripe-contract`.
 */
const sandboxKey = inject('stripeTestKey')
let double: StripeDouble | undefined
let access: StripeAccess
let stripe: Stripe
const began = new Date(Date.now() - 60_000)

beforeAll(async () => {
  if (sandboxKey) access = { key: sandboxKey, url: undefined }
  else {
    double = await startStripeDouble()
    access = { key: double.key(double.account().account), url: double.url }
  }
  stripe = stripeClient(access)
})
afterAll(() => double?.stop())

const id = () => crypto.randomUUID()
const asking = (change: object = {}) => ({
  paymentId: id(),
  cents: 86_123n,
  title: 'Caisse commune 2026, Atelier « & Cie »',
  reference: 'RF97REL20001001',
  methods: ['card', 'sepa_debit'] as const,
  lang: 'fr' as const,
  expiresAt: new Date(Date.now() + 3_600_000),
  doneUrl: 'https://exemple.test/c/rives/caisse/paiement',
  backUrl: 'https://exemple.test/c/rives/caisse/verser',
  ...change,
})
const failure = async (call: Promise<unknown>): Promise<Stripe.errors.StripeError> => {
  const error: unknown = await call.then(
    () => null,
    reason => reason,
  )
  if (error instanceof Stripe.errors.StripeError) return error
  throw error ?? new Error('the call was not refused')
}
const paying = (change: Stripe.PaymentIntentCreateParams) =>
  stripe.paymentIntents.create({ ...change, currency: 'eur', confirm: true })
const byCard = (method: string) =>
  paying({
    amount: 5000,
    currency: 'eur',
    metadata: { [paymentMark]: id() },
    payment_method: method,
    allowed_payment_method_types: ['card'],
    return_url: 'https://exemple.test/',
  })
/** The sandbox books fees and disputes a moment later. */
const read = async (intentRef: string, isThere: (facts: PaymentFacts) => boolean): Promise<PaymentFacts> => {
  let facts = await readIntent(stripe, intentRef, null)
  for (let wait = 0; wait < 20 && !isThere(facts); wait++) {
    await new Promise(resolve => setTimeout(resolve, 500))
    facts = await readIntent(stripe, intentRef, null)
  }
  return facts
}

describe('an account and its key', () => {
  it('says whose it is, and that it may do what is needed', async () => {
    expect(await tryKey(access)).toEqual({
      accountRef: expect.stringMatching(/^acct_/),
      name: expect.any(String),
      currency: expect.stringMatching(/^[a-z]{3}$/),
    })
  })

  it('refuses a key that nobody has', async () => {
    const wrong = { ...access, key: 'rk_test_nobody000000000000000000000' }
    expect(await tryKey(wrong)).toEqual({ wrong: 'key_refused' })
    expect(stripeFailure(await failure(stripeClient(wrong).balance.retrieve()))).toBe('refused')
  })
})

describe('a page of payment', () => {
  it('opens for an amount, without a payment yet, and asks for no money before it is paid', async () => {
    const { sessionRef, url } = await openCheckout(access, asking())
    expect(sessionRef).toMatch(/^cs_test_/)
    expect(url).toMatch(/^https?:\/\//)
    const session = await stripe.checkout.sessions.retrieve(sessionRef)
    expect(session).toMatchObject({
      amount_total: 86_123,
      currency: 'eur',
      status: 'open',
      payment_status: 'unpaid',
      payment_intent: null,
      payment_method_types: ['card', 'sepa_debit'],
    })
    expect(await readPayment(access, sessionRef)).toMatchObject({ state: 'open', movements: [] })
    await stripe.checkout.sessions.expire(sessionRef)
    expect(await readPayment(access, sessionRef)).toMatchObject({ state: 'expired', movements: [] })
  })

  it('is one page for one key, and another content under it is an error', async () => {
    const asked = asking()
    const one = await openCheckout(access, asked)
    expect(await openCheckout(access, asked)).toEqual(one)
    const other = await failure(openCheckout(access, { ...asked, cents: 5n * 100n }))
    expect([other.type, other.statusCode]).toEqual(['StripeIdempotencyError', 400])
  })

  it('offers no list of methods of its own: Stripe takes what the account switched on', async () => {
    const old = { mode: 'payment', payment_method_types: ['card'] } as Stripe.Checkout.SessionCreateParams
    const { code } = await failure(stripe.checkout.sessions.create(old))
    expect(code).toBe('payment_method_types_no_longer_supported')
  })

  it('is refused below fifty cents, and is not found where there is none', async () => {
    expect((await failure(openCheckout(access, asking({ cents: 10n })))).code).toBe('amount_too_small')
    const missing = await failure(stripe.checkout.sessions.retrieve('cs_test_none'))
    expect([missing.code, stripeFailure(missing)]).toEqual(['resource_missing', 'missing'])
  })
})

describe('money', () => {
  it('of a card is there at once, its fee beside it; a part given back is a movement of its own', async () => {
    const { id: intentRef } = await byCard('pm_card_visa')
    const paid = await read(intentRef, one => one.movements.length === 1)
    expect(paid).toMatchObject({ state: 'paid', method: 'card', failure: '' })
    expect(paid.movements).toEqual([
      expect.objectContaining({ kind: 'charge', cents: 5000n, ref: expect.stringMatching(/^txn_/) }),
    ])
    expect(paid.movements[0]?.feeCents).toBeGreaterThan(0n)
    await stripe.refunds.create({ payment_intent: intentRef, amount: 1200 })
    const given = await read(intentRef, one => one.movements.length === 2)
    expect(given.movements[1]).toMatchObject({ kind: 'refund', cents: -1200n })
    expect((await listMoved(access, began)).intentRefs).toContain(intentRef)
    expect(await readNamed(access, intentRef)).toMatchObject({ intentRef, paymentId: expect.any(String) })
  })

  it('of a debit is under way, and none of it is there', async () => {
    const { id: intentRef } = await paying({
      amount: 5000,
      currency: 'eur',
      allowed_payment_method_types: ['sepa_debit'],
      payment_method_data: {
        type: 'sepa_debit',
        sepa_debit: { iban: 'FR1420041010050500013M02606' },
        billing_details: { name: 'Jenny Rosen', email: 'jenny@exemple.test' },
      },
      mandate_data: {
        customer_acceptance: {
          type: 'online',
          online: { ip_address: '127.0.0.1', user_agent: 'test' },
        },
      },
    })
    expect(await readIntent(stripe, intentRef, null)).toMatchObject({
      state: 'processing',
      method: 'sepa_debit',
      movements: [],
    })
  })

  it('that is contested leaves again, with a fee', async () => {
    const { id: intentRef } = await byCard('pm_card_createDispute')
    const lost = await read(intentRef, one => one.movements.length === 2)
    expect(lost.movements[1]).toMatchObject({ kind: 'dispute', cents: -5000n })
    expect(lost.movements[1]?.feeCents).toBeGreaterThanOrEqual(0n)
  })

  it('moved by pages of lists, newest first', async () => {
    const page = await stripe.balanceTransactions.list({ limit: 1 })
    expect(page).toMatchObject({ object: 'list', has_more: true })
    const next = await stripe.balanceTransactions.list({ limit: 1, starting_after: page.data[0]?.id ?? '' })
    expect(next.data[0]?.id).not.toBe(page.data[0]?.id)
    expect(Array.isArray((await stripe.payouts.list({ limit: 1 })).data)).toBe(true)
  })
})

it('a header proves a body within five minutes, to whoever has the secret', () => {
  const body = JSON.stringify({ id: 'evt_1', object: 'event', type: 'payout.paid' })
  const at = Math.floor(Date.now() / 1000)
  const secret = 'whsec_contract'
  const header = Stripe.webhooks.generateTestHeaderString({ payload: body, secret, timestamp: at })
  expect(Stripe.webhooks.constructEvent(body, header, secret).id).toBe('evt_1')
  for (const wrong of [
    () => Stripe.webhooks.constructEvent(`${body} `, header, secret),
    () => Stripe.webhooks.constructEvent(body, header, 'whsec_other'),
    () => Stripe.webhooks.constructEvent(body, header, secret, 300, undefined, (at + 301) * 1000),
  ])
    expect(wrong).toThrow(Stripe.errors.StripeSignatureVerificationError)
})
