import { Database } from '@reliance/db/connection/database.ts'
import { applyRetention } from '@reliance/db/shared/retention.ts'
import postgres from 'postgres'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { residuesOf } from '../testing/residues.ts'
import { type SmtpSink, startSmtpSink } from '../testing/smtp-sink.ts'
import { startTestApi, type TestApi } from '../testing/test-api.ts'

let api: TestApi
let sink: SmtpSink
let admin: postgres.Sql
const logged: string[] = []
beforeAll(async () => {
  sink = await startSmtpSink()
  api = await startTestApi({ SMTP_URL: sink.url, LOG_LEVEL: 'debug' }, line => logged.push(line))
  admin = postgres(api.database.superuserUrl, { max: 1, onnotice: () => {} })
})
afterAll(async () => {
  await admin.end()
  await api.stop()
  await sink.stop()
})

it('L4: the queue keeps no address of a mail server that refuses one', async () => {
  await api.visitor().identity.requestLink.mutate({ address: 'refuse-canari@exemple.test', lang: 'fr' })
  const putBack = () =>
    admin`select from outbox where attempts = 1 and done_at is null and run_at < now() + interval '4 seconds'`
  await expect.poll(() => logged.some(line => line.includes('tried again later'))).toBe(true)
  await expect.poll(async () => (await putBack()).length).toBe(1)
  const left = await residuesOf(admin, 'refuse-canari')
  // The link itself is what the mail is for: it goes when the account does, or thirty days after its end.
  expect(left.map(row => row.split(':')[0])).toEqual(['public.link'])
  expect(logged.filter(line => line.includes('refuse-canari'))).toEqual([])
})

it('L4: what has served is gone thirty days later, and nothing before', async () => {
  const worker = new Database(api.database.workerUrl, 1)
  const tables = ['link', 'session', 'sent_mail', 'request', 'outbox', 'rate_limit', 'address_change']
  const rows = async () =>
    Promise.all(
      tables.map(async table => Number((await admin.unsafe(`select count(*) from ${table}`))[0]?.count)),
    )
  const id = '0190a000-0000-7000-8000-000000000001'
  await admin`insert into person (id, lang) values (${id}, 'fr')`
  await admin`insert into session (id_hash, person_id, expires_at) values ('x', ${id}, now())`
  await admin`insert into request (space_id, id, person_id, input_hash) values (${id}, ${id}, ${id}, 'x')`
  await admin`insert into address_change (person_id, id, token_hash, address, asked_at, expires_at)
    values (${id}, ${id}, 'x', 'x', now(), now())`
  await admin`insert into sent_mail select space_id, id, 'x', now() from outbox limit 1`
  await applyRetention(worker)
  const before = await rows()
  await admin`update link set expires_at = now() - interval '31 days'`
  await admin`update outbox set done_at = now() - interval '31 days' where done_at is not null`
  await admin`update sent_mail set at = now() - interval '31 days'`
  await admin`update session set expires_at = now() - interval '31 days' where id_hash = 'x'`
  await admin`update address_change set expires_at = now() - interval '31 days'`
  await admin`update request set at = now() - interval '31 days'`
  await admin`update rate_limit set expire = now() - interval '31 days'`
  const waiting = Number((await admin`select count(*) from outbox where done_at is null`)[0]?.count)
  await applyRetention(worker)
  const after = await rows()
  await worker.close()
  expect(Math.min(...before)).toBeGreaterThan(0)
  for (const table of ['link', 'session', 'sent_mail', 'request', 'rate_limit', 'address_change'])
    expect([table, after[tables.indexOf(table)]]).toEqual([table, 0])
  expect(after[tables.indexOf('outbox')]).toBe(waiting)
})
