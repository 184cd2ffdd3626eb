import type { PaymentFacts } from '@reliance/core/fund/card/card-facts.ts'
import { updateConnection } from '@reliance/db/fund/card-accounts.ts'
import { type CardPaymentRow, findCardPayment, listNamedPayments } from '@reliance/db/fund/card-payments.ts'
import type { CardJob } from './card-job.ts'
import { postPayment } from './post-payment.ts'
import { postPayout } from './post-payout.ts'
import { readIntent, readNamed, readPayment } from './read-payment.ts'
import { listMoved, readPayout } from './read-payout.ts'
import { type StripeAccess, stripeClient, stripeFailure } from './stripe-client.ts'

/** What a job works with: the carrier's own key, for as long as it runs. */
export type Syncing = { job: CardJob; termId: string; access: StripeAccess }

type Named = Pick<CardPaymentRow, 'id' | 'sessionRef' | 'intentRef'>

const factsOf = (
  access: StripeAccess,
  { sessionRef, intentRef }: Named,
): Promise<PaymentFacts> | undefined => {
  if (sessionRef !== null) return readPayment(access, sessionRef)
  return intentRef === null ? undefined : readIntent(stripeClient(access), intentRef, null)
}

/** Reads a payment from the provider and posts what is new of it. */
export const syncPayment = async ({ job, access }: Syncing, payment: Named): Promise<void> => {
  const facts = await factsOf(access, payment)
  if (facts) await job.post(ctx => postPayment(ctx, payment.id, facts, payment.sessionRef ?? undefined))
}

/** The payments of ours that the provider names; what it sells beside them for the carrier is nobody's here. */
const ours = async ({ job, termId, access }: Syncing, refs: readonly string[]): Promise<Named[]> => {
  const sessionRefs = refs.filter(one => one.startsWith('cs_'))
  const intentRefs = refs.filter(one => one.startsWith('pi_'))
  const known =
    (await job.read((db, scope) =>
      listNamedPayments(db, scope, termId, { sessionRefs, intentRefs, ids: [] }),
    )) ?? []
  const isKnown = (ref: string) => known.some(one => one.sessionRef === ref || one.intentRef === ref)
  const found: Named[] = [...known]
  for (const ref of refs.filter(one => !isKnown(one))) {
    const named = await readNamed(access, ref)
    if (named === null) continue
    const row = await job.read((db, scope) => findCardPayment(db, scope, named.paymentId))
    const { sessionRef, intentRef } = { ...named, ...withoutNull(row) }
    if (row?.termId === termId) found.push({ id: row.id, sessionRef, intentRef })
  }
  return [...new Map(found.map(one => [one.id, one])).values()]
}

/** What our row says already stands above what the provider's object says. */
const withoutNull = (
  row: CardPaymentRow | undefined,
): Partial<Pick<CardPaymentRow, 'sessionRef' | 'intentRef'>> => ({
  ...(row?.sessionRef && { sessionRef: row.sessionRef }),
  ...(row?.intentRef && { intentRef: row.intentRef }),
})

/** Reads the payments of ours among these of the provider. @param refs ids of its pages and of its payments. */
export const syncNamed = async (syncing: Syncing, refs: readonly string[]): Promise<void> => {
  for (const payment of await ours(syncing, refs)) await syncPayment(syncing, payment)
}

/** Reads a payout, after the payments that it is made of: what was never told is posted first. */
export const syncPayout = async (syncing: Syncing, ref: string): Promise<void> => {
  const { job, access, termId } = syncing
  const { facts, intentRefs } = await readPayout(access, ref)
  await syncNamed(syncing, intentRefs)
  await job.post(ctx => postPayout(ctx, termId, facts))
}

/** Reads whatever moved since. @returns false where there was more than one sweep reads. */
export const syncMoved = async (syncing: Syncing, since: Date): Promise<boolean> => {
  const { intentRefs, payoutRefs, isWhole } = await listMoved(syncing.access, since)
  await syncNamed(syncing, intentRefs)
  for (const ref of payoutRefs.toReversed()) await syncPayout(syncing, ref)
  return isWhole
}

/**
 * Does what a job has to do with the provider. Where it takes the key no more, that is noted and told on the treasury's
 * first screen; what is not there is nobody's. @throws where it does not answer: the job comes again.
 */
export const withProvider = async (
  { job, termId }: Pick<Syncing, 'job' | 'termId'>,
  work: () => Promise<unknown>,
): Promise<void> => {
  try {
    await work()
  } catch (error) {
    const failure = stripeFailure(error)
    if (failure === 'unavailable') throw error
    if (failure === 'refused')
      await job.post(({ db, scope, now }) => updateConnection(db, scope, termId, { refusedAt: now }))
  }
}
