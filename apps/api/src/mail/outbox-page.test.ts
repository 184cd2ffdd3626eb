import { expect, it } from 'vitest'
import { Mailbox } from './mailbox.ts'
import { outboxPage } from './outbox-page.ts'

const frame = { baseUrl: 'http://localhost', style: null }
const mail = (subject: string, text: string) => ({
  messageId: subject,
  to: 'awa@exemple.test',
  subject,
  text,
  html: '',
  lang: 'fr' as const,
})

it('shows the newest mail first, with addresses that can be followed, in the language of its reader', async () => {
  const mailbox = new Mailbox()
  mailbox.add(mail('Le premier', 'Bonjour,\n\nouvrez https://a.test/entrer#jeton puis revenez.'))
  mailbox.add(mail('Le second', 'Rien à ouvrir.'))
  const shown = String(await outboxPage(frame, mailbox, 'en'))
  expect(shown).toContain('<html lang="en">')
  expect(shown.indexOf('Le second')).toBeLessThan(shown.indexOf('Le premier'))
  expect(shown).toContain('ouvrez <a href="https://a.test/entrer#jeton">https://a.test/entrer#jeton</a> puis')
})

it('takes no markup from what people wrote', async () => {
  const mailbox = new Mailbox()
  const hostile = 'https://a.test/"><script>alert(1)</script>'
  mailbox.add(mail(hostile, hostile))
  const shown = String(await outboxPage(frame, mailbox, 'fr'))
  expect(shown).not.toContain('<script')
  expect(shown).toContain('href="https://a.test/&quot;&gt;&lt;script&gt;')
})

it('says where an answer goes', async () => {
  const mailbox = new Mailbox()
  mailbox.add({ ...mail('Une question', 'Répondez.'), replyTo: 'reponse+abc@exemple.test' })
  mailbox.add(mail('Autre chose', 'Lisez.'))
  const shown = String(await outboxPage(frame, mailbox, 'fr'))
  expect(shown.match(/Reply-To: reponse\+abc@exemple.test/g)).toHaveLength(1)
})

it('says that nothing was sent yet', async () => {
  expect(String(await outboxPage(frame, new Mailbox(), 'fr'))).toContain('Aucun n’est parti')
})
