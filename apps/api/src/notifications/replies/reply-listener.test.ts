import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import postgres from 'postgres'
import { expect, it } from 'vitest'
import { askedQuestion, startReplyApi } from '../../testing/reply-scene.ts'

it('nobody is sent more than twenty answers an hour, whatever comes: what they write is kept all the same', async () => {
  const mails = await startReplyApi()
  try {
    const s = await askedQuestion(mails, 'foule')
    const asked = [await s.ask('La première ?'), await s.ask('La deuxième ?')]
    const at = mails.sink.mails.length
    const address = asked[0]?.address ?? ''
    for (const { replyTo } of asked)
      for (let time = 0; time < 12; time++)
        await mails.send({ from: address, to: replyTo, text: `Réponse ${time} à ${replyTo.slice(8, 14)}` })
    const admin = postgres(mails.api.database.superuserUrl, { max: 1, onnotice: () => {} })
    const count = async () =>
      (await admin`select count(*)::int as n from mail_reply where handled_at is not null`)[0]?.n
    await expect.poll(count, { timeout: 20_000 }).toBe(24)
    await admin.end()
    await new Promise(resolve => setTimeout(resolve, 500))
    expect(mails.sink.mails.slice(at).filter(one => one.to === address)).toHaveLength(20)
  } finally {
    await mails.stop()
  }
}, 60_000)

it('a process that stops takes what is coming in, and nothing more', async () => {
  const mails = await startReplyApi()
  const s = await askedQuestion(mails, 'arret')
  const { replyTo, address } = await s.ask('Encore un mot ?')
  const socket = connect(mails.port, '127.0.0.1')
  let heard = ''
  socket.on('data', chunk => {
    heard += chunk
  })
  const says = async (line: string, code: string) => {
    heard = ''
    socket.write(`${line}\r\n`)
    await expect.poll(() => heard, { timeout: 5_000 }).toMatch(new RegExp(`^${code} `, 'm'))
  }
  await expect.poll(() => heard).toMatch(/^220 /m)
  await says('EHLO x', '250')
  await says(`MAIL FROM:<${address}>`, '250')
  await says(`RCPT TO:<${replyTo}>`, '250')
  await says('DATA', '354')
  socket.write(`From: ${address}\r\n\r\nJusqu’au `)
  await new Promise(resolve => setTimeout(resolve, 100))
  const stopping = mails.api.running.stop()
  await new Promise(resolve => setTimeout(resolve, 200))
  const late = connect(mails.port, '127.0.0.1')
  await expect(once(late, 'connect')).rejects.toMatchObject({ code: 'ECONNREFUSED' })
  await says('bout.\r\n.', '250')
  socket.end()
  await stopping
  const admin = postgres(mails.api.database.superuserUrl, { max: 1, onnotice: () => {} })
  const rows = await admin`select received_text, state from mail_reply`
  await admin.end()
  expect(rows).toMatchObject([{ received_text: expect.stringContaining('Jusqu’au bout.') }])
  await mails.api.database.drop()
  await mails.sink.stop()
}, 60_000)

it('one outsider keeps nobody out: five connections at a time, and ten addresses in vain', async () => {
  const mails = await startReplyApi()
  const opened: Socket[] = []
  try {
    const come = async (localAddress: string): Promise<string> => {
      const socket = connect({ port: mails.port, host: '127.0.0.1', localAddress })
      opened.push(socket)
      socket.on('error', () => {})
      const greeting = once(socket, 'data').then(([said]) => String(said))
      return await Promise.race([greeting, once(socket, 'close').then(() => 'closed')])
    }
    const greetings = await Promise.all(Array.from({ length: 25 }, () => come('127.0.0.2')))
    expect(greetings.filter(one => one.startsWith('220 '))).toHaveLength(5)
    expect(greetings.filter(one => one === 'closed')).toHaveLength(20)
    expect(await come('127.0.0.3')).toMatch(/^220 /)
    const guesses = (count: number) => new Array<string>(count).fill('RCPT TO:<x@y.test>')
    const begun = ['EHLO x', 'MAIL FROM:<a@evil.test>']
    expect(await mails.talk([...begun, ...guesses(9)])).toMatch(/^550/)
    const guessing = connect(mails.port, '127.0.0.1')
    opened.push(guessing)
    guessing.on('error', () => {})
    guessing.resume()
    await once(guessing, 'data')
    guessing.write(`${[...begun, ...guesses(30)].join('\r\n')}\r\n`)
    await expect.poll(() => guessing.destroyed, { timeout: 5_000 }).toBe(true)
  } finally {
    for (const one of opened) one.destroy()
    await mails.stop()
  }
}, 60_000)
