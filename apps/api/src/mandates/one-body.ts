import { hasRights } from '@reliance/core/mandates/mandate-state.ts'
import { mandatesInForce } from '@reliance/core/mandates/rights.ts'
import { findBody, type TreeBody } from '@reliance/core/mandates/space-tree.ts'
import { lockTree } from '@reliance/db/mandates/bodies.ts'
import { findParticipant } from '@reliance/db/mandates/taking-part.ts'
import { notFound } from '../boundary/rule-error.ts'
import type { MutationContext } from '../boundary/use-case.ts'
import { type Register, readRegister } from './register.ts'

/** Whoever holds a mandate in force in that body, each once: who leads a commission, who is a secretariat (R108). */
export const mandatedThere = ({ tree }: Pick<Register, 'tree'>, bodyId: string, now: Date): string[] => [
  ...new Set(
    mandatesInForce(tree, now)
      .filter(one => one.bodyId === bodyId && hasRights(one, now))
      .map(one => one.personId),
  ),
]

/** A body that somebody joins, leaves or describes: it stays as it is until that is done. @throws not found of one elsewhere. */
export const bodyToChange = async (
  { db, scope, actor, now }: MutationContext,
  bodyId: string,
): Promise<{ register: Register; body: TreeBody; takesPart: boolean; isMandated: boolean }> => {
  await lockTree(db, scope, 'share')
  const register = await readRegister(db, scope)
  const body = findBody(register.tree, bodyId)
  if (!body) throw notFound()
  const takesPart = (await findParticipant(db, scope, bodyId, actor.personId)) !== undefined
  return {
    register,
    body,
    takesPart,
    isMandated: mandatedThere(register, bodyId, now).includes(actor.personId),
  }
}
