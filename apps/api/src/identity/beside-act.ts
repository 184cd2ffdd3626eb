import type { ActKind } from '@reliance/core/identity/act-link.ts'
import { linkState } from '@reliance/db/identity/directory.ts'
import type { Services } from '../boundary/context.ts'
import { actLinkBeside } from './act-links.ts'
import { sha256 } from './tokens.ts'

const named = /^\/\?beside=([0-9a-f-]{36})$/

/** Where a link to come in leads that stands in one mail with the link of an act: home, naming that link by its id. */
export const nextBeside = (actLinkId: string): string => `/?beside=${actLinkId}`

/** Where whoever comes in goes: what a link says of its neighbour is no part of an address. */
export const nextOfLink = (next: string): string => (named.test(next) ? '/' : next)

/**
 * The link of the act that came in the same mail as this link to come in, for whoever holds this one while it is good;
 * undefined where it came alone. Both were made for one address, so that what a page asked for proves nothing.
 */
export const actBeside = async (services: Services, token: string, purpose: ActKind) => {
  const link = await linkState(services.database, sha256(token))
  const id = link?.state === 'open' ? named.exec(link.next)?.[1] : undefined
  const act = id === undefined ? undefined : await actLinkBeside(services, purpose, id)
  return act?.address === link?.address ? act : undefined
}
