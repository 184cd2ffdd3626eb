import { normaliseEmailAddress } from '@reliance/core/identity/email-address.ts'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sha256 } from '../identity/tokens.ts'
import { actPathFor, mailReader } from '../testing/mail-pages.ts'
import { foundOrganisation, requestId } from '../testing/scenes.ts'
import { refusalOf, startTestApi, type TestApi } from '../testing/test-api.ts'

let api: TestApi
let admin: postgres.Sql
let reader: ReturnType<typeof mailReader>
const logged: string[] = []

beforeAll(async () => {
  api = await startTestApi({ LOG_LEVEL: 'debug' }, line => logged.push(line))
  admin = postgres(api.database.superuserUrl, { max: 1 })
  reader = mailReader(api)
})
afterAll(async () => {
  await admin.end()
  await api.stop()
})

type Home = Awaited<ReturnType<typeof foundOrganisation>>
const invite = async (home: Home, address: string, lang: 'fr' | 'en' = 'fr') => {
  await home.person.organisations.invite.mutate({
    spaceId: home.spaceId,
    requestId: requestId(),
    pasted: address,
    level: 'member',
    lang,
  })
  return actPathFor(api, normaliseEmailAddress(address))
}
const actLinkId = async (path: string) => {
  const tokenHash = sha256(path.split('/').at(-1) ?? '')
  const [row] = await admin<{ id: string }[]>`select id from link where token_hash = ${tokenHash}`
  return { id: row?.id ?? '' }
}
const invitationOf = async (home: Home, address: string) =>
  (await home.person.organisations.invitations.query({ spaceId: home.spaceId })).items.find(
    one => one.address === address,
  )

