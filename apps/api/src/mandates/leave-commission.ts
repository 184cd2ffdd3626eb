import { leaveCommission as decide, type LeaveCommission } from '@reliance/core/mandates/leave-commission.ts'
import { withRank } from '@reliance/core/shared/permission.ts'
import { deleteParticipant } from '@reliance/db/mandates/taking-part.ts'
import { unwrap } from '../boundary/rule-error.ts'
import { type InSpace, mutation } from '../boundary/use-case.ts'
import { bodyToChange } from './one-body.ts'

/** Whoever takes part in a commission leaves it as they came (R113); its page shows who is there. */
export const leaveCommission = mutation({
  may: actor => withRank(actor, 'supporter'),
  run: async (ctx, { bodyId }: LeaveCommission & InSpace) => {
    const { takesPart } = await bodyToChange(ctx, bodyId)
    unwrap(decide({ takesPart }), 'conflict')
    await deleteParticipant(ctx.db, ctx.scope, { bodyId, personId: ctx.actor.personId })
    ctx.act('mandates.commission_left', bodyId)
    return { bodyId }
  },
})
