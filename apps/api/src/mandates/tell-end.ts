import { findBody, findRole } from '@reliance/core/mandates/space-tree.ts'
import { civilDateAt } from '@reliance/core/shared/time.ts'
import { updateMandate } from '@reliance/db/mandates/mandates.ts'
import { effectsOf } from '@reliance/db/mandates/read-decisions.ts'
import { noticeOf, peopleBehind, type Told } from './ask-electors.ts'
import type { Settling } from './effect-handlers.ts'
import { weighStored } from './weigh-stored.ts'

/** Whoever proposed it and whomever it names learn how it ended. */
export const tellEnd = async (
  ctx: Settling,
  told: Told,
  notice: 'mandates.refused' | 'mandates.lapsed' | 'mandates.stale' | 'mandates.in_force',
): Promise<void> => {
  const words = await noticeOf(ctx, told, notice)
  const { gains, loses } = weighStored(told, ctx.now)
  const people = new Set([told.decision.proposedBy, ...peopleBehind(told, [...gains, ...loses])])
  for (const personId of people) ctx.notify({ ...words, to: { personId } })
}

/** Whoever holds a mandate that is held back learns it at once, and until when. */
export const tellSuspended = async (
  ctx: Settling,
  told: Told,
  mandateId: string,
  closesAt: Date,
): Promise<void> => {
  const { tree } = told.register
  const mandate = tree.mandates.find(one => one.mandateId === mandateId)
  if (!mandate) return
  const { params, path } = await noticeOf(ctx, told, 'mandates.opened')
  ctx.notify({
    notice: 'mandates.suspended',
    to: { personId: mandate.personId },
    subject: mandateId,
    path,
    params: {
      place: params.place ?? '',
      body: findBody(tree, mandate.bodyId)?.name ?? '',
      role: findRole(tree, mandate.roleId)?.name ?? '',
      number: String(told.decision.number),
      closesOn: civilDateAt(new Date(closesAt.getTime() - 1)),
      text: told.decision.text,
    },
  })
}

/** The mandate that a decision ends as a recall, if it is one. */
export const recalledMandate = (
  effects: readonly { kind: string; payload: unknown }[],
): string | undefined => {
  const recall = effects.find(one => one.kind === 'end_mandate')
  return recall && (recall.payload as { mandateId: string }).mandateId
}

/** A recall that came to nothing holds nothing back any more. */
export const liftRecall = async ({ db, scope }: Settling, decisionId: string): Promise<void> => {
  const mandateId = recalledMandate(await effectsOf(db, scope, decisionId))
  if (mandateId !== undefined) await updateMandate(db, scope, mandateId, { suspendedAt: null })
}
