import PostalMime from 'postal-mime'
import { expect, it } from 'vitest'
import { threadKey } from '../identity/tokens.ts'
import { receiveMails } from '../testing/receive-mails.ts'
import { writeMail } from './write-mail.ts'

const secret = 'only for tests, forty characters or more'
const written = (messageId: string, subject: string, thread?: string) =>
  writeMail({
    messageId,
    to: 'une@exemple.test',
    subject,
    lang: 'fr',
    paragraphs: ['Bonjour.'],
    ...(thread !== undefined && { thread }),
  })

it('writes what the mails of one thing answer, and leaves each its own id', async () => {
  const thread = `<thread.${threadKey(secret, 'space', 'decision')}@exemple.test>`
  const received = await receiveMails([
    written('<un.a@exemple.test>', 'À décider', thread),
    written('<deux.a@exemple.test>', 'On attend encore', thread),
    written('<trois.a@exemple.test>', 'Entrer'),
  ])
  const heads = await Promise.all(received.map(({ source }) => PostalMime.parse(source)))
  expect(heads.map(({ messageId, inReplyTo, references }) => ({ messageId, inReplyTo, references }))).toEqual(
    [
      { messageId: '<un.a@exemple.test>', inReplyTo: thread, references: thread },
      { messageId: '<deux.a@exemple.test>', inReplyTo: thread, references: thread },
      { messageId: '<trois.a@exemple.test>', inReplyTo: undefined, references: undefined },
    ],
  )
})

it('the id of a thread is stable, of one space, and says nothing that was written', () => {
  const key = threadKey(secret, 'space', 'decision')
  expect(threadKey(secret, 'space', 'decision')).toBe(key)
  expect(threadKey(secret, 'other', 'decision')).not.toBe(key)
  expect(threadKey(secret, 'space', 'other')).not.toBe(key)
  expect(threadKey(secret, 'space', 'x>\r\nBcc: autre@exemple.test')).toMatch(/^[\w-]{22}$/)
})

it('adds no header, whatever a thread would be made of', async () => {
  const [one] = await receiveMails([
    written('<un.a@exemple.test>', 'Essai', '<x@exemple.test>\r\nBcc: autre@exemple.test'),
  ])
  expect(one?.to).toEqual(['une@exemple.test'])
  const { headers } = await PostalMime.parse(one?.source ?? '')
  expect(headers.map(({ key }) => key)).not.toContain('bcc')
})
