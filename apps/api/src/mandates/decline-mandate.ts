import {
  type DeclineMandateInput,
  declineMandate as decide,
} from '@reliance/core/mandates/decline-mandate.ts'
import { withRank } from '@reliance/core/shared/permission.ts'
import { updateMandate } from '@reliance/db/mandates/mandates.ts'
import { unwrap } from '../boundary/rule-error.ts'
import { type InSpace, mutation } from '../boundary/use-case.ts'
import type { DecisionWiring } from './effect-handlers.ts'
import { lapseRecalls } from './lapse-recalls.ts'
import { lockedMandate } from './locked-mandate.ts'
import { tellGivers } from './tell-givers.ts'

/** Nothing was begun: whoever decided it looks for somebody else. */
export const declineMandate = (wiring: DecisionWiring) =>
  mutation({
    may: actor => withRank(actor, 'supporter'),
    run: async (ctx, input: DeclineMandateInput & InSpace) => {
      const stored = await lockedMandate(ctx, input.mandateId)
      const declined = unwrap(decide(stored, input, ctx.now))
      await updateMandate(ctx.db, ctx.scope, input.mandateId, declined)
      await tellGivers(ctx, wiring, stored, 'mandates.declined')
      await lapseRecalls(ctx, wiring, input.mandateId)
      ctx.act('mandates.declined', input.mandateId)
      return { declined: true as const }
    },
  })
