import {
  findLeadPart,
  handLeadOn,
  type TransferRow,
  updateTransfer,
} from '@reliance/db/actions/lead-transfers.ts'
import { notFound } from '../boundary/rule-error.ts'
import type { MutationContext } from '../boundary/use-case.ts'
import { type HeldAction, tellParts } from './action-to-change.ts'

type Settled = Pick<HeldAction, 'action' | 'parts'> & { transfer: TransferRow }

/** Both have said yes: the lead is handed on, and those who take part read it in the mail of the morning (R60, R73). */
export const settleLead = async (
  ctx: MutationContext,
  { action, parts, transfer }: Settled,
): Promise<void> => {
  const { db, scope, now, actor } = ctx
  const { id, toOrganisationId, leadFunction } = transfer
  const standing = await findLeadPart(db, scope, action.id)
  const to = parts.find(one => one.organisationId === toOrganisationId)
  if (!standing || !to) throw notFound()
  await updateTransfer(db, scope, id, { state: 'done', endedAt: now, endedBy: actor.personId })
  await handLeadOn(db, scope, {
    actionId: action.id,
    leadFunction,
    fromPartId: standing.partId,
    toPartId: to.partId,
    goneAt: parts.some(one => one.partId === standing.partId) ? null : now,
  })
  await tellParts(ctx, action, {
    notice: 'actions.lead_changed',
    organisationIds: parts.map(one => one.organisationId).filter(one => one !== toOrganisationId),
    params: { organisation: to.name, role: leadFunction },
  })
  ctx.act('actions.lead_changed', action.id, { wording: action.title })
}
