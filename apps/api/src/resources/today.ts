import { mayReadResources } from '@reliance/core/resources/powers.ts'
import { civilDateAt } from '@reliance/core/shared/time.ts'
import { countOverdue, listRequests, listToReturn } from '@reliance/db/resources/owed.ts'
import { actorOf, type QueryContext } from '../boundary/use-case.ts'
import { ownOrganisations } from './own-organisations.ts'

/** Days before something goes back within which the first screen says so. */
const soonDays = 3

/**
 * On the first screen of whoever lends and borrows for an organisation: requests that wait for an answer, what goes back in
 * three days, and what is past its time with whoever has it (R84).
 */
export const resourcesToday = async ({ db, scope, entered: entering }: QueryContext) => {
  const entered = await entering
  const none = { waiting: [], others: [], soon: [], late: [], steps: [] }
  const own = ownOrganisations(entered)
  if (own.length === 0 || !mayReadResources(actorOf(entered)).allowed) return none
  const { now } = entered
  const until = new Date(now.getTime() + soonDays * 86_400_000)
  const [requests, overdue, returns] = await Promise.all([
    listRequests(db, scope, own),
    countOverdue(db, scope, own, now),
    listToReturn(db, scope, own, { now, until }),
  ])
  return {
    ...none,
    waiting: requests.map(({ bookingId, resource, organisation, dueAt }) => ({
      kind: 'lendRequest' as const,
      bookingId,
      resource,
      organisation,
      dueOn: civilDateAt(dueAt ?? now) as string,
    })),
    late: overdue === 0 ? [] : [{ kind: 'lateReturns' as const, count: overdue }],
    soon: returns.map(one => ({
      kind: 'toReturn' as const,
      bookingId: one.bookingId,
      resource: one.resource,
      dueOn: civilDateAt(one.endsAt) as string,
    })),
  }
}
