import { base32, replyLocalPart } from '@reliance/core/identity/reply-link.ts'
import { withoutTokens } from '@reliance/core/notifications/without-tokens.ts'
import { keepReplyLink, type ReplyTarget } from '@reliance/db/notifications/replies.ts'
import type { Services } from '../boundary/context.ts'
import type { Env } from '../env.ts'
import { derived, linkIdOf } from '../identity/act-links.ts'
import { sha256 } from '../identity/tokens.ts'

/** Where answers come in: the domain of their addresses; undefined where none are taken. */
export const replyDomainOf = ({
  REPLY_PORT: port,
  REPLY_DOMAIN: domain,
  BASE_URL: url,
}: Pick<Env, 'REPLY_PORT' | 'REPLY_DOMAIN' | 'BASE_URL'>): string | undefined =>
  port === undefined ? undefined : (domain ?? new URL(url).hostname)

/** Derived as the tokens of links are (decision 5), in signs that an address of mail keeps. */
const tokenOf = (secret: string, purpose: string, linkId: string): string =>
  base32(derived(secret, `reply-link:${purpose}`, linkId))

/** What the row of an address holds of its token. */
export const replyTokenHash = (services: Services, purpose: string, linkId: string): string =>
  sha256(tokenOf(services.secret, purpose, linkId))

type Reader = { address: string; lang: string }

/** The address by which the reader of one mail answers it: the same when the mail is written again. */
export const replyAddressFor = (
  services: Services,
  eventId: string,
  reader: Reader,
  { purpose }: ReplyTarget,
  domain: string,
): { id: string; replyTo: string } => {
  const id = linkIdOf(services.secret, eventId, purpose, reader.address)
  return { id, replyTo: `${replyLocalPart(tokenOf(services.secret, purpose, id))}@${domain}` }
}

/** A mail is longer only by what people wrote in it: below an answer, more than this is shown to whoever wrote. */
const longestSent = 20_000

/** Opens that address, before its mail leaves. */
export const openReplyAddress = (
  services: Services,
  id: string,
  link: Reader & ReplyTarget & { minutes: number; path: string; sentText: string },
): Promise<void> =>
  keepReplyLink(services.database, {
    ...link,
    id,
    tokenHash: replyTokenHash(services, link.purpose, id),
    sentText: withoutTokens(link.sentText).slice(0, longestSent).toWellFormed(),
  })
