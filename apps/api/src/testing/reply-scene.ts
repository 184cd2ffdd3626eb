import { connect } from 'node:net'
import nodemailer from 'nodemailer'
import postgres from 'postgres'
import { foundMembers, type Home, openedRound, takePositions } from '../positions/round-scene.ts'
import { requestId } from './scenes.ts'
import { type ReceivedMail, startSmtpSink } from './smtp-sink.ts'
import { startTestApi } from './test-api.ts'

type Letter = Parameters<ReturnType<typeof nodemailer.createTransport>['sendMail']>[0]

/** The API with a mail server behind it and its own listener in front: mails go both ways by SMTP. */
export const startReplyApi = async (extra: Record<string, string> = {}) => {
  const sink = await startSmtpSink()
  const logged: string[] = []
  const settings = { SMTP_URL: sink.url, REPLY_PORT: '0', REPLY_DOMAIN: 'reponses.exemple.test', ...extra }
  const api = await startTestApi(settings, line => logged.push(line))
  const port = api.running.replyPort ?? 0
  const smtp = nodemailer.createTransport({ host: '127.0.0.1', port, ignoreTLS: true })
  /** The mails to somebody whose text says this, waiting for the first; those of `after` are left out. */
  const mailTo = async (to: string, says: string, after = 0): Promise<ReceivedMail> => {
    for (let wait = 0; wait < 200; wait++) {
      const found = sink.mails.slice(after).find(one => one.to === to && one.text.includes(says))
      if (found) return found
      await new Promise(resolve => setTimeout(resolve, 25))
    }
    const there = sink.mails.slice(after).map(one => `${one.to}: ${one.text.slice(0, 300)}`)
    throw new Error(`no mail to ${to} says ${says}:\n${there.join('\n---\n')}\n${logged.join('')}`)
  }
  return {
    api,
    sink,
    logged,
    port,
    mailTo,
    send: (letter: Letter) => smtp.sendMail(letter),
    /** What the server answers to the last of these lines, each sent once the one before is answered. */
    talk: (lines: readonly string[], end = true) => talk(port, lines, end),
    async stop() {
      smtp.close()
      await api.stop()
      await sink.stop()
    },
  }
}
export type ReplyApi = Awaited<ReturnType<typeof startReplyApi>>

/** A conversation by hand, for what no mail program says. */
const talk = (port: number, lines: readonly string[], end: boolean): Promise<string> =>
  new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1')
    const left = [...lines]
    let heard = ''
    socket.setTimeout(20_000, () => socket.destroy(new Error(`no answer: ${heard}`)))
    socket.on('error', reject)
    socket.on('data', chunk => {
      heard += chunk
      if (!/^\d{3} .*\r\n$/m.test(heard.slice(heard.lastIndexOf('\n', heard.length - 2) + 1))) return
      const next = left.shift()
      if (next === undefined) {
        socket.end()
        resolve(heard.trim().split('\r\n').at(-1) ?? '')
        return
      }
      socket.write(`${next}\r\n`)
      if (left.length === 0 && !end) {
        socket.end()
        resolve('')
      }
    })
  })

/** The bare address in a header. */
export const addressIn = (mail: ReceivedMail, header = 'reply-to'): string =>
  mail.headers.get(header)?.replace(/^.*<|>.*$/g, '') ?? ''

/** One organisation of two asks the other about its position; what that one's mail says, and its address for an answer. */
export const askedQuestion = async ({ api, mailTo }: ReplyApi, prefix: string) => {
  const { host, guests, spaceId } = await foundMembers(api, prefix, ['Garance', 'Levain'])
  const [guest] = guests
  if (!guest) throw new Error('a guest')
  const { roundId, statements } = await openedRound(host.person, spaceId, ['Deux heures au plus.'], 'always')
  const statementId = statements[0]?.statementId ?? ''
  for (const home of [host, guest])
    await takePositions(home, spaceId, roundId, [{ statementId, stance: 'agree' }])
  const admin = postgres(api.database.superuserUrl, { max: 1, idle_timeout: 1, onnotice: () => {} })
  const ask = async (text: string) => {
    // A test asks more in a minute than one organisation may in a day.
    await admin`delete from rate_limit where key like 'questionMailPerAsker%'`
    const asked = {
      spaceId,
      organisationId: host.spaceId,
      statementId,
      toOrganisationId: guest.spaceId,
      text,
    }
    const { questionId } = await host.person.positions.askQuestion.mutate({
      ...asked,
      requestId: requestId(),
    })
    const address = `${guest.slug}@exemple.test`
    const notice = await mailTo(address, text)
    return { questionId, notice, replyTo: addressIn(notice), address }
  }
  const answerOf = async (home: Home, questionId: string) =>
    (await home.person.positions.questions.query({ spaceId })).items.find(
      one => one.questionId === questionId,
    )?.answer ?? null
  return { host, guest, spaceId, ask, answer: (questionId: string) => answerOf(host, questionId) }
}

/** What Outlook in French writes below an answer: nothing is marked. */
export const belowInOutlook = ({ text, subject }: ReceivedMail, to: string): string =>
  `\n________________________________\nDe : Reliance <reliance@localhost.localdomain>\nEnvoyé : jeudi 19 novembre 2026 08:12\nÀ : ${to}\nObjet : ${subject}\n\n${text}`
