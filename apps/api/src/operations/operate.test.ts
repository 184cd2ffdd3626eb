import { type CutProxy, startCutProxy } from '@reliance/db/testing/cut-proxy.ts'
import { createTestDatabase, type TestDatabase } from '@reliance/db/testing/test-database.ts'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { foundOver } from '../testing/fault-scene.ts'
import { type ApiProcess, apiProcess, freePort, killAll } from '../testing/process.ts'
import { requestId } from '../testing/scenes.ts'
import { type SmtpSink, startSmtpSink } from '../testing/smtp-sink.ts'
import { baseUrl, clientOf, refusalOf } from '../testing/test-api.ts'

const secret = 'canari-du-secret-de-quarante-caracteres-au-moins'
const password = 'une longue phrase de passereau jaune'
const address = 'canari@exemple.test'

let database: TestDatabase
let admin: postgres.Sql
let proxy: CutProxy
let smtp: SmtpSink
let api: ApiProcess
let home: Awaited<ReturnType<typeof foundOver>>

const environment = () => ({
  DATABASE_URL: proxy.through(database.appUrl),
  DATABASE_WORKER_URL: proxy.through(database.workerUrl),
  SMTP_URL: smtp.url.replace('//', '//facteur:canari-du-facteur@'),
  SECRET: secret,
  LOG_LEVEL: 'debug',
})

beforeAll(async () => {
  database = await createTestDatabase()
  admin = postgres(database.superuserUrl, { max: 2, onnotice: () => {} })
  proxy = await startCutProxy(database.appUrl)
  smtp = await startSmtpSink(300)
  api = await apiProcess(environment())
  await api.start()
  home = await foundOver(api.origin, smtp, 'canari')
})
afterAll(async () => {
  killAll()
  await admin.end()
  await Promise.all([proxy.stop(), smtp.stop()])
  await database.drop()
})

const invite = (pasted: string) =>
  home.client.organisations.invite.mutate({
    spaceId: home.spaceId,
    requestId: requestId(),
    pasted,
    level: 'member',
    lang: 'fr',
  })
const ready = async (process = api) => {
  const answer = await fetch(`${process.operations}/ready`)
  return { status: answer.status, ...((await answer.json()) as Record<string, boolean>) }
}
const becomes = (expected: object) =>
  expect.poll(() => ready(), { timeout: 8000, interval: 200 }).toMatchObject(expected)
/** Keeps a table to itself until `letGo`, so that a request stays under way. */
const hold = async (table: string) => {
  let letGo = () => {}
  const until = new Promise<void>(resolve => {
    letGo = resolve
  })
  let locked = () => {}
  const isLocked = new Promise<void>(resolve => {
    locked = resolve
  })
  const done = admin.begin(async held => {
    await held.unsafe(`lock table ${table} in access exclusive mode`)
    locked()
    await until
  })
  await isLocked
  return { letGo: () => Promise.all([letGo(), done]) }
}

describe('readiness', () => {
  it('is yes, with nothing but yes and no, on both ports', async () => {
    await becomes({ status: 200, ready: true, serving: true, database: true, migrations: true, worker: true })
    const open = await fetch(`${api.origin}/ready`)
    expect(Object.values((await open.json()) as object).every(value => typeof value === 'boolean')).toBe(true)
  })

  it('is no while the database has fewer migrations than the code knows', async () => {
    const [newest] = await admin`
      delete from drizzle.__drizzle_migrations where created_at =
        (select max(created_at) from drizzle.__drizzle_migrations) returning hash, created_at`
    await becomes({ status: 503, migrations: false, database: true })
    await admin`insert into drizzle.__drizzle_migrations (hash, created_at)
      values (${newest?.hash}, ${newest?.created_at})`
    await becomes({ status: 200 })
  })

  it('is no while a function has not had the text of this version, and yes when it has a newer one', async () => {
    const [own] = await admin`
      delete from house.applied_function where file = 'shared/enter.sql' returning file, sha256, applied_at`
    await becomes({ status: 503, migrations: false, database: true })
    await admin`insert into house.applied_function (file, sha256, applied_at, replaced_at)
      values (${own?.file}, ${own?.sha256}, ${own?.applied_at}, now()), (${own?.file}, 'newer', now(), null)`
    await becomes({ status: 200 })
  })

  it('is no while due events lie untouched', async () => {
    await admin`revoke execute on function door.take_events(jsonb, int, int) from reliance_worker`
    await admin`insert into outbox (space_id, id, position, kind, payload, run_at)
      values (${home.spaceId}, ${requestId()}, 0, 'mail.notice', '{}', now() - interval '10 minutes')`
    await becomes({ status: 503, worker: false, database: true })
    await admin`grant execute on function door.take_events(jsonb, int, int) to reliance_worker`
    await admin`delete from outbox where run_at < now() - interval '5 minutes'`
    await becomes({ status: 200 })
  })

  it('is no while the database cannot be reached, and the process stays alive', async () => {
    proxy.silence()
    await becomes({ status: 503, database: false })
    expect((await fetch(`${api.origin}/health`)).status).toBe(200)
    expect(await refusalOf(invite('personne@exemple.test'))).toBe('shared.unreachable')
    proxy.heal('is gone')
    await becomes({ status: 200 })
  })
})

