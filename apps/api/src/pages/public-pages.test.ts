import { afterAll, beforeAll, expect, it } from 'vitest'
import { mailReader } from '../testing/mail-pages.ts'
import { foundCoalition, foundOrganisation, requestId } from '../testing/scenes.ts'
import { baseUrl, startTestApi, type TestApi } from '../testing/test-api.ts'

let api: TestApi
let reader: ReturnType<typeof mailReader>
let home: Awaited<ReturnType<typeof foundOrganisation>>
beforeAll(async () => {
  api = await startTestApi()
  reader = mailReader(api)
  home = await foundOrganisation(api, 'Atelier du <Vélo> têtu', 'velo-tetu')
  await foundCoalition(home, 'Nos rives', 'nos-rives')
})
afterAll(() => api.stop())

const show = (isPublic: boolean, revision: number) =>
  home.person.organisations.edit.mutate({
    spaceId: home.spaceId,
    requestId: requestId(),
    name: 'Atelier du <Vélo> têtu',
    legalForm: 'association_1901',
    sector: 'mobility',
    communeCode: '26108',
    purpose: 'Réparer "ensemble".\n\nEt prêter.',
    history: '',
    culture: '',
    methods: '',
    isPublic,
    revision,
  })

it('R2: an organisation is shown when it chose to be, and until then as one that does not exist', async () => {
  const [hidden, none] = [await reader.get('/p/o/velo-tetu'), await reader.get('/p/o/rien-ici')]
  expect([hidden.status, hidden.body]).toEqual([404, none.body])
  expect(hidden.body).toContain('Rien à cette adresse')
  await show(true, 1)
  const page = await reader.get('/p/o/velo-tetu')
  expect(page.status).toBe(200)
  for (const words of [
    '<span>Atelier du &lt;Vélo&gt; têtu</span>',
    'Association loi 1901, déplacements. Crest.',
    '<p>Réparer &quot;ensemble&quot;.</p><p>Et prêter.</p>',
    'href="/rejoindre/o/velo-tetu"',
    `<link rel="canonical" href="${baseUrl}/p/o/velo-tetu"/>`,
    '<meta property="og:description" content="Réparer &quot;ensemble&quot;. Et prêter."/>',
  ])
    expect(page.body).toContain(words)
  expect(page.body).not.toContain('noindex')
  expect(page.body).not.toMatch(/<script|style="|onclick/)
  await show(false, 2)
  expect((await reader.get('/p/o/velo-tetu')).body).toBe(none.body)
})

it('is the same for everybody who speaks a language, and not sent again while it is the same', async () => {
  const english = await reader.get('/p/c/nos-rives', { 'accept-language': 'en-GB,en;q=0.9' })
  expect(english.body).toContain('One member organisation.')
  expect(english.headers.get('vary')).toMatch(/accept-language/i)
  const page = await reader.get('/p/c/nos-rives')
  const signedIn = await reader.get('/p/c/nos-rives', { cookie: api.cookieOf(home.person) })
  expect(signedIn.body).toBe(page.body)
  expect(page.body).toContain('Chaque organisation reste libre.')
  const etag = page.headers.get('etag') ?? ''
  expect([etag.length > 10, page.headers.get('cache-control')]).toEqual([true, 'no-cache'])
  expect((await reader.get('/p/c/nos-rives', { 'if-none-match': etag })).status).toBe(304)
  expect((await reader.get('/p/c/nos-rives?lang=en', { 'if-none-match': etag })).status).toBe(200)
})

it('leads a former address to the present one, and answers nonsense with a page', async () => {
  await show(true, 3)
  const change = { spaceId: home.spaceId, requestId: requestId(), slug: 'velo-bleu' }
  await home.person.organisations.changeAddress.mutate(change)
  const former = await reader.get('/p/o/velo-tetu')
  expect([former.status, former.headers.get('location')]).toEqual([302, '/p/o/velo-bleu'])
  for (const path of [
    '/p/o/velo-bleu/plus',
    '/p/x/velo-bleu',
    '/p/c/velo-bleu',
    '/p/o/%00',
    '/p/o/A',
    '/p',
    '/p/o/%E0%A4%A',
  ]) {
    const answer = await reader.get(path)
    expect([path, answer.status, answer.body.startsWith('<!doctype html>')]).toEqual([path, 404, true])
  }
  expect((await reader.post('/p/o/velo-bleu', {})).status).toBe(404)
})
