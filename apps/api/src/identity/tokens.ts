import { createHmac, hash, randomBytes } from 'node:crypto'

/** What is stored of a token or of a session's cookie. */
export const sha256 = (text: string): string => hash('sha256', text, 'base64url')

/** The token of a link, derived from its id: the mail can be written again, and the database holds no token. */
export const linkToken = (secret: string, linkId: string): string =>
  createHmac('sha256', secret).update(`link:${linkId}`).digest('base64url')

/** The same for the link that proves another address: no link of one purpose serves another. */
export const addressChangeToken = (secret: string, changeId: string): string =>
  createHmac('sha256', secret).update(`address-change:${changeId}`).digest('base64url')

/**
 * What stands in the secret link to somebody's agenda, derived from the request that made it: the same request again
 * makes the same link, and the database holds a hash of it.
 */
export const feedToken = (secret: string, personId: string, requestId: string): string =>
  createHmac('sha256', secret).update(`agenda:${personId}:${requestId}`).digest('base64url')

/** A key for counting attempts that does not say whose they are. */
export const limitKey = (secret: string, ...parts: string[]): string =>
  createHmac('sha256', secret)
    .update(`limit:${parts.join(':')}`)
    .digest('base64url')

/** Which of an event's mails it is, without its address: the same at each try, whoever else is written to. */
export const mailKey = (secret: string, eventId: string, address: string): string =>
  createHmac('sha256', secret).update(`mail:${eventId}:${address}`).digest('base64url').slice(0, 22)

/** Of one subject in one space: what its mails have in common, and what says neither to who relays them. */
export const threadKey = (secret: string, spaceId: string, subject: string): string =>
  createHmac('sha256', secret).update(`thread:${spaceId}:${subject}`).digest('base64url').slice(0, 22)

export const newSessionToken = (): string => randomBytes(32).toString('base64url')

/** With it the database compares addresses that must not stand in it; it is derived, and stored nowhere. */
export const addressPepper = (secret: string): string =>
  createHmac('sha256', secret).update('address').digest('hex')
