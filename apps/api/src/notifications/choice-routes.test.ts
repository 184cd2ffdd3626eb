import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mailReader } from '../testing/mail-pages.ts'
import { requestId } from '../testing/scenes.ts'
import { type ReceivedMail, type SmtpSink, startSmtpSink } from '../testing/smtp-sink.ts'
import { baseUrl, startTestApi, type TestApi } from '../testing/test-api.ts'

let api: TestApi
let sink: SmtpSink
let admin: postgres.Sql
let reader: ReturnType<typeof mailReader>

beforeAll(async () => {
  sink = await startSmtpSink()
  api = await startTestApi({ SMTP_URL: sink.url })
  admin = postgres(api.database.superuserUrl, { max: 1, onnotice: () => {} })
  reader = mailReader(api)
})
afterAll(async () => {
  await admin.end()
  await api.stop()
  await sink.stop()
})

/** The mails to an address whose subject says this, once there are so many. */
const mailsTo = async (address: string, about: RegExp, count = 1): Promise<ReceivedMail[]> => {
  const found = () => sink.mails.filter(one => one.to === address && about.test(one.text))
  await expect.poll(() => found().length).toBe(count)
  return found()
}

const signIn = async (address: string, name: string) => {
  const client = api.visitor()
  await client.identity.requestLink.mutate({ address, lang: 'fr' })
  const [mail] = await mailsTo(address, /entrer#/)
  expect(mail?.headers.has('list-unsubscribe')).toBe(false)
  await client.identity.useLink.mutate({ token: /#([\w-]{43})/.exec(mail?.text ?? '')?.[1] ?? '' })
  await client.identity.setProfile.mutate({ name, lang: 'fr' })
  return client
}

/** Somebody who answers requests, and somebody who makes one after the other. */
const asking = async (slug: string) => {
  const ana = await signIn(`ana@${slug}.test`, 'Ana')
  const { spaceId } = await ana.organisations.found.mutate({
    requestId: requestId(),
    name: `Atelier ${slug}`,
    slug,
    legalForm: 'association_1901',
    sector: 'other',
    communeCode: null,
    lang: 'fr',
  })
  await admin`update organisation set is_public = true where space_id = ${spaceId}`
  const bilal = await signIn(`bilal@${slug}.test`, 'Bilal')
  let asked = 0
  /** Bilal asks, and is told no: a mail that is always sent, and comes after the other. */
  const ask = async () => {
    asked++
    const message = `demande ${asked}`
    await bilal.organisations.askToJoin.mutate({
      spaceId,
      requestId: requestId(),
      displayName: 'Bilal',
      message,
    })
    const [request] = await ana.organisations.joinRequests.query({ spaceId })
    await ana.organisations.answerJoinRequest.mutate({
      spaceId,
      requestId: requestId(),
      joinRequestId: request?.joinRequestId ?? '',
      answer: 'decline',
      level: 'member',
    })
    const refusals = await mailsTo(`bilal@${slug}.test`, /n’a pas accepté/, asked)
    expect(refusals.every(one => !one.headers.has('list-unsubscribe'))).toBe(true)
  }
  return { ask, ana, spaceId, address: `ana@${slug}.test` }
}

const oneClick = (mail: ReceivedMail | undefined): string => {
  const [, url = ''] = /^<(.+)>$/.exec(mail?.headers.get('list-unsubscribe') ?? '') ?? []
  expect(url.startsWith(`${baseUrl}/courriels/`)).toBe(true)
  return url.replace(baseUrl, '')
}

describe('RFC 8058: mails that are not needed can be stopped', () => {
  it('by one POST of the mail program, without a session, and by nothing else', async () => {
    const { ask, address } = await asking('un-clic')
    await ask()
    const [mail] = await mailsTo(address, /demande à rejoindre/)
    expect(mail?.headers.get('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click')
    const path = oneClick(mail)
    // Scanners follow addresses.
    for (let time = 0; time < 2; time++)
      expect((await reader.get(path)).body).toContain('Ne plus recevoir ces courriels ?')
    await ask()
    await mailsTo(address, /demande à rejoindre/, 2)
    const stopped = await fetch(`${api.origin}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'List-Unsubscribe=One-Click',
    })
    expect([stopped.status, stopped.headers.get('set-cookie')]).toEqual([200, null])
    await ask()
    expect(await mailsTo(address, /demande à rejoindre/, 2)).toHaveLength(2)
    expect((await reader.get(path)).status).toBe(200)
  })

  it('or chosen kind by kind on a page, and taken up again', async () => {
    const { ask, address } = await asking('choix')
    await ask()
    const [mail] = await mailsTo(address, /demande à rejoindre/)
    const page = /(\/courriels\/[\w-]{43})\s/.exec(mail?.text ?? '')?.[1] ?? ''
    expect((await reader.get(page)).body.match(/"want"[^>]* checked/g)).toHaveLength(8)
    const fields = [['want', 'charters']] as [string, string][]
    expect((await reader.post(page, fields, { 'sec-fetch-site': 'cross-site' })).status).toBe(403)
    const saved = await reader.post(page, fields)
    expect([
      saved.body.includes('C’est enregistré'),
      saved.body.match(/"want"[^>]* checked/g)?.length,
    ]).toEqual([true, 1])
    await ask()
    expect(await mailsTo(address, /demande à rejoindre/, 1)).toHaveLength(1)
    await reader.post(page, [
      ['want', 'requests'],
      ['want', 'charters'],
      ['want', '\u0000'],
    ])
    await ask()
    const [, second] = await mailsTo(address, /demande à rejoindre/, 2)
    expect(second?.text).toContain(page)
  })

  it('or at a pace: who is written to only when something waits for them reads the rest in Reliance', async () => {
    const { ask, ana, address, spaceId } = await asking('rythme')
    await ask()
    const [mail] = await mailsTo(address, /demande à rejoindre/)
    const page = /(\/courriels\/[\w-]{43})\s/.exec(mail?.text ?? '')?.[1] ?? ''
    const kinds = ['requests', 'charters', 'decisions', 'calendar', 'positions', 'fund', 'dues']
    const all = kinds.map(kind => ['want', kind] as [string, string])
    const saved = await reader.post(page, [...all, ['pace', 'asks']])
    expect(saved.body).toMatch(/value="asks" checked/)
    const comes = async (name: string) => {
      const guest = await signIn(`${name.toLowerCase()}@rythme.test`, name)
      await ana.organisations.invite.mutate({
        spaceId,
        requestId: requestId(),
        pasted: `${name.toLowerCase()}@rythme.test`,
        level: 'supporter',
        lang: 'fr',
      })
      const invitation = (await guest.identity.whoAmI.query())?.invitations.find(
        one => one.spaceId === spaceId,
      )
      await guest.organisations.answerInvitation.mutate({
        spaceId,
        requestId: requestId(),
        invitationId: invitation?.invitationId ?? '',
        answer: 'accept',
        displayName: name,
      })
    }
    await comes('Jeanne')
    await ask()
    await mailsTo(address, /demande à rejoindre/, 2)
    expect(sink.mails.some(one => one.to === address && /Jeanne/.test(one.subject))).toBe(false)
    // A form of before this choice says nothing of it.
    expect((await reader.post(page, all)).body).toMatch(/value="asks" checked/)
    await reader.post(page, [...all, ['pace', 'all']])
    await comes('Karim')
    await mailsTo(address, /Karim/)
  })

  it('or from the account, by whoever is signed in', async () => {
    const person = await signIn('compte@choix.test', 'Compte')
    const there = await reader.get('/courriels', { cookie: api.cookieOf(person) })
    expect(there.status).toBe(302)
    const page = await reader.get(there.headers.get('location') ?? '')
    expect([page.status, page.body.match(/"want"[^>]* checked/g)?.length]).toEqual([200, 8])
    const stranger = await reader.get('/courriels')
    expect([stranger.status, stranger.headers.get('location')]).toEqual([302, '/entrer?next=/compte'])
  })

  it('not with another token, nor a kind that is none', async () => {
    const { ask, address } = await asking('refus')
    await ask()
    const path = oneClick((await mailsTo(address, /demande à rejoindre/))[0])
    const [, , token = ''] = path.split('/')
    const wrong = [
      `/courriels/${'A'.repeat(43)}`,
      '/courriels/x',
      `/courriels/${token}/mandates`,
      `/acte/${token}`,
    ]
    for (const one of wrong) expect([one, (await reader.get(one)).status]).toEqual([one, 404])
    expect((await reader.post(`/courriels/${token}/mandates`, {})).status).toBe(404)
    expect((await reader.post(`/courriels/${'A'.repeat(43)}/requests`, {})).status).toBe(404)
    // Whoever is gone has no choice left: the link is nobody's.
    const garbage = await reader.get(`/courriels/${'A'.repeat(43)}`)
    await admin`update email_address set address = 'ailleurs@refus.test' where address = ${address}`
    const gone = await reader.get(`/courriels/${token}`)
    expect([gone.status, gone.body]).toEqual([garbage.status, garbage.body])
  })
})
