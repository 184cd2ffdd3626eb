import * as z from 'zod/mini'

/** An id as it travels: UUID in lower case. A context brands its own nouns with it. */
export const uuidInput = z.uuid('shared.invalid_value').check(z.toLowerCase())

declare const brand: unique symbol
export type Id<Noun extends string> = string & { readonly [brand]: Noun }

export type SpaceId = Id<'space'>
export type PersonId = Id<'person'>

/**
 * A new UUIDv7 (RFC 9562 §5.7): 48 bits of Unix milliseconds, then random bits, so that keys made in the
 * application grow with time. `random` fills 10 bytes; the caller brings the clock and the randomness.
 */
export const uuidV7 = (unixMs: number, random: Uint8Array): string => {
  const bytes = new Uint8Array(16)
  for (let i = 0; i < 6; i++) bytes[i] = Math.floor(unixMs / 2 ** (8 * (5 - i))) & 0xff
  bytes.set(random.subarray(0, 10), 6)
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x70
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}
