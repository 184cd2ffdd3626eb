import { randomUUID } from 'node:crypto'
import postgres from 'postgres'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { insertOf, text } from '../testing/fund-rows.ts'
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts'

/** What the database itself holds of a quorum (R93): half of a roll of four has to be there or represented. */
let database: TestDatabase
let admin: postgres.Sql
const id = () => randomUUID()
const [space, body, assembly, draft] = [id(), id(), id(), id()]
const [al, bo, cy] = [id(), id(), id()]

const stayOf = (person: string, left = 'null') =>
  insertOf('assembly_stay', {
    space_id: text(space),
    id: text(id()),
    assembly_id: text(assembly),
    person_id: text(person),
    mode: "'room'",
    arrived_at: 'now()',
    left_at: left,
    checked_in_by: text(al),
  })
const proxyOf = (giver: string, holder: string) =>
  insertOf('given_proxy', {
    space_id: text(space),
    id: text(id()),
    assembly_id: text(assembly),
    giver_id: text(giver),
    holder_id: text(holder),
    given_at: 'now()',
  })
const opening = `update ballot set state = 'open', opened_at = now(), roll_count = 4 where id = '${draft}'`
const asking = (rule: string, isRemote = false) =>
  `update ballot set rule = '${rule}', is_remote = ${isRemote} where id = '${draft}'`
const majority = (quorum: string) => `{"method":"majority","quorum":${quorum}}`

beforeAll(async () => {
  database = await createTestDatabase()
  admin = postgres(database.superuserUrl, { max: 1, onnotice: () => {} })
  await admin.unsafe(`set session_replication_role = replica;
    insert into space (id, kind) values ('${space}', 'organisation');
    insert into assembly_policy (space_id, body_id, version, policy, effect_id, adopted_at) values
      ('${space}', '${body}', 1, '{"proxiesPerHolder": 1, "quorum": {"parts": 1, "of": 2}}', '${id()}', '2026-01-01');
    insert into assembly (space_id, id, body_id, event_id, kind, state, convened_at, convened_by, frozen_at, roll_count,
      started_at, is_video_on)
      values ('${space}', '${assembly}', '${body}', '${id()}', 'ordinary', 'running', '2026-03-01', '${al}', now(), 4,
        now(), true);
    ${insertOf('ballot', {
      space_id: text(space),
      id: text(draft),
      assembly_id: text(assembly),
      wording: "'Adopter ?'",
      rule: text(majority('null')),
      secrecy: "'named'",
      drafted_by: text(al),
      drafted_at: 'now()',
    })};
    ${stayOf(al)};
    set session_replication_role = origin`)
})
afterAll(async () => {
  await admin.end()
  await database.drop()
})

/** What refuses statements of the application in this space; null where nothing does. They are taken back. */
const answerTo = async (statements: string, without = 'select 1'): Promise<string | null> => {
  let refused: string | null = null
  await admin
    .begin(async tx => {
      await tx.unsafe(without)
      await tx`set local role reliance_app`
      await tx`select set_config('app.space_id', ${space}, true)`
      await tx.unsafe(statements)
      throw new Error('taken back')
    })
    .catch(error => {
      if (error.message !== 'taken back') refused = String(error.message)
    })
  return refused
}

it('opens no ballot that decides while too few are there or represented, and would without its trigger', async () => {
  for (const too of [
    opening,
    `${asking('{"method":"schulze"}')}; ${opening}`,
    // Nobody counts twice: who left, whoever gave a proxy and is there, whose holder is not there.
    `${stayOf(bo, 'now()')}; ${opening}`,
    `${proxyOf(bo, cy)}; ${opening}`,
    `${asking(majority('null'), true)}; ${opening}`,
    `${asking(majority('{"parts":1,"of":3}'), true)}; ${opening}`,
  ]) {
    expect(await answerTo(too)).toContain('too few are there')
    expect(await answerTo(too, 'alter table ballot disable trigger keep_ballot')).toBeNull()
  }
})

it('opens it once enough are, and one that counts its own quorum or decides nothing', async () => {
  for (const enough of [
    `${stayOf(bo)}; ${opening}`,
    `${proxyOf(bo, al)}; ${opening}`,
    `${asking(majority('{"parts":1,"of":2}'), true)}; ${opening}`,
    `${asking('{"method":"sense_check"}')}; ${opening}`,
  ])
    expect([enough, await answerTo(enough)]).toEqual([enough, null])
})

it('says how many were there at the beginning of an assembly that began', async () => {
  const said = (count: string) => `update assembly set start_count = ${count} where id = '${assembly}'`
  expect(await answerTo(said('-1'))).toContain('assembly_start_count')
  expect(await answerTo(said('-1'), 'alter table assembly drop constraint assembly_start_count')).toBeNull()
  expect(await answerTo(said('2'))).toBeNull()
})
