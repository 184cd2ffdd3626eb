import { isDeepStrictEqual } from 'node:util'
import postgres from 'postgres'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { appRouter } from './router.ts'
import { everyMutation } from './testing/every-mutation.ts'
import { requestId } from './testing/scenes.ts'
import { type StripeDouble, startStripeDouble } from './testing/stripe-double/start-stripe-double.ts'
import { startTestApi, type TestApi } from './testing/test-api.ts'
import { tells } from './wiring/contexts.ts'

/** Two wait while one acts; the proof sends more than the database serves at a time. */
const copies = inject('scale') > 1 ? 8 : 3
const different: string[] = []
const repeated = new Set<string>()

/** Each request that names itself goes out several times at once; what was not answered alike is kept. */
const sendCopies: typeof fetch = async (url, options) => {
  if (!String(options?.body).includes('"requestId"')) return fetch(url, options)
  const answers = await Promise.all(Array.from({ length: copies }, () => fetch(url, options)))
  const [first, ...others] = await Promise.all(
    answers.map(async one => ({ status: one.status, said: await one.clone().json() })),
  )
  const path = new URL(String(url)).pathname.slice('/trpc/'.length)
  repeated.add(path)
  for (const other of others)
    if (!isDeepStrictEqual(first, other)) different.push(`${path}: ${JSON.stringify([first, other])}`)
  return answers[0] as Response
}

/** What each mutation left to be told: its mails, and what else happens after it. */
const told = new Map<string, Set<string>>()
const seen = new Set<string>()
const recordTold: typeof fetch = async (url, options) => {
  const answer = await fetch(url, options)
  const path = new URL(String(url)).pathname.slice('/trpc/'.length)
  const rows = await outbox<{ id: string; name: string }[]>`
    select id, case kind when 'mail.notice' then payload->>'notice' else 'event' end as name from outbox`
  for (const { id, name } of rows.filter(one => !seen.has(one.id))) {
    seen.add(id)
    told.set(path, (told.get(path) ?? new Set()).add(name))
  }
  return answer
}

// Without a worker, so that the rows are those of the calls alone.
let once: TestApi
let outbox: postgres.Sql
let many: TestApi
let double: StripeDouble
beforeAll(async () => {
  double = await startStripeDouble()
  const env = { RUN: 'api', STRIPE_URL: double.url }
  once = await startTestApi(env, undefined, undefined, recordTold)
  outbox = postgres(once.database.superuserUrl, { max: 1, onnotice: () => {} })
  many = await startTestApi(env, undefined, undefined, sendCopies)
}, 60_000)
afterAll(async () => {
  await outbox.end()
  await Promise.all([once.stop(), many.stop(), double.stop()])
})

/** How many rows each table has; tries are counted as often as they are made. */
const rowCounts = async (api: TestApi): Promise<Record<string, number>> => {
  const admin = postgres(api.database.superuserUrl, { max: 1, onnotice: () => {} })
  const tables = await admin<{ name: string }[]>`
    select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
      and relname <> 'rate_limit'`
  const counts: Record<string, number> = {}
  for (const { name } of tables) {
    const [row] = await admin`select count(*)::int as n from ${admin(name)}`
    counts[name] = row?.n
  }
  await admin.end()
  return counts
}

type Procedure = { _def: { type: 'query' | 'mutation' } }
const allMutations = Object.entries(appRouter._def.procedures as unknown as Record<string, Procedure>)
  .filter(([, { _def }]) => _def.type === 'mutation')
  .map(([path]) => path)
/** Those of identity set what they are given or use a token up; they are no requests of the mutation contract. */
const mutations = allMutations.filter(path => !path.startsWith('identity.'))

it('copies of any mutation at once are answered alike, and done once', async () => {
  await everyMutation(once, double)
  await everyMutation(many, double)
  expect(different).toEqual([])
  expect(mutations.filter(path => !repeated.has(path))).toEqual([])
  expect(await rowCounts(many)).toEqual(await rowCounts(once))
}, 240_000)

it('each mutation says whom it tells or why nobody, and tells that', () => {
  expect(Object.keys(tells).toSorted()).toEqual(allMutations.toSorted())
  const wrong: string[] = []
  const silent: string[] = []
  for (const [path, names] of Object.entries(tells)) {
    const found = [...(told.get(path) ?? [])]
    const named: readonly string[] = typeof names === 'string' ? [] : names
    const mails = found.filter(one => one !== 'event')
    if (!named.includes('effects')) wrong.push(...mails.filter(one => !named.includes(one)))
    if (named.length > 0 && found.length === 0) silent.push(path)
  }
  expect(wrong).toEqual([])
  // Messages of identity leave by another way. The others here tell only of what this life does not reach: a payment that
  // finds its promise (`fund.test.ts`), a report (`payouts.test.ts`).
  expect(silent.filter(path => !path.startsWith('identity.'))).toEqual([
    'fund.importStatement',
    'fund.undoImport',
    'fund.takeProjectStep',
  ])
})

it('a refusal is the same for all copies; other content under the same name is refused beside them', async () => {
  const person = await once.signIn('deux-fois@exemple.test', 'Deux fois')
  const found = (change: object) =>
    person.organisations.found.mutate({
      requestId: requestId(),
      name: 'Écluse',
      slug: 'grande-ecluse',
      lang: 'fr',
      legalForm: 'association_1901',
      sector: 'other',
      communeCode: null,
      ...change,
    })
  const outcome = (call: Promise<unknown>) =>
    call.then(
      () => 'founded',
      error => (error as Error).message,
    )
  const same = { requestId: requestId() }
  const two = [found(same), found({ ...same, name: 'Autre', slug: 'autre-ecluse' })].map(outcome)
  expect((await Promise.all(two)).sort()).toEqual(['founded', 'shared.request_reused'])
  const taken = { requestId: requestId(), slug: 'passerelles' }
  const refused = await Promise.all(Array.from({ length: copies }, () => outcome(found(taken))))
  expect(new Set(refused)).toEqual(new Set(['organisations.slug_taken']))
})

it('of what identity does, a state is set as often as one likes, and a link is used up once', async () => {
  const address = 'copies@exemple.test'
  const person = await once.signIn(address, 'Avant')
  const atOnce = (call: () => Promise<unknown>) =>
    Promise.all(Array.from({ length: copies }, () => call().catch(error => (error as Error).message)))
  const saved = await atOnce(() => person.identity.setProfile.mutate({ name: 'Après', lang: 'fr' }))
  expect(saved).toEqual(Array.from({ length: copies }, () => ({ saved: true })))
  const [, token = ''] = (await once.linkFor(address)).split('#')
  const used = await atOnce(() => once.visitor().identity.useLink.mutate({ token }))
  expect(used.filter(one => one !== 'identity.link_used')).toEqual([{ next: '/', isNew: false }])
  expect(await person.identity.sessions.query()).toHaveLength(2)
})
