import { bodyAndAbove } from '@reliance/core/mandates/body-tree.ts'
import { mayRecordDecision } from '@reliance/core/mandates/powers.ts'
import { canDecide, type TreeBody } from '@reliance/core/mandates/space-tree.ts'
import type { Entered, Scope } from '@reliance/db/shared/doors.ts'
import { actorOf } from '../boundary/use-case.ts'
import type { DecisionWiring } from './effect-handlers.ts'
import type { Register } from './register.ts'
import { voicesIn, voicesOf } from './voices.ts'

/** Whether whoever entered may bring a decision to that body: with a voice there, or by a mandate to record. */
export const mayProposeIn = (
  wiring: DecisionWiring,
  register: Register,
  body: TreeBody,
  { entered, scope }: { entered: Entered; scope: Scope },
): boolean => {
  if (!canDecide(body)) return false
  const { now } = entered
  const voices = voicesOf(register, entered, wiring.signingPower)
  if (voicesIn(register, body, voices, entered.personId ?? '', now).length > 0) return true
  const reach = { spaceId: scope.spaceId, bodyIds: bodyAndAbove(register.bodies, body.bodyId) }
  return mayRecordDecision(actorOf(entered), reach, now).allowed
}
