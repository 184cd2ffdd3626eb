import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto'

const sha256 = (data: string | Buffer): Buffer => createHash('sha256').update(data).digest()
const url = (data: Buffer): string => data.toString('base64url')

/** CBOR of what an authenticator says (RFC 8949): maps, texts, bytes, small integers. */
const cbor = (value: unknown): Buffer => {
  const head = (major: number, size: number): Buffer =>
    size < 24
      ? Buffer.from([(major << 5) | size])
      : size < 256
        ? Buffer.from([(major << 5) | 24, size])
        : Buffer.from([(major << 5) | 25, size >> 8, size & 255])
  if (typeof value === 'number') return value < 0 ? head(1, -1 - value) : head(0, value)
  if (typeof value === 'string') return Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)])
  if (Buffer.isBuffer(value)) return Buffer.concat([head(2, value.length), value])
  if (value instanceof Map)
    return Buffer.concat([head(5, value.size), ...[...value].flatMap(([k, v]) => [cbor(k), cbor(v)])])
  throw new Error('no CBOR for this')
}

const coseOf = (key: KeyObject): Buffer => {
  const { x = '', y = '' } = key.export({ format: 'jwk' })
  const point = (part: string) => Buffer.from(part, 'base64url')
  return cbor(
    new Map<number, unknown>([
      [1, 2],
      [3, -7],
      [-1, 1],
      [-2, point(x)],
      [-3, point(y)],
    ]),
  )
}

/** A device with one passkey, as WebAuthn level 3 describes what it answers; it does as it is told, also wrongly. */
export const virtualAuthenticator = (origin: string) => {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const id = randomBytes(32)
  let counter = 0
  type Wrong = { origin?: string; rpId?: string; counter?: number; flags?: number; key?: KeyObject }

  const clientData = (type: string, challenge: string, wrong: Wrong) =>
    Buffer.from(JSON.stringify({ type, challenge, origin: wrong.origin ?? origin, crossOrigin: false }))
  const authData = (flags: number, wrong: Wrong, attested: Buffer = Buffer.alloc(0)): Buffer => {
    const count = Buffer.alloc(4)
    count.writeUInt32BE(wrong.counter ?? counter)
    const site = sha256(wrong.rpId ?? new URL(origin).hostname)
    return Buffer.concat([site, Buffer.from([wrong.flags ?? flags]), count, attested])
  }
  const answer = <Response>(response: Response) => ({
    id: url(id),
    rawId: url(id),
    type: 'public-key' as const,
    response,
  })
  return {
    id: url(id),
    /** The person is there, was verified, and a passkey was made. */
    make(challenge: string, wrong: Wrong = {}) {
      const size = Buffer.from([0, id.length])
      const attested = Buffer.concat([Buffer.alloc(16), size, id, coseOf(publicKey)])
      const said = new Map<string, unknown>([
        ['fmt', 'none'],
        ['attStmt', new Map()],
        ['authData', authData(0x45, wrong, attested)],
      ])
      return answer({
        clientDataJSON: url(clientData('webauthn.create', challenge, wrong)),
        attestationObject: url(cbor(said)),
        transports: ['internal'],
      })
    },
    /** The person is there, was verified, and signs. */
    sign(challenge: string, wrong: Wrong = {}) {
      counter += 1
      const data = clientData('webauthn.get', challenge, wrong)
      const said = authData(0x05, wrong)
      const signature = sign('sha256', Buffer.concat([said, sha256(data)]), wrong.key ?? privateKey)
      return answer({ clientDataJSON: url(data), authenticatorData: url(said), signature: url(signature) })
    },
  }
}
