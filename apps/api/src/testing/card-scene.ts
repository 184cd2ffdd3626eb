import postgres from 'postgres'
import { type FundHome, fundScene, promise } from './fund-scene.ts'
import { requestId } from './scenes.ts'
import { paySession, settleSession } from './stripe-double/checkout-session.ts'
import type { StripeDouble } from './stripe-double/start-stripe-double.ts'
import type { Method } from './stripe-double/stripe-money.ts'
import { startTestApi, type TestApi } from './test-api.ts'

export const hookSecret = 'whsec_0123456789abcdef0123456789'

const year = new Date().getFullYear()

/** Connects the account of whoever holds the fund: its key, and webhooks that reach this API. */
export const connect = async (api: TestApi, double: StripeDouble, host: FundHome, spaceId: string) => {
  const { account, hooks } = double.account()
  const restrictedKey = double.key(account)
  const connecting = (change: object = {}) =>
    host.person.fund.connectCard.mutate({
      spaceId,
      requestId: requestId(),
      restrictedKey,
      webhookSecret: hookSecret,
      ...change,
    })
  await connecting()
  const setup = await host.person.fund.cardSetup.query({ spaceId })
  const { pathname } = new URL(setup?.hookUrl ?? '')
  hooks.endpoints.push({ url: `${api.origin}${pathname}`, secret: hookSecret })
  return { account, hooks, restrictedKey, connecting, hookPath: pathname }
}

/** The session that a payment opened, as its address names it. */
const sessionIn = (url: string): string => url.split('/').at(-1) ?? ''

/** What an organisation owes next is asked for on the provider's page. */
export const begin = async ({ person, spaceId }: FundHome, coalitionId: string, change: object = {}) => {
  const fund = await person.fund.get.query({ spaceId: coalitionId })
  const amount = fund.mine.find(one => one.organisationId === spaceId)?.next?.amount ?? '1'
  const asked = { organisationId: spaceId, year, amount, lang: 'fr' as const }
  const { paymentId, url } = await person.fund.payByCard.mutate({
    spaceId: coalitionId,
    requestId: requestId(),
    ...asked,
    ...change,
  })
  return { paymentId, url, sessionId: sessionIn(url) }
}

/** A coalition whose fund is paid by card, on a double of Stripe of its own. */
export const cardScene = async (double: StripeDouble, prefix: string, count: number, change: object = {}) => {
  const api = await startTestApi({ STRIPE_URL: double.url })
  const scene = await fundScene(api, prefix, count, change)
  const connected = await connect(api, double, scene.host, scene.spaceId)
  const { account } = connected
  const pay = async (home: FundHome, method: Method = 'card', base = '86000') => {
    await promise(home, scene, base)
    const begun = await begin(home, scene.spaceId)
    paySession(account, begun.sessionId, method)
    return { ...begun, intentId: String(account.get('checkout.session', begun.sessionId).payment_intent) }
  }
  const settle = (sessionId: string, outcome: 'paid' | 'failed') => settleSession(account, sessionId, outcome)
  return { api, ...scene, ...connected, pay, settle }
}
export type CardScene = Awaited<ReturnType<typeof cardScene>>

/** Where a promise stands, as its organisation reads it. */
export const shareOf = async (home: FundHome, coalitionId: string) =>
  (await home.person.fund.get.query({ spaceId: coalitionId })).mine.find(
    one => one.organisationId === home.spaceId,
  )

/** The hour is over: what waits for the next sweep is due. */
export const sweepNow = async ({ database, running }: TestApi): Promise<void> => {
  const admin = postgres(database.superuserUrl, { max: 1, onnotice: () => {} })
  await admin`update outbox set run_at = now() where kind = 'fund.card_sweep' and done_at is null`
  await admin.end()
  running.wake()
}
