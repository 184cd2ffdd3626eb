import {
  type InviteByAddressInput,
  namesInList,
  needOthers,
  type organisationInvitationInput,
  planByAddress,
  type previewByAddressInput,
} from '@reliance/core/coalitions/invite-by-address.ts'
import { openByAddress } from '@reliance/core/coalitions/join-by-invitation.ts'
import { mayAdmitOrganisations } from '@reliance/core/coalitions/powers.ts'
import { parseEmailList } from '@reliance/core/identity/email-list.ts'
import { invitationState } from '@reliance/core/organisations/answer-invitation.ts'
import { cutPage, pageBefore, type pageInput } from '@reliance/core/shared/paging.ts'
import { listMemberOrganisations } from '@reliance/db/coalitions/members.ts'
import {
  insertOrganisationInvitations,
  listOrganisationInvitations,
  lockOrganisationInvitation,
  unansweredInvitationsTo,
  updateOrganisationInvitation,
} from '@reliance/db/coalitions/organisation-invitations.ts'
import type * as z from 'zod/mini'
import type { RequestContext } from '../boundary/context.ts'
import { notFound, unwrap } from '../boundary/rule-error.ts'
import { actorOf, type InSpace, type MutationContext, mutation, query } from '../boundary/use-case.ts'
import { ownAddress } from '../identity/own-address.ts'
import { expiry, needSeldom } from '../organisations/invite-members.ts'
import { invitationFacts } from './invitation-facts.ts'
import { invitationMail } from './invitation-mail.ts'
import { invitationLinkId } from './send-organisation-invitation.ts'

type OneInvitation = z.output<typeof organisationInvitationInput> & InSpace

const sendMail = (ctx: MutationContext, invitationId: string, sentCount: number): void =>
  ctx.emit({ kind: 'coalitions.invitation_mail', payload: { invitationId, sentCount } })

const mayInvite = (
  actor: Parameters<typeof mayAdmitOrganisations>[0],
  now: Date,
  input: { spaceId: string },
) => mayAdmitOrganisations(actor, now, input)

/**
 * Writes to organisations by their addresses; answers which were written to, which are invited already, and which lines hold
 * no address. What it answers says of no address whether it has an account.
 */
export const inviteByAddress = mutation({
  may: mayInvite,
  run: async (ctx, input: InviteByAddressInput & InSpace) => {
    const { db, scope, now, actor, newId, services } = ctx
    const { addresses } = parseEmailList(input.pasted)
    const pending = addresses.length > 0 ? await unansweredInvitationsTo(db, scope, addresses) : []
    const stillOpen = pending.filter(one => invitationState(one, now) === 'open')
    const plan = unwrap(planByAddress(new Set(stillOpen.map(one => one.address)), input))
    await needSeldom(ctx, plan.toInvite)
    await services.limits.spend('invitationPerPerson', actor.personId, Math.max(plan.toInvite.length, 1))
    for (const one of pending)
      if (!stillOpen.includes(one))
        await updateOrganisationInvitation(db, scope, one.id, { withdrawnAt: now })
    const names = namesInList(input.pasted)
    const rows = plan.toInvite.map(address => {
      const id = newId()
      return {
        id,
        address,
        organisationName: names.get(address) ?? '',
        sentence: input.sentence,
        lang: input.lang,
        invitedBy: actor.personId,
        mandateId: ctx.mandateId ?? '',
        linkId: invitationLinkId(services, { id, sentCount: 1, address }),
        sentAt: now,
        expiresAt: expiry(now),
      }
    })
    await insertOrganisationInvitations(db, scope, rows)
    for (const { id } of rows) sendMail(ctx, id, 1)
    ctx.act('coalitions.invited_by_address', undefined, { wording: String(rows.length) })
    return plan
  },
})

