import { takingPart } from '@reliance/core/fund/calls/assess.ts'
import { phaseOf } from '@reliance/core/fund/calls/call-rules.ts'
import { give as decide, fundRest as decideRest, type GiftFacts } from '@reliance/core/fund/calls/cobudget.ts'
import { payableCents, sumOf } from '@reliance/core/fund/calls/share-amounts.ts'
import { centsOf, eurosOf } from '@reliance/core/fund/euros.ts'
import { mayRepresentInFund } from '@reliance/core/fund/powers.ts'
import { listConfirmed } from '@reliance/db/fund/applications.ts'
import { startChecking } from '@reliance/db/fund/calls.ts'
import { giftSums, listEnvelopes, saveGift } from '@reliance/db/fund/cobudget.ts'
import { RuleError, unwrap } from '../../boundary/rule-error.ts'
import { type InSpace, type MutationContext, mutation } from '../../boundary/use-case.ts'
import { askedOf, readAssessing } from './assessing.ts'

type Rest = { applicationId: string; organisationId: string } & InSpace
type Give = Rest & { amount: string }

/** What a gift is measured by, once nobody else gives in this call until the transaction ends. */
const readGift = async (ctx: MutationContext, { applicationId, organisationId }: Rest) => {
  const { db, scope } = ctx
  const { call, application, shares, members, facts } = await readAssessing(ctx, applicationId)
  if (!call.cobudget) throw new RuleError('conflict', { code: 'fund.not_giver' })
  const [envelopes, sums, confirmed] = await Promise.all([
    listEnvelopes(db, scope, call.id),
    giftSums(db, scope, { callId: call.id, applicationId, organisationId }),
    listConfirmed(db, scope, [applicationId]),
  ])
  const { hereCents, elsewhereCents, byOthersCents } = sums
  const gift: GiftFacts = {
    phase: phaseOf(call, facts.today),
    isFrozen: facts.isFrozen,
    rules: call.cobudget,
    giver: {
      envelopeCents: envelopes.find(one => one.organisationId === organisationId)?.cents ?? null,
      elsewhereCents,
      hereCents,
      takesPart: takingPart(facts.project).has(organisationId),
    },
    project: {
      isSubmitted: facts.isSubmitted,
      payableCents: payableCents(askedOf(shares, members)),
      maximumCents: application.maximumCents,
      confirmedCents: sumOf(confirmed),
      byOthersCents,
    },
  }
  return { callId: call.id, gift }
}

const keepGift = async (
  ctx: MutationContext,
  { applicationId, organisationId }: Rest,
  callId: string,
  cents: bigint,
) => {
  await startChecking(ctx.db, ctx.scope, callId, ctx.now)
  await saveGift(ctx.db, ctx.scope, {
    callId,
    applicationId,
    organisationId,
    cents,
    personId: ctx.actor.personId,
    mandateId: ctx.mandateId ?? '',
    changedAt: ctx.now,
  })
  ctx.act('fund.gift_changed', applicationId)
  return { amount: eurosOf(cents) }
}

/** An organisation gives to a project from its part, changes what it gives, or takes it back. */
export const give = mutation({
  may: (actor, now, { organisationId }: Give) => mayRepresentInFund(actor, organisationId, now),
  run: async (ctx, input: Give) => {
    const { callId, gift } = await readGift(ctx, input)
    return keepGift(ctx, input, callId, unwrap(decide(gift, centsOf(input.amount)), 'conflict'))
  },
})

/** The same, with as much as the project still has room for. */
export const fundRest = mutation({
  may: (actor, now, { organisationId }: Rest) => mayRepresentInFund(actor, organisationId, now),
  run: async (ctx, input: Rest) => {
    const { callId, gift } = await readGift(ctx, input)
    return keepGift(ctx, input, callId, unwrap(decideRest(gift), 'conflict'))
  },
})
