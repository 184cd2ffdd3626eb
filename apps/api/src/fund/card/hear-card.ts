import { findCardAccount, findHeard, updateConnection } from '@reliance/db/fund/card-accounts.ts'
import { findCardPayment, listOpenPayments } from '@reliance/db/fund/card-payments.ts'
import { keepSecret, listSecrets } from '@reliance/db/fund/carrier-secrets.ts'
import { readEvent } from '@reliance/db/shared/events.ts'
import { markHandled } from '@reliance/db/shared/handled-events.ts'
import { describeError } from '../../describe-error.ts'
import type { Handler, OutboxEvent } from '../../outbox-event.ts'
import { realTime } from '../../real-time.ts'
import { cardAccess, secretOf } from './card-access.ts'
import { type CardContext, type CardJob, cardJob } from './card-job.ts'
import { sealingKeyId, sealSecret } from './sealed-secret.ts'
import { type Syncing, syncMoved, syncNamed, syncPayment, syncPayout, withProvider } from './sync-card.ts'

const [hourMs, dayMs] = [3_600_000, 86_400_000]

const payloadOf = async <Payload>(job: CardJob, event: OutboxEvent): Promise<Payload | undefined> =>
  (await readEvent<Payload>(job.services.database, event, event.spaceId))?.payload

const syncingOf = async (job: CardJob, termId: string): Promise<Syncing | undefined> => {
  const found = await job.read((db, scope) => cardAccess(job.services, db, scope, termId))
  return found && { job, termId, access: found.access }
}

/** The provider told of something: what it is about is read from the provider again, and posted. */
export const hearCard: Handler = async ({ services }, event) => {
  const job = cardJob(services, event)
  const told = await payloadOf<{ termId: string; eventRef: string }>(job, event)
  if (!told) return
  const { termId, eventRef } = told
  const [syncing, heard] = await Promise.all([
    syncingOf(job, termId),
    job.read((db, scope) => findHeard(db, scope, termId, eventRef)),
  ])
  if (!syncing || !heard) return
  const { kind, objectRef, intentRef } = heard
  await withProvider(syncing, () =>
    kind.startsWith('payout.')
      ? syncPayout(syncing, objectRef)
      : syncNamed(syncing, [objectRef.startsWith('cs_') ? objectRef : intentRef].filter(Boolean)),
  )
}

/** Somebody came back from the provider's page, or it has ended: what became of the payment is asked. */
export const checkPayment: Handler = async ({ services }, event) => {
  const job = cardJob(services, event)
  const asked = await payloadOf<{ paymentId: string }>(job, event)
  const payment = asked && (await job.read((db, scope) => findCardPayment(db, scope, asked.paymentId)))
  const syncing = payment && (await syncingOf(job, payment.termId))
  if (syncing) await withProvider(syncing, () => syncPayment(syncing, payment))
}

/** Seals again, under the key that seals now, what an older one of the ring sealed. */
const sealAgain = async (
  { db, scope }: CardContext,
  { services }: CardJob,
  termId: string,
): Promise<void> => {
  const ring = services.provider.sealingSecrets
  for (const sealed of await listSecrets(db, termId)) {
    if (sealed.keyId === sealingKeyId(ring)) continue
    const { kind, version } = sealed
    const text = secretOf(services, scope, termId, sealed)
    await keepSecret(db, termId, sealSecret(ring, { spaceId: scope.spaceId, termId, kind, version }, text), 2)
  }
}

type Sweep = { termId: string; connectedAt: string }

const sweepOnce = async (syncing: Syncing, sweptAt: Date): Promise<boolean> => {
  const { job, termId } = syncing
  // By the space's own clock: a page that somebody just opened is left to them.
  const open = await job.read((db, scope, now) =>
    listOpenPayments(db, scope, termId, new Date(now.getTime() - hourMs)),
  )
  for (const payment of open ?? []) await syncPayment(syncing, payment)
  // A day again: what the provider dates back is found as well.
  return syncMoved(syncing, new Date(sweptAt.getTime() - dayMs))
}

/**
 * Once an hour, for as long as the account is connected: finds what no webhook told, and reads again what is under way.
 * Nothing that the provider does ends it.
 */
export const sweepCard: Handler = async ({ services }, event) => {
  const job = cardJob(services, event)
  const asked = await payloadOf<Sweep>(job, event)
  if (!asked) return
  const { termId, connectedAt } = asked
  const connection = (await job.read((db, scope) => findCardAccount(db, scope, termId)))?.connection
  // Whoever connects again begins another one.
  if (
    !connection ||
    connection.disconnectedAt !== null ||
    connection.connectedAt.toISOString() !== connectedAt
  )
    return
  const syncing = await syncingOf(job, termId)
  if (!syncing) return
  const began = realTime()
  let isWhole = false
  try {
    await withProvider(syncing, async () => {
      isWhole = await sweepOnce(syncing, connection.sweptAt)
    })
  } catch (error) {
    services.log.warn({ err: describeError(error) }, 'a sweep of payments is tried again')
  }
  await job.post(async ctx => {
    const { db, scope } = ctx
    if (!(await markHandled(db, scope, event.eventId))) return
    if (isWhole) await updateConnection(db, scope, termId, { sweptAt: began })
    await sealAgain(ctx, job, termId)
    ctx.emit({ kind: 'fund.card_sweep', payload: { termId, connectedAt }, runAfterMs: hourMs })
  })
}
