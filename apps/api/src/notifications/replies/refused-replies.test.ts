import { connect } from 'node:net'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { askedQuestion, belowInOutlook, type ReplyApi, startReplyApi } from '../../testing/reply-scene.ts'

let mails: ReplyApi
let s: Awaited<ReturnType<typeof askedQuestion>>
let admin: postgres.Sql
beforeAll(async () => {
  mails = await startReplyApi()
  s = await askedQuestion(mails, 'refus')
  admin = postgres(mails.api.database.superuserUrl, { max: 1, onnotice: () => {} })
}, 60_000)
afterAll(async () => {
  await admin.end()
  await mails.stop()
})

const coded = async (sending: Promise<unknown>): Promise<number> => {
  try {
    await sending
    return 250
  } catch (error) {
    return (error as { responseCode: number }).responseCode
  }
}
const kept = async (): Promise<number> => (await admin`select count(*)::int as n from mail_reply`)[0]?.n
const states = async (questionId: string) =>
  (
    await admin`select state, is_automatic from mail_reply where subject_id = ${questionId} order by received_at`
  ).map(one => one.state)
const settled = (questionId: string, count: number) =>
  expect
    .poll(async () => (await states(questionId)).filter(one => one !== 'received').length, {
      timeout: 10_000,
    })
    .toBe(count)
const pathOf = (text: string): string => /https?:\/\/[^/]+(\/acte\/[\w-]{43})/.exec(text)?.[1] ?? ''
const page = async (path: string) => (await fetch(`${mails.api.origin}${path}`)).text()
const press = async (path: string, text: string) =>
  (
    await fetch(`${mails.api.origin}${path}`, {
      method: 'POST',
      headers: { 'sec-fetch-site': 'same-origin', 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ text }).toString(),
    })
  ).text()

