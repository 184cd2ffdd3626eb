import { randomUUID } from 'node:crypto'
import { Database } from '@reliance/db/connection/database.ts'
import postgres from 'postgres'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { foundOrganisation, requestId } from '../testing/scenes.ts'
import { startTestApi, type TestApi } from '../testing/test-api.ts'
import { sealWaiting, verifyActs } from './act-chain.ts'

let api: TestApi
let admin: postgres.Sql
let database: Database
let home: Awaited<ReturnType<typeof foundOrganisation>>
let secret: string
beforeAll(async () => {
  api = await startTestApi()
  secret = api.services.secret
  admin = postgres(api.database.superuserUrl, { max: 1, onnotice: () => {} })
  database = new Database(api.database.workerUrl, 2)
  home = await foundOrganisation(api, 'Atelier du Vélo têtu', 'velo-tetu')
  await foundOrganisation(api, 'Radio Micocoulier', 'radio')
  await invite(4)
  await settled()
})
afterAll(async () => {
  await Promise.all([admin.end(), database.close()])
  await api.stop()
})
/** Acts, one each. */
const invite = async (times: number) => {
  for (let n = 0; n < times; n++)
    await home.person.organisations.invite.mutate({
      spaceId: home.spaceId,
      requestId: requestId(),
      pasted: `personne-${randomUUID().slice(0, 8)}@exemple.test`,
      level: 'member',
      lang: 'fr',
    })
}

/** The worker of this application seals by itself; nothing waits any more. */
const settled = async () => {
  for (let wait = 0; wait < 200; wait++) {
    if (Number((await admin`select count(*) from act_unsealed`)[0]?.count) === 0) return
    await new Promise(resolve => setTimeout(resolve, 25))
  }
  throw new Error('acts still wait for their seal')
}
const acts = () =>
  admin<{ id: string }[]>`select id from act where space_id = ${home.spaceId} order by at, id`
const links = () =>
  admin<{ position: string; act_id: string; hash: Buffer }[]>`
    select position, act_id, hash from act_seal where space_id = ${home.spaceId} order by position`
const why = async () => (await verifyActs(database, secret)).breaks.map(one => one.why)

it('S6: seals every act soon after it is done, in one chain a space', async () => {
  const [all, chain] = [await acts(), await links()]
  expect(all.length).toBeGreaterThan(3)
  expect(chain.map(one => one.act_id).sort()).toEqual(all.map(one => one.id).sort())
  expect(chain.map(one => Number(one.position))).toEqual(all.map((_, place) => place + 1))
  const { breaks, heads } = await verifyActs(database, secret)
  expect([breaks, heads.size]).toEqual([[], 2])
})

it('S6: two that seal at once leave one chain', async () => {
  await invite(5)
  await Promise.allSettled([sealWaiting(database, secret), sealWaiting(database, secret)])
  await settled()
  expect(await why()).toEqual([])
})

/** What a superuser does to the register, and what the verification says. Each is taken back. */
const tampered: [string, (sql: postgres.TransactionSql) => Promise<unknown>, string[]][] = [
  ['the words of an act', sql => sql`update act set wording = '30' where id = ${first}`, ['changed']],
  ['who did it', sql => sql`update act set person_id = gen_random_uuid() where id = ${first}`, ['changed']],
  ['when', sql => sql`update act set at = at - interval '1 microsecond' where id = ${first}`, ['changed']],
  [
    'under which mandate',
    sql => sql`update act set mandate_id = gen_random_uuid() where id = ${first}`,
    ['changed'],
  ],
  ['an act that is removed', sql => sql`delete from act where id = ${first}`, ['gone']],
  [
    'an act that is removed with its link',
    async sql => {
      await sql`delete from act_seal where act_id = ${first}`
      await sql`delete from act where id = ${first}`
    },
    ['link_missing'],
  ],
  [
    'two acts that change places',
    async sql => {
      for (const [from, to] of [
        [first, spare],
        [second, first],
        [spare, second],
      ])
        await sql`update act_seal set act_id = ${to ?? ''} where act_id = ${from ?? ''}`
    },
    ['changed', 'changed'],
  ],
  [
    'an act that is slipped in',
    async sql => {
      await sql`set local session_replication_role = replica`
      await sql`insert into act (space_id, id, at, person_id, kind)
        values (${home.spaceId}, gen_random_uuid(), now(), gen_random_uuid(), 'mandates.given')`
    },
    ['not_ours'],
  ],
  [
    'a chain that is made again without the secret',
    async sql => {
      await sql`update act set wording = '30' where id = ${first}`
      await sql`update act_seal s set hash = sha256(convert_to(s.act_id::text, 'utf8')) where space_id = ${home.spaceId}`
    },
    ['changed'],
  ],
]
let [first, second] = ['', '']
const spare = randomUUID()

it.each(tampered)('S6: detects %s, by a superuser', async (_name, change, expected) => {
  const chain = await links()
  ;[first = '', second = ''] = chain.slice(1, 3).map(one => one.act_id)
  for (const table of ['act', 'act_seal'])
    await admin.unsafe(`create temp table kept_${table} as select * from ${table}`)
  await admin.begin(change)
  expect([...new Set(await why())]).toEqual([...new Set(expected)])
  // Back as it was, so that the next one begins whole.
  await admin.begin(async sql => {
    await sql`set local session_replication_role = replica`
    for (const table of ['act', 'act_seal']) {
      await sql.unsafe(`delete from ${table}`)
      await sql.unsafe(`insert into ${table} select * from kept_${table}`)
      await sql.unsafe(`drop table kept_${table}`)
    }
  })
  expect(await why()).toEqual([])
})

it('S6: another secret verifies nothing', async () => {
  const { breaks, links: read } = await verifyActs(database, 'another secret of forty characters or more')
  expect([breaks.length, read > 0]).toEqual([read, true])
})
