import type { CardState, PaymentFacts } from '@reliance/core/fund/card/card-facts.ts'
import { type NewMovement, newMovements } from '@reliance/core/fund/card/new-movements.ts'
import { eurosOf } from '@reliance/core/fund/euros.ts'
import { amountText } from '@reliance/core/shared/amount-text.ts'
import { insertMovements, listMovementsOf } from '@reliance/db/fund/card-movements.ts'
import { type CardPaymentRow, lockCardPayment, updateCardPayment } from '@reliance/db/fund/card-payments.ts'
import { findMember, fundPlace } from '@reliance/db/fund/members.ts'
import { lockFund } from '@reliance/db/fund/pledges.ts'
import { book, type Fact } from '../book.ts'
import { tellReceivedBy } from '../tell-received.ts'
import type { CardContext } from './card-job.ts'
import { tellFees } from './tell-fees.ts'

type Posted = NewMovement & { id: string }

/** What was paid stays paid; what is given back are movements of their own. */
const stateAfter = (before: CardState, said: CardState): CardState => (before === 'paid' ? 'paid' : said)

const factOf = (payment: CardPaymentRow, organisation: string, one: Posted): Fact => ({
  kind: `card_${one.kind}`,
  key: `card:${payment.termId}:${one.ref}`,
  cause: { kind: 'card', id: one.id },
  on: one.on,
  cents: one.grossCents,
  feeCents: one.feeCents,
  organisationId: payment.organisationId,
  organisation,
  year: payment.year,
})

const tell = async (
  ctx: CardContext,
  payment: CardPaymentRow,
  organisation: string,
  { posted, hasFailed }: { posted: readonly Posted[]; hasFailed: boolean },
) => {
  const disputed = posted.filter(one => one.kind === 'dispute')
  if (!hasFailed && disputed.length === 0) return
  const { organisationId, year, cents } = payment
  const { name: place, path } = await fundPlace(ctx.db, ctx.scope)
  const said = { place, organisation, year: String(year) }
  const amount = (of: bigint) => amountText(eurosOf(of < 0n ? -of : of))
  const subject = payment.id
  if (hasFailed)
    ctx.notify(
      {
        notice: 'fund.debit_failed',
        to: { power: 'fund.represent' },
        subject,
        path: `${path}/verser?organisation=${organisationId}`,
        params: { ...said, amount: amount(cents) },
      },
      organisationId,
    )
  for (const one of disputed)
    ctx.notify({
      notice: 'fund.card_disputed',
      to: { power: 'fund.treasury' },
      subject,
      path: `${path}/tresorerie`,
      params: { ...said, amount: amount(one.grossCents) },
    })
}

/**
 * Takes in what the provider says of a payment, whatever told of it and however often: what is new of it is posted, each
 * movement as an entry of its own, and counts for what the organisation promised. @param sessionRef where the page was
 * found by something else than our row.
 */
export const postPayment = async (
  ctx: CardContext,
  paymentId: string,
  facts: PaymentFacts,
  sessionRef?: string,
): Promise<void> => {
  const { db, scope, now } = ctx
  await lockFund(db, scope)
  const payment = await lockCardPayment(db, scope, paymentId)
  if (!payment) return
  const known = await listMovementsOf(db, scope, paymentId)
  const posted = newMovements(payment.cents, known, facts.movements).map(one => ({ ...one, id: ctx.newId() }))
  const { termId, organisationId, year, personId, mandateId } = payment
  const state = stateAfter(payment.state, facts.state)
  await updateCardPayment(db, scope, paymentId, {
    state,
    method: facts.method ?? payment.method,
    sessionRef: payment.sessionRef ?? sessionRef ?? null,
    intentRef: payment.intentRef ?? facts.intentRef,
    failure: facts.failure.slice(0, 100),
  })
  const rows = posted.map(({ id, ref, kind, grossCents, feeCents, on }) => ({
    id,
    ref,
    kind,
    grossCents,
    feeCents,
    termId,
    paymentId,
    bookedOn: on,
    recordedAt: now,
  }))
  await insertMovements(db, scope, rows)
  const received = posted
    .filter(one => one.grossCents !== 0n)
    .map(one => ({
      id: ctx.newId(),
      organisationId,
      year,
      cents: one.grossCents,
      receivedOn: one.on,
      lineId: null,
      undoesId: null,
      basis: 'card' as const,
      movementId: one.id,
    }))
  await tellReceivedBy(ctx, { personId, mandateId }, received)
  if (posted.length > 0) await tellFees(ctx)
  const organisation = (await findMember(db, scope, organisationId))?.displayName ?? ''
  const hasFailed = state === 'failed' && payment.state !== 'failed'
  await tell(ctx, payment, organisation, { posted, hasFailed })
  await book(
    ctx,
    posted.map(one => factOf(payment, organisation, one)),
  )
}
