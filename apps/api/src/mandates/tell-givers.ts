import { bodyName, findRole } from '@reliance/core/mandates/space-tree.ts'
import { giversOf } from '@reliance/db/mandates/read-decisions.ts'
import type { MutationContext } from '../boundary/use-case.ts'
import type { DecisionWiring } from './effect-handlers.ts'
import { type mandateOf, readRegister } from './register.ts'

type Left = { mandate: ReturnType<typeof mandateOf>; displayName: string; actorId: string }

/** Whoever proposed a mandate, and said yes to it, learns that its person does not hold it; not that person. */
export const tellGivers = async (
  ctx: MutationContext,
  wiring: DecisionWiring,
  { mandate, displayName, actorId }: Left,
  notice: 'mandates.declined' | 'mandates.resigned',
): Promise<void> => {
  const { db, scope } = ctx
  const { tree } = await readRegister(db, scope)
  const params = {
    place: await wiring.nameOfSpace({ db, scope }),
    body: bodyName(tree, mandate.bodyId),
    role: findRole(tree, mandate.roleId)?.name ?? '',
    holder: displayName,
    endsOn: mandate.endsOn,
  }
  const givers = new Set(await giversOf(db, scope, mandate.effectId))
  givers.delete(actorId)
  const path = `${await wiring.pathOfSpace({ db, scope })}/qui-decide`
  for (const personId of givers)
    ctx.notify({ notice, to: { personId }, subject: mandate.mandateId, path, params })
}