describe('L15: a link of a mail does one act', () => {
  it('shows the invitation in full and changes nothing, however often it is opened', async () => {
    const home = await foundOrganisation(api, 'La Garance commune', 'garance')
    const path = await invite(home, 'josiane@exemple.test')
    for (let time = 0; time < 3; time++) {
      const page = await reader.get(path)
      expect(page.status).toBe(200)
      expect(page.body).toContain('La Garance commune vous invite')
      expect(page.body).toContain('Invitation envoyée par Personne de La Garance commune.')
      expect(page.headers.get('set-cookie')).toBeNull()
      expect(page.headers.get('referrer-policy')).toBe('no-referrer')
      expect(page.headers.get('cache-control')).toBe('no-store')
      expect(page.headers.get('x-robots-tag')).toBe('noindex')
      expect(page.headers.get('content-security-policy')).not.toContain('script')
    }
    expect((await invitationOf(home, 'josiane@exemple.test'))?.state).toBe('open')
    expect(await admin`select from email_address where address = 'josiane@exemple.test'`).toHaveLength(0)
    expect((await reader.get(`${path}?lang=en`)).body).toContain('La Garance commune invites you')
  })

  it('names the address that was invited, and who else is signed in where it was passed on', async () => {
    const home = await foundOrganisation(api, 'La Passerelle', 'passerelle')
    const path = await invite(home, 'lea@équipe.test')
    const sentTo = 'Ce lien a été envoyé à lea@équipe.test : c’est au nom de cette adresse que vous répondez.'
    const other = 'une session est ouverte pour jo@passee.test'
    const alone = (await reader.get(path)).body
    expect(alone).toContain(sentTo)
    expect(alone).not.toContain('une session est ouverte')
    const passedOn = await api.signIn('jo@passee.test', 'Jo')
    const { body } = await reader.get(path, { cookie: api.cookieOf(passedOn) })
    expect(body).toContain(other)
    // Both before the button.
    expect(body.indexOf(other)).toBeLessThan(body.indexOf('<button'))
    expect(body.indexOf('Ce lien a été envoyé')).toBeLessThan(body.indexOf('<button'))
    const own = await invite(home, 'jo@passee.test')
    expect((await reader.get(own, { cookie: api.cookieOf(passedOn) })).body).not.toContain(
      'une session est ouverte',
    )
    expect((await reader.get(path, { cookie: 'sid=nothing' })).body).toContain(sentTo)
  })

  it('says who invites to what before its link to come in is used, and nothing of it by a link one asked for', async () => {
    const home = await foundOrganisation(api, 'Les Amies du lac', 'amies-du-lac')
    const path = await invite(home, 'nina@exemple.test')
    const visitor = api.visitor()
    const token = await api.tokenFor('nina@exemple.test')
    const said = { organisation: 'Les Amies du lac', by: 'Personne de Les Amies du lac' }
    expect(await visitor.organisations.invited.query({ token })).toEqual(said)
    await reader.post(path, { answer: 'decline', displayName: '' })
    expect(await visitor.organisations.invited.query({ token })).toEqual({ organisation: null, by: null })
    const again = await invite(home, 'nina@exemple.test')
    const next = await api.tokenFor('nina@exemple.test')
    const { id } = await actLinkId(again)
    // Whoever asks for a link and names that of another address is told nothing of it.
    const asking = { lang: 'fr', next: `/?beside=${id}` } as const
    await visitor.identity.requestLink.mutate({ address: 'autre@exemple.test', ...asking })
    const other = await api.tokenFor('autre@exemple.test')
    expect(await visitor.organisations.invited.query({ token: other })).toBeNull()
    expect(await visitor.identity.useLink.mutate({ token: next })).toMatchObject({ next: '/' })
    expect(await visitor.organisations.invited.query({ token: next })).toBeNull()
  })

  it('does it once, for whoever has the address, and opens no session', async () => {
    const home = await foundOrganisation(api, 'Le Levain', 'levain')
    const path = await invite(home, 'jo@exemple.test')
    const done = await reader.post(path, { answer: 'accept', displayName: 'Jo Carpentras' })
    expect([done.status, done.headers.get('set-cookie')]).toEqual([200, null])
    expect(done.body).toContain('Vous faites partie de « Le Levain »')
    const { members } = { members: await home.person.organisations.members.query({ spaceId: home.spaceId }) }
    expect(members.map(one => one.displayName)).toContain('Jo Carpentras')
    const again = await reader.post(path, { answer: 'decline', displayName: '' })
    expect([again.status, again.body.includes('C’est déjà fait')]).toEqual([200, true])
    expect((await reader.get(path)).body).toContain('C’est déjà fait')
    expect((await invitationOf(home, 'jo@exemple.test'))?.state).toBe('accepted')
    const acts =
      await admin`select kind from act where space_id = ${home.spaceId} and kind = 'organisations.joined'`
    expect(acts).toHaveLength(1)
    const token = path.split('/').at(-1) ?? ''
    expect(await refusalOf(api.visitor().identity.useLink.mutate({ token }))).toBe('identity.link_expired')
    expect(
      await admin`select from session s join email_address e using (person_id) where address = 'jo@exemple.test'`,
    ).toHaveLength(0)
  })

  it('does it once when the button is pressed twice at the same moment', async () => {
    const home = await foundOrganisation(api, 'Les Deux Rives', 'deux-rives')
    const path = await invite(home, 'vite@exemple.test')
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => reader.post(path, { answer: 'accept', displayName: 'Vite' })),
    )
    expect(answers.map(one => one.status)).toEqual([200, 200, 200, 200, 200])
    expect(answers.filter(one => one.body.includes('Vous faites partie'))).toHaveLength(1)
    expect(answers.filter(one => one.body.includes('C’est déjà fait'))).toHaveLength(4)
    expect(
      await admin`select from person p join email_address e on e.person_id = p.id
      where e.address = 'vite@exemple.test'`,
    ).toHaveLength(1)
  })

  it('acts for the address of the mail, whoever is signed in at that browser', async () => {
    const home = await foundOrganisation(api, 'Le Pré', 'le-pre')
    const path = await invite(home, 'cible@exemple.test')
    const cookie = api.cookieOf(home.person)
    const done = await reader.post(path, { answer: 'accept', displayName: 'Cible' }, { cookie })
    expect(done.status).toBe(200)
    const [row] = await admin`select e.address from membership m join email_address e using (person_id)
      where m.space_id = ${home.spaceId} and m.display_name = 'Cible'`
    expect(row?.address).toBe('cible@exemple.test')
  })

  it('keeps what was typed when a rule does not hold, and stays open', async () => {
    const home = await foundOrganisation(api, 'Le Verger', 'verger')
    const path = await invite(home, 'sans-nom@exemple.test')
    const nothing = await reader.post(path, { displayName: 'Sans <b>réponse' })
    expect(nothing.status).toBe(400)
    expect(nothing.body).toContain('Choisissez une des réponses proposées.')
    expect(nothing.body).toContain('value="Sans &lt;b&gt;réponse"')
    const unnamed = await reader.post(path, { answer: 'accept', displayName: '' })
    expect(unnamed.body).toContain('Ce champ est à remplir.')
    expect(unnamed.body).toContain('aria-invalid="true"')
    expect((await reader.post(path, { answer: 'decline' })).body).toContain('Vous avez décliné')
    expect((await invitationOf(home, 'sans-nom@exemple.test'))?.state).toBe('declined')
  })
})

