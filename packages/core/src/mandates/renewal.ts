import { addDays, type CivilDate, civilDateAt } from '../shared/time.ts'
import { isPending, mandateState, renewalOpensOn } from './mandate-state.ts'
import type { SpaceTree, TreeMandate } from './space-tree.ts'

/** The mandate that goes on with this one, if one was decided and may still come to be; the last of several. */
export const renewalOf = (tree: SpaceTree, { mandateId }: TreeMandate, now: Date): TreeMandate | undefined =>
  tree.mandates.findLast(
    one =>
      one.renewsMandateId === mandateId &&
      (isPending(mandateState(one, now)) || mandateState(one, now) === 'ended'),
  )

/** Whether the role of a mandate is taken care of after it: renewed, or given to somebody from its last days on. */
export const isRenewed = (tree: SpaceTree, mandate: TreeMandate, now: Date): boolean =>
  tree.mandates.some(
    one =>
      one.mandateId !== mandate.mandateId &&
      one.roleId === mandate.roleId &&
      one.endsOn > mandate.endsOn &&
      one.startsOn >= renewalOpensOn(mandate) &&
      isPending(mandateState(one, now)),
  )

/** Whether the end of a mandate is near enough to decide what follows (protocols §5: 45 days), and it still runs. */
export const isInRenewal = (mandate: TreeMandate, now: Date): boolean =>
  ['active', 'suspended'].includes(mandateState(mandate, now)) && renewalOpensOn(mandate) <= civilDateAt(now)

/** The first day of what follows it: the day after its last, or today where that is past. */
export const renewalStartsOn = ({ endsOn }: Pick<TreeMandate, 'endsOn'>, today: CivilDate): CivilDate => {
  const next = addDays(endsOn, 1)
  return next < today ? today : next
}
