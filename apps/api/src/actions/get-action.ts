import { departementOf } from '@reliance/core/actions/action.ts'
import { isAskedOf } from '@reliance/core/actions/answer-lead.ts'
import type { GetAction } from '@reliance/core/actions/get-action.ts'
import { mayActFor, mayReadActions } from '@reliance/core/actions/powers.ts'
import { civilDateAt } from '@reliance/core/shared/time.ts'
import { findAction } from '@reliance/db/actions/actions.ts'
import { listAmplifications } from '@reliance/db/actions/amplifications.ts'
import { findOpenTransfer } from '@reliance/db/actions/lead-transfers.ts'
import { listNeeds, listParts } from '@reliance/db/actions/parts.ts'
import { listJoined } from '@reliance/db/actions/places.ts'
import { listVictoriesOf } from '@reliance/db/actions/victories.ts'
import { notFound } from '../boundary/rule-error.ts'
import { actorOf, query } from '../boundary/use-case.ts'
import { actionView } from './action-view.ts'
import { transferFacts } from './answer-lead.ts'
import { victoryView } from './list-victories.ts'

type Input = GetAction & { spaceId: string }

/** One action with what each organisation brings in its own words, and what this person may do in whose name. */
export const getAction = query({
  may: mayReadActions,
  run: async ({ db, scope, entered: entering }, { number }: Input) => {
    const [members, entered] = await Promise.all([listJoined(db, scope), entering])
    const action = await findAction(db, scope, number, entered.organisationIds)
    if (!action) throw notFound()
    const [parts, needs, amplifications, victories, transfer] = await Promise.all([
      listParts(db, scope, [action.id]),
      listNeeds(db, scope, [action.id]),
      listAmplifications(db, scope, action.id),
      listVictoriesOf(db, scope, action.id),
      findOpenTransfer(db, scope, action.id),
    ])
    const view = actionView(action, parts, needs)
    const actor = actorOf(entered)
    const isOpen = !entered.isClosed && (action.state === 'draft' || action.state === 'published')
    const mine = members.filter(one => mayActFor(actor, one.organisationId, entered.now).allowed)
    const nameOf = (id: string) => members.find(one => one.organisationId === id)?.displayName ?? ''
    const facts = transfer && transferFacts(transfer, { action, parts })
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
      // Who takes part strengthens it from within: what it said before names it no more, discreet as it may be (R56).
      amplifications: amplifications
        .filter(one => !parts.some(part => part.organisationId === one.organisationId))
        .map(({ organisationId, name, mode, people }) => ({ organisationId, name, mode, people })),
      victories: victories.map(one =>
        victoryView(one, parts, { actor, now: entered.now, isOpen: !entered.isClosed }),
      ),
      /** Another lead that is proposed (R73), and who of this person's organisations is asked about it or may take it back. */
      transfer:
        transfer && facts
          ? {
              transferId: transfer.id,
              toOrganisationId: transfer.toOrganisationId,
              to: nameOf(transfer.toOrganisationId),
              askedOf: mine
                .filter(one => isOpen && isAskedOf(facts, one.organisationId))
                .map(one => one.organisationId),
              proposedFor: mine
                .filter(one => isOpen && one.organisationId === transfer.proposedFor)
                .map(one => one.organisationId),
            }
          : null,
      can: {
        lead: isOpen && leads,
        /** The organisations in whose name this person may take part, or say their part otherwise. */
        /** Those that may write a victory of it down: they take part. */
        winFor:
          entered.isClosed || action.state === 'draft' || action.state === 'dropped'
            ? []
            : mine.filter(one => parts.some(part => part.organisationId === one.organisationId)),
        takePartFor: isOpen && (action.state === 'published' || leads) ? mine : [],
      },
    }
  },
})
