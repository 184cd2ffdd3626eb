import { answererOf } from '@reliance/core/fund/books/closing.ts'
import { mayConfirmClosing } from '@reliance/core/fund/powers.ts'
import { listWaitingClosings } from '@reliance/db/fund/closings.ts'
import type { Member } from '@reliance/db/fund/members.ts'
import type { Entered } from '@reliance/db/shared/doors.ts'
import { actorOf, type QueryContext } from '../../boundary/use-case.ts'
import { joinedOf } from '../joined-of.ts'

/** On the first screen: closings that wait for this person to confirm them, while nothing was booked since. */
export const closingNews = async (
  { db, scope }: Pick<QueryContext, 'db' | 'scope'>,
  entered: Entered,
  members: readonly Member[],
) => {
  const [actor, { now }] = [actorOf(entered), entered]
  if (!mayConfirmClosing(actor, scope.spaceId, now).allowed) return []
  const organisationIds = joinedOf(entered.organisationIds, members)
  return (await listWaitingClosings(db, scope)).flatMap(({ startsOn, ...one }) => {
    const person = { personId: actor.personId, organisationIds }
    const isTheirs = !one.isVoid && answererOf({ ...one, outcome: null }, person).ok
    return isTheirs
      ? [
          {
            kind: 'confirmClosing' as const,
            startsOn: startsOn as string,
            year: Number(startsOn.slice(0, 4)),
          },
        ]
      : []
  })
}
