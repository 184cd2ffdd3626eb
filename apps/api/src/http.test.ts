import { type IncomingHttpHeaders, request } from 'node:http'
import { connect } from 'node:net'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { baseUrl, refusalOf, startTestApi, type TestApi, type TestPerson } from './testing/test-api.ts'

const secureUrl = 'https://reliance.exemple.test'
const json = { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' }

let api: TestApi
let secure: TestApi
let person: TestPerson
beforeAll(async () => {
  api = await startTestApi({ TRUST_PROXY: 'yes' }, () => {})
  secure = await startTestApi({ BASE_URL: secureUrl })
  person = await api.signIn('une@exemple.test', 'Une')
}, 60_000)
afterAll(() => Promise.all([api.stop(), secure.stop()]))

const post = (path: string, body: string, headers: Record<string, string> = {}) =>
  fetch(`${api.origin}${path}`, {
    method: 'POST',
    body,
    headers: { ...json, origin: baseUrl, cookie: api.cookieOf(person), ...headers },
  })
/** What a program sends that no browser would: any method, any path as it is written. */
const raw = (
  method: string,
  path: string,
  more: Record<string, string> = {},
): Promise<{ status: number; body: string; headers: IncomingHttpHeaders }> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(api.origin)
    const asked = request(
      { hostname, port, method, path, headers: { ...json, origin: baseUrl, ...more } },
      answer => {
        let body = ''
        answer.on('data', chunk => {
          body += chunk
        })
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, body, headers: answer.headers }))
      },
    )
    asked.on('error', reject)
    asked.end()
  })

describe('every answer', () => {
  const kinds: Record<string, [number, () => Promise<Response>]> = {
    'a page': [200, () => fetch(`${api.origin}/health`)],
    'a call': [200, () => post('/trpc/identity.whoAmI', '{}')],
    'a call that is refused': [400, () => post('/trpc/identity.setProfile', '{}')],
    'a body that is too large': [413, () => post('/trpc/identity.whoAmI', 'x'.repeat(13 * 1024 * 1024))],
    'a method that is none': [405, () => fetch(`${api.origin}/trpc/identity.whoAmI`)],
    'another origin': [403, () => post('/trpc/identity.whoAmI', '{}', { origin: 'https://ailleurs.test' })],
    'a file that is not there': [401, () => fetch(`${api.origin}/files/x/y`)],
    'an archive nobody may have': [401, () => post('/archive', '', { cookie: '' })],
  }

  it.each(Object.entries(kinds))(
    '%s: says its kind and who may load what, and lets nobody frame it',
    async (_name, kind) => {
      const [status, ask] = kind
      const { status: got, headers } = await ask()
      expect(got).toBe(status)
      const policy = headers.get('content-security-policy')?.split('; ') ?? []
      for (const part of ["default-src 'none'", "base-uri 'none'", "frame-ancestors 'none'"])
        expect(policy).toContain(part)
      expect(policy.join()).not.toMatch(/unsafe|\*/)
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('referrer-policy')).toBe('no-referrer')
      expect(headers.get('access-control-allow-origin')).toBeNull()
      expect(headers.get('content-type')).toMatch(/^application\/json|; ?charset=utf-8$/i)
      expect(headers.get('server') ?? headers.get('x-powered-by')).toBeNull()
    },
  )

  it('lets pages run no plugin, and no other site ask first', async () => {
    const page = await fetch(`${api.origin}/health`)
    expect(page.headers.get('content-security-policy')).toContain("object-src 'none'")
    const asked = await fetch(`${api.origin}/trpc/identity.whoAmI`, {
      method: 'OPTIONS',
      headers: { origin: 'https://ailleurs.test', 'access-control-request-method': 'POST' },
    })
    expect(asked.status).toBe(403)
    expect([...asked.headers.keys()].filter(name => name.startsWith('access-control'))).toEqual([])
  })

  it('of a call is kept by no cache', async () => {
    for (const body of ['{}', '{'])
      expect((await post('/trpc/identity.whoAmI', body)).headers.get('cache-control')).toBe('no-store')
  })
})

describe('over https', () => {
  it('is asked for by https alone, subdomains too, for a year', async () => {
    for (const path of ['/health', '/trpc/x', '/files/x/y']) {
      const answer = await fetch(`${secure.origin}${path}`)
      expect(answer.headers.get('strict-transport-security')).toBe('max-age=31536000; includeSubDomains')
    }
    expect((await fetch(`${api.origin}/health`)).headers.get('strict-transport-security')).toBeNull()
  })

  it('has two cookies, which are this host’s alone and which no script reads', async () => {
    const visitor = secure.visitor()
    await visitor.identity.requestLink.mutate({ address: 'deux@exemple.test', lang: 'fr' })
    const answer = await fetch(`${secure.origin}/trpc/identity.useLink`, {
      method: 'POST',
      headers: { ...json, origin: secureUrl },
      body: JSON.stringify({ token: await secure.tokenFor('deux@exemple.test') }),
    })
    const lines = answer.headers.getSetCookie().map(line => line.split('; '))
    const [session = '', device = '', ...others] = lines.map(([pair]) => pair)
    expect(session).toMatch(/^__Host-reliance=[\w-]{43}$/)
    // Of the browser, not of the session: it opens nothing.
    expect(device).toMatch(/^__Host-reliance-device=[\w-]{22}\.[\w-]{22}$/)
    expect(others).toEqual([])
    for (const [, ...attributes] of lines)
      expect(attributes.filter(one => !one.startsWith('Max-Age=')).sort()).toEqual([
        'HttpOnly',
        'Path=/',
        'SameSite=Lax',
        'Secure',
      ])
    expect(await answer.text()).not.toContain(session.split('=')[1])
  })
})

