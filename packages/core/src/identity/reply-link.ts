/**
 * What an answer by mail to one mail can do: one act, for whom the mail was written, once (decision 37). The address that it is
 * sent to is good for nothing else, and no link opens by it.
 */
export const replyKinds = [
  'reply_report',
  'reply_question',
  'reply_convocation',
  'reply_mandate_report',
] as const
export type ReplyKind = (typeof replyKinds)[number]

/** Days that such an address stays good. */
export const replyDays = 90
export const replyMinutes = replyDays * 24 * 60

const alphabet = 'abcdefghijklmnopqrstuvwxyz234567'

/** Bytes as lower-case base32 (RFC 4648, 6) without padding: addresses of mail lose capitals on their way. */
export const base32 = (bytes: Uint8Array): string => {
  let text = ''
  let held = 0
  let bits = 0
  for (const byte of bytes) {
    held = (held << 8) | byte
    bits += 8
    while (bits >= 5) {
      bits -= 5
      text += alphabet[(held >> bits) & 31]
    }
    held &= (1 << bits) - 1
  }
  return bits > 0 ? text + alphabet[(held << (5 - bits)) & 31] : text
}

const localPart = /^reponse\+([a-z2-7]{52})$/

/** The part of an address before its domain that brings this token: 60 characters, of the 64 that there may be. */
export const replyLocalPart = (token: string): string => `reponse+${token}`

/** The token in an address of this domain, in whatever capitals it comes; undefined where it is none. */
export const replyTokenOf = (address: string, domain: string): string | undefined => {
  const at = address.lastIndexOf('@')
  if (at < 0 || address.slice(at + 1).toLowerCase() !== domain.toLowerCase()) return undefined
  return localPart.exec(address.slice(0, at).toLowerCase())?.[1]
}
