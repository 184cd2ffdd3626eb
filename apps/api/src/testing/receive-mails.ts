import { once } from 'node:events'
import { SMTPServer } from 'smtp-server'
import { readEnv } from '../env.ts'
import type { Mail } from '../mail/mailbox.ts'
import { mailTransport } from '../mail/transport.ts'

/** Sends mails through the house's transport to a server of its own: whom each was for, and its source text. */
export const receiveMails = async (mails: readonly Mail[]) => {
  const received: { to: string[]; source: string }[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, session, done) {
      const to = session.envelope.rcptTo.map(one => one.address)
      const chunks: Buffer[] = []
      stream.on('data', chunk => chunks.push(chunk))
      stream.on('end', () => {
        received.push({ to, source: Buffer.concat(chunks).toString() })
        done()
      })
    },
  })
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  const address = server.server.address()
  const read = readEnv({
    DATABASE_URL: 'postgres://localhost/r',
    DATABASE_WORKER_URL: 'postgres://localhost/r',
    SECRET: 'only for tests, forty characters or more',
    BASE_URL: 'https://exemple.test',
    SMTP_URL: `smtp://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`,
  })
  if ('mistakes' in read) throw new Error(read.mistakes.join())
  const transport = mailTransport(read.env, null)
  for (const mail of mails) await transport.send(mail)
  transport.close()
  await new Promise<void>(resolve => server.close(() => resolve()))
  return received
}
