import { createHmac } from 'node:crypto'
import type { StripeObject } from './stripe-account.ts'

export type Endpoint = { url: string; secret: string }
export type Delivery = { event: StripeObject; endpoint: Endpoint }

/** What goes wrong on the way of webhooks; all of it can be changed at any time. */
export type HookFaults = {
  /** Nothing is sent by itself: `held` fills up, and `send` sends. */
  hold: boolean
  /** Nothing arrives, ever. */
  drop: boolean
  /** How often each is sent. */
  copies: number
  delayMs: number
}

/** The header that proves a body, as Stripe makes it. @param at seconds. */
export const signed = (body: string, secret: string, at: number): string =>
  `t=${at},v1=${createHmac('sha256', secret).update(`${at}.${body}`).digest('hex')}`

/** The webhooks of one account: signed, at least once, in no order that anybody may count on. */
export class StripeHooks {
  readonly endpoints: Endpoint[] = []
  readonly faults: HookFaults = { hold: false, drop: false, copies: 1, delayMs: 0 }
  /** Not sent yet, or not taken: Stripe tries again for days. */
  held: Delivery[] = []
  readonly #now: () => number
  readonly #underWay = new Set<Promise<unknown>>()

  constructor(now: () => number) {
    this.#now = now
  }

  tell(event: StripeObject): void {
    if (this.faults.drop) return
    for (const endpoint of this.endpoints) {
      const delivery = { event, endpoint }
      if (this.faults.hold) this.held.push(delivery)
      else for (let copy = 0; copy < this.faults.copies; copy++) this.#begin(delivery)
    }
  }

  #begin(delivery: Delivery): void {
    const sending = new Promise(resolve => setTimeout(resolve, this.faults.delayMs))
      .then(() => this.send(delivery))
      .then(status => {
        if (status !== 200) this.held.push(delivery)
      })
      .finally(() => this.#underWay.delete(sending))
    this.#underWay.add(sending)
  }

  /** Sends one, and says what was answered; 0 where nobody did. @param body another one than what was signed. */
  async send({ event, endpoint }: Delivery, forged: { body?: string; secret?: string; at?: number } = {}) {
    const body = JSON.stringify(event)
    const at = forged.at ?? this.#now()
    const headers = {
      'content-type': 'application/json; charset=utf-8',
      'stripe-signature': signed(body, forged.secret ?? endpoint.secret, at),
      'user-agent': 'Stripe/1.0 (+https://stripe.com/docs/webhooks)',
    }
    const answer = await fetch(endpoint.url, { method: 'POST', headers, body: forged.body ?? body }).catch(
      () => null,
    )
    await answer?.arrayBuffer()
    return answer?.status ?? 0
  }

  /** Sends what is held, in that order or in another one. */
  async flush(order: (held: readonly Delivery[]) => readonly Delivery[] = held => held): Promise<void> {
    const sending = order(this.held.splice(0))
    for (const delivery of sending) if ((await this.send(delivery)) !== 200) this.held.push(delivery)
  }

  /** Once nothing is on its way. */
  async settled(): Promise<void> {
    while (this.#underWay.size > 0) await Promise.all(this.#underWay)
  }
}