describe('the listener takes answers to our mails, and nothing else', () => {
  it('no other address, here or elsewhere, and an unknown one is refused as one whose time is over', async () => {
    const { replyTo, address } = await s.ask('Trop tard ?')
    const [local = '', domain = ''] = replyTo.split('@')
    const text = 'Oui.'
    const others = [
      `${local}@exemple.test`,
      `reponse+${'a'.repeat(52)}@${domain}`,
      `postmaster@${domain}`,
      'x@y.test',
    ]
    for (const to of others) expect(await coded(mails.send({ from: address, to, text }))).toBe(550)
    const said = () =>
      mails.talk(['EHLO x', `MAIL FROM:<${address}>`, `RCPT TO:<${replyTo}>`, 'QUIT'].slice(0, 3))
    expect(await said()).toMatch(/^250/)
    await admin`update link set expires_at = now() - interval '1 minute' where purpose = 'reply_question'
      and subject_id = (select id from question where text = 'Trop tard ?')`
    const unknown = await mails.talk(['EHLO x', `MAIL FROM:<${address}>`, `RCPT TO:<${others[1]}>`])
    expect(await said()).toBe(unknown)
    // Neither does the address open a page.
    const token = local.replace('reponse+', '')
    expect((await fetch(`${mails.api.origin}/acte/${token}`)).status).toBe(404)
    expect(await kept()).toBe(0)
  })

  it('one address at a time, and nobody signs in', async () => {
    const [one, two] = [await s.ask('Une ?'), await s.ask('Deux ?')]
    const begun = ['EHLO x', `MAIL FROM:<${one.address}>`, `RCPT TO:<${one.replyTo}>`]
    expect(await mails.talk([...begun, `RCPT TO:<${two.replyTo}>`])).toMatch(/^452/)
    expect(await mails.talk(['EHLO x', 'AUTH PLAIN AGEAYg=='])).toMatch(/^5\d\d/)
    expect(await mails.talk(['EHLO x', 'VRFY root'])).not.toMatch(/root@/)
  })

  it('nothing longer than 10 MB, said before and held while it comes, and no text longer than an answer', async () => {
    const { replyTo, address, questionId } = await s.ask('En long ?')
    const begun = ['EHLO x', `MAIL FROM:<${address}> SIZE=20000000`]
    expect(await mails.talk(begun)).toMatch(/^552/)
    const attachments = [{ filename: 'a.bin', content: Buffer.alloc(9 * 1024 * 1024) }]
    expect(await coded(mails.send({ from: address, to: replyTo, text: 'Oui', attachments }))).toBe(552)
    const line = 'x'.repeat(1024 * 1024)
    const raw = `From: ${address}\r\n\r\n${line}\r\n`
    expect(await coded(mails.send({ envelope: { from: address, to: replyTo }, raw }))).toBe(552)
    expect(await mails.talk(['EHLO x', line])).toMatch(/^[45]\d\d/)
    const html = `<p>${line}</p>`
    expect(await coded(mails.send({ from: address, to: replyTo, html }))).toBe(552)
    expect(await states(questionId)).toEqual([])
  })

  it('says that it has a mail once it is kept, and has it sent again where it cannot', async () => {
    const { replyTo, address, questionId } = await s.ask('Gardé ?')
    const letter = { from: address, to: replyTo, text: 'Gardé.' }
    await admin`revoke execute on function door.keep_reply(text, uuid, uuid, jsonb) from reliance_app`
    expect(await coded(mails.send(letter))).toBe(451)
    await admin`grant execute on function door.keep_reply(text, uuid, uuid, jsonb) to reliance_app`
    expect(await coded(mails.send(letter))).toBe(250)
    await settled(questionId, 1)
    expect(await s.answer(questionId)).toBe('Gardé.')
    expect(mails.logged.join('')).not.toContain(address)
    expect(mails.logged.join('')).not.toContain('Gardé.')
  })

  it('a mail that is cut off is no mail', async () => {
    const { replyTo, address, questionId } = await s.ask('Coupé ?')
    const before = await kept()
    const begun = ['EHLO x', `MAIL FROM:<${address}>`, `RCPT TO:<${replyTo}>`, 'DATA']
    await mails.talk([...begun, `From: ${address}\r\n\r\nLa moitié d’une`], false)
    const socket = connect(mails.port, '127.0.0.1')
    await new Promise(resolve => socket.once('data', resolve))
    socket.destroy()
    await new Promise(resolve => setTimeout(resolve, 500))
    expect(await kept()).toBe(before)
    expect(await s.answer(questionId)).toBeNull()
  })

  it('no more than twenty an hour for one address', async () => {
    const { replyTo, address } = await s.ask('Combien de fois ?')
    const begun = ['EHLO x', `MAIL FROM:<${address}>`, `RCPT TO:<${replyTo}>`]
    for (let time = 0; time < 20; time++) expect(await mails.talk(begun)).toMatch(/^250/)
    expect(await mails.talk(begun)).toMatch(/^452/)
  })
})

