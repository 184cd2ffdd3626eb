import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto'
import type { SealedSecret } from '@reliance/db/fund/carrier-secrets.ts'

/** Whose secret it is and which: bound to what is sealed, so that no row passes for another one. */
export type SecretPlace = Pick<SealedSecret, 'kind' | 'version'> & { spaceId: string; termId: string }

type RingKey = { id: string; key: Buffer }

const ringKey = (secret: string): RingKey => {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'secrets of a carrier', 32))
  return { id: createHash('sha256').update(key).digest('hex').slice(0, 16), key }
}

/** The id of the key that seals now. */
export const sealingKeyId = ([first = '']: readonly string[]): string => ringKey(first).id

const boundTo = ({ spaceId, termId, kind, version }: SecretPlace, keyId: string): Buffer =>
  Buffer.from([spaceId, termId, kind, version, keyId].join('|'))

/** Seals a secret by AES-256-GCM under the first key of the ring. */
export const sealSecret = (ring: readonly string[], place: SecretPlace, text: string): SealedSecret => {
  const { id, key } = ringKey(ring[0] ?? '')
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(boundTo(place, id))
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()])
  return {
    kind: place.kind,
    version: place.version,
    keyId: id,
    nonce: nonce.toString('base64'),
    ciphertext: sealed.toString('base64'),
  }
}

/**
 * Opens what a key of the ring sealed. @throws where none of them did, and where the row is another's or was changed.
 */
export const openSecret = (ring: readonly string[], place: SecretPlace, sealed: SealedSecret): string => {
  const found = ring.map(ringKey).find(one => one.id === sealed.keyId)
  if (!found) throw new Error('no key of the ring sealed this secret')
  const bytes = Buffer.from(sealed.ciphertext, 'base64')
  const decipher = createDecipheriv('aes-256-gcm', found.key, Buffer.from(sealed.nonce, 'base64'))
    .setAAD(boundTo(place, sealed.keyId))
    .setAuthTag(bytes.subarray(-16))
  return Buffer.concat([decipher.update(bytes.subarray(0, -16)), decipher.final()]).toString('utf8')
}
