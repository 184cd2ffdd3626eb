import { hkdfSync } from 'node:crypto'

/** The token in the address that the provider calls: of one term of one space, and made again whenever it is shown. */
export const hookToken = (secret: string, spaceId: string, termId: string): string =>
  Buffer.from(hkdfSync('sha256', secret, '', `hook of a carrier|${spaceId}|${termId}`, 32)).toString(
    'base64url',
  )

/** The address that the provider calls. */
export const hookUrl = (baseUrl: string, token: string): string => `${baseUrl}/hooks/stripe/${token}`
