import { resignMandate as decide, type ResignMandateInput } from '@reliance/core/mandates/resign-mandate.ts'
import { withRank } from '@reliance/core/shared/permission.ts'
import { updateMandate } from '@reliance/db/mandates/mandates.ts'
import { unwrap } from '../boundary/rule-error.ts'
import { type InSpace, mutation } from '../boundary/use-case.ts'
import type { DecisionWiring } from './effect-handlers.ts'
import { lapseRecalls } from './lapse-recalls.ts'
import { lockedMandate } from './locked-mandate.ts'
import { tellGivers } from './tell-givers.ts'

/** The rights end with this act; whoever decided the mandate is told. */
export const resignMandate = (wiring: DecisionWiring) =>
  mutation({
    may: actor => withRank(actor, 'supporter'),
    run: async (ctx, input: ResignMandateInput & InSpace) => {
      const stored = await lockedMandate(ctx, input.mandateId)
      const resigned = unwrap(decide(stored, ctx.now), 'forbidden')
      await updateMandate(ctx.db, ctx.scope, input.mandateId, resigned)
      await tellGivers(ctx, wiring, stored, 'mandates.resigned')
      await lapseRecalls(ctx, wiring, input.mandateId)
      ctx.act('mandates.resigned', input.mandateId)
      return { resigned: true as const }
    },
  })
