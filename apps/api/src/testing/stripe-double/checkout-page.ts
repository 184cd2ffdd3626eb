import { html } from 'hono/html'
import type { StripeObject } from './stripe-account.ts'

/** The smallest page that a person can pay on; no number of a card is asked for, so none is anywhere. */
export const checkoutPage = (session: StripeObject) => {
  const offered = session.payment_method_types as string[]
  const euros = (Number(session.amount_total) / 100).toFixed(2)
  const pay = (method: string, label: string) =>
    offered.includes(method)
      ? html`<form method="post"><input type="hidden" name="method" value="${method}" />
          <button>${label}</button></form>`
      : ''
  return html`<!doctype html>
    <html lang="en">
      <head><meta charset="utf-8" /><title>Checkout</title></head>
      <body>
        <h1>Checkout</h1>
        <p>${euros} EUR</p>
        ${
          session.status === 'open'
            ? html`${pay('card', 'Pay by card')}${pay('sepa_debit', 'Pay by SEPA debit')}`
            : html`<p>This page is closed.</p>`
        }
        <p><a href="${String(session.cancel_url ?? '/')}">Back</a></p>
      </body>
    </html>`
}
