import PostalMime from 'postal-mime'
import { SMTPServer } from 'smtp-server'

export type ReceivedMail = {
  to: string
  messageId: string
  subject: string
  text: string
  headers: Map<string, string>
}

/**
 * A real SMTP server that keeps what it was given, and refuses the addresses that begin with `refuse`.
 * @param delayMs before it says that it has a mail.
 */
export const startSmtpSink = async (delayMs = 0) => {
  const mails: ReceivedMail[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    allowInsecureAuth: true,
    onAuth: ({ username }, _session, done) => done(null, { user: username ?? '' }),
    onRcptTo({ address }, _session, done) {
      done(address.startsWith('refuse') ? new Error(`no such user: ${address}`) : null)
    },
    onData(stream, _session, done) {
      const chunks: Buffer[] = []
      stream.on('data', chunk => chunks.push(chunk))
      stream.on('end', async () => {
        const mail = await PostalMime.parse(Buffer.concat(chunks))
        mails.push({
          to: mail.to?.[0]?.address ?? '',
          messageId: mail.messageId ?? '',
          subject: mail.subject ?? '',
          text: mail.text ?? '',
          headers: new Map(mail.headers.map(({ key, value }) => [key, value])),
        })
        setTimeout(done, delayMs)
      })
    },
  })
  // A client that is killed leaves its connection in the middle of a word.
  server.on('error', () => {})
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', () => resolve()))
  const address = server.server.address()
  return {
    url: `smtp://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`,
    mails,
    stop: () => new Promise<void>(resolve => server.close(() => resolve())),
  }
}
export type SmtpSink = Awaited<ReturnType<typeof startSmtpSink>>
