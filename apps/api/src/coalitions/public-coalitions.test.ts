import postgres from 'postgres'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { closeCoalition, closingScene } from '../testing/closing-scene.ts'
import { mailReader } from '../testing/mail-pages.ts'
import { foundCoalition, foundOrganisation, requestId } from '../testing/scenes.ts'
import { baseUrl, startTestApi, type TestApi } from '../testing/test-api.ts'

let api: TestApi
let reader: ReturnType<typeof mailReader>
let home: Awaited<ReturnType<typeof foundOrganisation>>
beforeAll(async () => {
  api = await startTestApi()
  reader = mailReader(api)
  home = await foundOrganisation(api, 'Atelier du Vélo têtu', 'velo-tetu')
})
afterAll(() => api.stop())

const edit = (
  spaceId: string,
  revision: number,
  said: { name: string; purpose?: string; isPublic: boolean },
) => home.person.coalitions.edit.mutate({ spaceId, requestId: requestId(), purpose: '', revision, ...said })

it('B5: a visitor reads of no coalition until one chose it, and of none that hides or has closed', async () => {
  const [empty, first] = [await reader.get('/p/c'), await reader.get('/')]
  expect([empty.status, first.status]).toEqual([200, 200])
  expect(empty.body).toContain('Aucune coalition n’a encore ouvert de page publique.')
  expect(first.body).not.toContain('Coalitions publiques')
  const rives = await foundCoalition(home, 'Nos <rives>', 'nos-rives')
  await edit(rives.spaceId, 2, {
    name: 'Nos <rives>',
    purpose: 'Garder *l’eau* "libre".\nEt autre chose.',
    isPublic: true,
  })
  const hidden = await foundCoalition(home, 'Entre nous', 'entre-nous')
  await edit(hidden.spaceId, 2, { name: 'Entre nous', isPublic: false })
  const closed = await closingScene(api, 'fermee')
  for (const address of ['/', '/p/c']) {
    const { body } = await reader.get(address)
    for (const words of [
      'Coalitions publiques',
      '<a href="/p/c/nos-rives">Nos &lt;rives&gt;</a>',
      '<p>Garder *l’eau* &quot;libre&quot;.</p>',
      'Une organisation membre.',
      'href="/p/c/fermee-rives"',
    ])
      expect(body).toContain(words)
    expect(body).not.toMatch(/Entre nous|Et autre chose|<script|style="|noindex/)
    const ids = [...body.matchAll(/<clipPath id="(\w+)"/g)].map(found => found[1])
    expect(new Set(ids).size).toBe(ids.length)
  }
  await closeCoalition(closed)
  for (const address of ['/', '/p/c', '/?lang=en', '/p/c?lang=en'])
    expect((await reader.get(address)).body).not.toContain('fermee-rives')
  expect((await reader.get('/p/c')).body).toContain(`<link rel="canonical" href="${baseUrl}/p/c"/>`)
})

it('B5: the list goes on where a page ended, and the first page says how many others there are', async () => {
  const admin = postgres(api.database.superuserUrl, { max: 1, onnotice: () => {} })
  // As many as a page holds and more, without founding each: only what the list reads is made.
  await admin`with made as (
      insert into space (id, kind) select gen_random_uuid(), 'coalition' from generate_series(1, 60) returning id
    ), numbered as (select id, row_number() over () as n from made), named as (
      insert into coalition (space_id, name, purpose, is_public)
      select id, 'Vallée ' || to_char(n, 'FM00'), '', true from numbered returning space_id
    ) insert into slug (slug, space_id) select 'vallee-' || to_char(n, 'FM00'), id from numbered`
  await admin.end()
  const first = await reader.get('/p/c')
  const linked = (body: string) => [...body.matchAll(/href="\/p\/c\/([\w-]+)"/g)].map(found => found[1])
  expect(linked(first.body)).toHaveLength(50)
  const next = /href="(\?apres=[\w-]+&amp;lang=fr)"/.exec(first.body)?.[1]?.replace('&amp;', '&') ?? ''
  const second = await reader.get(`/p/c${next}`)
  expect(second.body).toContain(`href="?lang=en${next.replace('?', '&amp;').replace('&lang=fr', '')}"`)
  const all = [...linked(first.body), ...linked(second.body)]
  expect(all).toEqual([...new Set(all)])
  expect(all).toHaveLength(61)
  expect(second.body).not.toContain('?apres=')
  expect(linked((await reader.get('/p/c?apres=nul-ici')).body)).toEqual(linked(first.body))
  expect((await reader.get('/p/c?apres=vallee-60')).body).toContain('Il n’y en a pas d’autres.')
  expect((await reader.get("/p/c?apres=';--")).status).toBe(200)
  const welcome = (await reader.get('/')).body
  expect(linked(welcome)).toHaveLength(6)
  expect(welcome).toContain('55 autres coalitions publiques')
})
