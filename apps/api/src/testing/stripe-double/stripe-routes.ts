import { expireSession, openSession } from './checkout-session.ts'
import type { ObjectKind, StripeAccount, StripeObject } from './stripe-account.ts'
import { missingParameter, StripeRefusal, wrongParameter } from './stripe-error.ts'
import { at, type Form, textsAt } from './stripe-form.ts'
import { confirm, dispute, type Method, refund } from './stripe-money.ts'

export type Asked = { account: StripeAccount; path: string; method: string; form: Form; origin: string }
type Answer = Record<string, unknown>

/** What a restricted key must be allowed for each part of the API; `_read` also where it may write. */
export const permissionOf: Readonly<Record<string, string>> = {
  account: 'rak_accounts_kyc_basic',
  'checkout/sessions': 'rak_checkout_session',
  payment_intents: 'rak_payment_intent',
  charges: 'rak_charge',
  balance_transactions: 'rak_balance_transaction',
  refunds: 'rak_refund',
  disputes: 'rak_dispute',
  payouts: 'rak_payout',
  events: 'rak_event',
}

const kinds: Readonly<Record<string, ObjectKind>> = {
  'checkout/sessions': 'checkout.session',
  payment_intents: 'payment_intent',
  charges: 'charge',
  balance_transactions: 'balance_transaction',
  refunds: 'refund',
  disputes: 'dispute',
  payouts: 'payout',
  events: 'event',
}

/** The part of the API that a path is of, and what stands after it. */
export const partOf = (path: string): { part: string; rest: string[] } => {
  const [first = '', second = '', ...others] = path.split('/')
  return first === 'checkout'
    ? { part: `${first}/${second}`, rest: others }
    : { part: first, rest: second === '' ? [] : [second, ...others] }
}

/** The fields by which lists are narrowed, as objects say them. */
const filters = ['payment_intent', 'charge', 'source', 'type', 'status', 'currency'] as const

const isWithin = (created: number, form: Form): boolean => {
  const bound = (name: string) => at(form, 'created', name)
  const [gte, gt, lte, lt] = ['gte', 'gt', 'lte', 'lt'].map(bound)
  return (
    (gte === undefined || created >= Number(gte)) &&
    (gt === undefined || created > Number(gt)) &&
    (lte === undefined || created <= Number(lte)) &&
    (lt === undefined || created < Number(lt))
  )
}

const list = ({ account, form, path }: Asked, kind: ObjectKind): Answer => {
  const limit = Number(at(form, 'limit') ?? 10)
  if (!Number.isInteger(limit) || limit < 1 || limit > 100)
    throw wrongParameter('limit', 'Limit must be between 1 and 100')
  const payout = at(form, 'payout')
  const found = account
    .all(kind)
    .filter(one => isWithin(one.created, form))
    .filter(one => filters.every(name => at(form, name) === undefined || one[name] === at(form, name)))
    .filter(one => payout === undefined || account.payoutOf.get(one.id) === payout)
  const after = at(form, 'starting_after')
  const from = after === undefined ? 0 : found.findIndex(one => one.id === after) + 1
  const data = found.slice(from, from + limit)
  return { object: 'list', data, has_more: found.length > from + limit, url: `/v1/${path}` }
}

const sepaIbans: Readonly<Record<string, true>> = {
  FR1420041010050500013M02606: true,
  DE89370400440532013000: true,
}

/** A payment without a page, as tests of the API make them; Stripe's own test methods are known. */
const pay = (account: StripeAccount, form: Form): StripeObject => {
  const amount = Number(at(form, 'amount'))
  if (!Number.isSafeInteger(amount) || amount < 50)
    throw wrongParameter('amount', 'Amount must be at least 50 cents')
  const tested = at(form, 'payment_method')
  const iban = at(form, 'payment_method_data', 'sepa_debit', 'iban')
  if (tested === undefined && (iban === undefined || !sepaIbans[iban]))
    throw missingParameter('payment_method')
  const method: Method = tested === undefined ? 'sepa_debit' : 'card'
  const intent = account.make('payment_intent', {
    amount,
    amount_received: 0,
    currency: 'eur',
    last_payment_error: null,
    latest_charge: null,
    metadata: textsAt(form, 'metadata'),
    payment_method_types: [method],
    status: 'requires_payment_method',
  })
  confirm(account, intent, method)
  if (tested === 'pm_card_createDispute') dispute(account, intent.id)
  return intent
}

const create = ({ account, form, origin }: Asked, part: string): Answer => {
  if (part === 'checkout/sessions') return openSession(account, form, origin)
  if (part === 'payment_intents') return pay(account, form)
  if (part === 'refunds') {
    const intent = at(form, 'payment_intent')
    if (intent === undefined) throw missingParameter('payment_intent')
    const amount = at(form, 'amount')
    return refund(account, intent, amount === undefined ? undefined : Number(amount))
  }
  throw new StripeRefusal(404, { type: 'invalid_request_error', message: 'Unrecognized request URL' })
}

/** Answers one call of the API, its objects expanded as asked. */
export const answerStripe = (asked: Asked): Answer => {
  const { account, method, path } = asked
  const { part, rest } = partOf(path)
  const [id, verb] = rest
  if (part === 'account' && method === 'GET')
    return {
      id: account.id,
      object: 'account',
      charges_enabled: true,
      payouts_enabled: true,
      country: 'FR',
      default_currency: 'eur',
      settings: { dashboard: { display_name: `Compte ${account.id}`, timezone: 'Europe/Paris' } },
    }
  const kind = kinds[part]
  if (kind && method === 'GET') return id === undefined ? list(asked, kind) : account.get(kind, id)
  if (part === 'checkout/sessions' && id !== undefined && verb === 'expire') return expireSession(account, id)
  if (id === undefined) return create(asked, part)
  throw new StripeRefusal(404, {
    type: 'invalid_request_error',
    message: `Unrecognized request URL (${method}: /v1/${path}).`,
  })
}
