import { createHmac } from 'node:crypto'
import {
  type JoinByCodeInput,
  type ShowInvitationInput,
  stillOpen,
} from '@reliance/core/organisations/open-invitations.ts'
import { mayAdmit } from '@reliance/core/organisations/powers.ts'
import { insertMembership } from '@reliance/db/organisations/memberships.ts'
import {
  closeOpenInvitation,
  findByCode,
  insertOpenInvitation,
  listOpenInvitations,
  lockOpenInvitation,
  takePlace,
} from '@reliance/db/organisations/open-invitations.ts'
import { codeDoor } from '@reliance/db/shared/doors.ts'
import { answerThrough } from '../boundary/answer-mutation.ts'
import type { RequestContext } from '../boundary/context.ts'
import { notFound, RuleError, unwrap } from '../boundary/rule-error.ts'
import { type InSpace, mutation, query } from '../boundary/use-case.ts'
import { sha256 } from '../identity/tokens.ts'
import { enterSovereignBody } from '../mandates/founding.ts'
import { tellPeople } from './tell-people.ts'

type SignedIn = RequestContext & { sessionHash: string }
const dayMs = 86_400_000

/** Derived from the id, as the token of a link is: the code can be shown again, and is stored nowhere. */
const codeOf = (secret: string, id: string): string =>
  createHmac('sha256', secret).update(`code:${id}`).digest('base64url')

/** An invitation for whoever is in the room: a code to be shown, for some people and some days. */
export const showInvitation = mutation({
  may: mayAdmit,
  run: async (ctx, { level, places, days }: ShowInvitationInput & InSpace) => {
    const id = ctx.newId()
    await insertOpenInvitation(ctx.db, ctx.scope, {
      id,
      codeHash: sha256(codeOf(ctx.services.secret, id)),
      level,
      placesMax: places,
      createdBy: ctx.actor.personId,
      mandateId: ctx.mandateId ?? '',
      createdAt: ctx.now,
      expiresAt: new Date(ctx.now.getTime() + days * dayMs),
    })
    ctx.act('organisations.invitation_shown', id)
    return { invitationId: id }
  },
})

/** The codes that still let somebody in, for those who may admit. */
export const listShown = query({
  may: mayAdmit,
  run: async ({ db, scope, entered, services }) => {
    const rows = await listOpenInvitations(db, scope)
    const { now } = await entered
    return rows
      .filter(row => stillOpen(row, now).ok)
      .map(row => ({
        invitationId: row.id,
        href: `/venir/${codeOf(services.secret, row.id)}`,
        level: row.level,
        placesLeft: row.placesMax - row.placesTaken,
        placesTaken: row.placesTaken,
        expiresAt: row.expiresAt.toISOString(),
      }))
  },
})

export const closeShown = mutation({
  may: mayAdmit,
  run: async (ctx, { invitationId }: { invitationId: string } & InSpace) => {
    if (!(await closeOpenInvitation(ctx.db, ctx.scope, invitationId, ctx.now))) throw notFound()
    ctx.act('organisations.invitation_closed', invitationId)
    return { closed: true as const }
  },
})

/** Where a code leads; a code that is nobody's is not found. */
export const readCode = async (ctx: SignedIn, { code }: { code: string }) => {
  await ctx.limits.spend('tokenPerClient', ctx.clientIp)
  const found = await findByCode(ctx.database, ctx.sessionHash, sha256(code))
  if (!found) throw notFound()
  const { space_id: spaceId, organisation_name: organisationName, slug, level } = found
  return { spaceId, organisationName, slug, level, isOver: found.is_over, isInside: found.is_inside }
}

/** Somebody who read the code comes in, by a door that this code alone opens. */
export const joinByCode = async (ctx: SignedIn, input: JoinByCodeInput & InSpace) => {
  await ctx.limits.spend('tokenPerClient', ctx.clientIp)
  const door = codeDoor(ctx.sessionHash, input.spaceId, sha256(input.code))
  return answerThrough(ctx, door, joining, input)
}

const joining = mutation({
  may: () => ({ allowed: true }),
  run: async (ctx, { code, displayName }: JoinByCodeInput & InSpace) => {
    const { db, scope, now, actor } = ctx
    const invitation = await lockOpenInvitation(db, scope, sha256(code))
    if (!invitation) throw notFound()
    unwrap(stillOpen(invitation, now), 'conflict')
    const { personId } = actor
    const row = { id: ctx.newId(), personId, displayName, level: invitation.level, joinedAt: now }
    if (!(await insertMembership(db, scope, row)))
      throw new RuleError('conflict', { code: 'organisations.already_member' })
    await takePlace(db, scope, invitation.id)
    if (invitation.level === 'member') await enterSovereignBody(ctx, { personId, displayName })
    await tellPeople(ctx, 'organisations.joined', displayName)
    ctx.act('organisations.joined_by_code', personId)
    return { joined: true as const }
  },
})
