import { createHash } from 'node:crypto'

/**
 * The request that ends what another one began: between the two the provider is called, in no transaction. The same first
 * one has the same second, so that a repeated call finds what it did.
 */
export const nextRequest = (requestId: string): string => {
  const bytes = createHash('sha256').update(`next|${requestId}`).digest().subarray(0, 16)
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}
