import { once } from 'node:events'
import PostalMime from 'postal-mime'
import { SMTPServer } from 'smtp-server'
import { expect, it } from 'vitest'
import { readEnv } from '../env.ts'
import { wordsOf } from './notice.ts'
import { mailTransport } from './transport.ts'
import { writeMail } from './write-mail.ts'

const hostile = `<img src=x onerror="alert(1)"> & "Radio"\r\nBcc: autre@exemple.test\r\n\r\n.\r\nRSET`

const mail = writeMail({
  messageId: '<un.deux@exemple.test>',
  to: 'une@exemple.test',
  subject: hostile,
  lang: 'fr',
  paragraphs: [hostile, { action: hostile, url: 'https://exemple.test/?a="><script>x</script>' }],
})

it('what people typed stays text in the HTML part', () => {
  expect(mail.html).not.toMatch(/<img|<script|href="[^"]*">&gt;|onerror="/)
  expect(mail.html).toContain('&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; &quot;Radio&quot;')
})

it('and adds neither a reader nor a header nor a command on its way', async () => {
  const envelopes: string[][] = []
  const bodies: string[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, session, done) {
      envelopes.push(session.envelope.rcptTo.map(one => one.address))
      const chunks: Buffer[] = []
      stream.on('data', chunk => chunks.push(chunk))
      stream.on('end', () => {
        bodies.push(Buffer.concat(chunks).toString())
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
  await transport.send(mail)
  transport.close()
  await new Promise<void>(resolve => server.close(() => resolve()))
  expect(envelopes).toEqual([['une@exemple.test']])
  const received = await PostalMime.parse(bodies[0] ?? '')
  expect([received.bcc ?? [], received.to?.map(one => one.address)]).toEqual([[], ['une@exemple.test']])
  expect(received.headers.map(one => one.key)).not.toContain('bcc')
  expect(received.subject).toContain('Bcc: autre@exemple.test')
})

it('a name is put into a notice once: what it says is no template', () => {
  const { subject, body } = wordsOf(
    {
      notice: 'mandates.given',
      to: { personId: 'p' },
      params: { place: '{role} {constructor}', role: '$& $1 {place}', mission: '', startsOn: '', endsOn: '' },
    },
    'fr',
  )
  expect(`${subject}\n${body}`).toContain('{role} {constructor}')
  expect(`${subject}\n${body}`).toContain('$& $1 {place}')
})
