import { departementOf } from '@reliance/core/actions/action.ts'
import type { GetAction } from '@reliance/core/actions/get-action.ts'
import { mayActFor, mayReadActions } from '@reliance/core/actions/powers.ts'
import { civilDateAt } from '@reliance/core/shared/time.ts'
import { findAction } from '@reliance/db/actions/actions.ts'
import { listNeeds, listParts } from '@reliance/db/actions/parts.ts'
import { listJoined } from '@reliance/db/calendar/places.ts'
import { notFound } from '../boundary/rule-error.ts'
import { actorOf, query } from '../boundary/use-case.ts'
import { actionView } from './action-view.ts'

type Input = GetAction & { spaceId: string }

/** One action with what each organisation brings in its own words, and what this person may do in whose name. */
export const getAction = query({
  may: mayReadActions,
  run: async ({ db, scope, entered: entering }, { number }: Input) => {
    const [members, entered] = await Promise.all([listJoined(db, scope), entering])
    const action = await findAction(db, scope, number, entered.organisationIds)
    if (!action) throw notFound()
    const [parts, needs] = await Promise.all([
      listParts(db, scope, [action.id]),
      listNeeds(db, scope, [action.id]),
    ])
    const view = actionView(action, parts, needs)
    const actor = actorOf(entered)
    const isOpen = !entered.isClosed && (action.state === 'draft' || action.state === 'published')
    const mine = members.filter(one => mayActFor(actor, one.organisationId, entered.now).allowed)
    const leads = mine.some(one => one.organisationId === view.lead?.organisationId)
    return {
      ...view,
      objective: action.objective,
      communeCode: action.communeCode,
      departementCode: action.communeCode === null ? null : departementOf(action.communeCode),
      amplify: action.amplify,
      reason: action.reason,
      isOver: action.endsOn < civilDateAt(entered.now),
      endedAt: action.endedAt?.toISOString() ?? null,
      revision: action.revision,
      parts: parts.map(({ partId, organisationId, name, role, discretion, contribution }) => ({
        organisationId,
        name,
        role,
        discretion,
        contribution,
        needIds: needs.filter(one => one.partId === partId).map(one => one.needId),
      })),
      can: {
        lead: isOpen && leads,
        /** The organisations in whose name this person may take part, or say their part otherwise. */
        takePartFor: isOpen && (action.state === 'published' || leads) ? mine : [],
      },
    }
  },
})
