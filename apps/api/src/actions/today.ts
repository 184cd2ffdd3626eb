import { mayActFor, mayReadActions } from '@reliance/core/actions/powers.ts'
import { addDays, civilDateAt } from '@reliance/core/shared/time.ts'
import { listAskedLeads, listBeginning, unansweredRecognition } from '@reliance/db/actions/today.ts'
import { actorOf, type QueryContext } from '../boundary/use-case.ts'

/** Days before the first one of an action from which it stands on the first screen. */
const soonDays = 14

/**
 * On the first screen of a coalition: a lead that is to be handed on and a plan that is asked about, for whoever speaks for an
 * organisation; and what begins soon, for the people of those that take part in it, and of no others (R64).
 */
export const actionsToday = async ({ db, scope, entered: entering }: QueryContext) => {
  const entered = await entering
  const actor = actorOf(entered)
  const nothing = { others: [], late: [], steps: [] }
  if (entered.kind !== 'coalition' || !mayReadActions(actor).allowed)
    return { ...nothing, waiting: [], soon: [] }
  const { now, organisationIds } = entered
  const speaksFor = organisationIds.filter(id => mayActFor(actor, id, now).allowed)
  const from = civilDateAt(now)
  const [leads, unanswered, beginning] = await Promise.all([
    listAskedLeads(db, scope, speaksFor),
    speaksFor.length === 0 ? [] : unansweredRecognition(db, scope, speaksFor),
    listBeginning(db, scope, organisationIds, { from, until: addDays(from, soonDays) }),
  ])
  return {
    ...nothing,
    waiting: [
      ...leads.map(one => ({ kind: 'leadAsked' as const, number: one.number, title: one.title })),
      ...(unanswered.length > 0 ? [{ kind: 'recognition' as const }] : []),
    ],
    soon: beginning.map(one => ({
      kind: 'action' as const,
      number: one.number,
      title: one.title,
      startsOn: one.startsOn as string,
    })),
  }
}
