import { hkdfSync } from 'node:crypto'
import { openText, sealText } from './sealed-text.ts'

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
): string => sealText(keyOf(secret), pledgeId, JSON.stringify(base)).toString('base64url')

/** Opens what `sealBase` closed. @throws where it is another promise's, or was changed. */
export const openBase = (
  secret: string,
  pledgeId: string,
  sealed: string,
): { baseCents: string; salt: string } =>
  JSON.parse(openText(keyOf(secret), pledgeId, Buffer.from(sealed, 'base64url')))
