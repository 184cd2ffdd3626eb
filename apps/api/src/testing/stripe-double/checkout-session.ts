import type { StripeAccount, StripeObject } from './stripe-account.ts'
import { missingParameter, wrongParameter } from './stripe-error.ts'
import { at, type Form, listAt, textsAt } from './stripe-form.ts'
import { confirm, failDebit, type Method, succeedDebit } from './stripe-money.ts'

const minimumCents = 50

const lineTotal = (form: Form): number => {
  const lines = form.line_items
  if (!Array.isArray(lines) || lines.length === 0) throw missingParameter('line_items')
  return lines.reduce((sum: number, line: Form, place: number) => {
    const cents = Number(at(line, 'price_data', 'unit_amount'))
    if (at(line, 'price_data', 'currency') !== 'eur')
      throw wrongParameter(`line_items[${place}][price_data][currency]`, 'Invalid currency')
    if (!at(line, 'price_data', 'product_data', 'name'))
      throw missingParameter(`line_items[${place}][price_data][product_data][name]`)
    if (!Number.isSafeInteger(cents) || cents < minimumCents)
      throw wrongParameter(
        `line_items[${place}][price_data][unit_amount]`,
        'The Checkout Session’s total amount due must add up to at least €0.50 eur',
        'amount_too_small',
      )
    return sum + cents * Number(at(line, 'quantity') ?? 1)
  }, 0)
}

/** Opens a hosted page of payment. @param origin where that page is. */
export const openSession = (account: StripeAccount, form: Form, origin: string): StripeObject => {
  if (at(form, 'mode') !== 'payment') throw missingParameter('mode')
  if (form.payment_method_types !== undefined)
    throw wrongParameter(
      'payment_method_types',
      'The `payment_method_types` parameter is no longer supported.',
      'payment_method_types_no_longer_supported',
    )
  const success = at(form, 'success_url')
  if (!success) throw missingParameter('success_url')
  const amount = lineTotal(form)
  const expiresAt = Number(at(form, 'expires_at') ?? account.now() + 86_400)
  if (expiresAt < account.now() + 1800 || expiresAt > account.now() + 86_400)
    throw wrongParameter(
      'expires_at',
      'The `expires_at` timestamp must be between 30 minutes and 24 hours from now.',
    )
  const allowed = listAt(form, 'allowed_payment_method_types')
  const session = account.make('checkout.session', {
    amount_subtotal: amount,
    amount_total: amount,
    cancel_url: at(form, 'cancel_url') ?? null,
    client_reference_id: at(form, 'client_reference_id') ?? null,
    currency: 'eur',
    expires_at: expiresAt,
    locale: at(form, 'locale') ?? null,
    metadata: textsAt(form, 'metadata'),
    mode: 'payment',
    // Made when somebody pays.
    payment_intent: null,
    allowed_payment_method_types: allowed.length > 0 ? allowed : null,
    payment_method_types: account.methods.filter(one => allowed.length === 0 || allowed.includes(one)),
    payment_status: 'unpaid',
    status: 'open',
    success_url: success,
    url: null,
  })
  session.url = `${origin}/c/pay/${session.id}`
  intentMetadata.set(session, textsAt(form, 'payment_intent_data', 'metadata'))
  return session
}

/** What the payment of a session will carry: no part of what the API says of the session. */
const intentMetadata = new WeakMap<StripeObject, Record<string, string>>()

/** Somebody pays on the hosted page. */
export const paySession = (account: StripeAccount, sessionId: string, method: Method): StripeObject => {
  const session = account.get('checkout.session', sessionId)
  if (session.status !== 'open') throw wrongParameter('id', 'This session is not open.')
  if (!(session.payment_method_types as string[]).includes(method))
    throw wrongParameter('payment_method', 'This method is not offered.')
  const intent = account.make('payment_intent', {
    amount: session.amount_total,
    amount_received: 0,
    currency: 'eur',
    last_payment_error: null,
    latest_charge: null,
    metadata: intentMetadata.get(session) ?? {},
    payment_method_types: session.payment_method_types,
    status: 'requires_payment_method',
  })
  confirm(account, intent, method)
  Object.assign(session, {
    payment_intent: intent.id,
    status: 'complete',
    payment_status: method === 'card' ? 'paid' : 'unpaid',
  })
  account.tell('checkout.session.completed', session)
  return session
}

/** The page of payment is no longer there. */
export const expireSession = (account: StripeAccount, sessionId: string): StripeObject => {
  const session = account.get('checkout.session', sessionId)
  if (session.status !== 'open')
    throw wrongParameter('session', 'Only Checkout Sessions with a status in ["open"] can be expired.')
  Object.assign(session, { status: 'expired', url: null })
  account.tell('checkout.session.expired', session)
  return session
}

/** The bank answers to a debit that was begun on the hosted page. */
export const settleSession = (
  account: StripeAccount,
  sessionId: string,
  outcome: 'paid' | 'failed',
): void => {
  const session = account.get('checkout.session', sessionId)
  const intentId = String(session.payment_intent)
  if (outcome === 'paid') {
    succeedDebit(account, intentId)
    session.payment_status = 'paid'
    account.tell('checkout.session.async_payment_succeeded', session)
  } else {
    failDebit(account, intentId)
    account.tell('checkout.session.async_payment_failed', session)
  }
}
