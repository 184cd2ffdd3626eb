import * as z from 'zod/mini'
import { uuidInput } from '../shared/id.ts'
import { ok, refuse } from '../shared/result.ts'
import { defaultZone, type Zone } from '../shared/time.ts'
import { type Body, bodiesOver, isSovereign } from './body-tree.ts'
import type { MandateResult } from './codes.ts'
import { isPending, type Mandate, mandateState } from './mandate-state.ts'
import { decidedBy, type RecordedDecision } from './recorded-decision.ts'

/** `mandateIds` are the mandates that the person has read will end: nothing more ends than what was confirmed. */
export const dissolveBodyInput = z.object({
  bodyId: uuidInput,
  decisionId: uuidInput,
  mandateIds: z.array(uuidInput).check(z.maxLength(500)),
  revision: z.int().check(z.nonnegative()),
})
export type DissolveBodyInput = z.output<typeof dissolveBodyInput>

export type DissolveBodyFacts = {
  readonly bodies: readonly Body[]
  readonly body: Body
  readonly revision: number
  readonly decision: RecordedDecision
  /** Mandates of the space. */
  readonly mandates: readonly Mandate[]
  readonly zone?: Zone
}

export type Dissolution = {
  readonly dissolvedAt: Date
  readonly dissolutionDecisionId: string
  /** Mandates given or running in its roles: they end at the same instant, by the same decision. */
  readonly ending: readonly Mandate[]
}

/** The mandates that a dissolution at `now` would end. */
export const endingWith = <Given extends Mandate>(
  bodyId: string,
  mandates: readonly Given[],
  now: Date,
  zone: Zone = defaultZone,
): Given[] => mandates.filter(one => one.bodyId === bodyId && isPending(mandateState(one, now, zone)))

/** Bodies that stand directly in this one. */
export const bodiesInside = (bodies: readonly Body[], bodyId: string): Body[] =>
  bodies.filter(one => one.parentId === bodyId && one.dissolvedAt === null)

/**
 * Dissolves a body by a decision of one that contains it (R89). The mandates held in its roles end with it, at `now`
 * and by the same decision, so that their rights are gone at the next call (R111). The bodies inside it are moved or
 * dissolved first, each by a decision of its own: nobody loses a mandate by a decision that does not speak of it.
 * What it decided stays in the register, and its parent decides from now on where it decided.
 * Refuses: `revision_changed`, `body_dissolved`, `sovereign_stays`, `bodies_inside`, those of the decision,
 * `other_mandates_end`.
 */
export const dissolveBody = (
  { bodies, body, revision, decision, mandates, zone = defaultZone }: DissolveBodyFacts,
  input: DissolveBodyInput,
  now: Date,
): MandateResult<Dissolution> => {
  if (revision !== input.revision) return refuse('mandates.revision_changed', { field: 'bodyId' })
  if (body.dissolvedAt !== null) return refuse('mandates.body_dissolved', { field: 'bodyId' })
  if (isSovereign(body)) return refuse('mandates.sovereign_stays', { field: 'bodyId' })
  const { length: count } = bodiesInside(bodies, body.bodyId)
  if (count > 0) return refuse('mandates.bodies_inside', { field: 'bodyId', params: { count } })
  const decided = decidedBy(decision, bodiesOver(bodies, body.parentId))
  if (!decided.ok) return decided
  const ending = endingWith(body.bodyId, mandates, now, zone)
  if (ending.some(one => !input.mandateIds.includes(one.mandateId)))
    return refuse('mandates.other_mandates_end', { field: 'bodyId' })
  return ok({ dissolvedAt: now, dissolutionDecisionId: decision.decisionId, ending })
}
