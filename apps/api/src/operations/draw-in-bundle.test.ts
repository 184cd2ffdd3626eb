import { afterAll, beforeAll, expect, it } from 'vitest'
import { fundScene } from '../testing/fund-scene.ts'
import { type ApiProcess, apiProcess, killAll } from '../testing/process.ts'
import { readPdf } from '../testing/read-pdf.ts'
import { baseUrl, clientOf, startTestApi, type TestApi } from '../testing/test-api.ts'

let api: TestApi
let bundled: ApiProcess

beforeAll(async () => {
  api = await startTestApi()
  const { appUrl, workerUrl } = api.database
  bundled = await apiProcess({
    DATABASE_URL: appUrl,
    DATABASE_WORKER_URL: workerUrl,
    RUN: 'api',
    SHOW_OUTBOX: 'yes',
  })
  await bundled.start()
})
afterAll(async () => {
  killAll()
  await api.stop()
})

it('the one file that runs in production draws papers in our own typeface', async () => {
  const { host, spaceId } = await fundScene(api, 'fichier', 1)
  const client = clientOf(bundled.origin, baseUrl, { cookie: api.cookieOf(host.person) })
  const year = new Date().getFullYear()
  const asked = { spaceId, organisationId: host.spaceId, year, kind: 'promise', lang: 'fr' } as const
  const { content } = await client.fund.paper.query(asked)
  const { pages, text, fonts } = await readPdf(content)
  expect(pages.length).toBe(1)
  expect(text).toContain('dépenses de l’année passée, au moins 10,00 €')
  expect(fonts.filter(name => !name.includes('AtkinsonHyperlegibleNext'))).toEqual([])
})
