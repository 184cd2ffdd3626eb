import { maySayTensions } from '@reliance/core/decisions/powers.ts'
import { countOpenIn } from '@reliance/db/decisions/tensions.ts'
import { actorOf, type QueryContext } from '../boundary/use-case.ts'

/** On the first screen of whoever holds a mandate: how many tensions wait for an answer of their bodies. */
export const decisionsToday = async ({ db, scope, entered: entering }: QueryContext) => {
  const entered = await entering
  const none = { waiting: [], others: [], soon: [], late: [], steps: [] }
  const bodyIds = entered.mandates.filter(one => one.spaceId === scope.spaceId).map(one => one.bodyId)
  if (bodyIds.length === 0 || !maySayTensions(actorOf(entered)).allowed) return none
  const count = await countOpenIn(db, scope, bodyIds, entered.personId ?? '')
  return count === 0 ? none : { ...none, waiting: [{ kind: 'tensions' as const, count }] }
}