/** Whoever is signed in invites others; which address is theirs, their session knows and no space does. */
export const needOtherAddresses = async (ctx: RequestContext, input: { pasted: string }): Promise<void> => {
  const own = await ownAddress(ctx)
  if (own !== undefined) unwrap(needOthers(input, own))
}

/** Writes again to an address that has not answered: the link of the mail before leads nowhere any more. */
export const resendByAddress = mutation({
  may: mayInvite,
  run: async (ctx, { invitationId }: OneInvitation) => {
    const { db, scope, now, services } = ctx
    const invitation = await lockOrganisationInvitation(db, scope, invitationId)
    if (!invitation) throw notFound()
    if (invitationState(invitation, now) !== 'expired') unwrap(openByAddress(invitation, now), 'conflict')
    await needSeldom(ctx, [invitation.address])
    await services.limits.spend('invitationPerPerson', ctx.actor.personId)
    const { id, address } = invitation
    const sentCount = invitation.sentCount + 1
    const linkId = invitationLinkId(services, { id, sentCount, address })
    const change = { linkId, sentCount, resentAt: now, expiresAt: expiry(now) }
    await updateOrganisationInvitation(db, scope, id, change)
    sendMail(ctx, id, sentCount)
    ctx.act('coalitions.invitation_resent', id)
    return { sentCount }
  },
})

/** Takes an invitation back: its link says so to whoever follows it. */
export const withdrawByAddress = mutation({
  may: mayInvite,
  run: async (ctx, { invitationId }: OneInvitation) => {
    const invitation = await lockOrganisationInvitation(ctx.db, ctx.scope, invitationId)
    if (!invitation) throw notFound()
    unwrap(openByAddress(invitation, ctx.now), 'conflict')
    await updateOrganisationInvitation(ctx.db, ctx.scope, invitationId, { withdrawnAt: ctx.now })
    ctx.act('coalitions.invitation_withdrawn', invitationId)
    return { withdrawn: true as const }
  },
})

/** A page of the invitations with what became of them, newest first; seen by those who may invite. */
export const listByAddress = query({
  may: mayInvite,
  run: async ({ db, scope, entered }, input: z.output<typeof pageInput> & { spaceId: string }) => {
    const page = pageBefore(input.before)
    const [read, members] = await Promise.all([
      listOrganisationInvitations(db, scope, page),
      listMemberOrganisations(db, scope),
    ])
    const { items, next } = cutPage(read, page, row => row.id)
    const { now } = await entered
    const invitations = items.map(row => ({
      invitationId: row.id,
      address: row.address,
      organisationName: row.organisationName,
      sentAt: row.sentAt.toISOString(),
      resentAt: row.resentAt?.toISOString() ?? null,
      sentCount: row.sentCount,
      expiresAt: row.expiresAt.toISOString(),
      state: invitationState(row, now),
      endedAt: (row.acceptedAt ?? row.declinedAt ?? row.withdrawnAt)?.toISOString() ?? null,
      reason: row.reason,
      /** The organisation that signed, under the name that it has here. */
      joined: members.find(one => one.organisationId === row.organisationId)?.displayName ?? null,
    }))
    return { items: invitations, next }
  },
})

/** The mail as it would leave now, for whoever is about to send it; its link is made when it leaves. */
export const previewByAddress = query({
  may: mayInvite,
  run: async (
    { db, scope, entered: entering },
    { sentence, lang }: z.output<typeof previewByAddressInput> & { spaceId: string },
  ) => {
    const entered = await entering
    const allowed = mayAdmitOrganisations(actorOf(entered), entered.now, scope)
    const mandateId = allowed.allowed ? allowed.mandateId : ''
    const facts = await invitationFacts(db, scope, { invitedBy: entered.personId ?? '', mandateId })
    const { subject, paragraphs } = invitationMail(facts, {
      sentence,
      expiresAt: expiry(entered.now),
      lang,
      url: null,
    })
    return { subject, text: paragraphs.filter(one => typeof one === 'string').join('\n\n') }
  },
})
