import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { foundOrganisation } from '../testing/scenes.ts'
import { baseUrl, startTestApi, type TestApi } from '../testing/test-api.ts'
import { pageFrame } from './page-layout.ts'

let api: TestApi
beforeAll(async () => {
  api = await startTestApi()
}, 60_000)
afterAll(() => api.stop())

const get = async (address: string, headers: Record<string, string> = {}) => {
  const answer = await fetch(`${api.origin}${address}`, { headers })
  return { status: answer.status, headers: answer.headers, body: await answer.text() }
}

it('a visitor reads what this is, for whom and how to begin, in a page without a script', async () => {
  const { status, headers, body } = await get('/')
  expect([status, headers.get('cache-control')]).toEqual([200, 'no-cache'])
  expect(headers.get('vary')).toMatch(/cookie/i)
  expect(headers.get('content-security-policy')).not.toContain('script-src')
  for (const words of [
    '<span>Agir ensemble sans se confondre</span>',
    'href="/entrer">Entrer, ou créer un compte</a>',
    `<link rel="canonical" href="${baseUrl}/"/>`,
    'href="/mentions-legales?lang=fr"',
  ])
    expect(body).toContain(words)
  expect(body).not.toMatch(/<script|style="|noindex/)
  // Marks of one page do not borrow each other's outline.
  const ids = [...body.matchAll(/<clipPath id="(\w+)"/g)].map(found => found[1])
  expect(new Set(ids).size).toBe(ids.length)
})

it('speaks the language asked for in the address, else that of the browser', async () => {
  const english = '<span>Act together, stay yourselves</span>'
  expect((await get('/', { 'accept-language': 'en-GB,en;q=0.9' })).body).toContain(english)
  expect((await get('/?lang=en')).body).toContain(english)
})

it('somebody with a session gets the application at the same address', async () => {
  const { person } = await foundOrganisation(api, 'Atelier du Vélo têtu', 'velo-tetu')
  const cookie = api.cookieOf(person)
  const { headers, body } = await get('/', { cookie })
  expect(body).not.toContain('Agir ensemble sans se confondre')
  expect(headers.get('content-security-policy')).toContain("script-src 'self'")
  // A cookie of somebody else’s program on the same host is no session.
  expect((await get('/', { cookie: 'theme=dark' })).body).toContain('Agir ensemble sans se confondre')
})

it('the style sheet stands in the page, under the name that its policy allows', async () => {
  const root = await mkdtemp(path.join(tmpdir(), 'reliance-style-'))
  await mkdir(path.join(root, 'assets'))
  await writeFile(path.join(root, 'assets/pages-x.css'), 'h1{color:red}')
  const frame = pageFrame(baseUrl, root)
  await rm(root, { recursive: true })
  // printf 'h1{color:red}' | openssl dgst -sha256 -binary | base64
  expect(frame.style).toEqual({
    text: 'h1{color:red}',
    source: "'sha256-/D8wWMrWSOjeD/K4IHepvRvJjPxqJbouCB3qbqmBaqY='",
  })
  expect(pageFrame(baseUrl, root).style).toBeNull()
})
