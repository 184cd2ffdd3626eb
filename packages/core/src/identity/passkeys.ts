import * as z from 'zod/mini'
import { madeText, requiredLine } from '../shared/text-input.ts'

/** How long somebody may take to touch their device (minutes). */
export const challengeMinutes = 5

const base64url = (max: number) => madeText(max, text => /^[A-Za-z0-9_-]+$/.test(text))
/** The id that a device gave to a passkey. */
export const passkeyIdInput = z.object({ id: base64url(1400) })

// No extension is asked for, so none is read.
const credential = {
  id: base64url(1400),
  rawId: base64url(1400),
  type: z.literal('public-key'),
  authenticatorAttachment: z.optional(z.enum(['platform', 'cross-platform'])),
}

/** What a device answers to somebody who adds a passkey, in JSON (WebAuthn level 3 §5.1). */
export const addPasskeyInput = z.object({
  name: requiredLine(60),
  response: z.object({
    ...credential,
    response: z.object({
      clientDataJSON: base64url(4_000),
      attestationObject: base64url(20_000),
      authenticatorData: z.optional(base64url(8_000)),
      transports: z.optional(z.array(z.string().check(z.maxLength(30))).check(z.maxLength(10))),
      publicKeyAlgorithm: z.optional(z.int()),
      publicKey: z.optional(base64url(4_000)),
    }),
  }),
})
export type AddPasskeyInput = z.output<typeof addPasskeyInput>

/** What a device answers to somebody who comes in. */
export const usePasskeyInput = z.object({
  response: z.object({
    ...credential,
    response: z.object({
      clientDataJSON: base64url(4_000),
      authenticatorData: base64url(8_000),
      // ML-DSA-87, the longest that the standard knows: 4,627 bytes (FIPS 204, table 2).
      signature: base64url(6_200),
      userHandle: z.optional(base64url(200)),
    }),
  }),
})
export type UsePasskeyInput = z.output<typeof usePasskeyInput>
