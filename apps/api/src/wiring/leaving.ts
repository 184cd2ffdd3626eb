import { leavePlan } from '../actions/leave-plan.ts'
import { leaveDates } from '../calendar/leave-dates.ts'
import type { Gone, OnGone } from '../coalitions/follow-organisation.ts'
import type { OnLeaving } from '../coalitions/leave-coalition.ts'
import { removeGone, removePositions } from '../positions/remove-positions.ts'
import { leaveLending } from '../resources/leave-lending.ts'

const leaveAll = async (gone: Gone, organisationId: string): Promise<void> => {
  await leaveLending(gone, organisationId)
  await leavePlan(gone, organisationId)
  await leaveDates(gone, organisationId)
}

/** What an organisation that leaves a coalition leaves there, in each context (R69). */
export const onLeaving: OnLeaving = async (ctx, organisationId) => {
  await removePositions(ctx, organisationId)
  await leaveAll({ ...ctx, personId: ctx.actor.personId }, organisationId)
}

/** The same where no act of a person makes it go. */
export const onGone: OnGone = async (gone, organisationId) => {
  await removeGone(gone, organisationId)
  await leaveAll(gone, organisationId)
}
