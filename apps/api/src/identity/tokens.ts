import { createHash, createHmac, randomBytes } from 'node:crypto'

/** What is stored of a token or of a session's cookie. */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64url')

/** The token of a link, derived from its id: the mail can be written again, and the database holds no token. */
export const linkToken = (secret: string, linkId: string): string =>
  createHmac('sha256', secret).update(`link:${linkId}`).digest('base64url')

/** A key for counting attempts that does not say whose they are. */
export const limitKey = (secret: string, ...parts: string[]): string =>
  createHmac('sha256', secret)
    .update(`limit:${parts.join(':')}`)
    .digest('base64url')

export const newSessionToken = (): string => randomBytes(32).toString('base64url')
