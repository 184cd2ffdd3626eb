import { expect, test } from 'vitest'
import { usePasskeyInput } from './passkeys.ts'

const answer = (bytes: number) => ({
  response: {
    id: 'QUJD',
    rawId: 'QUJD',
    type: 'public-key',
    response: {
      clientDataJSON: 'e30',
      authenticatorData: 'QUJD',
      signature: 'x'.repeat(Math.ceil((bytes * 4) / 3)),
    },
  },
})

test.each([
  ['Ed25519', 64],
  ['ES256', 72],
  ['RS256', 512],
  ['ML-DSA-44', 2420],
  ['ML-DSA-87', 4627],
])('a signature by %s fits', (_name, bytes) => {
  expect(usePasskeyInput.safeParse(answer(bytes)).success).toBe(true)
})

test('a signature that no algorithm makes is refused', () => {
  expect(usePasskeyInput.safeParse(answer(5000)).success).toBe(false)
})
