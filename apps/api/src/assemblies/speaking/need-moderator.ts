import { RuleError } from '../../boundary/rule-error.ts'
import type { MutationContext } from '../../boundary/use-case.ts'
import { needHand } from '../lock-item.ts'
import type { LockedMeeting } from '../meeting-facts.ts'

/** Whoever facilitates moderates speech too (R101). Refuses: `not_your_step`. */
export const needModerator = (meeting: LockedMeeting): void => needHand(meeting, ['facilitator'])

/** For oneself, or for another by whoever moderates. Refuses: `not_your_step`. */
export const needSelfOrModerator = (
  { actor }: Pick<MutationContext, 'actor'>,
  meeting: LockedMeeting,
  personId: string | undefined,
): void => {
  if (actor.personId !== personId && !meeting.hands.includes('facilitator'))
    throw new RuleError('forbidden', { code: 'assemblies.not_your_step' })
}
