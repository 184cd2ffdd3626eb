import {
  createCipheriv,
  createDecipheriv,
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
  hkdfSync,
  type KeyObject,
  randomBytes,
} from 'node:crypto'
import type { CountedBallot } from '@reliance/core/assemblies/ballots/ballot.ts'

/** For which ballot, and how many options it has. */
export type Sealing = { ballotId: string; optionCount: number }

const cipher = 'aes-256-gcm'
const [spkiBytes, nonceBytes, tagBytes] = [44, 12, 16]

const spkiOf = (key: KeyObject): Buffer => key.export({ type: 'spki', format: 'der' })

/** One key for each envelope: of the shared secret, bound to both public keys. */
const keyOf = (secret: Buffer, sender: Buffer, receiver: Buffer): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, Buffer.concat([sender, receiver]), 'reliance ballot envelope', 32))

/** Envelopes of one ballot have one length, so that it says nothing of what is inside. */
const lengthFor = ({ optionCount }: Sealing): number => 256 + optionCount * 64

/**
 * Seals a vote to the public key of its ballot: an X25519 key of its own, HKDF-SHA-256 and AES-256-GCM, so that whoever
 * has the database reads nothing, the server that sealed it included (L5).
 * @param publicKey SPKI in base64, as `makeKey` gives it. @returns base64.
 */
export const sealVote = (publicKey: string, sealing: Sealing, vote: CountedBallot): string => {
  const receiver = createPublicKey({ key: Buffer.from(publicKey, 'base64'), type: 'spki', format: 'der' })
  const sender = generateKeyPairSync('x25519')
  const senderKey = spkiOf(sender.publicKey)
  const secret = diffieHellman({ privateKey: sender.privateKey, publicKey: receiver })
  const nonce = randomBytes(nonceBytes)
  const sealer = createCipheriv(cipher, keyOf(secret, senderKey, spkiOf(receiver)), nonce)
  sealer.setAAD(Buffer.from(sealing.ballotId))
  const text = JSON.stringify(vote).padEnd(lengthFor(sealing), ' ')
  if (text.length > lengthFor(sealing)) throw new Error('a vote is longer than its envelope')
  const sealed = Buffer.concat([sealer.update(text, 'utf8'), sealer.final()])
  return Buffer.concat([senderKey, nonce, sealer.getAuthTag(), sealed]).toString('base64')
}

/** What is in an envelope. @param privateKey PEM. @throws where the key is another one or the envelope was changed. */
export const openVote = (
  privateKey: string,
  { ballotId }: Pick<Sealing, 'ballotId'>,
  envelope: string,
): CountedBallot => {
  const bytes = Buffer.from(envelope, 'base64')
  const key = createPrivateKey(privateKey)
  const senderKey = bytes.subarray(0, spkiBytes)
  const nonce = bytes.subarray(spkiBytes, spkiBytes + nonceBytes)
  const tag = bytes.subarray(spkiBytes + nonceBytes, spkiBytes + nonceBytes + tagBytes)
  const sender = createPublicKey({ key: senderKey, type: 'spki', format: 'der' })
  const secret = diffieHellman({ privateKey: key, publicKey: sender })
  const opener = createDecipheriv(cipher, keyOf(secret, senderKey, spkiOf(createPublicKey(key))), nonce)
  opener.setAAD(Buffer.from(ballotId))
  opener.setAuthTag(tag)
  const text = Buffer.concat([
    opener.update(bytes.subarray(spkiBytes + nonceBytes + tagBytes)),
    opener.final(),
  ])
  return JSON.parse(text.toString('utf8')) as CountedBallot
}
