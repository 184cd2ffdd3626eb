import { expect, it, test } from 'vitest'
import { readMessage } from './read-message.ts'

const read = async (headers: string) => {
  const mail = Buffer.from(`${headers}\r\nSubject: a\r\n\r\nOui.\r\n`)
  const message = await readMessage(mail, 'camille@exemple.test', 'mx.exemple.org')
  if (message === 'too_long') throw new Error('it is short')
  return message
}

const member = 'membre@exemple.test'

test.each([
  member,
  `<${member}>`,
  `Camille Roux <${member}>`,
  `"Roux, Camille <rives>" <${member}>`,
  `=?utf-8?q?Camille=2C_=C3=A9lue?= <${member}>`,
  `${member} <${member}>`,
  `<${member}> (Camille)`,
  'Membre@Exemple.TEST',
])('From: %s names the member', async from => {
  expect(await read(`From: ${from}`)).toMatchObject({ sender: member })
})

test.each([
  `x <${member}> <evil@evil.test>`,
  `<evil@evil.test> ${member}`,
  `"${member} x"@evil.test`,
  `"${member}" <evil@evil.test>`,
  `${member} <evil@evil.test>`,
  `evil@evil.test (${member})`,
  `${member}(evil@evil.test)`,
  `"<${member}>"@evil.test`,
  `${member}: evil@evil.test;`,
  `grp: ${member};`,
  `${member}, evil@evil.test`,
  `<${member}@evil.test>`,
  `<${member} evil@evil.test>`,
  `<@exemple.test:${member}>`,
  `"evil@evil.test" ${member}`,
  `=?utf-8?q?=3C${member.replace('@', '=40')}=3E?= <evil@evil.test>`,
  `=?utf-8?q?=3C${member.replace('@', '=40')}=3E?=`,
  `"a <${member}>`,
])('From: %s does not', async from => {
  const { sender } = await read(`From: ${from}`)
  expect(['', 'evil@evil.test']).toContain(sender)
})

it('the server in front vouches for the domain of the one that is named, in the header on top', async () => {
  const said = (result: string) => `Authentication-Results: mx.exemple.org; dmarc=${result}\r\n`
  const vouched = async (headers: string) => (await read(`${headers}From: ${member}`)).isVouched
  expect(await vouched(said('pass header.from=exemple.test'))).toBe(true)
  expect(await vouched(said('pass header.from=evil.test'))).toBe(false)
  expect(await vouched(said('fail') + said('pass'))).toBe(false)
  expect(await vouched(said('fail (p=none; dmarc=pass)'))).toBe(false)
  expect(await vouched('')).toBe(false)
})
