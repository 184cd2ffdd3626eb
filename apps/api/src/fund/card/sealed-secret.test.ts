import { expect, it } from 'vitest'
import { openSecret, sealingKeyId, sealSecret } from './sealed-secret.ts'

const [old, now] = [
  'the old one, forty characters or more ....',
  'the new one, forty characters or more ....',
]
const place = { spaceId: 's', termId: 't', kind: 'restricted_key', version: 1 } as const
const key = 'rk_live_0123456789abcdef'

it('opens what it sealed, in its own place alone', () => {
  const sealed = sealSecret([now], place, key)
  expect(JSON.stringify(sealed)).not.toContain(key)
  expect(openSecret([now], place, sealed)).toBe(key)
  for (const other of [
    { ...place, spaceId: 'x' },
    { ...place, termId: 'x' },
    { ...place, kind: 'webhook_secret' as const },
    { ...place, version: 2 },
  ])
    expect(() => openSecret([now], other, sealed)).toThrow()
  const bytes = Buffer.from(sealed.ciphertext, 'base64')
  bytes[0] = (bytes[0] ?? 0) ^ 1
  expect(() => openSecret([now], place, { ...sealed, ciphertext: bytes.toString('base64') })).toThrow()
})

it('opens with every key of the ring, and seals with the first', () => {
  const before = sealSecret([old], place, key)
  expect(openSecret([now, old], place, before)).toBe(key)
  expect(() => openSecret([now], place, before)).toThrow('no key of the ring')
  expect(sealSecret([now, old], place, key).keyId).toBe(sealingKeyId([now]))
  expect(before.keyId).not.toBe(sealingKeyId([now]))
})

it('says the same twice in two ways', () => {
  expect(sealSecret([now], place, key).ciphertext).not.toBe(sealSecret([now], place, key).ciphertext)
})
