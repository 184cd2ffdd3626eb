import type { RemoveConsultationInput } from '@reliance/core/consultations/remove-consultation.ts'
import { mayCoordinate } from '@reliance/core/positions/powers.ts'
import { deleteConsultation } from '@reliance/db/consultations/consultations.ts'
import { notFound } from '../boundary/rule-error.ts'
import { type InSpace, mutation } from '../boundary/use-case.ts'

/** A consultation that was a mistake, or has served, goes with everything that came with it; the act stays. */
export const removeConsultation = mutation({
  may: (actor, now, { spaceId }: RemoveConsultationInput & InSpace) => mayCoordinate(actor, spaceId, now),
  run: async (ctx, { consultationId }) => {
    if (!(await deleteConsultation(ctx.db, ctx.scope, consultationId))) throw notFound()
    ctx.act('positions.consultation_removed', consultationId)
    return { consultationId }
  },
})
