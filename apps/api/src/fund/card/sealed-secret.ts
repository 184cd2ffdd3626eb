import { createHash, hkdfSync } from 'node:crypto'
import type { SealedSecret } from '@reliance/db/fund/carrier-secrets.ts'
import { openText, sealText } from '../sealed-text.ts'

/** Whose secret it is and which: bound to what is sealed, so that no row passes for another one. */
export type SecretPlace = Pick<SealedSecret, 'kind' | 'version'> & { spaceId: string; termId: string }

type RingKey = { id: string; key: Buffer }

const ringKey = (secret: string): RingKey => {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'secrets of a carrier', 32))
  return { id: createHash('sha256').update(key).digest('hex').slice(0, 16), key }
}

/** The id of the key that seals now. */
export const sealingKeyId = ([first = '']: readonly string[]): string => ringKey(first).id

const boundTo = ({ spaceId, termId, kind, version }: SecretPlace, keyId: string): string =>
  [spaceId, termId, kind, version, keyId].join('|')

/** Seals a secret by AES-256-GCM under the first key of the ring. */
export const sealSecret = (ring: readonly string[], place: SecretPlace, text: string): SealedSecret => {
  const { id, key } = ringKey(ring[0] ?? '')
  const sealed = sealText(key, boundTo(place, id), text)
  return {
    kind: place.kind,
    version: place.version,
    keyId: id,
    nonce: sealed.subarray(0, 12).toString('base64'),
    ciphertext: sealed.subarray(12).toString('base64'),
  }
}

/**
 * Opens what a key of the ring sealed. @throws where none of them did, and where the row is another's or was changed.
 */
export const openSecret = (ring: readonly string[], place: SecretPlace, sealed: SealedSecret): string => {
  const found = ring.map(ringKey).find(one => one.id === sealed.keyId)
  if (!found) throw new Error('no key of the ring sealed this secret')
  const bytes = Buffer.concat([sealed.nonce, sealed.ciphertext].map(one => Buffer.from(one, 'base64')))
  return openText(found.key, boundTo(place, sealed.keyId), bytes)
}
