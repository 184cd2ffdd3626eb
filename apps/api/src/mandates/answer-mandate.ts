import {
  type AcceptMandateInput,
  acceptMandate as decideYes,
} from '@reliance/core/mandates/accept-mandate.ts'
import {
  type DeclineMandateInput,
  declineMandate as decideNo,
} from '@reliance/core/mandates/decline-mandate.ts'
import { mayGiveMandate } from '@reliance/core/mandates/powers.ts'
import {
  recallMandate as decideRecall,
  type RecallMandateInput,
} from '@reliance/core/mandates/recall-mandate.ts'
import {
  resignMandate as decideResign,
  type ResignMandateInput,
} from '@reliance/core/mandates/resign-mandate.ts'
import { withRank } from '@reliance/core/shared/permission.ts'
import { lockMandate, updateMandate } from '@reliance/db/mandates/mandates.ts'
import { notFound, RuleError, unwrap } from '../trpc/rule-error.ts'
import { type MutationContext, mutation } from '../trpc/use-case.ts'
import { findBody, findDecision, findRole, mandateOf, readRegister, recordedDecision } from './register.ts'

type InSpace = { spaceId: string; requestId: string }

const locked = async (ctx: MutationContext, id: string) => {
  const row = await lockMandate(ctx.db, ctx.scope, id)
  if (!row) throw notFound()
  const { revision, displayName } = row
  return { mandate: mandateOf(row), revision, displayName, actorId: ctx.actor.personId }
}

/** The person takes the mandate on by typing their name under the engagement (R9). */
export const acceptMandate = mutation({
  may: actor => withRank(actor, 'supporter'),
  run: async (ctx, input: AcceptMandateInput & InSpace) => {
    const accepted = unwrap(decideYes(await locked(ctx, input.mandateId), input, ctx.now))
    await updateMandate(ctx.db, ctx.scope, input.mandateId, accepted)
    ctx.act('mandates.accepted', input.mandateId)
    return { accepted: true as const }
  },
})

export const declineMandate = mutation({
  may: actor => withRank(actor, 'supporter'),
  run: async (ctx, input: DeclineMandateInput & InSpace) => {
    const declined = unwrap(decideNo(await locked(ctx, input.mandateId), input, ctx.now))
    await updateMandate(ctx.db, ctx.scope, input.mandateId, declined)
    ctx.act('mandates.declined', input.mandateId)
    return { declined: true as const }
  },
})

export const resignMandate = mutation({
  may: actor => withRank(actor, 'supporter'),
  run: async (ctx, input: ResignMandateInput & InSpace) => {
    const resigned = unwrap(decideResign(await locked(ctx, input.mandateId), ctx.now), 'forbidden')
    await updateMandate(ctx.db, ctx.scope, input.mandateId, resigned)
    ctx.act('mandates.resigned', input.mandateId)
    return { resigned: true as const }
  },
})

/**
 * Ends a mandate by a countersigned decision of the body; the rights are gone with this transaction (R111).
 * Whoever recorded or countersigned the decision may carry it out, and any member of the body that decided:
 * the decision is the authority, and the holder must not be able to block it.
 */
export const recallMandate = mutation({
  may: actor => withRank(actor, 'supporter'),
  run: async (ctx, input: RecallMandateInput & InSpace) => {
    const { db, scope, now, actor } = ctx
    const { mandate } = await locked(ctx, input.mandateId)
    const register = await readRegister(db, scope)
    const decision = findDecision(register, input.decisionId)
    if (!decision) throw notFound()
    const within = register.within(mandate.bodyId)
    const isMember = register.memberIds(decision.bodyId, now).includes(actor.personId)
    const permission = mayGiveMandate(actor, within, now)
    if (!permission.allowed && !isMember) throw new RuleError('forbidden', { code: permission.code })
    const recalled = unwrap(
      decideRecall({ mandate, decision: recordedDecision(decision), mandatingBodyIds: within.bodyIds }, now),
    )
    await updateMandate(db, scope, input.mandateId, recalled)
    const role = findRole(register, mandate.roleId)
    ctx.notify({
      notice: 'mandates.recalled',
      to: { personId: mandate.personId },
      params: { place: findBody(register, mandate.bodyId)?.name ?? '', role: role?.name ?? '' },
    })
    ctx.act('mandates.recalled', input.mandateId, {
      ...(permission.allowed && { mandateId: permission.mandateId }),
    })
    return { recalled: true as const }
  },
})
