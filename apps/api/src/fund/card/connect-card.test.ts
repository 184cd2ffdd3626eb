import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { begin, connect, hookSecret, sweepNow } from '../../testing/card-scene.ts'
import { rowsOf } from '../../testing/closing-scene.ts'
import { fundScene, promise } from '../../testing/fund-scene.ts'
import { requestId } from '../../testing/scenes.ts'
import { type StripeDouble, startStripeDouble } from '../../testing/stripe-double/start-stripe-double.ts'
import { refusalOf, startTestApi, type TestApi } from '../../testing/test-api.ts'

let double: StripeDouble
let api: TestApi
const logged: string[] = []
type Scene = Awaited<ReturnType<typeof fundScene>>
let scene: Scene
let connected: Awaited<ReturnType<typeof connect>>
beforeAll(async () => {
  double = await startStripeDouble()
  const env = { STRIPE_URL: double.url, LOG_LEVEL: 'debug' }
  api = await startTestApi(env, line => logged.push(line))
  scene = await fundScene(api, 'guichet', 2)
})
afterAll(() => Promise.all([api.stop(), double.stop()]))

const connecting = (restrictedKey: string, change: object = {}) =>
  scene.host.person.fund.connectCard.mutate({
    spaceId: scene.spaceId,
    requestId: requestId(),
    restrictedKey,
    webhookSecret: hookSecret,
    ...change,
  })
const setup = () => scene.host.person.fund.cardSetup.query({ spaceId: scene.spaceId })
const guest = () => {
  const [, home] = scene.homes
  if (!home) throw new Error('no such organisation')
  return home
}

describe('a treasurer connects the account of whoever holds the fund', () => {
  it('reads beforehand what to do, and nobody pays by card meanwhile', async () => {
    expect(await setup()).toMatchObject({
      isCarrier: true,
      account: null,
      connection: null,
      hookUrl: expect.stringMatching(/\/hooks\/stripe\/[\w-]{43}$/),
    })
    expect((await scene.host.person.fund.get.query({ spaceId: scene.spaceId })).byCard).toBe(false)
    await promise(guest(), scene, '86000')
    expect(await refusalOf(begin(guest(), scene.spaceId))).toBe('fund.card_not_connected')
  })

  it('with a key that Stripe knows and that may do what is needed', async () => {
    const { account } = double.account()
    expect(await refusalOf(connecting('rk_test_nobody0000000000'))).toBe('fund.card_key_refused')
    expect(await refusalOf(connecting(double.key(account, ['rak_payout_read'])))).toBe('fund.card_key_lacks')
    expect(await refusalOf(connecting(double.key(account, ['rak_checkout_session_write'])))).toBe(
      'fund.card_key_lacks',
    )
    expect(await refusalOf(connecting('sk_test_0123456789abcdef'))).toBe('shared.wrong_input')
    expect(await refusalOf(connecting(double.key(account), { webhookSecret: '' }))).toBe(
      'fund.card_secret_missing',
    )
    double.faults.errors = 20
    expect(await refusalOf(connecting(double.key(account)))).toBe('fund.card_unavailable')
    double.faults.errors = 0
    expect(await rowsOf(api, 'card_account', scene.spaceId)).toEqual([])
    expect(await rowsOf(api, 'carrier_secret', scene.spaceId)).toEqual([])
  })

  it('under a mandate of the treasury, from the organisation that holds the fund', async () => {
    const { account } = double.account()
    const asked = { restrictedKey: double.key(account), webhookSecret: hookSecret }
    const before = double.calls.length
    const other = guest().person.fund.connectCard.mutate({
      spaceId: scene.spaceId,
      requestId: requestId(),
      ...asked,
    })
    expect(await refusalOf(other)).toBe('mandates.power_missing')
    expect(await refusalOf(guest().person.fund.cardSetup.query({ spaceId: scene.spaceId }))).toBe(
      'mandates.power_missing',
    )
    // Nobody has Stripe called by what they typed without that right.
    expect(double.calls.length).toBe(before)
  })

  it('and the account is fixed for the term; who commits the carrier is written to', async () => {
    connected = await connect(api, double, scene.host, scene.spaceId)
    expect(await setup()).toMatchObject({
      account: { accountRef: connected.account.id, isLive: false },
      connection: { refusedAt: null },
    })
    const { account } = double.account()
    expect(await refusalOf(connecting(double.key(account)))).toBe('fund.card_other_account')
    const live = double.key(connected.account, [], 'live')
    expect(await refusalOf(connecting(live))).toBe('fund.card_other_account')
    await expect
      .poll(() => api.running.mailbox?.mails.filter(one => /Stripe/.test(one.subject)).length)
      .toBeGreaterThan(0)
    expect((await scene.host.person.fund.get.query({ spaceId: scene.spaceId })).byCard).toBe(true)
  })

  it('seals what it keeps: neither a row nor a line of the log says a key', async () => {
    const rows = await rowsOf(api, 'carrier_secret', scene.spaceId)
    expect(rows.map(one => one.kind).toSorted()).toEqual(['restricted_key', 'webhook_secret'])
    const all = [JSON.stringify(rows), ...logged].join('\n')
    for (const secret of [connected.restrictedKey, hookSecret]) expect(all).not.toContain(secret)
  })

  it('and is told on the first screen when Stripe takes the key no more', async () => {
    const waits = async () => {
      const { waiting } = await scene.host.person.notifications.today.query({ spaceId: scene.spaceId })
      return waiting.some(one => one.kind === 'cardKey')
    }
    expect(await waits()).toBe(false)
    double.revoke(connected.restrictedKey)
    expect(await refusalOf(connecting(connected.restrictedKey))).toBe('fund.card_key_refused')
    expect(await refusalOf(begin(guest(), scene.spaceId))).toBe('fund.card_unavailable')
    await expect.poll(waits).toBe(true)
    await connecting(double.key(connected.account))
    expect(await waits()).toBe(false)
  })
})

