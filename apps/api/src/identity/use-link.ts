import { sessionDays } from '@reliance/core/identity/request-link.ts'
import { consumeLink, linkState } from '@reliance/db/identity/directory.ts'
import type { RequestContext } from '../boundary/context.ts'
import { RuleError } from '../boundary/rule-error.ts'
import { newId } from '../new-id.ts'
import { nextOfLink } from './beside-act.ts'
import { newSessionToken, sha256 } from './tokens.ts'

/** What a link is worth, without using it: mail scanners open links, so only `useLink` consumes. */
export const showLink = async (ctx: RequestContext, { token }: { token: string }) => {
  await ctx.limits.spend('tokenPerClient', ctx.clientIp)
  const link = await linkState(ctx.database, sha256(token))
  return { state: link?.state ?? 'unknown', address: link?.state === 'open' ? link.address : null }
}

/** Uses the link: opens a session on this device, and an account when the address is new. */
export const useLink = async (ctx: RequestContext, { token }: { token: string }) => {
  await ctx.limits.spend('tokenPerClient', ctx.clientIp)
  const sessionToken = newSessionToken()
  const used = await consumeLink(ctx.database, {
    tokenHash: sha256(token),
    newPersonId: newId(),
    sessionHash: sha256(sessionToken),
    sessionDays,
  })
  if (!used) {
    const link = await linkState(ctx.database, sha256(token))
    throw new RuleError('bad_request', {
      code: `identity.link_${link?.state === 'used' ? 'used' : 'expired'}`,
    })
  }
  ctx.setCookie(ctx.sessions.cookieFor(sessionToken))
  ctx.setCookie(ctx.devices.remember(ctx.cookieHeader, used.address))
  return { next: nextOfLink(used.next), isNew: used.is_new }
}
