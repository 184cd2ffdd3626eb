import { expect, it, test } from 'vitest'
import { readMessage } from './read-message.ts'

const head = 'From: Camille <camille@exemple.test>\r\nSubject: a\r\n'
const read = (mail: string) =>
  readMessage(Buffer.from(mail), 'camille@exemple.test', undefined).catch(() => 'unreadable' as const)
const marks = (count: number) => '\u0323\u0301'.repeat(count / 2)
const megabytes = (unit: string, count: number) => unit.repeat(Math.floor((count * 1_000_000) / unit.length))
const base64 = 'Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n'
const parts = 'Content-Type: multipart/mixed; boundary=x\r\n'

const hostile: [string, string][] = [
  ['a sender of marks', `From: a${marks(28_000)}@exemple.test\r\n\r\nOui.`],
  ['a mebibyte of marks', `From: a${marks(500_000)}@exemple.test\r\n\r\nOui.`],
  ['empty lines', `${head}\r\n${megabytes('\r\n', 10)}`],
  ['short lines', `${head}\r\n${megabytes('a b c d e f g h\r\n', 10)}`],
  [
    'flowed lines',
    `${head}Content-Type: text/plain; format=flowed; delsp=yes\r\n\r\n${megabytes('a \r\n', 10)}`,
  ],
  ['one line', `${head}\r\n${megabytes('a b', 9.9)}`],
  ['many parts', `${head}${parts}\r\n${megabytes('--x\r\n\r\na\r\n', 10)}--x--`],
  ['many headers', `${head}${megabytes('X: a\r\n', 2)}\r\nOui`],
  ['signs of markup', `${head}Content-Type: text/html\r\n\r\n${megabytes('<', 1)}`],
  ['pieces of base64', `${head}${base64}\r\n${megabytes('YQ==', 1)}`],
  [
    'quoted-printable',
    `${head}Content-Transfer-Encoding: quoted-printable\r\n\r\n${megabytes('=41=\r\n', 10)}`,
  ],
]
test.each(hostile)('%s: no step of many seconds', async (_, mail) => {
  await read(mail.slice(0, 400))
  const begun = performance.now()
  await read(mail)
  // Not a measure: before, each took from two to a hundred seconds.
  expect(performance.now() - begun).toBeLessThan(1_500)
})

const lines = (text: string) => Buffer.from(text).toString('base64').replace(/.{76}/gu, '$&\r\n')
const photo = `--x\r\nContent-Type: image/jpeg; name=a.jpg\r\nContent-Transfer-Encoding: base64\r\n\r\n`

it('ten megabytes of photos are a mail like any other: its words are kept, its files counted', async () => {
  const large = `${photo}${lines('é'.repeat(450_000))}\r\n`
  const small = `${photo}${lines('é'.repeat(15_000))}\r\n`
  const words = `--x\r\n${base64}\r\n${lines('Oui, dès demain.\n'.repeat(200))}\r\n`
  const mail = `${head}${parts}\r\n${large.repeat(4)}${small.repeat(12)}${words}${large.repeat(2)}--x--`
  expect(await read(mail)).toMatchObject({
    attachmentCount: 18,
    text: `${'Oui, dès demain.\n'.repeat(200)}`,
    sender: 'camille@exemple.test',
  })
})

it('A4: a text that looks like a file is refused, and never cut', async () => {
  const long = lines('Oui, dès demain. '.repeat(4_000))
  const photos = `${photo}${lines('é'.repeat(450_000))}\r\n`
  expect(await read(`${head}${parts}\r\n--x\r\n${base64}\r\n${long}\r\n${photos}--x--`)).toBe('too_long')
  expect(await read(`${head}${parts}\r\n--x\r\n\r\nOui\r\n${long}\r\n${photos}--x--`)).toBe('too_long')
  const soft = 'Content-Transfer-Encoding: quoted-printable\r\n\r\nOui =\r\n'
  expect(await read(`${head}${parts}\r\n--x\r\n${soft}${long}\r\n${photos}--x--`)).toBe('too_long')
  const html = base64.replace('plain', 'html')
  expect(await read(`${head}${parts}\r\n--x\r\n${html}\r\n${long}\r\n${photos}--x--`)).toBe('too_long')
  // The same text is read where nothing large comes with it.
  expect(await read(`${head}${base64}\r\n${long}`)).toMatchObject({
    text: expect.stringMatching(/^(?:Oui, dès demain\. ?)+\n?$/u),
  })
})

it('an address that is longer than one can be is none', async () => {
  expect(await read(`From: a${marks(2_000)}@exemple.test\r\n\r\nOui.`)).toMatchObject({ sender: '' })
})
