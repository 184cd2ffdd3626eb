import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

const [nonceBytes, tagBytes] = [12, 16]

/** Seals a text by AES-256-GCM: nonce, tag, and what is sealed. @param boundTo said again to open it. */
export const sealText = (key: Buffer, boundTo: string, text: string): Buffer => {
  const nonce = randomBytes(nonceBytes)
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(boundTo))
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed])
}

/** Opens what `sealText` closed. @throws where it was bound to something else, or was changed. */
export const openText = (key: Buffer, boundTo: string, bytes: Buffer): string => {
  const end = nonceBytes + tagBytes
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, nonceBytes))
    .setAAD(Buffer.from(boundTo))
    .setAuthTag(bytes.subarray(nonceBytes, end))
  return Buffer.concat([decipher.update(bytes.subarray(end)), decipher.final()]).toString('utf8')
}
