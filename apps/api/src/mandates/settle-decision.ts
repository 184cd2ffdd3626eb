import { asksEverybody } from '@reliance/core/mandates/propose-decision.ts'
import { settleDecision, type Tally } from '@reliance/core/mandates/settle-decision.ts'
import { findBody } from '@reliance/core/mandates/space-tree.ts'
import {
  type AnswerRow,
  type DecisionRow,
  stepDecision,
  uncountAnswer,
} from '@reliance/db/mandates/decisions.ts'
import { updateMandate } from '@reliance/db/mandates/mandates.ts'
import { answersOf, effectsOf } from '@reliance/db/mandates/read-decisions.ts'
import { notFound } from '../boundary/rule-error.ts'
import type { Told } from './ask-electors.ts'
import { bringIntoForce } from './bring-into-force.ts'
import type { DecisionWiring, Settling } from './effect-handlers.ts'
import { readRegister } from './register.ts'
import { liftRecall, recalledMandate, tellEnd, tellSuspended } from './tell-end.ts'
import { decidesThere } from './voices.ts'
import { weighStored } from './weigh-stored.ts'

const tallyOf = (answers: readonly AnswerRow[]): Tally => ({
  yes: answers.filter(one => one.isCounted && one.answer === 'yes').length,
  no: answers.filter(one => one.isCounted && one.answer === 'no').length,
  answered: answers.filter(one => one.isElector).length,
})

/**
 * Answers whose voice left the body since then, or gains now where those who gain are not counted, are kept, and no
 * longer counted.
 */
const recount = async (ctx: Settling, told: Told & { decision: DecisionRow }): Promise<AnswerRow[]> => {
  const { register, body, decision } = told
  const { gains } = weighStored(told, ctx.now)
  const mayCount = (id: string) => decision.gainersCount || !gains.includes(id)
  const answers = await answersOf(ctx.db, ctx.scope, decision.id)
  const at = { proposedAt: decision.proposedAt, now: ctx.now }
  const counted: AnswerRow[] = []
  for (const answer of answers) {
    const { electorId, isCounted } = answer
    const isGone = isCounted && !(mayCount(electorId) && decidesThere(register, body, electorId, at))
    if (isGone) await uncountAnswer(ctx.db, ctx.scope, decision.id, electorId)
    counted.push(isGone ? { ...answer, isCounted: false } : answer)
  }
  return counted
}

const open = async (ctx: Settling, told: Told, at: { mailedAt: Date; closesAt: Date }, asksAll: boolean) => {
  const { db, scope, now } = ctx
  const { id: decisionId } = told.decision
  await stepDecision(db, scope, decisionId, { state: 'open', ...at })
  const later = (due: Date) => Math.max(0, due.getTime() - now.getTime())
  ctx.emit({ kind: 'mandates.settle', payload: { decisionId }, runAfterMs: later(at.closesAt) })
  if (!asksAll)
    ctx.emit({ kind: 'mandates.mail_electors', payload: { decisionId }, runAfterMs: later(at.mailedAt) })
  const mandateId = recalledMandate(told.effects)
  // A recall that enough people want holds the rights back while the others answer (R111).
  if (mandateId !== undefined) {
    await updateMandate(db, scope, mandateId, { suspendedAt: now })
    await tellSuspended(ctx, told, mandateId, at.closesAt)
  }
  ctx.act('mandates.decision_opened', decisionId)
}

const end = async (ctx: Settling, told: Told, state: 'refused' | 'lapsed') => {
  const { db, scope, now } = ctx
  await stepDecision(db, scope, told.decision.id, { state, endedAt: now })
  await liftRecall(ctx, told.decision.id)
  await tellEnd(ctx, told, state === 'refused' ? 'mandates.refused' : 'mandates.lapsed')
  ctx.act(`mandates.decision_${state}`, told.decision.id)
}

/**
 * Moves a decision on after an answer, or on its day: opens it to everybody, brings it into force, or ends it. The tree
 * is locked by whoever calls. @returns the state that it is in now.
 */
export const settleRow = async (
  wiring: DecisionWiring,
  ctx: Settling,
  decision: DecisionRow,
): Promise<DecisionRow['state']> => {
  const register = await readRegister(ctx.db, ctx.scope)
  const body = findBody(register.tree, decision.bodyId)
  if (!body) throw notFound()
  const effects = await effectsOf(ctx.db, ctx.scope, decision.id)
  const told = { wiring, register, body, decision, effects }
  const answers = await recount(ctx, told)
  const asksAll = asksEverybody({ electorCount: decision.electors })
  const isAlone = decision.proof === 'alone'
  const isOnly = isAlone && register.electors.length === 1
  const outcome = settleDecision(
    { ...decision, electorCount: decision.electors, isAlone, isOnly, asksAll },
    tallyOf(answers),
    ctx.now,
  )
  if (outcome.state === decision.state) return decision.state
  if (outcome.state === 'open') await open(ctx, told, outcome, asksAll)
  else if (outcome.state === 'in_force') return bringIntoForce(ctx, { ...told, decision, effects }, answers)
  else if (outcome.state !== 'asking') await end(ctx, told, outcome.state)
  return outcome.state
}
