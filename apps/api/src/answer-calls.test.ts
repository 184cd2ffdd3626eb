import { request } from 'node:http'
import { createTRPCClient, httpBatchLink } from '@trpc/client'
import { fetchRequestHandler } from '@trpc/server/adapters/fetch'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answerCalls } from './answer-calls.ts'
import type { RequestContext } from './boundary/context.ts'
import type { AppRouter } from './router.ts'
import { appRouter } from './router.ts'
import { foundOrganisation } from './testing/scenes.ts'
import { baseUrl, startTestApi, type TestApi } from './testing/test-api.ts'

let api: TestApi
let home: Awaited<ReturnType<typeof foundOrganisation>>
beforeAll(async () => {
  api = await startTestApi({}, () => {})
  home = await foundOrganisation(api, 'Bassin', 'bassin')
}, 60_000)
afterAll(() => api.stop())

const headers = (more: Record<string, string> = {}) => ({
  'content-type': 'application/json',
  'sec-fetch-site': 'same-origin',
  origin: baseUrl,
  cookie: api.cookieOf(home.person),
  ...more,
})
const post = (path: string, body: string, more: Record<string, string> = {}) =>
  fetch(`${api.origin}/trpc/${path}`, { method: 'POST', body, headers: headers(more) })

describe('calls are answered as tRPC’s own adapter answers them', () => {
  const unknown = 'aaaaaaaa-0000-7000-8000-000000000000'
  const kinds: Record<string, (here: string) => [path: string, body: string, contentType?: string]> = {
    'a read': here => ['organisations.get', JSON.stringify({ spaceId: here })],
    'a refusal': () => ['organisations.get', JSON.stringify({ spaceId: unknown })],
    'wrong fields': () => ['organisations.get', '{"spaceId":"x"}'],
    'no JSON': () => ['organisations.get', '{'],
    'another kind of content': () => ['organisations.get', '{}', 'text/plain'],
    'a procedure that is none': () => ['organisations.nothing', '{}'],
    'a name of the prototype': () => ['constructor', '{}'],
    'a batch of one': here => ['organisations.get?batch=1', JSON.stringify({ 0: { spaceId: here } })],
    'a batch of several ends': here => [
      'organisations.get,organisations.members,organisations.get,nothing?batch=1',
      JSON.stringify({ 0: { spaceId: here }, 1: { spaceId: here }, 2: { spaceId: unknown } }),
    ],
    'a batch that is all refused': () => [
      'organisations.get,organisations.get?batch=1',
      JSON.stringify({ 0: { spaceId: unknown }, 1: { spaceId: unknown } }),
    ],
    'a batch without its inputs': () => ['organisations.get,territories.searchCommunes?batch=1', '{}'],
    'a batch that is too long': () => [
      `${Array.from({ length: 21 }, () => 'identity.whoAmI').join()}?batch=1`,
      '{}',
    ],
    'several without a batch': () => ['identity.whoAmI,identity.whoAmI', '{}'],
  }
  const context = (): RequestContext => ({
    ...api.services,
    sessionToken: api.services.sessions.read(api.cookieOf(home.person)),
    cookieHeader: null,
    clientIp: 'test',
    setCookie: () => {},
    lang: 'fr',
  })

  it.each(Object.entries(kinds))('%s', async (_name, kind) => {
    const [path, body, contentType = 'application/json'] = kind(home.spaceId)
    const [names = '', query] = path.split('?')
    const ours = await answerCalls(context(), {
      path: names,
      isBatch: query === 'batch=1',
      contentType,
      bytes: body.length,
      body: async () => body,
    })
    const theirs = await fetchRequestHandler({
      endpoint: '/trpc',
      router: appRouter,
      allowMethodOverride: true,
      maxBatchSize: 20,
      createContext: context,
      req: new Request(`${baseUrl}/trpc/${path}`, {
        method: 'POST',
        body,
        headers: { 'content-type': contentType },
      }),
    })
    expect([ours.status, JSON.parse(ours.text)]).toEqual([theirs.status, await theirs.json()])
  })
})

describe('the route of the calls', () => {
  it('answers the batches of the browser’s client, each call by itself', async () => {
    const client = createTRPCClient<AppRouter>({
      links: [httpBatchLink({ url: `${api.origin}/trpc`, methodOverride: 'POST', headers: () => headers() })],
    })
    const [organisation, members, refused] = await Promise.allSettled([
      client.organisations.get.query({ spaceId: home.spaceId }),
      client.organisations.members.query({ spaceId: home.spaceId }),
      client.coalitions.get.query({ spaceId: home.spaceId }),
    ])
    expect(organisation).toMatchObject({ status: 'fulfilled', value: { name: 'Bassin' } })
    expect(members).toMatchObject({ status: 'fulfilled', value: [{ level: 'member' }] })
    expect(refused).toMatchObject({ status: 'rejected', reason: { message: 'shared.not_found' } })
  })

  it('takes no path that cannot be read, and no body without its length', async () => {
    expect((await post('%E0%A4%A', '{}')).status).toBe(404)
    expect((await post('identity.whoAmI,identity.whoAmI?batch=1', '1')).status).toBe(400)
    const status = await new Promise((resolve, reject) => {
      const { hostname, port } = new URL(api.origin)
      const chunked = { ...headers(), 'transfer-encoding': 'chunked' }
      const path = '/trpc/identity.whoAmI'
      const asked = request({ hostname, port, method: 'POST', path, headers: chunked }, answer => {
        answer.resume()
        resolve(answer.statusCode)
      })
      asked.on('error', reject)
      asked.end('{}')
    })
    expect(status).toBe(411)
  })

  it('compresses what is long, for whoever takes it so', async () => {
    const many = Object.fromEntries(Array.from({ length: 20 }, (_, n) => [n, { spaceId: home.spaceId }]))
    const path = `${Array.from({ length: 20 }, () => 'organisations.get').join()}?batch=1`
    const answers = await Promise.all(
      ['gzip, br', 'identity'].map(way => post(path, JSON.stringify(many), { 'accept-encoding': way })),
    )
    expect(answers.map(one => one.headers.get('content-encoding'))).toEqual(['gzip', null])
    const [short, whole] = await Promise.all(answers.map(one => one.text()))
    expect(short).toBe(whole)
    expect(JSON.parse(short ?? '')).toHaveLength(20)
    expect((await post('identity.whoAmI', '{}')).headers.get('content-encoding')).toBeNull()
  })
})
