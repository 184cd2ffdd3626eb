import type { DecisionEffect } from '@reliance/core/mandates/decision-effect.ts'
import type { Meeting } from '@reliance/core/mandates/meeting.ts'
import { findBody } from '@reliance/core/mandates/space-tree.ts'
import { lockTree } from '@reliance/db/mandates/bodies.ts'
import { type DecisionRow, insertDecision, lockDecision } from '@reliance/db/mandates/decisions.ts'
import { effectsOf } from '@reliance/db/mandates/read-decisions.ts'
import { notFound } from '../boundary/rule-error.ts'
import type { MutationContext } from '../boundary/use-case.ts'
import { sha256 } from '../identity/tokens.ts'
import { bringIntoForce } from './bring-into-force.ts'
import type { DecisionWiring } from './effect-handlers.ts'
import { readRegister } from './register.ts'

/** What a body adopted by a ballot, by consent or in an election: its text, what it does, and how a meeting counted. */
export type Adopted = {
  readonly proof: 'ballot' | 'consent' | 'election'
  readonly bodyId: string
  readonly text: string
  readonly effects: readonly DecisionEffect[]
  /** Null where nothing was counted. */
  readonly meeting: Meeting | null
  /** How many could take part. */
  readonly electors: number
}

/**
 * Writes what a body adopted together as a decision of it and brings it into force in this transaction: the same rows as one
 * that people answered one by one. Effects that do not fit any more lapse it, and it says why.
 * @param name writes on the ballot or the process which decision is its own, before it comes into force: the database asks
 * for that.
 * @returns its id, its number and the state that it is in.
 */
export const decideTogether = async (
  wiring: DecisionWiring,
  ctx: MutationContext,
  { proof, bodyId, text, effects, meeting, electors }: Adopted,
  name: (decisionId: string) => Promise<void>,
): Promise<{ decisionId: string; number: number; state: DecisionRow['state'] }> => {
  const { db, scope, now, actor } = ctx
  await lockTree(db, scope, 'update')
  const register = await readRegister(db, scope)
  const body = findBody(register.tree, bodyId)
  if (!body) throw notFound()
  const id = ctx.newId()
  const number = await insertDecision(
    db,
    scope,
    {
      id,
      bodyId,
      proof,
      // What the body said together is never outweighed by what a few people could decide between two assemblies.
      big: true,
      isSlow: false,
      needed: 0,
      electors,
      gainersCount: true,
      text,
      contentHash: sha256(JSON.stringify({ id, bodyId, text, effects, meeting })),
      method: meeting?.method ?? null,
      decidedOn: meeting?.decidedOn ?? null,
      present: meeting?.present ?? null,
      votesFor: meeting?.votesFor ?? null,
      votesAgainst: meeting?.votesAgainst ?? null,
      proposedBy: actor.personId,
      proposedAt: now,
      mandateId: null,
      replacesId: null,
    },
    effects.map(one => ({ id: ctx.newId(), ...one })),
  )
  await name(id)
  const decision = await lockDecision(db, scope, id)
  if (!decision) throw notFound()
  const inForce = { wiring, register, body, decision, effects: await effectsOf(db, scope, id) }
  return { decisionId: id, number, state: await bringIntoForce(ctx, inForce, []) }
}
