import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { begin, type CardScene, cardScene, hookSecret } from '../../testing/card-scene.ts'
import { rowsOf } from '../../testing/closing-scene.ts'
import { promise } from '../../testing/fund-scene.ts'
import { requestId } from '../../testing/scenes.ts'
import { paySession } from '../../testing/stripe-double/checkout-session.ts'
import { type StripeDouble, startStripeDouble } from '../../testing/stripe-double/start-stripe-double.ts'
import { type Delivery, signed } from '../../testing/stripe-double/stripe-hooks.ts'

let double: StripeDouble
let s: CardScene
let told: Delivery
beforeAll(async () => {
  double = await startStripeDouble()
  s = await cardScene(double, 'crochet', 2)
  s.hooks.faults.hold = true
  await promise(s.host, s, '86000')
  const { sessionId } = await begin(s.host, s.spaceId)
  paySession(s.account, sessionId, 'card')
  const found = s.hooks.held.find(one => one.event.type === 'checkout.session.completed')
  if (!found) throw new Error('nothing was told')
  told = found
})
afterAll(() => Promise.all([s.api.stop(), double.stop()]))

const inbox = () => rowsOf(s.api, 'card_inbox', s.spaceId)
const events = async () =>
  (await rowsOf(s.api, 'outbox', s.spaceId)).filter(one => one.kind === 'fund.card_told').length
let before = 0
beforeEach(async () => {
  before = (await inbox()).length
})
const kept = async () => (await inbox()).length - before

const post = async (path: string, body: string, headers: Record<string, string> = {}) => {
  const answer = await fetch(`${s.api.origin}${path}`, { method: 'POST', body, headers })
  const said = [...answer.headers].filter(([name]) => name !== 'date')
  return { status: answer.status, body: await answer.text(), headers: said }
}
/** Another event than the one that was told, signed as Stripe would. */
const send = (change: object, at = double.now()) => {
  const body = JSON.stringify({ ...told.event, id: `evt_${crypto.randomUUID()}`, ...change })
  return post(s.hookPath, body, { 'stripe-signature': signed(body, hookSecret, at) })
}

describe('an address that Stripe calls', () => {
  it('that nobody has is answered the same bytes, whatever is sent there', async () => {
    const body = JSON.stringify(told.event)
    const header = { 'stripe-signature': signed(body, hookSecret, double.now()) }
    const [one, ...others] = await Promise.all([
      post(`/hooks/stripe/${'A'.repeat(43)}`, body, header),
      post(`/hooks/stripe/${'B'.repeat(43)}`, '{}'),
      post('/hooks/stripe/x', body, header),
      post(`/hooks/stripe/${'A'.repeat(43)}/more`, body, header),
      post('/hooks/other', body, header),
    ])
    expect(one).toMatchObject({ status: 404, body: '{"error":"shared.not_found"}' })
    for (const other of others) expect(other).toEqual(one)
    expect(await kept()).toBe(0)
  })

  it('takes nothing that is forged, changed or late, and writes nothing of it', async () => {
    const late = double.now() - 301
    expect(await s.hooks.send(told, { secret: 'whsec_of_somebody_else' })).toBe(400)
    expect(await s.hooks.send(told, { body: JSON.stringify({ ...told.event, livemode: true }) })).toBe(400)
    expect(await s.hooks.send(told, { at: late })).toBe(400)
    for (const header of ['', 't=1', 'v1=00', `t=${double.now()},v1=${'0'.repeat(64)}`, 'é'])
      expect(
        (await post(s.hookPath, JSON.stringify(told.event), { 'stripe-signature': encodeURI(header) }))
          .status,
      ).toBe(400)
    expect((await post(s.hookPath, '')).status).toBe(400)
    expect(await kept()).toBe(0)
  })

  it('takes no more than an event is long', async () => {
    expect((await post(s.hookPath, 'x'.repeat(256 * 1024 + 1))).status).toBe(413)
    expect((await fetch(`${s.api.origin}${s.hookPath}`)).status).toBe(404)
    expect(await kept()).toBe(0)
  })

  it('ignores what is of another account, of the other mode, or was not asked for', async () => {
    for (const change of [{ account: 'acct_other' }, { livemode: true }, { type: 'customer.created' }])
      expect(await send(change)).toMatchObject({ status: 200, body: '{"received":true}' })
    expect(await kept()).toBe(0)
  })

  it('keeps the ids of an event once, with the event that makes a worker read it, whatever is repeated', async () => {
    const before = await events()
    const statuses = await Promise.all(Array.from({ length: 12 }, () => s.hooks.send(told)))
    expect(new Set(statuses)).toEqual(new Set([200]))
    const rows = await inbox()
    expect(rows).toHaveLength(1)
    expect(rows[0]).toMatchObject({ event_ref: told.event.id, kind: 'checkout.session.completed' })
    expect(await events()).toBe(before + 1)
    const names = Object.keys(rows[0] ?? {}).toSorted()
    expect(names).toEqual(
      ['event_ref', 'intent_ref', 'kind', 'object_ref', 'received_at', 'space_id', 'term_id'].toSorted(),
    )
  })

  it('is proven by the former secret as well, until the next rotation', async () => {
    const next = ['whsec_second0123456789', 'whsec_third00123456789'] as const
    const other = () => ({ ...told, event: { ...told.event, id: `evt_${crypto.randomUUID()}` } })
    await s.connecting({ webhookSecret: next[0] })
    expect(await s.hooks.send(other())).toBe(200)
    expect(await s.hooks.send(other(), { secret: next[0] })).toBe(200)
    // The key alone is replaced: secrets stay.
    await s.connecting({ webhookSecret: '' })
    expect(await s.hooks.send(other(), { secret: next[0] })).toBe(200)
    await s.connecting({ webhookSecret: next[1] })
    expect(await s.hooks.send(other())).toBe(400)
    expect(await s.hooks.send(other(), { secret: next[0] })).toBe(200)
    expect(await s.hooks.send(other(), { secret: next[1] })).toBe(200)
  })

  it('is nobody’s once the account is no longer connected', async () => {
    await s.host.person.fund.disconnectCard.mutate({ spaceId: s.spaceId, requestId: requestId() })
    expect(await s.hooks.send(told)).toBe(404)
    expect(await rowsOf(s.api, 'carrier_secret', s.spaceId)).toEqual([])
    // Whoever commits the carrier reads that no debit is heard of any more.
    const mails = () =>
      (s.api.running.mailbox?.mails ?? []).filter(one => one.subject.includes('n’est plus relié'))
    await expect.poll(() => mails().map(one => one.to)).toEqual([`${s.host.slug}@exemple.test`])
    await s.connecting()
    expect(await s.hooks.send(told)).toBe(200)
  })
})
