import { createServer } from 'node:net'
import { isUnavailable } from '@reliance/db/connection/unavailable.ts'
import { expect, it } from 'vitest'
import { readEnv } from '../env.ts'
import { mailTransport } from './transport.ts'

const mail = {
  to: 'ines@exemple.test',
  subject: 'Bonjour',
  text: 'Bonjour',
  html: '<p>Bonjour</p>',
  lang: 'fr' as const,
  messageId: '<un@exemple.test>',
}

it('says of a mail server that hangs up that it was the mail server, and not the database', async () => {
  const server = createServer(socket => socket.destroy())
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const read = readEnv({
    DATABASE_URL: 'postgres://localhost/r',
    DATABASE_WORKER_URL: 'postgres://localhost/r',
    SECRET: 'only for tests, forty characters or more',
    BASE_URL: 'http://localhost:4999',
    SMTP_URL: `smtp://127.0.0.1:${port}`,
  })
  if ('mistakes' in read) throw new Error(read.mistakes.join('\n'))
  const transport = mailTransport(read.env, null)
  const error = await transport.send(mail).catch((failed: unknown) => failed)
  transport.close()
  server.close()
  expect(error).toMatchObject({ name: 'MailNotSent', code: expect.stringMatching(/^SMTP_E/) })
  expect(isUnavailable(error)).toBe(false)
  // What the network says of the database is another matter, under the same name.
  expect(isUnavailable(Object.assign(new Error('slow'), { code: 'ETIMEDOUT' }))).toBe(true)
  expect(isUnavailable(Object.assign(new Error('slow'), { code: 'SMTP_ETIMEDOUT' }))).toBe(false)
})
