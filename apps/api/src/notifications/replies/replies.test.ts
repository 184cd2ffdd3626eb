import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  addressIn,
  askedQuestion,
  belowInOutlook,
  type ReplyApi,
  startReplyApi,
} from '../../testing/reply-scene.ts'

let mails: ReplyApi
let s: Awaited<ReturnType<typeof askedQuestion>>
beforeAll(async () => {
  mails = await startReplyApi()
  s = await askedQuestion(mails, 'courrier')
}, 60_000)
afterAll(() => mails.stop())

const spaced = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ')
const gmail = 'Le jeu. 19 nov. 2026 à 08:12, Reliance <reliance@localhost.localdomain> a écrit\u00a0:'
const marked = (text: string) =>
  text
    .trim()
    .split('\n')
    .map(line => `> ${line}`.trimEnd())
    .join('\n')

describe('an answer by mail', () => {
  it('is what the mail says, and its address is short, of one case, and the same for nobody else', async () => {
    const { notice, replyTo } = await s.ask('Pourquoi deux heures ?')
    expect(replyTo).toMatch(/^reponse\+[a-z2-7]{52}@reponses\.exemple\.test$/)
    expect(replyTo.split('@')[0]?.length).toBeLessThanOrEqual(64)
    expect(spaced(notice.text)).toContain('Pour y répondre, répondez à ce courriel :')
    expect(notice.text).not.toContain(replyTo)
    expect((await s.ask('Et pourquoi pas trois ?')).replyTo).not.toBe(replyTo)
  })

  it('from Outlook in French, in windows-1252: it is the answer, and what was done is said', async () => {
    const { notice, replyTo, address, questionId } = await s.ask('Qui a tenu l’heure ?')
    const at = mails.sink.mails.length
    const text = `L’équipe d’accueil, à 20 h.${belowInOutlook(notice, address)}`
    const bytes = Buffer.from(
      text
        .replaceAll('’', '\u0092')
        .replaceAll('«', '\u00ab')
        .replaceAll('\u202f', ' ')
        .replaceAll('\n', '\r\n'),
      'latin1',
    )
    const raw = Buffer.concat([
      Buffer.from(
        `From: "Voix" <${address.toUpperCase()}>\r\nTo: ${replyTo}\r\nSubject: =?windows-1252?Q?RE=A0:_une_question?=\r\nMessage-ID: <outlook.1@exemple.test>\r\nContent-Type: text/plain; charset="windows-1252"\r\nContent-Transfer-Encoding: 8bit\r\n\r\n`,
      ),
      bytes,
    ])
    await mails.send({ envelope: { from: address, to: replyTo.toUpperCase() }, raw })
    const answer = await mails.mailTo(address, 'votre organisation a répondu', at)
    expect(await s.answer(questionId)).toBe('L’équipe d’accueil, à 20 h.')
    expect(answer.headers.get('auto-submitted')).toBe('auto-replied')
    expect(answer.headers.get('in-reply-to')).toBe('<outlook.1@exemple.test>')
    expect(answer.headers.has('reply-to')).toBe(false)
    expect(answer.subject).toBe('Votre réponse est prise')
    expect(spaced(answer.text)).toContain('Le texte qui a été pris :\n> L’équipe d’accueil, à 20 h.')
  })

  it('sent twice by a server that heard no answer, it acts once and is answered once', async () => {
    const { notice, replyTo, address, questionId } = await s.ask('Combien étiez-vous ?')
    const at = mails.sink.mails.length
    const letter = { from: address, to: replyTo, messageId: '<deux.fois@exemple.test>' }
    const text = `Trente.\n\n${gmail}\n${marked(notice.text)}\n`
    await Promise.all(
      [1, 2, 3].map(time => mails.send({ ...letter, text, headers: { 'X-Try': String(time) } })),
    )
    await mails.mailTo(address, 'Trente.', at)
    expect(await s.answer(questionId)).toBe('Trente.')
    // Another one, later: nothing is lost, and nothing changes.
    await mails.send({ from: address, to: replyTo, text: 'Non, quarante.' })
    const second = await mails.mailTo(address, '> Non, quarante.', at)
    expect(second.text).toContain('a déjà été prise')
    expect(await s.answer(questionId)).toBe('Trente.')
    const answers = mails.sink.mails.slice(at).filter(one => one.to === address)
    expect(answers.filter(one => one.text.includes('> Trente.'))).toHaveLength(1)
  })

  it.each([
    ['below what it quotes', (quoted: string) => `${gmail}\n${quoted}\n\nOui, en bas.\n`, 'Oui, en bas.'],
    [
      'between the lines',
      (quoted: string) => {
        const [first = '', ...rest] = quoted.split('\n')
        return `${gmail}\n${first}\nBonjour à vous.\n${rest.join('\n')}\nOui, la nuit.\n`
      },
      /^> Bonjour,\nBonjour à vous\.\n(> .*\n)+Oui, la nuit\.$/,
    ],
    [
      'from an iPhone',
      (quoted: string) =>
        `Oui.\n\nEnvoyé de mon iPhone\n\nLe 19 nov. 2026 à 08:12, Reliance\n<reliance@localhost.localdomain> a écrit\u202f:\n\n${quoted}\n`,
      'Oui.',
    ],
    [
      'with a French word that looks like the header of a quote',
      (quoted: string) =>
        `Bonjour,\n\nLe point que personne n’a encore traité.\nCe qui a été écrit\u00a0:\nla charte doit changer.\n\n${gmail}\n${quoted}\n`,
      'Bonjour,\n\nLe point que personne n’a encore traité.\nCe qui a été écrit\u00a0:\nla charte doit changer.',
    ],
  ])('A4, %s, is taken whole', async (way, letter, taken) => {
    const { notice, replyTo, address, questionId } = await s.ask(`Une question, ${way}`)
    const at = mails.sink.mails.length
    await mails.send({
      from: address,
      to: replyTo,
      text: letter(marked(notice.text)),
      encoding: 'quoted-printable',
    })
    await mails.mailTo(address, 'votre organisation a répondu', at)
    expect(await s.answer(questionId)).toEqual(
      typeof taken === 'string' ? taken : expect.stringMatching(taken),
    )
  })

  it('that is HTML alone', async () => {
    const { notice, replyTo, address, questionId } = await s.ask('En couleurs ?')
    const html = `<div>Oui, <b>toujours</b> &amp; partout.<script>alert(1)</script></div><div>${gmail.replace('<', '&lt;')}</div><blockquote>${notice.text.replaceAll('\n', '<br>')}</blockquote>`
    const at = mails.sink.mails.length
    await mails.send({ from: address, to: replyTo, html })
    await mails.mailTo(address, 'votre organisation a répondu', at)
    expect(await s.answer(questionId)).toBe('Oui, toujours & partout.')
  })

  it('A4, that only quotes adds nothing, and says so', async () => {
    const { notice, replyTo, address, questionId } = await s.ask('Vous m’entendez ?')
    const at = mails.sink.mails.length
    await mails.send({ from: address, to: replyTo, text: `${gmail}\n${marked(notice.text)}` })
    const answer = await mails.mailTo(address, 'rien d’ajouté', at)
    expect(answer.subject).toBe('Rien d’ajouté')
    expect(await s.answer(questionId)).toBeNull()
    // Its address is good as before.
    await mails.send({ from: address, to: replyTo, text: 'Je vous entends.' })
    await mails.mailTo(address, 'votre organisation a répondu', at)
    expect(await s.answer(questionId)).toBe('Je vous entends.')
  })

  it('that is too long, or comes with files: nothing written is lost, and what was left out is said', async () => {
    const { replyTo, address, questionId } = await s.ask('En détail ?')
    const at = mails.sink.mails.length
    const long = `${'Nous en avons parlé. '.repeat(60)}Fin.`
    await mails.send({
      from: address,
      to: replyTo,
      text: `${long}\n<b>http://exemple.test</b>`,
      attachments: [{ filename: 'photo.jpg', content: Buffer.alloc(1000, 1) }],
    })
    const answer = await mails.mailTo(address, 'rien n’a été enregistré', at)
    expect(answer.text).toContain(`> ${long}`)
    expect(answer.text).toContain('La pièce jointe n’a pas été gardée')
    // What somebody wrote is no link in a mail of ours.
    expect(answer.text).not.toContain('http://exemple.test')
    expect(await s.answer(questionId)).toBeNull()
  })

  it('with a subject that would add a header, and markup, adds nothing', async () => {
    const { replyTo, address, questionId } = await s.ask('Sans détour ?')
    const at = mails.sink.mails.length
    const raw = `From: ${address}\r\nTo: ${replyTo}\r\nSubject: =?utf-8?Q?Oui=0D=0ABcc:_autre@exemple.test?=\r\nMessage-ID: <a@b>\r\n Bcc: x@exemple.test\r\n\r\n<img src=x onerror=alert(1)>\r\n`
    await mails.send({ envelope: { from: address, to: replyTo }, raw })
    const answer = await mails.mailTo(address, 'votre organisation a répondu', at)
    expect(await s.answer(questionId)).toBe('<img src=x onerror=alert(1)>')
    expect(answer.headers.has('bcc')).toBe(false)
    expect(mails.sink.mails.some(one => one.to.startsWith('autre') || one.to.startsWith('x@'))).toBe(false)
    expect(addressIn(answer, 'to')).toBe(address)
  })
})
