import { afterAll, beforeAll, expect, it } from 'vitest'
import { rawRequest } from './testing/raw-request.ts'
import { baseUrl, startTestApi, type TestApi } from './testing/test-api.ts'

const lines: string[] = []
let api: TestApi
beforeAll(async () => {
  const env = { CALLS_PER_MINUTE: '40', TRUST_PROXY: 'yes', LOG_LEVEL: 'info' }
  api = await startTestApi(env, line => lines.push(line))
})
afterAll(() => api.stop())

const headersFrom = (from: string) => ({
  'content-type': 'application/json',
  'x-forwarded-for': from,
  'sec-fetch-site': 'same-origin',
  origin: baseUrl,
})
const post = async (from: string, path = 'identity.whoAmI', body = '{}') => {
  const options = { method: 'POST', body, headers: headersFrom(from) }
  const answer = await fetch(`${api.origin}/trpc/${path}`, options)
  return { status: answer.status, text: await answer.text() }
}
/** How many of these are answered before one is refused for their number. */
const answered = async (each: (at: number) => Promise<{ status: number }>): Promise<number> => {
  for (let at = 0; at < 100; at++) if ((await each(at)).status === 429) return at
  return Number.POSITIVE_INFINITY
}
const batch = Array.from({ length: 10 }, () => 'identity.whoAmI').join()

it('counts the calls of one client, whatever they ask, a batch by its calls and a body by its size', async () => {
  expect(await answered(() => post('203.0.113.1'))).toBe(40)
  expect(await answered(() => post('203.0.113.2', 'nothing.here'))).toBe(40)
  expect(await answered(() => post('203.0.113.3', `${batch}?batch=1`))).toBe(4)
  expect(await answered(() => post('203.0.113.4', 'coalitions.edit', 'x'.repeat(200_000)))).toBe(10)
  expect((await post('203.0.113.5')).status).toBe(200)
})

it('counts an IPv6 client by its /64', async () => {
  expect(await answered(at => post(`2001:db8:7:7::${at.toString(16)}`))).toBe(40)
  expect((await post('2001:db8:7:8::1')).status).toBe(200)
})

it('says so in words the pages have, writes one line of it, and reads nothing more', async () => {
  const written = () => lines.filter(line => line.includes('shared.too_many')).length
  const before = written()
  await answered(() => post('203.0.113.9'))
  const { text } = await post('203.0.113.9')
  expect(JSON.parse(text).error).toMatchObject({
    message: 'shared.too_many',
    data: { refusal: { params: { minutes: 1 } } },
  })
  expect(written()).toBe(before + 1)
  // The rest of this body never comes: whoever waited for it would not answer.
  const head = { ...headersFrom('203.0.113.9'), 'content-length': '60000' }
  const { answer } = rawRequest(api.origin, 'POST /trpc/identity.whoAmI', head, '{')
  expect((await answer).status).toBe(429)
})
