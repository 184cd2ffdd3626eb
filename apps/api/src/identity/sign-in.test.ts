import { createServer } from 'node:net'
import PostalMime from 'postal-mime'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { baseUrl, refusalOf, startTestApi, type TestApi } from '../testing/test-api.ts'
import { databaseLimits } from './rate-limits.ts'

const json = { 'content-type': 'application/json' }

let api: TestApi
beforeAll(async () => {
  api = await startTestApi()
})
afterAll(() => api.stop())

describe('signing in by a link', () => {
  it('opens an account for a new address and the same account again', async () => {
    const first = await api.signInByMail('ines@exemple.test', 'Inès')
    const again = await api.signInByMail('ines@exemple.test', 'Inès')
    const me = await first.identity.whoAmI.query()
    expect(me).toMatchObject({ name: 'Inès', address: 'ines@exemple.test', places: [] })
    expect((await again.identity.whoAmI.query())?.personId).toBe(me?.personId)
  })

  it('is used once, and shown without being used', async () => {
    const visitor = api.visitor()
    await visitor.identity.requestLink.mutate({ address: 'Once@Exemple.test ', lang: 'en' })
    const token = await api.tokenFor('once@exemple.test')
    for (let look = 0; look < 3; look++)
      expect(await visitor.identity.showLink.query({ token })).toEqual({
        state: 'open',
        address: 'once@exemple.test',
      })
    await visitor.identity.useLink.mutate({ token })
    expect(await refusalOf(visitor.identity.useLink.mutate({ token }))).toBe('identity.link_used')
    expect(await visitor.identity.showLink.query({ token })).toEqual({ state: 'used', address: null })
    const never = 'A'.repeat(43)
    expect(await visitor.identity.showLink.query({ token: never })).toEqual({
      state: 'unknown',
      address: null,
    })
    expect(await refusalOf(visitor.identity.useLink.mutate({ token: never }))).toBe('identity.link_expired')
  })

  it('makes one person of two links of a new address that are used at the same moment', async () => {
    const address = 'deux-onglets@exemple.test'
    const visitors = [api.visitor(), api.visitor()]
    for (const visitor of visitors) await visitor.identity.requestLink.mutate({ address, lang: 'fr' })
    const tokens = [await api.tokenFor(address), await api.tokenFor(address)]
    await Promise.all(
      visitors.map((visitor, at) => visitor.identity.useLink.mutate({ token: tokens[at] ?? '' })),
    )
    const people = await Promise.all(visitors.map(visitor => visitor.identity.whoAmI.query()))
    expect(people[0]?.personId).toBeTruthy()
    expect(people[1]?.personId).toBe(people[0]?.personId)
  })

  it('S4: answers the same for a known and an unknown address', async () => {
    await api.signInByMail('connue@exemple.test')
    const visitor = api.visitor()
    const known = await visitor.identity.requestLink.mutate({ address: 'connue@exemple.test', lang: 'fr' })
    const unknown = await visitor.identity.requestLink.mutate({ address: 'jamais@exemple.test', lang: 'fr' })
    expect(unknown).toEqual(known)
    const wrong = (address: string) =>
      refusalOf(visitor.identity.signInWithPassword.mutate({ address, password: 'pas le bon du tout' }))
    expect(await wrong('connue@exemple.test')).toBe(await wrong('jamais@exemple.test'))
  })

  it('ends with signing out, on the server as well', async () => {
    const person = await api.signInByMail('part@exemple.test')
    const cookie = api.cookieOf(person)
    await person.identity.signOut.mutate()
    const stale = await fetch(`${api.origin}/trpc/identity.whoAmI`, {
      method: 'POST',
      headers: { ...json, 'sec-fetch-site': 'same-origin', origin: baseUrl, cookie },
    })
    expect(await stale.json()).toEqual({ result: { data: null } })
  })
})

describe('a password, for those who want one', () => {
  it('signs in, refuses short ones, and closes the other sessions', async () => {
    const person = await api.signInByMail('awa@exemple.test')
    const elsewhere = await api.signInByMail('awa@exemple.test')
    expect(await refusalOf(person.identity.setPassword.mutate({ password: 'court' }))).toBe(
      'identity.password_too_short',
    )
    const password = 'une phrase assez longue'
    await person.identity.setPassword.mutate({ password })
    expect(await elsewhere.identity.whoAmI.query()).toBeNull()
    const visitor = api.visitor()
    await visitor.identity.signInWithPassword.mutate({ address: 'awa@exemple.test', password })
    expect((await visitor.identity.whoAmI.query())?.address).toBe('awa@exemple.test')
  })

  it('needs a session to be set', async () => {
    const call = api.visitor().identity.setPassword.mutate({ password: 'une phrase assez longue' })
    expect(await refusalOf(call)).toBe('shared.session_missing')
  })
})

