import { type answerInvitationInput, openInvitation } from '@reliance/core/organisations/answer-invitation.ts'
import { lockInvitation, updateInvitation } from '@reliance/db/organisations/invitations.ts'
import { insertMembership } from '@reliance/db/organisations/memberships.ts'
import { invitedDoor } from '@reliance/db/shared/doors.ts'
import type * as z from 'zod/mini'
import { answerThrough } from '../boundary/answer-mutation.ts'
import type { RequestContext } from '../boundary/context.ts'
import { notFound, RuleError, unwrap } from '../boundary/rule-error.ts'
import { type InSpace, mutation } from '../boundary/use-case.ts'
import { enterSovereignBody } from '../mandates/founding.ts'
import { tellPeople } from './tell-people.ts'

type Input = z.output<typeof answerInvitationInput> & InSpace

/** The person behind the invited address answers, through a door that this invitation alone opens. */
export const answerInvitation = async (ctx: RequestContext & { sessionHash: string }, input: Input) => {
  const door = invitedDoor(ctx.sessionHash, input.spaceId, input.invitationId)
  return answerThrough(ctx, door, answeringInvitation, input)
}

/** The answer itself, whichever door one came through. */
export const answeringInvitation = mutation({
  may: () => ({ allowed: true }),
  run: async (ctx, input: Input) => {
    const { db, scope, now, actor } = ctx
    const invitation = await lockInvitation(db, scope, input.invitationId)
    if (!invitation) throw notFound()
    unwrap(openInvitation(invitation, now), 'conflict')
    if (input.answer === 'decline') {
      await updateInvitation(db, scope, invitation.id, { declinedAt: now, answeredBy: actor.personId })
      ctx.act('organisations.invitation_declined', invitation.id)
      return { joined: false }
    }
    await updateInvitation(db, scope, invitation.id, { acceptedAt: now, answeredBy: actor.personId })
    const joined = await insertMembership(db, scope, {
      id: ctx.newId(),
      personId: actor.personId,
      displayName: input.displayName,
      level: invitation.level,
      joinedAt: now,
    })
    if (!joined) throw new RuleError('conflict', { code: 'organisations.already_member' })
    if (invitation.level === 'member')
      await enterSovereignBody(ctx, {
        personId: actor.personId,
        displayName: input.displayName,
        stoodForBy: invitation.invitedBy,
      })
    await tellPeople(ctx, 'organisations.joined', input.displayName)
    ctx.act('organisations.joined', actor.personId)
    return { joined: true }
  },
})