describe('what no member wrote never acts', () => {
  it.each([
    ['an answering machine', { 'Auto-Submitted': 'auto-replied' }, undefined],
    ['a list', { 'List-Id': '<liste.exemple.test>', Precedence: 'list' }, undefined],
    ['an old answering machine', { 'X-Autoreply': 'yes' }, undefined],
    ['a bounce', {}, ''],
  ])('%s: kept, not done, not answered', async (name, headers, from) => {
    const { replyTo, address, questionId } = await s.ask(`Es-tu ${name} ?`)
    const at = mails.sink.mails.length
    const envelope = { from: from ?? address, to: replyTo }
    await mails.send({ from: address, to: replyTo, text: 'Je suis absent.', headers, envelope })
    await settled(questionId, 1)
    expect(await states(questionId)).toEqual(['automatic'])
    expect(await s.answer(questionId)).toBeNull()
    expect(mails.sink.mails.slice(at)).toEqual([])
    // Neither does the database let it, whoever asks.
    await expect(
      admin`update mail_reply set state = 'done' where subject_id = ${questionId}`,
    ).rejects.toMatchObject({ constraint_name: 'mail_reply_automatic' })
  })

  it.each([
    ['another address', (_: string) => 'Autre <autre@ailleurs.test>'],
    ['two addresses', (own: string) => `${own}, autre@ailleurs.test`],
    ['an address in the name alone', (own: string) => `"${own}" <autre@ailleurs.test>`],
    ['none', (_: string) => ''],
  ])('from %s: whoever it was written to is asked, and nobody else', async (name, from) => {
    const { replyTo, address, questionId } = await s.ask(`De ${name} ?`)
    const at = mails.sink.mails.length
    const raw = `From: ${from(address)}\r\nTo: ${replyTo}\r\nSubject: x\r\n\r\nOui, http://exemple.test\r\n`
    await mails.send({ envelope: { from: address, to: replyTo }, raw })
    const asked = await mails.mailTo(address, 'il vient d’ailleurs', at)
    expect(asked.subject.replaceAll('\u202f', ' ')).toBe('Ce message est-il de vous ?')
    expect(asked.text).toContain('> Oui, http: / /exemple. test'.slice(0, 12))
    expect(asked.text).not.toContain('http://exemple.test')
    expect(await s.answer(questionId)).toBeNull()
    expect(mails.sink.mails.slice(at).map(one => one.to)).toEqual([address])
  })

  it('it acts once its writer says so on their page, as they change it, and once', async () => {
    const { replyTo, address, questionId } = await s.ask('De votre téléphone ?')
    const at = mails.sink.mails.length
    await mails.send({ from: 'perso@ailleurs.test', to: replyTo, text: 'Oui <b>moi</b>.' })
    const path = pathOf((await mails.mailTo(address, 'il vient d’ailleurs', at)).text)
    const shown = await page(path)
    expect(shown).toContain('perso@ailleurs.test')
    expect(shown).toContain('Oui &lt;b&gt;moi&lt;/b&gt;.')
    expect(await s.answer(questionId)).toBeNull()
    const long = 'x'.repeat(1001)
    expect(await press(path, long)).toContain(long)
    expect(await press(path, ' ')).toContain('role="alert"')
    expect(await press(path, 'Oui, moi.')).toContain('votre organisation a répondu')
    expect(await s.answer(questionId)).toBe('Oui, moi.')
    expect(await press(path, 'Encore.')).not.toContain('votre organisation a répondu')
    // The address has served by it.
    await mails.send({ from: address, to: replyTo, text: 'Et encore.' })
    await mails.mailTo(address, 'a déjà été prise', at)
    expect(await s.answer(questionId)).toBe('Oui, moi.')
    expect((await states(questionId)).toSorted()).toEqual(['done', 'refused'])
    await expect(
      admin`update mail_reply set state = 'done' where subject_id = ${questionId}`,
    ).rejects.toMatchObject({ constraint_name: 'mail_reply_done' })
  })

  it('A4, where the cut may be wrong, all is shown, and what is too much is taken out', async () => {
    const { notice, replyTo, address, questionId } = await s.ask('En dessous ?')
    const at = mails.sink.mails.length
    const text = `Bonjour.${belowInOutlook(notice, address)}\nMa réponse est ici, en bas.`
    await mails.send({ from: address, to: replyTo, text })
    const asked = await mails.mailTo(address, 'nous ne savons pas', at)
    expect(asked.text).toContain('> Ma réponse est ici, en bas.')
    expect(await s.answer(questionId)).toBeNull()
    // The links that it quotes open nothing from here on: no token of theirs is in the database, nor in its own.
    const tokens = [...notice.text.matchAll(/\/courriels\/([\w-]{43})/g)].map(one => one[1] ?? '')
    expect(tokens).toHaveLength(1)
    for (const secret of [...tokens, replyTo.slice(8, 60)])
      expect(
        await admin`select 1 from mail_reply r where r::text like ${`%${secret}%`}
          union all select 1 from link l where l::text like ${`%${secret}%`}
          union all select 1 from outbox o where o::text like ${`%${secret}%`}`,
      ).toHaveLength(0)
    const path = pathOf(asked.text)
    expect(await page(path)).toContain('Ma réponse est ici, en bas.')
    await press(path, 'Bonjour.\nMa réponse est ici, en bas.')
    expect(await s.answer(questionId)).toBe('Bonjour.\nMa réponse est ici, en bas.')
  })
})
