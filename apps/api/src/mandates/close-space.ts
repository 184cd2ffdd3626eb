import { type CloseSpaceInput, closeSpace as decide } from '@reliance/core/mandates/close-space.ts'
import { lockTree } from '@reliance/db/mandates/bodies.ts'
import { insertClosure } from '@reliance/db/shared/closures.ts'
import { spaceClosed } from '../trpc/closed-space.ts'
import { notFound, unwrap } from '../trpc/rule-error.ts'
import type { MutationContext } from '../trpc/use-case.ts'
import { findDecision, readRegister, recordedDecision, sovereignOf } from './register.ts'

/**
 * Closes the space entered, citing the decision of its sovereign body; the row of what follows when that cannot be
 * undone any more is written with it. @param name of the organisation or the coalition.
 */
export const closeHere = async (ctx: MutationContext, input: CloseSpaceInput, name: string) => {
  const { db, scope, now } = ctx
  await lockTree(db, scope, 'update')
  const register = await readRegister(db, scope)
  const cited = findDecision(register, input.decisionId)
  if (!cited) throw notFound()
  const decision = recordedDecision(cited)
  const sovereignBodyIds = sovereignOf(register).map(body => body.bodyId)
  const { lastDay, ...row } = unwrap(decide({ name, decision, sovereignBodyIds }, input, now))
  const id = ctx.newId()
  const by = { closedBy: ctx.actor.personId, mandateId: ctx.mandateId ?? null }
  if (!(await insertClosure(db, scope, { id, ...row, ...by, endedAt: null }))) throw spaceClosed()
  const runAfterMs = row.finalAt.getTime() - now.getTime()
  ctx.emit({ kind: 'mandates.closed_for_good', payload: { closureId: id }, runAfterMs })
  return { closureId: id, lastDay, number: String(cited.number), wording: cited.wording }
}
