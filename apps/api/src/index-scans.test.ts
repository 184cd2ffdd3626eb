import fc from 'fast-check'
import postgres from 'postgres'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { appRouter } from './router.ts'
import { arbitraryInput, type Pools } from './testing/arbitrary-input.ts'
import { startTestApi, type TestApi } from './testing/test-api.ts'
import { wholeLife } from './testing/whole-life.ts'

const asked = vi.hoisted(() => new Set<string>())
/** Every text that the driver sends, for every connection of this test. */
vi.mock('postgres', async importActual => {
  const { default: driver } = await importActual<{ default: typeof postgres }>()
  const listening = (url: string, options: object) =>
    driver(url, { ...options, debug: (_connection, text) => asked.add(text) })
  return { default: Object.assign(listening, driver) }
})

let api: TestApi
let admin: postgres.Sql
let life: Awaited<ReturnType<typeof wholeLife>>
beforeAll(async () => {
  api = await startTestApi()
  admin = postgres(api.database.superuserUrl, { max: 1, onnotice: () => {} })
  life = await wholeLife(api, { prefix: 'index', word: 'chemin', common: 'sentier' })
}, 60_000)
afterAll(async () => {
  await admin.end()
  await api.stop()
})

type Procedure = { _def: { type: 'query' | 'mutation'; inputs: unknown[] } }
const queries = Object.entries(appRouter._def.procedures as unknown as Record<string, Procedure>).filter(
  ([, procedure]) => procedure._def.type === 'query',
)

/** For each field that names a row: what its table holds. */
const poolsOfRows = async (): Promise<Pools> => {
  const tables = await admin<{ table: string }[]>`
    select table_name as table from information_schema.columns
    where table_schema = 'public' and column_name = 'id' and data_type = 'uuid'`
  const pools: Record<string, readonly unknown[]> = {}
  for (const { table } of tables) {
    const field = `${table.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase())}Id`
    const ids = (await admin`select id from ${admin(table)} limit 20`).map(row => row.id)
    if (ids.length > 0) pools[field] = ids
  }
  const slugs = await admin`select slug from slug`
  return { ...pools, slug: slugs.map(row => row.slug) }
}

/** Asks every query, often with rows that are there. */
const askAll = async (): Promise<void> => {
  const pools = await poolsOfRows()
  const ask = (path: string, input: unknown) =>
    fetch(`${api.origin}/trpc/${path}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'sec-fetch-site': 'same-origin',
        origin: api.servedAt,
        cookie: api.cookieOf(life.person),
      },
      body: JSON.stringify(input) ?? '',
    })
  for (const [path, { _def }] of queries) {
    const inputs = fc.sample(arbitraryInput(_def.inputs, pools), { seed: 20261119, numRuns: 16 })
    await Promise.all(inputs.map(input => ask(path, input)))
  }
}

type Plan = { 'Node Type': string; 'Relation Name'?: string; 'Index Cond'?: string; Plans?: Plan[] }
const nodesOf = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodesOf)]

/** What an index is asked for: tables with the columns that its condition compares. */
const lookups = (plan: Plan): Set<string> =>
  new Set(
    nodesOf(plan).flatMap(node => {
      const compared = node['Index Cond']?.matchAll(/\((?:\w+\.)?"?(\w+)"?(?:\([^)]*\))? [=<>]/g) ?? []
      return [...compared].map(([, column]) => `${node['Relation Name'] ?? node['Node Type']}.${column}`)
    }),
  )

const planAs = async (role: string, text: string): Promise<Plan | null> => {
  const planned = await admin
    .begin(async held => {
      await held.unsafe(`set local role ${role}`)
      // Tables of tests are small: whatever an index can answer, it answers.
      await held.unsafe('set local enable_seqscan = off; set local enable_bitmapscan = off')
      const [row] = await held.unsafe(`explain (generic_plan, format json) ${text}`)
      return row as unknown as { 'QUERY PLAN': [{ Plan: Plan }] }
    })
    .catch(() => null)
  return planned?.['QUERY PLAN'][0].Plan ?? null
}

/** What an index answers for a role that no policy holds, and not for the application's. */
const lostBy = async (text: string): Promise<{ looksUp: boolean; lost: string[] }> => {
  const [bound, free] = [await planAs('reliance_app', text), await planAs('unbound_here', text)]
  if (!bound || !free) return { looksUp: false, lost: [] }
  const kept = lookups(bound)
  const wanted = [...lookups(free)]
  return { looksUp: wanted.length > 0, lost: wanted.filter(one => !kept.has(one)) }
}

it('P2: no index is lost to row-level security, over all that the application asks', async () => {
  await askAll()
  await admin`create role unbound_here bypassrls in role reliance_app`
  const found = new Map<string, string[]>()
  for (const text of asked)
    if (/^\s*(?:select|with|insert|update|delete)\b/i.test(text)) {
      const { looksUp, lost } = await lostBy(text)
      if (looksUp) found.set(text, lost)
    }
  expect([...found].filter(([, lost]) => lost.length > 0)).toEqual([])
  expect(found.size).toBeGreaterThan(100)
  // What would be lost is seen: lower() may tell what it reads, so it is asked of no row before its policy.
  await admin`create index planted on organisation (lower(name))`
  expect(await lostBy('select name from organisation where lower(name) = $1')).toEqual({
    looksUp: true,
    lost: ['organisation.lower'],
  })
  await admin`drop role unbound_here`
}, 120_000)
