import { parseEmailList } from '@reliance/core/identity/email-list.ts'
import { invitationState, openInvitation } from '@reliance/core/organisations/answer-invitation.ts'
import {
  type InviteMembersInput,
  invitationDays,
  planInvitations,
} from '@reliance/core/organisations/invite-members.ts'
import { mayAdmit } from '@reliance/core/organisations/powers.ts'
import { cutPage, pageBefore, type pageInput } from '@reliance/core/shared/paging.ts'
import {
  insertInvitations,
  listInvitations as listRows,
  lockInvitation,
  openInvitationsTo,
  updateInvitation,
} from '@reliance/db/organisations/invitations.ts'
import { memberAddresses } from '@reliance/db/organisations/memberships.ts'
import type * as z from 'zod/mini'
import { notFound, RuleError, unwrap } from '../boundary/rule-error.ts'
import { type InSpace, type MutationContext, mutation, query } from '../boundary/use-case.ts'

type OneInvitation = InSpace & { invitationId: string }

/** When an invitation that is sent now is over. */
export const expiry = (now: Date): Date => new Date(now.getTime() + invitationDays * 86_400_000)

/** An address that never asked is written to a few times, however often invitations to it are taken back. */
export const needSeldom = async (
  { services, scope, actor }: MutationContext,
  addresses: readonly string[],
): Promise<void> => {
  const keys = new Map<string, string>(
    addresses.flatMap(address =>
      [scope.spaceId, actor.personId].map(who => [`${who}:${address}`, address] as const),
    ),
  )
  const spent = await services.limits.spendEach('invitationPerAddress', [...keys.keys()])
  if (spent === undefined) return
  const params = { address: keys.get(spent.key) ?? '', maximum: spent.maximum }
  throw new RuleError('too_many', { code: 'organisations.invited_too_often', field: 'pasted', params })
}

/** Invites the pasted addresses; answers who was written to and who was not, and why. */
export const inviteMembers = mutation({
  may: mayAdmit,
  run: async (ctx, input: InviteMembersInput & InSpace) => {
    const { db, scope, now, actor, newId } = ctx
    const { addresses } = parseEmailList(input.pasted)
    const members = await memberAddresses(db, addresses)
    const pending = addresses.length > 0 ? await openInvitationsTo(db, scope, addresses) : []
    const stillOpen = pending.filter(one => invitationState(one, now) === 'open')
    const plan = unwrap(
      planInvitations(
        { memberAddresses: members, openAddresses: new Set(stillOpen.map(one => one.address)) },
        input,
      ),
    )
    await needSeldom(ctx, plan.toInvite)
    await ctx.services.limits.spend('invitationPerPerson', actor.personId, Math.max(plan.toInvite.length, 1))
    for (const one of pending)
      if (!stillOpen.includes(one)) await updateInvitation(db, scope, one.id, { withdrawnAt: now })
    const rows = plan.toInvite.map(address => ({
      id: newId(),
      address,
      level: input.level,
      lang: input.lang,
      invitedBy: actor.personId,
      mandateId: ctx.mandateId ?? '',
      sentAt: now,
      expiresAt: expiry(now),
    }))
    await insertInvitations(db, scope, rows)
    for (const row of rows) sendMail(ctx, row.id)
    ctx.act('organisations.invited', undefined, { wording: String(rows.length) })
    return plan
  },
})

const sendMail = (ctx: MutationContext, invitationId: string): void =>
  ctx.emit({ kind: 'organisations.invitation_mail', payload: { invitationId } })

const lockOpen = async (ctx: MutationContext, id: string) => {
  const invitation = await lockInvitation(ctx.db, ctx.scope, id)
  if (!invitation) throw notFound()
  unwrap(openInvitation(invitation, ctx.now), 'conflict')
  return invitation
}

/** Writes again to an address that has not answered. */
export const resendInvitation = mutation({
  may: mayAdmit,
  run: async (ctx, { invitationId }: OneInvitation) => {
    const invitation = await lockInvitation(ctx.db, ctx.scope, invitationId)
    if (!invitation) throw notFound()
    if (invitationState(invitation, ctx.now) !== 'expired')
      unwrap(openInvitation(invitation, ctx.now), 'conflict')
    await needSeldom(ctx, [invitation.address])
    await ctx.services.limits.spend('invitationPerPerson', ctx.actor.personId)
    await updateInvitation(ctx.db, ctx.scope, invitationId, {
      sentAt: ctx.now,
      sentCount: invitation.sentCount + 1,
      expiresAt: expiry(ctx.now),
    })
    sendMail(ctx, invitationId)
    ctx.act('organisations.invitation_resent', invitationId)
    return { sentCount: invitation.sentCount + 1 }
  },
})

export const withdrawInvitation = mutation({
  may: mayAdmit,
  run: async (ctx, { invitationId }: OneInvitation) => {
    await lockOpen(ctx, invitationId)
    await updateInvitation(ctx.db, ctx.scope, invitationId, { withdrawnAt: ctx.now })
    ctx.act('organisations.invitation_withdrawn', invitationId)
    return { withdrawn: true as const }
  },
})

/** A page of the invitations with what became of them, newest first; seen by those who may invite. */
export const listInvitations = query({
  may: mayAdmit,
  run: async ({ db, scope, entered }, input: z.output<typeof pageInput> & { spaceId: string }) => {
    const page = pageBefore(input.before)
    const { items, next } = cutPage(await listRows(db, scope, page), page, row => row.id)
    const { now } = await entered
    const invitations = items.map(row => ({
      invitationId: row.id,
      address: row.address,
      level: row.level,
      sentAt: row.sentAt.toISOString(),
      sentCount: row.sentCount,
      state: invitationState(row, now),
    }))
    return { items: invitations, next }
  },
})
