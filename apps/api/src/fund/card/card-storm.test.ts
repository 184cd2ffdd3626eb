import postgres from 'postgres'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import type { CardScene } from '../../testing/card-scene.ts'
import { ledgerOf, payAtRandom, seeded, sendAll, shuffled, stormScene } from '../../testing/card-storm.ts'
import { rowsOf } from '../../testing/closing-scene.ts'
import { type StripeDouble, startStripeDouble } from '../../testing/stripe-double/start-stripe-double.ts'
import { startTestApi } from '../../testing/test-api.ts'

/** F4: events of the provider permuted, tripled, one in ten forged, and a worker that stops in between. */
const scale = inject('scale')
const payments = 12 * scale
const seed = 20261129
const minutes = 60_000

let double: StripeDouble
let [inOrder, atRandom]: CardScene[] = []
beforeAll(async () => {
  double = await startStripeDouble()
}, minutes)
afterAll(async () => {
  await Promise.all([inOrder?.api.stop(), atRandom?.api.stop()])
  await double.stop()
})

/** Until nothing of it waits for a worker. */
const drained = async ({ api }: CardScene): Promise<void> => {
  const admin = postgres(api.database.superuserUrl, { max: 1, onnotice: () => {} })
  const left = async () => {
    const [row] = await admin`select count(*)::int as n from outbox
      where kind in ('fund.card_told', 'mail.notice') and done_at is null`
    return row?.n
  }
  await expect.poll(left, { timeout: 2 * minutes * scale, interval: 250 }).toBe(0)
  await admin.end()
}

it(
  'leaves the ledger as events in their order do',
  async () => {
    inOrder = await stormScene(double, 'ordre')
    await payAtRandom(inOrder, payments, seeded(seed))
    const told = inOrder.hooks.held.splice(0)
    for (const delivery of told) expect(await inOrder.hooks.send(delivery)).toBe(200)
    await drained(inOrder)

    atRandom = await stormScene(double, 'tempete')
    await payAtRandom(atRandom, payments, seeded(seed))
    const events = atRandom.hooks.held.splice(0)
    expect(events.length).toBe(told.length)
    expect(events.length).toBeGreaterThan(65 * scale)
    const random = seeded(seed + 1)
    const tripled = shuffled([...events, ...events, ...events], random)
    const forged = events.slice(0, Math.ceil(tripled.length / 10))
    const all = shuffled(
      [...tripled, ...forged.map(one => ({ ...one, secret: 'whsec_of_somebody_else' }))],
      random,
    )
    const half = Math.floor(all.length / 2)
    const statuses = [await sendAll(atRandom, all.slice(0, half))]
    // The process ends in the middle of its work, and another one goes on.
    await atRandom.api.running.stop()
    const next = await startTestApi({ STRIPE_URL: double.url }, undefined, atRandom.api.database)
    for (const endpoint of [...new Set(all.map(one => one.endpoint))])
      endpoint.url = `${next.origin}${atRandom.hookPath}`
    statuses.push(await sendAll(atRandom, all.slice(half)))
    await drained(atRandom)
    const count = (status: number) => statuses.reduce((sum, one) => sum + (one[status] ?? 0), 0)
    expect([count(200), count(400)]).toEqual([tripled.length, forged.length])

    const ledger = await ledgerOf(atRandom)
    expect(ledger).toEqual(await ledgerOf(inOrder))
    expect(ledger.entries).toBeGreaterThan(payments)
    expect(ledger.balances).toContain('books clearing 0')
    const inbox = await rowsOf(atRandom.api, 'card_inbox', atRandom.spaceId)
    expect(new Set(inbox.map(one => one.event_ref)).size).toBe(inbox.length)
    await next.running.stop()
  },
  4 * minutes * scale,
)
