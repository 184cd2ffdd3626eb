import { mandatesInForce } from '@reliance/core/mandates/rights.ts'
import type { TreeBody } from '@reliance/core/mandates/space-tree.ts'
import type { Entered } from '@reliance/db/shared/doors.ts'
import type { DecisionWiring } from '../mandates/effect-handlers.ts'
import type { Register } from '../mandates/register.ts'
import { voicesIn, voicesOf } from '../mandates/voices.ts'

/** The bodies that stand. */
export const standingBodies = ({ bodies }: Register): TreeBody[] =>
  bodies.filter(one => one.dissolvedAt === null)

/** Whether somebody decides in a body, or holds a mandate of it: what comes of its tensions is theirs to say. */
export const isOfBody = (
  { signingPower }: DecisionWiring,
  register: Register,
  entered: Entered,
  bodyId: string,
): boolean => {
  const { now } = entered
  const personId = entered.personId ?? ''
  const body = register.bodies.find(one => one.bodyId === bodyId)
  const holds = mandatesInForce(register.tree, now).some(
    one => one.personId === personId && one.bodyId === bodyId,
  )
  return (
    holds ||
    (body !== undefined &&
      voicesIn(register, body, voicesOf(register, entered, signingPower), personId, now).some(
        one => one.maySayYes,
      ))
  )
}
