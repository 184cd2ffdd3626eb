import type { CardPaymentInput } from '@reliance/core/fund/card/pay-by-card.ts'
import { eurosOf } from '@reliance/core/fund/euros.ts'
import { mayReadFund, mayRepresentInFund, mayRepresentSome } from '@reliance/core/fund/powers.ts'
import { findCardPayment } from '@reliance/db/fund/card-payments.ts'
import { findMember } from '@reliance/db/fund/members.ts'
import { notFound } from '../../boundary/rule-error.ts'
import { allow, type InSpace, mutation, query } from '../../boundary/use-case.ts'

/** What became of a payment on the provider's page, for the people of the organisation that pays, and nobody else. */
export const cardPayment = query({
  may: mayReadFund,
  run: async ({ db, scope, entered: entering }, { paymentId }: CardPaymentInput & { spaceId: string }) => {
    const payment = await findCardPayment(db, scope, paymentId)
    const ids: readonly string[] = (await entering).organisationIds
    if (!payment || !ids.includes(payment.organisationId)) throw notFound()
    const { organisationId, state, method, year } = payment
    const member = await findMember(db, scope, organisationId)
    return {
      organisationId,
      displayName: member?.displayName ?? '',
      state,
      method,
      year,
      amount: eurosOf(payment.cents),
    }
  },
})

/** Has the provider asked now, by whoever comes back from its page: what it tells by itself may come later. */
export const checkCard = mutation({
  may: (actor, now, _input: CardPaymentInput & InSpace) => mayRepresentSome(actor, now),
  run: async (ctx, { paymentId }: CardPaymentInput & InSpace) => {
    const payment = await findCardPayment(ctx.db, ctx.scope, paymentId)
    if (!payment) throw notFound()
    allow(mayRepresentInFund(ctx.actor, payment.organisationId, ctx.now))
    ctx.emit({ kind: 'fund.card_check', payload: { paymentId } })
    return null
  },
})
