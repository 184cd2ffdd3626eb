import { openInvitation } from '@reliance/core/organisations/answer-invitation.ts'
import { readIn } from '@reliance/db/connection/space-transactions.ts'
import { findInvitation } from '@reliance/db/organisations/invitations.ts'
import { currentMemberships } from '@reliance/db/organisations/memberships.ts'
import { findOrganisation } from '@reliance/db/organisations/organisations.ts'
import { actDoor } from '@reliance/db/shared/doors.ts'
import type { RequestContext } from '../boundary/context.ts'
import { actBeside } from '../identity/beside-act.ts'

/**
 * What the link to come in of an invitation's mail says before it is used: which organisation invites, and who.
 * Null for a link that somebody asked for; without names where the invitation is no longer open.
 */
export const showInvited = async (ctx: RequestContext, { token }: { token: string }) => {
  await ctx.limits.spend('tokenPerClient', ctx.clientIp)
  const act = await actBeside(ctx, token, 'answer_invitation')
  if (!act) return null
  const read = await readIn(ctx.database)(
    actDoor(act.tokenHash, act.space_id, null),
    async ({ db, scope }, entering) => {
      const [invitation, organisation, members, { now }] = await Promise.all([
        findInvitation(db, scope, act.subject_id),
        findOrganisation(db, scope),
        currentMemberships(db, scope),
        entering,
      ])
      if (!invitation || !organisation || !openInvitation(invitation, now).ok) return null
      const by = members.find(one => one.personId === invitation.invitedBy)
      return { organisation: organisation.name, by: by?.displayName ?? null }
    },
  )
  return read?.value ?? { organisation: null, by: null }
}
