import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

const keyOf = (secret: string): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, '', 'fund base on its way', 32))

/**
 * A base and its salt on their way from the coalition's transaction to the organisation's own space: the row between
 * the two belongs to the coalition, and must say nothing. AES-256-GCM; `pledgeId` is bound to it.
 */
export const sealBase = (
  secret: string,
  pledgeId: string,
  base: { baseCents: string; salt: string },
): string => {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', keyOf(secret), nonce).setAAD(Buffer.from(pledgeId))
  const sealed = Buffer.concat([cipher.update(JSON.stringify(base), 'utf8'), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url')
}

/** Opens what `sealBase` closed. @throws where it is another promise's, or was changed. */
export const openBase = (
  secret: string,
  pledgeId: string,
  sealed: string,
): { baseCents: string; salt: string } => {
  const bytes = Buffer.from(sealed, 'base64url')
  const decipher = createDecipheriv('aes-256-gcm', keyOf(secret), bytes.subarray(0, 12))
    .setAAD(Buffer.from(pledgeId))
    .setAuthTag(bytes.subarray(12, 28))
  return JSON.parse(Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8'))
}
