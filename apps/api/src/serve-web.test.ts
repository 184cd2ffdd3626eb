import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Hono } from 'hono'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { serveWeb } from './serve-web.ts'

let root: string
const app = new Hono()
beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'reliance-web-'))
  await mkdir(path.join(root, 'assets'))
  await writeFile(path.join(root, 'assets/start.js'), 'export {}')
  await writeFile(path.join(root, 'index.html'), '<!doctype html><title>Reliance</title>')
  await writeFile(
    path.join(root, 'first-files.json'),
    JSON.stringify({
      '/': { fr: ['assets/home.js'], en: ['assets/home.js'] },
      '/c/$slug/charte': {
        fr: ['assets/charter.js', 'assets/fr.js'],
        en: ['assets/charter.js', 'assets/en.js'],
      },
    }),
  )
  serveWeb(app, root)
})
afterAll(() => rm(root, { recursive: true, force: true }))

const ask = async (href: string, language?: string) =>
  app.request(href, { headers: language === undefined ? {} : { 'accept-language': language } })
const named = async (href: string, language?: string) =>
  [...((await ask(href, language)).headers.get('link') ?? '').matchAll(/<([^>]*)>; rel=modulepreload/g)].map(
    ([, file]) => file,
  )

test('a page comes with the names of the files it starts with, in the language of the browser', async () => {
  expect(await named('/')).toEqual(['/assets/home.js'])
  expect(await named('/c/archipel/charte')).toEqual(['/assets/charter.js', '/assets/fr.js'])
  const english = ['/assets/charter.js', '/assets/en.js']
  expect(await named('/c/archipel/charte', 'en-GB,en;q=0.9,fr;q=0.8')).toEqual(english)
  expect(await named('/c/archipel/charte', 'fr;q=0.4, de, en;q=0.6')).toEqual(english)
  expect(await named('/c/archipel/charte', 'de, br;q=0.9')).toEqual(['/assets/charter.js', '/assets/fr.js'])
  expect(await named('/c/archipel/charte', ';;q=,\u00e9')).toEqual(['/assets/charter.js', '/assets/fr.js'])
})

test('a cache keeps one answer a language', async () => {
  expect((await ask('/c/archipel/charte')).headers.get('vary')).toMatch(/accept-language/i)
})

test('an address of no page is 404 and shows the application, which says so; a file that is gone is 404', async () => {
  const page = await ask('/c/archipel/inconnue')
  expect([page.status, page.headers.get('link'), page.headers.get('cache-control')]).toEqual([
    404,
    null,
    'no-cache',
  ])
  expect(await page.text()).toContain('<title>Reliance</title>')
  expect(page.headers.get('content-type')).toMatch(/^text\/html/)
  const statuses = ['/', '/c/archipel/charte', '/c/archipel/charte/', '/c//charte', '/charte', '/index.html']
  expect(await Promise.all(statuses.map(async href => (await ask(href)).status))).toEqual([
    ...[200, 200, 200, 404, 404, 200],
  ])
  const gone = await ask('/assets/gone.js')
  expect([gone.status, gone.headers.get('cache-control')]).toEqual([404, 'no-cache'])
  expect((await ask('/assets/start.js')).headers.get('cache-control')).toMatch(/immutable/)
})

test('a build that names no first files is served all the same', async () => {
  await rm(path.join(root, 'first-files.json'))
  const bare = new Hono()
  serveWeb(bare, root)
  const page = await bare.request('/c/archipel/charte')
  expect([page.status, page.headers.get('link')]).toEqual([200, null])
})