describe('an orderly stop', () => {
  it('ends the request and the mail under way, takes nothing new, and exits with 0', async () => {
    const stopping = await apiProcess({ ...environment(), LOG_LEVEL: 'warn' })
    await stopping.start()
    const client = clientOf(stopping.origin, baseUrl, { cookie: home.cookie })
    const input = { spaceId: home.spaceId, requestId: requestId(), level: 'member', lang: 'fr' } as const
    await client.organisations.invite.mutate({ ...input, pasted: 'avant@arret.test' })
    const held = await hold('invitation')
    const underWay = client.organisations.invite.mutate({
      ...input,
      requestId: requestId(),
      pasted: 'pendant@arret.test',
    })
    await new Promise(resolve => setTimeout(resolve, 200))
    const asked = performance.now()
    stopping.signal('SIGTERM')
    await expect.poll(() => ready(stopping)).toMatchObject({ status: 503, serving: false })
    await expect(fetch(`${stopping.origin}/health`)).rejects.toThrow()
    await held.letGo()
    expect((await underWay).toInvite).toEqual(['pendant@arret.test'])
    expect(await stopping.ended()).toBe(0)
    expect(performance.now() - asked).toBeLessThan(15_000)
    await expect
      .poll(
        () =>
          smtp.mails
            .filter(one => one.to.endsWith('@arret.test'))
            .map(one => one.to)
            .sort(),
        {
          timeout: 10_000,
        },
      )
      .toEqual(['avant@arret.test', 'pendant@arret.test'])
  })
})

describe('what an operator reads holds no secret', () => {
  it('not in the log, whatever goes wrong', { timeout: 90_000 }, async () => {
    await home.client.identity.setPassword.mutate({ password })
    const visitor = clientOf(api.origin, baseUrl, { cookie: '' })
    await refusalOf(visitor.identity.signInWithPassword.mutate({ address, password: `${password} faux` }))
    const [token = ''] = smtp.mails.flatMap(mail => /#([A-Za-z0-9_-]{43})/.exec(mail.text)?.[1] ?? [])
    await refusalOf(visitor.identity.useLink.mutate({ token }))
    // A statement that fails holds its values, a mail server's refusal the address, a parser's the text.
    const held = await hold('invitation')
    await refusalOf(invite(address))
    await held.letGo()
    await invite(`refuse-${address}`)
    await fetch(`${api.origin}/trpc/identity.useLink`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin', origin: baseUrl },
      body: `{"token":"${token}`,
    })
    await admin`alter table membership rename to gone`
    await refusalOf(home.client.organisations.get.query({ spaceId: home.spaceId }))
    await admin`alter table gone rename to membership`
    proxy.sever()
    await invite(`coupe-${address}`).catch(() => {})
    await expect.poll(() => api.output.join(''), { timeout: 8000 }).toContain('the worker waits')
    const [unreachable, mistaken] = [
      await apiProcess({
        ...environment(),
        DATABASE_WORKER_URL: `postgres://x:${secret}@127.0.0.1:${await freePort()}/r`,
      }),
      await apiProcess({ ...environment(), DATABASE_URL: `mysql://x:${secret}@localhost/r` }),
    ]
    for (const one of [unreachable, mistaken]) await expect(one.start()).rejects.toThrow()
    const passwords = [database.appUrl, database.workerUrl].map(url => new URL(url).password)
    const cookie = home.cookie.split('=')[1] ?? ''
    const written = [api, unreachable, mistaken].flatMap(one => one.output).join('')
    expect(written).toContain('procedure failed')
    const found = [secret, password, address, 'canari-du-facteur', token, cookie, ...passwords].filter(
      canary => written.includes(canary),
    )
    expect(found).toEqual([])
    expect(api.exits).toBe(0)
  })

  it('nor in the figures, which count calls, refusals, connections and what is due', async () => {
    const text = await (await fetch(`${api.operations}/metrics`)).text()
    expect(text).toMatch(
      /reliance_procedure_seconds_count\{procedure="organisations.invite",outcome="done"\} \d/,
    )
    expect(text).toMatch(/reliance_refusals_total\{code="identity.link_used"\} 1/)
    expect(text).toMatch(/reliance_connections\{pool="serving",state="free"\} \d/)
    expect(text).toMatch(/reliance_outbox_lag_seconds [\d.]+/)
    expect(text).toContain('nodejs_eventloop_lag_seconds')
    expect(text).not.toMatch(/canari|exemple\.test|[0-9a-f]{8}-[0-9a-f]{4}/)
    expect((await fetch(`${api.origin}/metrics`)).headers.get('content-type')).not.toContain('version=0.0.4')
  })
})
