import { randomUUID } from 'node:crypto'
import postgres from 'postgres'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts'

let database: TestDatabase
let admin: postgres.Sql
const [space, body] = [randomUUID(), randomUUID()]
beforeAll(async () => {
  database = await createTestDatabase()
  admin = postgres(database.superuserUrl, { max: 1, onnotice: () => {} })
  await admin`insert into space (id, kind) values (${space}, 'organisation')`
  await admin.begin(async tx => {
    // What a body follows from is not what is tried here.
    await tx`set local session_replication_role = replica`
    await tx`insert into body (space_id, id, kind, name, created_at, effect_id)
      values (${space}, ${body}, 'general_assembly', 'Assemblée générale', now(), ${randomUUID()})`
  })
})
afterAll(async () => {
  await admin.end()
  await database.drop()
})

type Json = Record<string, postgres.JSONValue>
type Stored = { state: string; process?: Json; sealed?: Json }

const versions = [{ text: 'La permanence ouvre le mardi.' }]
const unguarded = 'alter table decision_process disable trigger keep_process'

/** A process as it stands, and what the application tries to make of it. @returns what refused it, or null. */
const tryStep = async (
  before: Stored | null,
  after: Stored & { revision?: number },
  without?: string,
): Promise<string | null> => {
  let refused: string | null = null
  const id = randomUUID()
  const rowOf = ({ state, process = {}, sealed = {} }: Stored) => ({
    space_id: space,
    id,
    body_id: body,
    kind: 'consent',
    title: 'Permanence',
    state,
    process: { versions, objections: [], ...process, state } as Json,
    sealed,
    begun_by: randomUUID(),
    begun_at: new Date(),
  })
  await admin
    .begin(async tx => {
      await tx`set local session_replication_role = replica`
      if (before) await tx`insert into decision_process ${tx(rowOf(before))}`
      await tx`set local session_replication_role = origin`
      if (without) await tx.unsafe(without)
      await tx`set local role reliance_app`
      await tx`select set_config('app.space_id', ${space}, true)`
      const { state, process, sealed } = rowOf(after)
      if (before)
        await tx`update decision_process set state = ${state}, process = ${tx.json(process)},
          sealed = ${tx.json(sealed)}, revision = ${after.revision ?? 2} where id = ${id}`
      else await tx`insert into decision_process ${tx(rowOf(after))}`
      throw new Error('taken back')
    })
    .catch(error => {
      if (error.message !== 'taken back') refused = String(error.message)
    })
  return refused
}

const objecting = (signals: Json, objections: Json[] = []): Stored => ({
  state: 'objecting',
  process: { objections },
  sealed: { signals },
})
const adopted = (objections: Json[] = []): Stored => ({ state: 'adopted', process: { objections } })

it('is adopted while nobody objects, whatever the code says (protocols §2)', async () => {
  const said = { objectorId: 'clara', version: 1, state: 'set_aside' }
  expect(await tryStep(objecting({ awa: false }), adopted())).toBeNull()
  expect(await tryStep(objecting({ awa: false, clara: true }), adopted())).toContain('an objection stands')
  expect(await tryStep(objecting({ awa: false, clara: true }), adopted(), unguarded)).toBeNull()
  expect(await tryStep(objecting({ clara: true }, [said]), adopted([said]))).toBeNull()
  const earlier = { ...said, version: 0 }
  expect(await tryStep(objecting({ clara: true }, [earlier]), adopted([earlier]))).toContain(
    'an objection stands',
  )
  const qualified = { ...said, state: 'qualified' }
  expect(await tryStep(objecting({ clara: true }, [qualified]), adopted([qualified]))).toContain(
    'an objection stands',
  )
})

it('is adopted out of the round of objections, on the text that people answered', async () => {
  expect(await tryStep({ state: 'amending', sealed: { signals: {} } }, adopted())).toContain(
    'an objection stands',
  )
  const other = { state: 'adopted', process: { versions: [{ text: 'Autre chose.' }] } }
  expect(await tryStep(objecting({}), other)).toContain('an objection stands')
})

it('begins before anything is decided, and stays as it ended', async () => {
  const later = 'a process begins before its decision'
  expect(await tryStep(null, { state: 'adopted' })).toContain(later)
  expect(await tryStep(null, { state: 'adopted' }, unguarded)).toBeNull()
  expect(await tryStep(null, { state: 'clarifying' })).toBeNull()
  const over = 'a process that is over stays as it is'
  expect(await tryStep({ state: 'withdrawn' }, { state: 'objecting' })).toContain(over)
  const changed = { state: 'adopted', process: { versions: [{ text: 'Autre chose.' }] } }
  expect(await tryStep({ state: 'adopted' }, changed)).toContain(over)
  expect(await tryStep({ state: 'adopted' }, changed, unguarded)).toBeNull()
  expect(await tryStep({ state: 'adopted' }, { state: 'celebrated' })).toBeNull()
})

it('goes on one revision after the other', async () => {
  const step = { state: 'feelings', revision: 3 }
  expect(await tryStep({ state: 'clarifying' }, step)).toContain('one revision after the other')
  expect(await tryStep({ state: 'clarifying' }, step, unguarded)).toBeNull()
})
