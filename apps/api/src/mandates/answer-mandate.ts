import {
  type AcceptMandateInput,
  acceptMandate as decideYes,
} from '@reliance/core/mandates/accept-mandate.ts'
import {
  type DeclineMandateInput,
  declineMandate as decideNo,
} from '@reliance/core/mandates/decline-mandate.ts'
import {
  resignMandate as decideResign,
  type ResignMandateInput,
} from '@reliance/core/mandates/resign-mandate.ts'
import { withRank } from '@reliance/core/shared/permission.ts'
import { lockMandate, updateMandate } from '@reliance/db/mandates/mandates.ts'
import { notFound, unwrap } from '../trpc/rule-error.ts'
import { type MutationContext, mutation } from '../trpc/use-case.ts'
import { mandateOf } from './register.ts'

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
