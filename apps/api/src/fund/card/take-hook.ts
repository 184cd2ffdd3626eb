import { type HeardRow, insertHeard } from '@reliance/db/fund/card-accounts.ts'
import { type Hooked, throughHook } from '@reliance/db/fund/carrier-secrets.ts'
import type { Scope } from '@reliance/db/shared/doors.ts'
import { writeOutbox } from '@reliance/db/shared/outbox.ts'
import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import Stripe from 'stripe'
import type { Services } from '../../boundary/context.ts'
import type { App } from '../../client-ip.ts'
import { sha256 } from '../../identity/tokens.ts'
import { newId } from '../../new-id.ts'
import { secretOf } from './card-access.ts'
import { hookKinds } from './hook-kinds.ts'

/** More than any event of the kinds that are asked for. */
const maxBytes = 256 * 1024
/** How old a signature may be, in seconds. */
const toleranceSeconds = 300

const kinds: ReadonlySet<string> = new Set(hookKinds)

/** The event, once one of the secrets proves it: two during a rotation. Null where none does, and where it is late. */
const proven = (body: string, header: string, secrets: readonly string[]): Stripe.Event | null => {
  for (const secret of secrets)
    try {
      return Stripe.webhooks.constructEvent(body, header, secret, toleranceSeconds)
    } catch (error) {
      if (!(error instanceof Stripe.errors.StripeSignatureVerificationError)) throw error
    }
  return null
}

type Told = { id?: unknown; object?: unknown; payment_intent?: unknown }

const text = (value: unknown): string => (typeof value === 'string' ? value.slice(0, 255) : '')

/** The ids that an event names, and nothing else of what it says. */
const rowOf = ({ termId, now }: Hooked, event: Stripe.Event): HeardRow => {
  const object: Told = event.data.object as Told
  return {
    termId,
    eventRef: event.id,
    kind: event.type,
    objectRef: text(object.id),
    intentRef: text(object.payment_intent),
    receivedAt: now,
  }
}

/** Of this account in its own mode, and of a kind that was asked for; an account named is another one than its owner's. */
const isOurs = ({ isLive }: Hooked, event: Stripe.Event): boolean =>
  event.livemode === isLive && event.account === undefined && kinds.has(event.type)

type Answer = 'taken' | 'unproven'

const take = async (
  services: Services,
  { db, scope }: { db: Parameters<typeof insertHeard>[0]; scope: Scope },
  hooked: Hooked,
  { body, header }: { body: string; header: string },
): Promise<Answer> => {
  const secrets = hooked.secrets.map(one => secretOf(services, scope, hooked.termId, one))
  const event = proven(body, header, secrets)
  if (!event) return 'unproven'
  if (!isOurs(hooked, event)) return 'taken'
  if (await insertHeard(db, scope, rowOf(hooked, event))) {
    const payload = { termId: hooked.termId, eventRef: event.id }
    await writeOutbox(db, scope, [{ id: newId(), kind: 'fund.card_told', payload }])
  }
  return 'taken'
}

/**
 * What the provider tells, at an address of its own for each carrier. It is proven before anything is written; then its
 * ids are kept once, with the event that makes a worker read what they are about, and it is answered when both are
 * committed. An address that nobody has is answered alike, whatever is sent there.
 */
export const hookRoutes = (services: Services, clientIp: (c: Context<App>) => string): Hono<App> => {
  const app = new Hono<App>()
  const nothing = (c: Context<App>) =>
    c.json({ error: 'shared.not_found' }, 404, { 'cache-control': 'no-store' })
  app.post(
    '/stripe/:token',
    async (c, next) => {
      if ((await services.calls(clientIp(c), 1)) === 'counted') return next()
      return c.json({ error: 'shared.too_many' }, 429)
    },
    bodyLimit({ maxSize: maxBytes, onError: c => c.json({ error: 'shared.input_too_large' }, 413) }),
    async c => {
      const token = c.req.param('token')
      if (!/^[A-Za-z0-9_-]{43}$/.test(token)) return nothing(c)
      const told = { body: await c.req.text(), header: c.req.header('stripe-signature') ?? '' }
      const answer = await throughHook(services.database, sha256(token), (inside, hooked) =>
        take(services, inside, hooked, told),
      )
      if (answer === undefined) return nothing(c)
      if (answer === 'unproven') return c.json({ error: 'fund.hook_unproven' }, 400)
      return c.json({ received: true }, 200)
    },
  )
  app.all('*', nothing)
  return app
}