describe('a request of no browser', () => {
  it('traces nothing, lists nothing, and reads nothing beside the pages', async () => {
    for (const method of ['TRACE', 'CONNECT', 'DEBUG'])
      expect([method, (await raw(method, '/health').catch(() => ({ status: 400 }))).status]).toEqual([
        method,
        expect.toSatisfy((status: number) => status >= 400),
      ])
    for (const path of [
      '/.git/config',
      '/assets/',
      '/assets/..%2f..%2f..%2fpackage.json',
      '/..%2f..%2f..%2fpackage.json',
      '/../../../package.json',
      '/%2e%2e/%2e%2e/%2e%2e/.env.example',
      '/metrics',
    ]) {
      const { body } = await raw('GET', path)
      expect([path, body.match(/"reliance"|\[core\]|DATABASE_URL|# HELP|Index of/)]).toEqual([path, null])
    }
  })

  it('is refused when it ends in two places', async () => {
    const { hostname, port } = new URL(api.origin)
    const said = await new Promise<string>((resolve, reject) => {
      const socket = connect(Number(port), hostname, () => {
        socket.write(
          'POST /health HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /health HTTP/1.1\r\nHost: x\r\n\r\n',
        )
      })
      let text = ''
      socket.on('data', chunk => {
        text += chunk
      })
      socket.on('end', () => resolve(text))
      socket.on('error', reject)
    })
    expect(said).toMatch(/^HTTP\/1\.1 400/)
    expect(said).not.toContain('200 OK')
  })
})

describe('the mails of a development installation', () => {
  it('are shown to whoever asks for this machine by its name, and kept by no cache', async () => {
    await person.identity.requestLink.mutate({ address: 'montree@exemple.test', lang: 'fr' })
    await api.tokenFor('montree@exemple.test')
    const { host, port } = new URL(api.origin)
    for (const name of [host, `localhost:${port}`, new URL(baseUrl).host]) {
      const shown = await raw('GET', '/outbox', { host: name })
      expect([name, shown.status, shown.headers['cache-control']]).toEqual([name, 200, 'no-store'])
      expect(shown.body).toContain('montree@exemple.test')
    }
  })

  it('are shown to no page that points its own name at this machine', async () => {
    const { port } = new URL(api.origin)
    for (const name of [`ailleurs.test:${port}`, `localhost.ailleurs.test:${port}`, 'x']) {
      const refused = await raw('GET', '/outbox', { host: name })
      expect([name, refused.status, refused.headers['cache-control']]).toEqual([name, 403, 'no-store'])
      expect(refused.body).toBe('{"error":"shared.foreign_host"}')
    }
  })
})

describe('what a request says beside its input', () => {
  it('changes nothing: unknown fields, prototypes, a second input in the address', async () => {
    const before = await person.identity.whoAmI.query()
    const more = `"name":"Une","lang":"fr","personId":"x","person_id":"x","address":"autre@exemple.test"`
    const sent = `{${more},"__proto__":{"hasPassword":true},"constructor":{"prototype":{"polluted":"yes"}}}`
    expect((await post('/trpc/identity.setProfile', sent)).status).toBe(200)
    expect(await person.identity.whoAmI.query()).toEqual(before)
    expect('polluted' in {}).toBe(false)
    const input = encodeURIComponent('{"name":"Deux","lang":"fr"}')
    const path = `/trpc/identity.setProfile?input=${input}&input=${input}`
    await post(path, '{"name":"Une","lang":"fr"}')
    expect((await post(path, '{}')).status).toBe(400)
    expect((await person.identity.whoAmI.query())?.name).toBe('Une')
  })

  it('of its sender is believed from the proxy alone, and from nobody where there is none', async () => {
    const look = (at: TestApi, origin: string, from: string) =>
      fetch(`${at.origin}/trpc/identity.showLink`, {
        method: 'POST',
        headers: { ...json, origin, 'x-forwarded-for': from },
        body: JSON.stringify({ token: 'A'.repeat(43) }),
      }).then(answer => answer.status)
    const tries = Array.from({ length: 61 }, (_, number) => `198.51.100.${number}`)
    const behind: number[] = []
    for (const claimed of tries) behind.push(await look(api, baseUrl, `${claimed}, 203.0.113.7`))
    expect([behind.filter(status => status === 200).length, behind.at(-1)]).toEqual([60, 429])
    expect(await look(api, baseUrl, '203.0.113.7, 203.0.113.8')).toBe(200)
    const bare: number[] = []
    for (const claimed of tries) bare.push(await look(secure, secureUrl, claimed))
    expect(bare.at(-1)).toBe(429)
  })
})

it('says nothing of the inside when it fails', async () => {
  const admin = postgres(api.database.superuserUrl, { max: 1, onnotice: () => {} })
  await admin`alter function door.session(text) rename to gone`
  const failed = await post('/trpc/identity.whoAmI', '{}')
  const refused = await refusalOf(person.identity.whoAmI.query())
  await admin`alter function door.gone(text) rename to session`
  await admin.end()
  expect([failed.status, refused]).toEqual([500, 'shared.internal_server_error'])
  expect(await failed.text()).not.toMatch(/door|session|select|\.ts|at /)
})
