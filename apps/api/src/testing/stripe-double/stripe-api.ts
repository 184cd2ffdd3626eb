import { createHash, randomBytes } from 'node:crypto'
import { type Context, Hono } from 'hono'
import type { StripeAccount } from './stripe-account.ts'
import { keyReused, notPermitted, StripeRefusal, wrongKey } from './stripe-error.ts'
import { listAt, readForm } from './stripe-form.ts'
import { answerStripe, partOf, permissionOf } from './stripe-routes.ts'

/** What goes wrong when the API is called; each number counts down. */
export type CallFaults = {
  /** Answered with a 500, and nothing done. */
  errors: number
  /** Done, and the answer lost on its way. */
  lost: number
  /** Not answered for so long, in milliseconds. */
  delayMs: number
}

export type StripeKey = { account: StripeAccount; isRevoked: boolean; refused: readonly string[] }
export type StripeState = {
  keys: Map<string, StripeKey>
  faults: CallFaults
  /** What was called, in order: `POST checkout/sessions`. */
  calls: string[]
}

type Kept = { hash: string; text: string }

const keyOf = (c: Context, keys: StripeState['keys'], path: string): StripeKey => {
  const given = (c.req.header('authorization') ?? '').replace(/^Bearer /, '')
  const key = keys.get(given)
  if (!key || key.isRevoked) throw wrongKey(given)
  const permission = `${permissionOf[partOf(path).part]}_${c.req.method === 'GET' ? 'read' : 'write'}`
  if (key.refused.includes(permission)) throw notPermitted(given, key.account.id, permission)
  return key
}

const answer = (c: Context, { account }: StripeKey, path: string, body: string): string => {
  const { search, origin } = new URL(c.req.url)
  const form = readForm(c.req.method === 'GET' ? search.slice(1) : body)
  const value = answerStripe({ account, path, method: c.req.method, form, origin })
  return JSON.stringify(account.expanded(value, listAt(form, 'expand')))
}

/** The calls of the API, with its keys, its idempotency and its faults. */
export const stripeApi = ({ keys, faults, calls }: StripeState): Hono => {
  const kept = new Map<string, Kept>()
  const app = new Hono()

  /** The same key with the same content answers what it answered before. */
  const once = (c: Context, key: StripeKey, path: string, body: string): Kept & { again: boolean } => {
    const name = c.req.header('idempotency-key')
    const hash = createHash('sha256').update(`${path}\n${body}`).digest('hex')
    const place = `${key.account.id} ${name}`
    const before = name === undefined ? undefined : kept.get(place)
    if (before && before.hash !== hash) throw keyReused(name ?? '')
    if (before) return { ...before, again: true }
    const made = { hash, text: answer(c, key, path, body) }
    if (name !== undefined) kept.set(place, made)
    return { ...made, again: false }
  }

  app.all('/v1/*', async c => {
    const path = c.req.path.slice('/v1/'.length)
    calls.push(`${c.req.method} ${path}`)
    const body = await c.req.text()
    if (faults.delayMs > 0) await new Promise(resolve => setTimeout(resolve, faults.delayMs))
    if (faults.errors > 0) {
      faults.errors--
      return c.json({ error: { type: 'api_error', message: 'An unknown error occurred' } }, 500)
    }
    const said = once(c, keyOf(c, keys, path), path, body)
    if (faults.lost > 0) {
      faults.lost--
      return c.json({ error: { type: 'api_error', message: 'The answer was lost' } }, 502)
    }
    if (said.again) c.header('idempotent-replayed', 'true')
    c.header('request-id', `req_${randomBytes(7).toString('hex')}`)
    return c.body(said.text, 200, { 'content-type': 'application/json' })
  })
  app.onError((error, c) => {
    if (!(error instanceof StripeRefusal)) throw error
    return c.json({ error: error.error }, error.status as 400)
  })
  return app
}