describe('a link that leads no further', () => {
  it('says that it is over, and sends one to come in to the same address', async () => {
    const home = await foundOrganisation(api, 'Le Canal', 'canal')
    const path = await invite(home, 'tard@exemple.test')
    await admin`update link set expires_at = now() where address = 'tard@exemple.test'`
    const late = await reader.get(path)
    expect([late.status, late.body.includes('Ce lien n’est plus valable')]).toEqual([410, true])
    expect((await reader.post(path, { answer: 'accept', displayName: 'Tard' })).status).toBe(410)
    expect((await invitationOf(home, 'tard@exemple.test'))?.state).toBe('open')
    expect((await reader.post(path, { wants: 'link' })).body).toContain('Le lien est parti')
    await expect
      .poll(() => api.running.mailbox?.mails.filter(one => one.to === 'tard@exemple.test').length)
      .toBe(2)
  })

  it('says that the invitation was withdrawn, in plain words', async () => {
    const home = await foundOrganisation(api, 'La Halle', 'halle')
    const path = await invite(home, 'retire@exemple.test')
    const invitationId = (await invitationOf(home, 'retire@exemple.test'))?.invitationId ?? ''
    await home.person.organisations.withdrawInvitation.mutate({
      spaceId: home.spaceId,
      requestId: requestId(),
      invitationId,
    })
    for (const answer of [
      await reader.get(path),
      await reader.post(path, { answer: 'accept', displayName: 'R' }),
    ]) {
      expect(answer.status).toBe(409)
      expect(answer.body).toContain('Cette invitation a été retirée par l’organisation.')
    }
    expect(await admin`select from email_address where address = 'retire@exemple.test'`).toHaveLength(0)
  })

  it('answers every token that is nobody’s with the same bytes', async () => {
    await api.visitor().identity.requestLink.mutate({ address: 'entre@exemple.test', lang: 'fr' })
    const signIn = await api.tokenFor('entre@exemple.test')
    const tokens = ['A'.repeat(43), signIn, 'court', '%00', `${'é'.repeat(43)}`, '..%2f..%2fetc']
    const shown = await Promise.all(tokens.map(token => reader.get(`/acte/${token}`)))
    const sent = await Promise.all(tokens.map(token => reader.post(`/acte/${token}`, { answer: 'accept' })))
    const asked = await Promise.all(tokens.map(token => reader.post(`/acte/${token}`, { wants: 'link' })))
    expect(new Set([...shown, ...sent, ...asked].map(one => `${one.status} ${one.body}`)).size).toBe(1)
    expect(shown[0]?.status).toBe(404)
    // The link to come in was not used up by it.
    expect((await api.visitor().identity.showLink.query({ token: signIn })).state).toBe('open')
  })

  it('is not followed from another page', async () => {
    const home = await foundOrganisation(api, 'Le Phare', 'phare')
    const path = await invite(home, 'phare@autre.test')
    const fields = { answer: 'accept', displayName: 'Forcée' }
    const foreign = [
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { 'sec-fetch-site': 'none' },
      { origin: 'https://ailleurs.test' },
    ]
    for (const headers of foreign) {
      const answer = await reader.post(path, fields, headers)
      expect([headers, answer.status]).toEqual([headers, 403])
    }
    expect((await invitationOf(home, 'phare@autre.test'))?.state).toBe('open')
  })

  it('is counted: nobody tries tokens for long', async () => {
    const other = await startTestApi()
    const tries = mailReader(other)
    const statuses: number[] = []
    for (let at = 0; at < 65; at++) statuses.push((await tries.get(`/acte/${'B'.repeat(43)}`)).status)
    expect(statuses.filter(status => status === 404)).toHaveLength(60)
    expect(statuses.at(-1)).toBe(429)
    await other.stop()
  })
})

it('leaves no token in the log', () => {
  expect(logged.length).toBeGreaterThan(0)
  expect(logged.filter(line => line.includes('/acte/'))).toEqual([])
})
