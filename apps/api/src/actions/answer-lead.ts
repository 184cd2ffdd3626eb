import { type AnswerLead, answerLead as decide } from '@reliance/core/actions/answer-lead.ts'
import { mayActFor } from '@reliance/core/actions/powers.ts'
import { findTransfer, type TransferRow, updateTransfer } from '@reliance/db/actions/lead-transfers.ts'
import { notFound, unwrap } from '../boundary/rule-error.ts'
import { type InSpace, type MutationContext, mutation } from '../boundary/use-case.ts'
import { actionToChange, type HeldAction, tellParts } from './action-to-change.ts'
import { settleLead } from './settle-lead.ts'

type Input = AnswerLead & InSpace

/** What the rule looks at, of a proposal and of those who take part. */
export const transferFacts = (
  transfer: TransferRow,
  { action, parts }: Pick<HeldAction, 'action' | 'parts'>,
) => ({
  state: transfer.state,
  fromOrganisationId: transfer.fromOrganisationId,
  toOrganisationId: transfer.toOrganisationId,
  proposedFor: transfer.proposedFor,
  hasConsented:
    transfer.consentedAt !== null ||
    !parts.some(one => one.organisationId === transfer.fromOrganisationId && one.role === 'lead'),
  hasAccepted: transfer.acceptedAt !== null,
  toDiscretion: parts.find(one => one.organisationId === transfer.toOrganisationId)?.discretion ?? null,
  audience: action.audience,
})

/** Whoever proposed it reads that the action is led as before. */
const refuseLead = async (ctx: MutationContext, held: HeldAction, transfer: TransferRow, by: string) => {
  const end = { state: 'refused' as const, endedAt: ctx.now, endedBy: ctx.actor.personId }
  await updateTransfer(ctx.db, ctx.scope, transfer.id, end)
  if (by !== transfer.proposedFor)
    await tellParts(ctx, held.action, {
      notice: 'actions.lead_refused',
      organisationIds: [transfer.proposedFor],
      params: {
        organisation: held.parts.find(one => one.organisationId === transfer.toOrganisationId)?.name ?? '',
      },
    })
  ctx.act('actions.lead_refused', held.action.id)
}

/** The lead that stands consents, the one to come accepts; either refuses, and whoever proposed it takes it back (R73). */
export const answerLead = mutation({
  may: (actor, now, { organisationId }: Input) => mayActFor(actor, organisationId, now),
  run: async (ctx, input: Input) => {
    const { db, scope, now } = ctx
    const { transferId, organisationId, leadFunction } = input
    const found = await findTransfer(db, scope, transferId)
    if (!found) throw notFound()
    const held = await actionToChange(ctx, found.actionId)
    // The action is held from here on: what was said of it until then is read again.
    const transfer = (await findTransfer(db, scope, transferId)) ?? found
    const verdict = decide(transferFacts(transfer, held), input)
    const isTheirs = verdict.ok || verdict.error.code !== 'actions.not_theirs_to_answer'
    const { state, says } = unwrap(verdict, isTheirs ? 'conflict' : 'forbidden')
    if (state === 'refused') {
      await refuseLead(ctx, held, transfer, organisationId)
      return { state }
    }
    const by = ctx.actor.personId
    const said =
      says === 'consent'
        ? { consentedBy: by, consentedAt: now }
        : { acceptedBy: by, acceptedAt: now, leadFunction }
    await updateTransfer(db, scope, transferId, said)
    ctx.act('actions.lead_answered', found.actionId)
    if (state === 'done') {
      const after = Object.assign({}, transfer, said)
      await settleLead(ctx, { action: held.action, parts: held.parts, transfer: after })
    }
    return { state }
  },
})
