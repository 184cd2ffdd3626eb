import { randomBytes } from 'node:crypto'
import type { Hono } from 'hono'
import { listen } from '../../operations/listen.ts'
import { checkoutPage } from './checkout-page.ts'
import { paySession } from './checkout-session.ts'
import { StripeAccount } from './stripe-account.ts'
import { type StripeState, stripeApi } from './stripe-api.ts'
import { StripeHooks } from './stripe-hooks.ts'

/** The hosted pages, on which somebody pays with a press. */
const paymentPages = (app: Hono, accounts: readonly StripeAccount[]): void => {
  const sessionOf = (id: string) => {
    const account = accounts.find(one => one.all('checkout.session').some(each => each.id === id))
    return account && { account, session: account.get('checkout.session', id) }
  }
  app.get('/c/pay/:id', c => {
    const found = sessionOf(c.req.param('id'))
    return found ? c.html(checkoutPage(found.session)) : c.notFound()
  })
  app.post('/c/pay/:id', async c => {
    const found = sessionOf(c.req.param('id'))
    if (!found) return c.notFound()
    const method = (await c.req.parseBody()).method === 'sepa_debit' ? 'sepa_debit' : 'card'
    const paid = paySession(found.account, found.session.id, method)
    return c.redirect(String(paid.success_url).replace('{CHECKOUT_SESSION_ID}', paid.id), 303)
  })
}

/**
 * Stripe, as far as this application calls it: written from its documentation, held to its sandbox by
 * `stripe-contract.test.ts`, with a clock of its own and faults to switch on.
 */
export const startStripeDouble = async (port = 0) => {
  let offset = 0
  const now = () => Math.floor(Date.now() / 1000) + offset
  const state: StripeState = { keys: new Map(), faults: { errors: 0, lost: 0, delayMs: 0 }, calls: [] }
  const accounts: StripeAccount[] = []
  const app = stripeApi(state)
  paymentPages(app, accounts)
  const listening = await listen(app.fetch, port, '127.0.0.1')
  return {
    url: `http://127.0.0.1:${listening.port}`,
    now,
    advance: (seconds: number) => {
      offset += seconds
    },
    faults: state.faults,
    calls: state.calls,
    /** An account of its own, with its webhooks. */
    account: (id = `acct_${randomBytes(8).toString('hex')}`) => {
      const hooks = new StripeHooks(now)
      const account: StripeAccount = new StripeAccount(id, now, (type, object) => {
        const data = { object: structuredClone(object) }
        const fields = { api_version: '2026-10-28.endive', data, pending_webhooks: 1, type }
        hooks.tell(account.make('event', fields))
      })
      accounts.push(account)
      return { account, hooks }
    },
    /** A restricted key. @param refused what it may not do: `rak_payout_read`. */
    key: (account: StripeAccount, refused: readonly string[] = [], mode: 'test' | 'live' = 'test') => {
      const key = `rk_${mode}_${randomBytes(18).toString('hex')}`
      state.keys.set(key, { account, isRevoked: false, refused })
      return key
    },
    revoke: (key: string) => {
      const found = state.keys.get(key)
      if (found) found.isRevoked = true
    },
    stop: () => listening.close(),
  }
}
export type StripeDouble = Awaited<ReturnType<typeof startStripeDouble>>