it('no test key is taken where mails are sent', async () => {
  const sending = await startTestApi({
    STRIPE_URL: double.url,
    SMTP_URL: 'smtp://127.0.0.1:9',
    SHOW_OUTBOX: 'no',
  })
  const there = await fundScene(sending, 'vrai', 1)
  const { account } = double.account()
  const trying = (restrictedKey: string) =>
    there.host.person.fund.connectCard.mutate({
      spaceId: there.spaceId,
      requestId: requestId(),
      restrictedKey,
      webhookSecret: hookSecret,
    })
  expect(await refusalOf(trying(double.key(account)))).toBe('fund.card_key_test')
  await trying(double.key(account, [], 'live'))
  expect(await rowsOf(sending, 'card_account', there.spaceId)).toMatchObject([{ is_live: true }])
  await sending.stop()
})

it('what an older key of the ring sealed is sealed again, and opens meanwhile', async () => {
  const ring = [
    'the first one of forty characters or more...',
    'the second one of forty characters or more..',
  ]
  const [first, second] = ring
  const old = await startTestApi({ STRIPE_URL: double.url, SEALING_SECRETS: first ?? '' })
  const there = await fundScene(old, 'trousseau', 1)
  await connect(old, double, there.host, there.spaceId)
  const ids = async () => new Set((await rowsOf(old, 'carrier_secret', there.spaceId)).map(one => one.key_id))
  const before = await ids()
  await old.running.stop()
  const env = { STRIPE_URL: double.url, SEALING_SECRETS: `${second},${first}` }
  const now = await startTestApi(env, undefined, old.database)
  expect(before.size).toBe(1)
  await sweepNow(now)
  await expect.poll(async () => [...(await ids())].some(id => before.has(id))).toBe(false)
  await now.stop()
})
