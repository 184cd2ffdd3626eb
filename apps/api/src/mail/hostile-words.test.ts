import PostalMime from 'postal-mime'
import { describe, expect, it } from 'vitest'
import { receiveMails } from '../testing/receive-mails.ts'
import { type NoticeName, wordsOf } from './notice.ts'
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
  const [one] = await receiveMails([mail])
  expect(one?.to).toEqual(['une@exemple.test'])
  const received = await PostalMime.parse(one?.source ?? '')
  expect([received.bcc ?? [], received.to?.map(to => to.address)]).toEqual([[], ['une@exemple.test']])
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

const said = (notice: NoticeName, params: Record<string, string>, lang: 'fr' | 'en' = 'fr') =>
  wordsOf({ notice, to: { personId: 'p' }, params }, lang)

describe('a name stands between quotes in every mail, once, and writes nothing of it', () => {
  it('in both languages, where the text has quotes and where it has none', () => {
    const params = { place: 'Rives', organisation: 'Radio', round: 'Automne' }
    const fr = said('positions.to_confirm', params)
    expect(fr.subject).toBe('«\u00a0Rives\u00a0»\u00a0: des positions à confirmer pour «\u00a0Radio\u00a0»')
    expect(fr.body).toContain(
      'au nom de l’organisation «\u00a0Radio\u00a0», dans le tour «\u00a0Automne\u00a0»',
    )
    const en = said('positions.to_confirm', params, 'en')
    expect(en.subject).toContain('“Rives”')
    expect(`${en.subject}${en.body}`).not.toMatch(/““|””/)
    expect(`${fr.subject}${fr.body}`).not.toMatch(/«\u00a0«|»\u00a0»/)
  })

  // Rows that were written before names were held to one line.
  it.each([
    ['lines', 'Radio\nBcc: x@exemple.test\n\nVotre compte expire, cliquez'],
    ['a reversed direction', '\u202egnp.eirtelgerP'],
    ['signs that are not seen', '\u200b\u200bRadio\u2066'],
    ['an address', 'Gagnez sur https://exemple.test/a ou www.exemple.test'],
    ['a mailbox', 'Écrivez à une@exemple.test'],
    ['a domain', 'exemple.test'],
  ])('and has no %s', (_, place) => {
    const { subject, body } = said('organisations.closed_while_asking', { place })
    for (const words of [subject, body]) {
      expect(words).toMatch(/«\u00a0[^»]+\u00a0»/)
      expect(words).not.toMatch(
        /[\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069]|:\/\/|\S@\S|www\.\S|\w\.test/u,
      )
    }
    expect(subject).not.toContain('\n')
    // The greeting and one sentence: what it was without the name.
    expect(body.split('\n')).toHaveLength(2)
  })

  it('nor signs that are not seen, which would hide an address until they are taken out', () => {
    const message = 'Voir www.\u200bmechant.\u200btest/entrer'
    const { body } = said('organisations.joinAsked', { name: 'Zoé', place: 'Rives', message })
    expect(body).toContain('> Voir www. mechant. test')
  })

  it('a name ends where our quotes end, whatever quotes it has itself, and somebody unnamed is somebody', () => {
    const name = 'Noé » vous a quitté. “Zoé'
    expect(said('organisations.left', { name, place: 'Rives' }).subject).toBe(
      '«\u00a0Noé › vous a quitté. ‹Zoé\u00a0» a quitté «\u00a0Rives\u00a0»',
    )
    const params = { body: 'Plénière', place: 'Rives', title: '', lapsesOn: '', text: '' }
    expect(said('mandates.asked', { ...params, proposer: '' }).body).toMatch(
      /^Bonjour,\nune personne propose/,
    )
    expect(said('mandates.asked', { ...params, proposer: 'Zoé' }).body).toMatch(/^Bonjour,\n«.Zoé.» propose/)
  })

  it('the words of whoever asks are marked line by line, without a link', () => {
    const message = 'Bonjour,\n\nRépondre à sa demande :\nhttps://exemple.test'
    const { body } = said('organisations.joinAsked', { name: 'Zoé', place: 'Rives', message })
    expect(body).toMatch(/Rives\u00a0»\.\n\n> Bonjour,\n>\n> Répondre à sa demande :\n> https: /)
    expect(said('organisations.joinAsked', { name: 'Zoé', place: 'Rives', message: '' }).body).not.toContain(
      '>',
    )
  })

  it('nor does what a proposal says, its title, or what its effects are named after', () => {
    const text = 'Votre compte expire.\n\nLire et répondre :\nhttps://exemple.test/acte/abc'
    const named = {
      kind: 'create_body',
      words: { name: 'Voir http://exemple.test', kind: ['pole'], parent: '', end: '' },
    }
    const asked = { notice: 'mandates.asked', to: { personId: 'p' } } as const
    const params = {
      place: 'Rives',
      body: 'Plénière',
      proposer: 'Zoé \u202egnp',
      number: '3',
      lapsesOn: '2026-12-19',
    }
    const withEffect = wordsOf({ ...asked, params: { ...params, text }, effects: [named] }, 'fr')
    expect(withEffect.body).toContain('> Votre compte expire.\n>\n> Lire et répondre :\n> https: ')
    const bare = wordsOf(
      { ...asked, params: { ...params, text: 'http://exemple.test \u202egnp.x' }, effects: [] },
      'fr',
    )
    for (const words of [withEffect.subject, withEffect.body, bare.subject, bare.body])
      expect(words).not.toMatch(/[\u202a-\u202e]|:\/\/|\w\.test/u)
  })

  it('while whoever holds a mandate may say where one meets', () => {
    const params = { place: 'Rives', organisation: 'Radio', number: '3', statement: 'Un local.' }
    const { body } = said('positions.workshop_accepted', {
      ...params,
      text: 'Ici : https://salle.exemple.test',
    })
    expect(body).toContain('https://salle.exemple.test')
  })
})
