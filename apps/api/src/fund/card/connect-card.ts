import {
  type ConnectCardInput,
  connectCard as decide,
  mayTryKey,
} from '@reliance/core/fund/card/connect-card.ts'
import { mayKeepTreasury } from '@reliance/core/fund/powers.ts'
import type { ReadDb } from '@reliance/db/connection/database.ts'
import {
  connectAccount,
  findCardAccount,
  insertCardAccount,
  updateConnection,
} from '@reliance/db/fund/card-accounts.ts'
import {
  forgetSecrets,
  keepSecret,
  listSecrets,
  type SealedSecret,
} from '@reliance/db/fund/carrier-secrets.ts'
import { findMember, fundPlace } from '@reliance/db/fund/members.ts'
import { currentCarrier, lockFund } from '@reliance/db/fund/pledges.ts'
import type { Entered, Scope } from '@reliance/db/shared/doors.ts'
import type { Services } from '../../boundary/context.ts'
import { RuleError, unwrap } from '../../boundary/rule-error.ts'
import { type InSpace, type MutationContext, mutation } from '../../boundary/use-case.ts'
import { sha256 } from '../../identity/tokens.ts'
import { realTime } from '../../real-time.ts'
import { hookToken } from './hook-token.ts'
import { sealSecret } from './sealed-secret.ts'
import type { KeyRight, TriedKey } from './try-key.ts'

type Asking = { db: ReadDb; scope: Scope; entered: Entered; services: Services }

/** What is known before the key is tried. Refuses as `mayTryKey`. */
const beforeTrying = async ({ db, scope, entered, services }: Asking, input: ConnectCardInput) => {
  const carrier = await currentCarrier(db, scope)
  const secrets = carrier ? await listSecrets(db, carrier.id) : []
  const facts = {
    carrierId: carrier?.organisationId ?? null,
    organisationIds: entered.organisationIds,
    takesTestKeys: services.provider.takesTestKeys,
    hasWebhookSecret: secrets.some(one => one.kind === 'webhook_secret'),
  }
  unwrap(mayTryKey(facts, input), 'conflict')
  if (!carrier) throw new RuleError('conflict', { code: 'fund.card_no_carrier' })
  return { carrier, secrets }
}

/** Whether this person may connect the account: asked before the provider is called with what they typed. */
export const allowConnecting = mutation({
  may: (actor, now, { spaceId }: ConnectCardInput & InSpace) => mayKeepTreasury(actor, spaceId, now),
  run: async (ctx, input: ConnectCardInput & InSpace) => {
    await beforeTrying(ctx, input)
    return null
  },
})

/** As Stripe's own page of restricted keys calls them, in every language. */
const rightNames: Readonly<Record<KeyRight, string>> = {
  accounts: 'Accounts (Read)',
  payment_intents: 'PaymentIntents (Read)',
  charges: 'Charges (Read)',
  balance: 'Balance transaction sources (Read)',
  refunds: 'Refunds (Read)',
  disputes: 'Disputes (Read)',
  payouts: 'Payouts (Read)',
  checkout: 'Checkout Sessions (Write)',
}

const needGood = (tried: TriedKey): Exclude<TriedKey, { wrong: string }> => {
  if (!('wrong' in tried)) return tried
  const field = 'restrictedKey'
  if (tried.wrong === 'key_lacks') {
    const rights = tried.rights.map(one => rightNames[one]).join(', ')
    throw new RuleError('conflict', { code: 'fund.card_key_lacks', field, params: { rights } })
  }
  if (tried.wrong === 'key_refused') throw new RuleError('conflict', { code: 'fund.card_key_refused', field })
  throw new RuleError('unavailable', { code: 'fund.card_unavailable' })
}

/** During a rotation Stripe signs with the former secret as well; of keys the last one serves. */
const kept = { restricted_key: 1, webhook_secret: 2 } as const

const keep = async (
  { db, scope, services }: MutationContext,
  termId: string,
  secrets: readonly SealedSecret[],
  kind: SealedSecret['kind'],
  text: string,
) => {
  const version = Math.max(0, ...secrets.filter(one => one.kind === kind).map(one => one.version)) + 1
  const place = { spaceId: scope.spaceId, termId, kind, version }
  await keepSecret(db, termId, sealSecret(services.provider.sealingSecrets, place, text), kept[kind])
}

/** Whoever commits the carrier reads that its account is connected, or is no more: it is where the money arrives. */
const tellCarrier = async (
  ctx: MutationContext,
  organisationId: string,
  account: string,
  notice: 'fund.card_connected' | 'fund.card_disconnected' = 'fund.card_connected',
) => {
  const [place, member] = await Promise.all([
    fundPlace(ctx.db, ctx.scope),
    findMember(ctx.db, ctx.scope, organisationId),
  ])
  ctx.notify(
    {
      notice,
      to: { power: 'fund.represent' },
      path: `${place.path}/carte`,
      params: { place: place.name, organisation: member?.displayName ?? '', account },
    },
    organisationId,
  )
}

/** Connects the account of whoever holds the fund, or replaces its keys. @param tried what the provider said of the key. */
export const connectCard = (tried: TriedKey) =>
  mutation({
    may: (actor, now, { spaceId }: ConnectCardInput & InSpace) => mayKeepTreasury(actor, spaceId, now),
    run: async (ctx, input: ConnectCardInput & InSpace) => {
      const { db, scope, now, services } = ctx
      await lockFund(db, scope)
      const { carrier, secrets } = await beforeTrying(ctx, input)
      const good = needGood(tried)
      const termId = carrier.id
      const fixed = (await findCardAccount(db, scope, termId))?.account ?? null
      const account = unwrap(decide(fixed, good, input), 'conflict')
      await insertCardAccount(db, scope, { termId, ...account, fixedAt: now })
      const hookHash = sha256(hookToken(services.secret, scope.spaceId, termId))
      const by = { personId: ctx.actor.personId, mandateId: ctx.mandateId ?? '' }
      const connected = { termId, hookHash, accountName: good.name, connectedAt: now, ...by }
      await connectAccount(db, scope, connected, realTime())
      await keep(ctx, termId, secrets, 'restricted_key', input.restrictedKey)
      if (input.webhookSecret !== '') await keep(ctx, termId, secrets, 'webhook_secret', input.webhookSecret)
      ctx.emit({ kind: 'fund.card_sweep', payload: { termId, connectedAt: now.toISOString() } })
      await tellCarrier(ctx, carrier.organisationId, account.accountRef)
      ctx.act('fund.card_connected', termId, { wording: account.accountRef })
      return { accountRef: account.accountRef }
    },
  })

/** Forgets the keys: nothing is paid by card any more, and nothing that the provider tells is heard. */
export const disconnectCard = mutation({
  may: (actor, now, { spaceId }: InSpace) => mayKeepTreasury(actor, spaceId, now),
  run: async (ctx, _input: InSpace) => {
    const { db, scope, now } = ctx
    await lockFund(db, scope)
    const carrier = await currentCarrier(db, scope)
    const found = carrier && (await findCardAccount(db, scope, carrier.id))
    if (!carrier || !found?.connection || found.connection.disconnectedAt !== null)
      throw new RuleError('conflict', { code: 'fund.card_not_connected' })
    await forgetSecrets(db, found.account.termId)
    await updateConnection(db, scope, found.account.termId, { disconnectedAt: now })
    await tellCarrier(ctx, carrier.organisationId, found.account.accountRef, 'fund.card_disconnected')
    ctx.act('fund.card_disconnected', found.account.termId)
    return null
  },
})
