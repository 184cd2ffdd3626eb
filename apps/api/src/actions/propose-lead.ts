import { mayActFor } from '@reliance/core/actions/powers.ts'
import { proposeLead as decide, type ProposeLead } from '@reliance/core/actions/propose-lead.ts'
import {
  findLeadPart,
  findOpenTransfer,
  findTransfer,
  insertTransfer,
  updateTransfer,
} from '@reliance/db/actions/lead-transfers.ts'
import { notFound, unwrap } from '../boundary/rule-error.ts'
import { type InSpace, mutation } from '../boundary/use-case.ts'
import { actionToChange } from './action-to-change.ts'
import { settleLead } from './settle-lead.ts'
import { askAboutLead } from './tell-lead.ts'

type Input = ProposeLead & InSpace

/** Another lead is proposed by an organisation that takes part; whoever has not said yes by that is asked at once (R73). */
export const proposeLead = mutation({
  may: (actor, now, { organisationId }: Input) => mayActFor(actor, organisationId, now),
  run: async (ctx, input: Input) => {
    const { db, scope, now } = ctx
    const { actionId, organisationId, toOrganisationId, leadFunction } = input
    const { action, parts } = await actionToChange(ctx, actionId)
    const [asked, standing] = await Promise.all([
      findOpenTransfer(db, scope, actionId),
      findLeadPart(db, scope, actionId),
    ])
    // What was proposed to or by an organisation that is gone waits for nobody.
    const isStale = [asked?.toOrganisationId, asked?.fromOrganisationId].some(
      id => id !== undefined && !parts.some(one => one.organisationId === id),
    )
    if (asked && isStale)
      await updateTransfer(db, scope, asked.id, {
        state: 'refused',
        endedAt: now,
        endedBy: ctx.actor.personId,
      })
    const isAsked = asked !== undefined && !isStale
    const facts = { state: action.state, audience: action.audience, parts, isAsked }
    const { consented, accepted } = unwrap(decide(facts, input), 'conflict')
    if (!standing) throw notFound()
    const by = ctx.actor.personId
    const transferId = ctx.newId()
    const isPresent = parts.some(one => one.role === 'lead')
    await ctx.services.limits.spend('actionMailPerAction', `lead:${actionId}`)
    await insertTransfer(db, scope, {
      id: transferId,
      actionId,
      fromOrganisationId: standing.organisationId,
      toOrganisationId,
      proposedFor: organisationId,
      leadFunction: accepted ? leadFunction : '',
      proposedBy: by,
      proposedAt: now,
      consentedBy: consented && isPresent ? by : null,
      consentedAt: consented && isPresent ? now : null,
      acceptedBy: accepted ? by : null,
      acceptedAt: accepted ? now : null,
      state: 'open',
    })
    ctx.act('actions.lead_proposed', actionId, { wording: action.title })
    const transfer = await findTransfer(db, scope, transferId)
    if (consented && accepted && transfer) {
      await settleLead(ctx, { action, parts, transfer })
      return { transferId, state: 'done' as const }
    }
    await askAboutLead(ctx, action, {
      transferId,
      to: parts.find(one => one.organisationId === toOrganisationId)?.name ?? '',
      organisationIds: [
        ...(consented ? [] : [standing.organisationId]),
        ...(accepted ? [] : [toOrganisationId]),
      ],
    })
    return { transferId, state: 'open' as const }
  },
})
