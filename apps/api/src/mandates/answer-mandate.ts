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
import { lockTree } from '@reliance/db/mandates/bodies.ts'
import { lockMandate, updateMandate } from '@reliance/db/mandates/mandates.ts'
import { notFound, unwrap } from '../trpc/rule-error.ts'
import { type InSpace, type MutationContext, mutation } from '../trpc/use-case.ts'
import type { DecisionHouse } from './effect-handlers.ts'
import { lapseRecalls } from './lapse-recalls.ts'
import { mandateOf } from './register.ts'
import { tellGivers } from './tell-givers.ts'

const locked = async (ctx: MutationContext, id: string) => {
  // As everything that changes who sits where: the tree first, then the row.
  await lockTree(ctx.db, ctx.scope, 'update')
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

/** Nothing was begun: whoever decided it looks for somebody else. */
export const declineMandate = (house: DecisionHouse) =>
  mutation({
    may: actor => withRank(actor, 'supporter'),
    run: async (ctx, input: DeclineMandateInput & InSpace) => {
      const stored = await locked(ctx, input.mandateId)
      const declined = unwrap(decideNo(stored, input, ctx.now))
      await updateMandate(ctx.db, ctx.scope, input.mandateId, declined)
      await tellGivers(ctx, house, stored, 'mandates.declined')
      await lapseRecalls(ctx, house, input.mandateId)
      ctx.act('mandates.declined', input.mandateId)
      return { declined: true as const }
    },
  })

/** The rights end with this act; whoever decided the mandate is told. */
export const resignMandate = (house: DecisionHouse) =>
  mutation({
    may: actor => withRank(actor, 'supporter'),
    run: async (ctx, input: ResignMandateInput & InSpace) => {
      const stored = await locked(ctx, input.mandateId)
      const resigned = unwrap(decideResign(stored, ctx.now), 'forbidden')
      await updateMandate(ctx.db, ctx.scope, input.mandateId, resigned)
      await tellGivers(ctx, house, stored, 'mandates.resigned')
      await lapseRecalls(ctx, house, input.mandateId)
      ctx.act('mandates.resigned', input.mandateId)
      return { resigned: true as const }
    },
  })