describe('what keeps the door', () => {
  it('counts tries in the database, so that a restart forgives nothing', async () => {
    const visitor = api.visitor()
    const ask = () => visitor.identity.requestLink.mutate({ address: 'insiste@exemple.test', lang: 'fr' })
    for (let time = 0; time < 5; time++) await ask()
    expect(await refusalOf(ask())).toBe('identity.links_too_many')
    const restarted = databaseLimits(api.services.database, api.services.secret)
    const spent = restarted.spend('linkPerAddressAndClient', '127.0.0.1:insiste@exemple.test')
    await expect(spent).rejects.toThrow('shared.too_many')
  })

  it('S5: refuses a request that another site’s page makes', async () => {
    const post = (headers: Record<string, string>) =>
      fetch(`${api.origin}/trpc/identity.signOut`, { method: 'POST', headers: { ...json, ...headers } }).then(
        answer => answer.status,
      )
    expect(await post({ 'sec-fetch-site': 'cross-site', origin: 'https://ailleurs.test' })).toBe(403)
    expect(await post({ 'sec-fetch-site': 'same-site', origin: baseUrl })).toBe(403)
    expect(await post({ origin: 'https://ailleurs.test' })).toBe(403)
    expect(await post({})).toBe(403)
    expect(await post({ 'sec-fetch-site': 'same-origin', origin: baseUrl })).toBe(200)
  })

  it('serves every page under a strict policy, and no procedure by GET', async () => {
    const page = await fetch(`${api.origin}/health`)
    const policy = page.headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toContain('unsafe')
    expect(page.headers.get('referrer-policy')).toBe('no-referrer')
    expect((await fetch(`${api.origin}/trpc/identity.whoAmI`)).status).toBe(405)
  })

  it('keeps only hashes of sessions and links', async () => {
    const person = await api.signInByMail('secret@exemple.test')
    const token = api.cookieOf(person).split('=')[1] ?? ''
    const { default: postgres } = await import('postgres')
    const sql = postgres(api.database.superuserUrl, { max: 1 })
    const [found] = await sql`
      select (select count(*) from session where id_hash = ${token}) + (select count(*) from link where token_hash = ${token})
        + (select count(*) from outbox where payload::text like ${`%${token}%`}) as n`
    await sql.end()
    expect(Number(found?.n)).toBe(0)
  })
})

describe('mails leave through a real SMTP server', () => {
  it('with the text first, in the language of the person', async () => {
    const received: string[] = []
    const smtp = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onData(stream, _session, done) {
        let raw = ''
        stream.on('data', chunk => {
          raw += chunk
        })
        stream.on('end', () => {
          received.push(raw)
          done()
        })
      },
    })
    const port = await new Promise<number>(resolve => {
      const probe = createServer().listen(0, '127.0.0.1', () => {
        const address = probe.address()
        probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
      })
    })
    await new Promise<void>(resolve => smtp.listen(port, '127.0.0.1', () => resolve()))
    const mailing = await startTestApi({ SMTP_URL: `smtp://127.0.0.1:${port}` })
    await mailing.visitor().identity.requestLink.mutate({ address: 'josiane@exemple.test', lang: 'fr' })
    for (let wait = 0; wait < 200 && received.length === 0; wait++)
      await new Promise(resolve => setTimeout(resolve, 25))
    await mailing.stop()
    await new Promise<void>(resolve => smtp.close(() => resolve()))
    const mail = await PostalMime.parse(received[0] ?? '')
    expect(mail.to?.[0]?.address).toBe('josiane@exemple.test')
    expect(mail.subject).toBe('Votre lien pour entrer')
    expect(mail.text).toMatch(new RegExp(`${baseUrl}/entrer#[A-Za-z0-9_-]{43}`))
    expect((received[0] ?? '').indexOf('text/plain')).toBeLessThan((received[0] ?? '').indexOf('text/html'))
  })
})
