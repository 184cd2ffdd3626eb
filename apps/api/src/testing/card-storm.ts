import { createHash } from 'node:crypto'
import { type CardScene, cardScene } from './card-scene.ts'
import { rowsOf } from './closing-scene.ts'
import { type FundHome, promise } from './fund-scene.ts'
import { requestId } from './scenes.ts'
import { paySession, settleSession } from './stripe-double/checkout-session.ts'
import type { StripeDouble } from './stripe-double/start-stripe-double.ts'
import type { Delivery } from './stripe-double/stripe-hooks.ts'
import { dispute, failRefund, refund, winDispute } from './stripe-double/stripe-money.ts'
import { otherSale, payOut } from './stripe-double/stripe-payouts.ts'

/** Numbers that are the same in each run: mulberry32. */
export const seeded = (seed: number) => {
  let state = seed
  return (below: number): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}
type Random = ReturnType<typeof seeded>

export const shuffled = <Item>(items: readonly Item[], random: Random): Item[] => {
  const all = [...items]
  for (let at = all.length - 1; at > 0; at--) {
    const other = random(at + 1)
    const [one, two] = [all[at], all[other]] as [Item, Item]
    all[at] = two
    all[other] = one
  }
  return all
}

type Paid = (s: CardScene, sessionId: string, intentId: string, random: Random) => void

const debit =
  (outcome: 'paid' | 'failed'): Paid =>
  (s, sessionId) =>
    settleSession(s.account, sessionId, outcome)

/** What may become of a payment: each a way through what the provider does. */
const ways: readonly { method: 'card' | 'sepa_debit'; goesOn: Paid }[] = [
  { method: 'card', goesOn: () => {} },
  { method: 'card', goesOn: (s, _, intent, random) => void refund(s.account, intent, 100 + random(1000)) },
  { method: 'card', goesOn: (s, _, intent) => void refund(s.account, intent) },
  { method: 'card', goesOn: (s, _, intent) => failRefund(s.account, refund(s.account, intent, 700).id) },
  { method: 'card', goesOn: (s, _, intent) => void dispute(s.account, intent) },
  { method: 'card', goesOn: (s, _, intent) => winDispute(s.account, dispute(s.account, intent).id) },
  { method: 'sepa_debit', goesOn: debit('paid') },
  { method: 'sepa_debit', goesOn: debit('failed') },
  {
    method: 'sepa_debit',
    goesOn: (s, session, intent, random) => {
      debit('paid')(s, session, intent, random)
      dispute(s.account, intent)
    },
  },
]

/** A coalition whose members pay by card; its webhooks are held. */
export const stormScene = async (double: StripeDouble, prefix: string) => {
  const s = await cardScene(double, prefix, 3)
  s.hooks.faults.hold = true
  for (const home of s.homes) await promise(home, s, '86000')
  return s
}

const open = async (s: CardScene, { person, spaceId }: FundHome): Promise<string> => {
  const asked = { organisationId: spaceId, year: new Date().getFullYear(), lang: 'fr' as const }
  const { url } = await person.fund.payByCard.mutate({
    spaceId: s.spaceId,
    requestId: requestId(),
    amount: '860.00',
    ...asked,
  })
  return url.split('/').at(-1) ?? ''
}

/** So many payments, each its way; a payout in between and at the end, with a sale that is none of the fund's. */
export const payAtRandom = async (s: CardScene, count: number, random: Random): Promise<void> => {
  const pages: string[] = []
  for (let at = 0; at < count; at++) {
    const home = s.homes[at % s.homes.length]
    if (home) pages.push(await open(s, home))
  }
  for (const [at, sessionId] of pages.entries()) {
    const way = ways[random(ways.length)]
    if (!way) continue
    paySession(s.account, sessionId, way.method)
    const intentId = String(s.account.get('checkout.session', sessionId).payment_intent)
    way.goesOn(s, sessionId, intentId, random)
    if (at === Math.floor(count / 2)) {
      otherSale(s.account, 5000)
      payOut(s.account)
    }
  }
  payOut(s.account)
}

/** What became of the ledger, whoever told of it in which order: each entry by what it is of, and every balance. */
export const ledgerOf = async (
  s: CardScene,
): Promise<{ entries: number; hash: string; balances: string[] }> => {
  const [entries, postings] = await Promise.all([
    rowsOf(s.api, 'fund_entry', s.spaceId),
    rowsOf(s.api, 'fund_posting', s.spaceId),
  ])
  // Ids differ from one account to the next; what is the n-th movement is the n-th in both.
  const places = new Map(
    (['balance_transaction', 'payout'] as const).flatMap(kind =>
      s.account
        .all(kind)
        .toReversed()
        .map((one, at): [string, string] => [one.id, `${kind} ${at}`]),
    ),
  )
  const homes = new Map(s.homes.map((home, at) => [home.spaceId, `home ${at}`]))
  const named = (text: unknown) =>
    String(text)
      .replaceAll(/(?:txn|po)_[0-9a-f]+/g, id => places.get(id) ?? id)
      .replaceAll(/[0-9a-f-]{36}/g, id => homes.get(id) ?? '')
  const linesOf = (id: unknown) =>
    postings
      .filter(one => one.entry_id === id && one.account_set === 'books')
      .map(one => `${named(one.code)} ${one.cents}`)
      .toSorted()
  const said = entries.map(one => `${named(one.key)}: ${linesOf(one.id).join(', ')}`).toSorted()
  const sums = new Map<string, bigint>()
  for (const { account_set: set, code, cents } of postings) {
    const name = `${set} ${named(code)}`
    sums.set(name, (sums.get(name) ?? 0n) + BigInt(String(cents)))
  }
  // What is missing for a moment depends on what is told first, and is nothing in the end.
  const balances = [...sums]
    .filter(([name, cents]) => name !== 'fund shortfall' || cents !== 0n)
    .map(([name, cents]) => `${name} ${cents}`)
    .toSorted()
  const hash = createHash('sha256')
    .update([...said, ...balances].join('\n'))
    .digest('hex')
  return { entries: entries.length, hash, balances }
}

/** Sends all of it, several at a time; @returns how often each status was answered. */
export const sendAll = async (
  { hooks }: CardScene,
  deliveries: readonly (Delivery & { secret?: string })[],
): Promise<Record<number, number>> => {
  const statuses: Record<number, number> = {}
  const next = deliveries.values()
  const send = async () => {
    for (const { secret, ...delivery } of next) {
      const status = await hooks.send(delivery, secret === undefined ? {} : { secret })
      statuses[status] = (statuses[status] ?? 0) + 1
    }
  }
  await Promise.all(Array.from({ length: 8 }, send))
  return statuses
}
