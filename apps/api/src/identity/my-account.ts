import { findSession } from '@reliance/db/identity/directory.ts'
import { touchSession } from '@reliance/db/identity/own-sessions.ts'
import { invitationsOf, joinRequestsOf, placesOf } from '@reliance/db/shared/places.ts'
import type { RequestContext } from '../boundary/context.ts'

/** The person signed in, with their places and what waits for an answer; null without a session. */
export const whoAmI = async (ctx: RequestContext & { sessionHash: string | null }) => {
  if (!ctx.sessionHash) return null
  const [person, places, invitations, joinRequests] = await Promise.all([
    findSession(ctx.database, ctx.sessionHash),
    placesOf(ctx.database, ctx.sessionHash),
    invitationsOf(ctx.database, ctx.sessionHash),
    joinRequestsOf(ctx.database, ctx.sessionHash),
    touchSession(ctx.database, ctx.sessionHash),
  ])
  if (!person) return null
  return {
    personId: person.person_id,
    name: person.name,
    lang: person.lang,
    address: person.address,
    hasPassword: person.has_password,
    hasPasskey: person.has_passkey,
    places: places.map(place => ({
      spaceId: place.space_id,
      kind: place.kind,
      slug: place.slug,
      name: place.name,
      rank: place.rank,
      /** The space's own time. */
      now: new Date(place.now).toISOString(),
      closedAt: place.closed_at === null ? null : new Date(place.closed_at).toISOString(),
    })),
    invitations: invitations.map(one => ({
      spaceId: one.space_id,
      invitationId: one.invitation_id,
      organisationName: one.organisation_name,
      level: one.level,
    })),
    joinRequests: joinRequests.map(one => ({
      spaceId: one.space_id,
      requestId: one.request_id,
      organisationName: one.organisation_name,
    })),
  }
}

/** Closes this session; without one there is nothing to refuse. */
export const signOut = async (ctx: RequestContext) => {
  ctx.setCookie(ctx.sessionToken ? await ctx.sessions.close(ctx.sessionToken) : ctx.sessions.blankCookie())
  return { signedOut: true as const }
}
