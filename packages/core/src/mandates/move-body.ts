import * as z from 'zod/mini'
import { uuidInput } from '../shared/id.ts'
import { ok, refuse } from '../shared/result.ts'
import { type Body, bodiesOver, bodyAndAbove, isSovereign } from './body-tree.ts'
import type { MandateResult } from './codes.ts'
import { freePlace } from './create-body.ts'
import { decidedBy, type RecordedDecision } from './recorded-decision.ts'

export const moveBodyInput = z.object({
  bodyId: uuidInput,
  parentId: z.nullable(uuidInput),
  decisionId: uuidInput,
  revision: z.int().check(z.nonnegative()),
})
export type MoveBodyInput = z.output<typeof moveBodyInput>

/**
 * The bodies that decide of a move, from the inside out: those that contain both places. A committee does not leave
 * its pole by itself, and no pole takes another's.
 */
export const bodiesOverMove = (bodies: readonly Body[], body: Body, parentId: string | null): string[] => {
  const there = bodiesOver(bodies, parentId)
  return bodiesOver(bodies, body.parentId).filter(bodyId => there.includes(bodyId))
}

export type MoveBodyFacts = {
  readonly bodies: readonly Body[]
  readonly body: Body
  readonly revision: number
  readonly decision: RecordedDecision
}

/**
 * Moves a body with all it holds; members, roles and decisions stay with it (R22). What contains a body decides for
 * it, so a body of both places has decided the move (R29, R89).
 * Refuses: `revision_changed`, `body_dissolved`, `sovereign_stays`, `body_inside_itself`, those of the place, those
 * of the decision.
 */
export const moveBody = (
  { bodies, body, revision, decision }: MoveBodyFacts,
  { parentId, ...input }: MoveBodyInput,
): MandateResult<{ parentId: string | null }> => {
  if (revision !== input.revision) return refuse('mandates.revision_changed', { field: 'bodyId' })
  if (body.dissolvedAt !== null) return refuse('mandates.body_dissolved', { field: 'bodyId' })
  if (isSovereign(body)) return refuse('mandates.sovereign_stays', { field: 'bodyId' })
  if (parentId !== null && bodyAndAbove(bodies, parentId).includes(body.bodyId))
    return refuse('mandates.body_inside_itself', { field: 'parentId' })
  const place = freePlace(bodies, parentId, body.name, body.bodyId)
  // The name stays; what can be corrected here is the place.
  if (!place.ok) return refuse(place.error.code, { ...place.error, field: 'parentId' })
  const decided = decidedBy(decision, bodiesOverMove(bodies, body, parentId))
  return decided.ok ? ok({ parentId }) : decided
}
