import { type AcceptMandateInput, acceptMandate as decide } from '@reliance/core/mandates/accept-mandate.ts'
import { withRank } from '@reliance/core/shared/permission.ts'
import { updateMandate } from '@reliance/db/mandates/mandates.ts'
import { unwrap } from '../boundary/rule-error.ts'
import { type InSpace, mutation } from '../boundary/use-case.ts'
import { beginToFollow } from './follow-mandate.ts'
import { lockedMandate } from './locked-mandate.ts'

/** The person takes the mandate on by typing their name under the engagement (R9). */
export const acceptMandate = mutation({
  may: actor => withRank(actor, 'supporter'),
  run: async (ctx, input: AcceptMandateInput & InSpace) => {
    const stored = await lockedMandate(ctx, input.mandateId)
    const accepted = unwrap(decide(stored, input, ctx.now))
    await updateMandate(ctx.db, ctx.scope, input.mandateId, accepted)
    beginToFollow(ctx, stored.mandate)
    ctx.act('mandates.accepted', input.mandateId)
    return { accepted: true as const }
  },
})
