import postgres from 'postgres'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts'
import { callPersonalData } from './call-personal-data.ts'
import { at, id, person, row, space } from './call-scene.fixture.ts'
import { plantScene } from './planted-calls.fixture.ts'

let [here, there]: TestDatabase[] = []
beforeAll(async () => {
  here = await createTestDatabase()
  there = await createTestDatabase()
})
afterAll(async () => {
  await here?.drop()
  await there?.drop()
})

const decision = row('decision', {
  space_id: space,
  id: id(70),
  number: 1,
  body_id: id(98),
  state: 'in_force',
  proof: 'answers',
  big: true,
  is_slow: false,
  needed: 2,
  electors: 3,
  gainers_count: false,
  text: 'Appel',
  content_hash: 'x',
  proposed_by: person(1),
  proposed_at: at,
  ended_at: at,
})

it('arrives whole in another installation, in the order in which its tables are declared', async () => {
  const [from, to] = [here?.superuserUrl ?? '', there?.superuserUrl ?? ''].map(url =>
    postgres(url, { max: 1, onnotice: () => {} }),
  )
  if (!from || !to) throw new Error('two databases are needed')
  await plantScene(from)
  const tables = ['member_organisation', 'decision_effect', ...callPersonalData.map(one => one.name)]
  const counts: Record<string, [number, number]> = {}
  await to.begin(async tx => {
    // Bodies are not what is tried here.
    await tx`set local session_replication_role = replica`
    await tx.unsafe(decision)
    await tx`set local session_replication_role = origin`
    await tx`set local role reliance_app`
    await tx`select door.import_space(${space}, 'coalition', 'arrivee')`
    for (const table of tables) {
      const rows = await from.unsafe(`select to_jsonb(t) as one from "${table}" t`)
      await tx.unsafe(
        `insert into "${table}" select * from jsonb_populate_recordset(null::"${table}", $1::text::jsonb)`,
        [JSON.stringify(rows.map(read => read.one))],
      )
      const [read] = await tx.unsafe(`select count(*)::int as count from "${table}"`)
      counts[table] = [rows.length, read?.count]
    }
  })
  await Promise.all([from.end(), to.end()])
  for (const [table, [sent, arrived]] of Object.entries(counts))
    expect([table, arrived]).toEqual([table, sent])
  expect(counts.payout?.[1]).toBe(1)
})
