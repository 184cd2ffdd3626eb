import { readFileSync } from 'node:fs'
import type { Socket } from 'node:net'
import { replyTokenOf } from '@reliance/core/identity/reply-link.ts'
import { findReplyAddress, keepReply } from '@reliance/db/notifications/replies.ts'
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server'
import type { Services } from '../../boundary/context.ts'
import { RuleError } from '../../boundary/rule-error.ts'
import { describeError } from '../../describe-error.ts'
import type { Env } from '../../env.ts'
import { sha256 } from '../../identity/tokens.ts'
import { replyDomainOf } from '../../mail/reply-addresses.ts'
import { newId } from '../../new-id.ts'
import { readMessage } from './read-message.ts'
import { replyGate } from './reply-gate.ts'

/** Bytes of one mail, as it travels. */
export const longestMail = 10 * 1024 * 1024
const connections = 20
const idleMs = 60_000
const bounds = { perNetwork: 5, strangerMs: 30_000, connectionMs: 10 * 60_000, refusals: 10 }
/** How long what is under way may take to end once the process stops. */
const endMs = 5_000

/** What a sending server is told: a code by which it knows whether to try again, and a word for whoever reads it. */
class Refused extends Error {
  readonly responseCode: number
  constructor(responseCode: number, said: string) {
    super(said)
    this.responseCode = responseCode
  }
}

const unknown = () => new Refused(550, '5.1.1 No such address')
const later = () => new Refused(451, '4.3.0 Not now, try again')

export type ReplyListener = { port: number; close(): Promise<void> }

/** Takes what a stream brings, and no more than a mail may have: the rest goes by. */
const bytesOf = (stream: SMTPServerDataStream): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    stream.on('data', (chunk: Buffer) => {
      if (stream.sizeExceeded) chunks.length = 0
      else chunks.push(chunk)
    })
    stream.on('error', reject)
    stream.on('end', () => resolve(Buffer.concat(chunks)))
  })

/** One mail for one address: `null` where it was taken, and then it is kept. */
const taking = (services: Services, env: Env) => {
  const domain = replyDomainOf(env) ?? ''
  const tokenHashOf = (address: string): string | undefined => {
    const token = replyTokenOf(address, domain)
    return token && sha256(token)
  }
  return {
    async recipient(address: string, { envelope }: SMTPServerSession): Promise<Refused | null> {
      const tokenHash = tokenHashOf(address)
      const found = tokenHash && (await findReplyAddress(services.database, tokenHash))
      if (!found) return unknown()
      // A second one is sent apart by the sending server, as for any server with such a bound.
      if (envelope.rcptTo.length > 0) return new Refused(452, '4.5.3 One address at a time')
      try {
        await services.limits.spend('replyPerAddress', found.id)
        return null
      } catch (error) {
        if (error instanceof RuleError)
          return new Refused(452, '4.7.1 Too many mails to this address, try later')
        throw error
      }
    },
    async message(stream: SMTPServerDataStream, { envelope }: SMTPServerSession): Promise<Refused | null> {
      const raw = await bytesOf(stream)
      if (stream.sizeExceeded) return new Refused(552, '5.3.4 The mail is longer than 10 MB')
      const tokenHash = tokenHashOf(envelope.rcptTo[0]?.address ?? '')
      const from = envelope.mailFrom === false ? '' : envelope.mailFrom.address
      const message = await readMessage(raw, from, env.REPLY_VOUCHED_BY).catch(() => null)
      if (message === null) return new Refused(554, '5.6.0 The mail cannot be read')
      if (message === 'too_long') return new Refused(552, '5.3.4 The text is longer than an answer can be')
      if (tokenHash === undefined) return unknown()
      const became = await keepReply(services.database, { id: newId(), eventId: newId(), tokenHash }, message)
      return became === 'unknown' ? unknown() : null
    },
  }
}

const encryption = ({ REPLY_KEY_FILE: key, REPLY_CERTIFICATE_FILE: cert }: Env) =>
  key === undefined || cert === undefined
    ? { disabledCommands: ['AUTH', 'STARTTLS'] }
    : { disabledCommands: ['AUTH'], key: readFileSync(key), cert: readFileSync(cert) }

/**
 * Takes mails that answer ours, for the addresses of those mails and nothing else: nobody signs in, nothing is passed on. It
 * says that it has a mail once that mail is kept; where it cannot keep it, the sending server tries again.
 * @param wake has a worker look at what came.
 */
export const listenForReplies = async (
  services: Services,
  env: Env,
  wake: () => void,
): Promise<ReplyListener> => {
  const take = taking(services, env)
  /** Whatever breaks here is no fault of the mail: it is sent again. */
  const answered = (work: Promise<Refused | null>): Promise<Refused | null> =>
    work.catch(error => {
      services.log.warn(
        { err: describeError(error) },
        'an answer by mail was not taken, and will be sent again',
      )
      return later()
    })
  const gate = replyGate(bounds)
  const server = new SMTPServer({
    name: replyDomainOf(env) ?? '',
    banner: 'Reliance',
    logger: false,
    authOptional: true,
    disableReverseLookup: true,
    size: longestMail,
    maxClients: connections,
    socketTimeout: idleMs,
    closeTimeout: endMs,
    ...encryption(env),
    async onRcptTo({ address }, session, done) {
      const refused = await answered(take.recipient(address, session))
      done(refused)
      if (refused) gate.refused(session)
      else gate.known(session)
    },
    async onData(stream, session, done) {
      const refused = await answered(take.message(stream, session))
      if (!refused) wake()
      done(refused)
      gate.through(session)
    },
  })
  server.server.on('connection', (socket: Socket) => gate.enter(socket))
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(env.REPLY_PORT ?? 0, env.HOST, () => resolve())
  })
  server.removeAllListeners('error')
  // Whoever goes away in the middle of a word.
  server.on('error', () => {})
  const address = server.server.address()
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    close: () => new Promise(resolve => server.close(() => resolve())),
  }
}
