import { payByCard as decide, type PayByCardInput } from '@reliance/core/fund/card/pay-by-card.ts'
import { fundEn } from '@reliance/core/fund/messages.en.ts'
import { fundFr } from '@reliance/core/fund/messages.fr.ts'
import { mayRepresentInFund } from '@reliance/core/fund/powers.ts'
import { civilDateAt } from '@reliance/core/shared/time.ts'
import { readIn, writeIn } from '@reliance/db/connection/space-transactions.ts'
import { updateConnection } from '@reliance/db/fund/card-accounts.ts'
import { insertCardPayment, lockCardPayment, updateCardPayment } from '@reliance/db/fund/card-payments.ts'
import { findMember, fundPlace } from '@reliance/db/fund/members.ts'
import { lockFund } from '@reliance/db/fund/pledges.ts'
import { sessionDoor } from '@reliance/db/shared/doors.ts'
import type { RequestContext } from '../../boundary/context.ts'
import { sessionHashOf } from '../../boundary/procedures.ts'
import { notFound, RuleError, unwrap } from '../../boundary/rule-error.ts'
import { type InSpace, mutation } from '../../boundary/use-case.ts'
import { say } from '../../pages/say.ts'
import { realTime } from '../../real-time.ts'
import { cardAccess } from './card-access.ts'
import { dueByCard } from './due-by-card.ts'
import { openCheckout } from './open-checkout.ts'
import { stripeFailure } from './stripe-client.ts'

/** How long the provider's page stays open; how long after it began somebody looks what became of it. */
const [pageMs, lookMs] = [3_600_000, 3_900_000]
const titles = { fr: fundFr.cardTitle, en: fundEn.cardTitle } as const

/** Writes down what is about to be asked of the provider, before it is: the call that follows is named after this row. */
export const payByCard = mutation({
  may: (actor, now, { organisationId }: PayByCardInput & InSpace) =>
    mayRepresentInFund(actor, organisationId, now),
  run: async (ctx, input: PayByCardInput & InSpace) => {
    const { db, scope, now } = ctx
    const { organisationId, year, lang } = input
    await lockFund(db, scope)
    const [due, member, place] = await Promise.all([
      dueByCard(db, scope, input, civilDateAt(now)),
      findMember(db, scope, organisationId),
      fundPlace(db, scope),
    ])
    const { cents, methods } = unwrap(decide(due, input), 'conflict')
    const paymentId = ctx.newId()
    // The provider's page ends by its own clock, which is not the demo's.
    const expiresAt = new Date(realTime().getTime() + pageMs)
    await insertCardPayment(db, scope, {
      id: paymentId,
      termId: due.termId,
      organisationId,
      year,
      cents,
      state: 'initiated',
      personId: ctx.actor.personId,
      mandateId: ctx.mandateId ?? '',
      startedAt: now,
      expiresAt,
    })
    ctx.act('fund.card_payment_begun', paymentId)
    const said = { place: place.name, organisation: member?.displayName ?? '', year: String(year) }
    return {
      paymentId,
      termId: due.termId,
      cents: String(cents),
      methods,
      reference: due.reference,
      title: say(lang, titles[lang], said),
      expiresAt: expiresAt.toISOString(),
      path: place.path,
    }
  },
})
type Begun = Awaited<ReturnType<(typeof payByCard)['run']>>

/** Calls the provider, in no transaction. @throws {RuleError} `card_unavailable` where it does not do what it is asked. */
export const askCheckout = async (
  ctx: RequestContext,
  { spaceId, organisationId, lang }: PayByCardInput & InSpace,
  begun: Begun,
): Promise<{ sessionRef: string; url: string }> => {
  const door = sessionDoor(sessionHashOf(ctx), spaceId)
  const read = await readIn(ctx.database)(door, ({ db, scope }) => cardAccess(ctx, db, scope, begun.termId))
  if (!read) throw notFound()
  const found = read.value
  if (!found) throw new RuleError('conflict', { code: 'fund.card_not_connected' })
  const { paymentId, title, reference, methods } = begun
  const page = `${ctx.baseUrl}${begun.path}`
  try {
    return await openCheckout(found.access, {
      paymentId,
      title,
      reference,
      methods,
      lang,
      cents: BigInt(begun.cents),
      expiresAt: new Date(begun.expiresAt),
      doneUrl: `${page}/versement-${paymentId}`,
      backUrl: `${page}/verser?organisation=${organisationId}`,
    })
  } catch (error) {
    const failure = stripeFailure(error)
    ctx.log.warn({ failure }, 'a page of payment was not opened')
    if (failure === 'refused')
      await writeIn(ctx.database)(door, ({ db, scope }, { now }) =>
        updateConnection(db, scope, begun.termId, { refusedAt: now }),
      )
    throw new RuleError('unavailable', { code: 'fund.card_unavailable' })
  }
}

type KeepInput = InSpace & Pick<PayByCardInput, 'organisationId'> & { paymentId: string }

/** Keeps which page the provider opened; somebody looks what became of it when it has ended, whoever told of it. */
export const keepCheckout = ({ sessionRef, url }: { sessionRef: string; url: string }) =>
  mutation({
    may: (actor, now, { organisationId }: KeepInput) => mayRepresentInFund(actor, organisationId, now),
    run: async (ctx, { paymentId }: KeepInput) => {
      const { db, scope } = ctx
      const payment = await lockCardPayment(db, scope, paymentId)
      if (payment?.state === 'initiated')
        await updateCardPayment(db, scope, paymentId, { state: 'open', sessionRef })
      ctx.emit({ kind: 'fund.card_check', payload: { paymentId }, runAfterMs: lookMs })
      return { paymentId, url }
    },
  })
