import { randomUUID } from 'node:crypto'
import postgres from 'postgres'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts'

let database: TestDatabase
let admin: postgres.Sql
const [space, body, roleId, nour] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()]
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

const role = { name: 'Accueil', mission: 'Recevoir qui arrive', termMonths: 6 }
const elected = { state: 'elected', roleId, proposedId: nour, role }
const given = {
  roleId,
  personIds: [nour],
  mission: role.mission,
  startsOn: '2026-12-01',
  endsOn: '2027-05-31',
}
type Row = { kind?: string; process?: Json; payloads?: Json[]; effect?: string; named?: boolean }

const refusalOf = async (act: (tx: postgres.TransactionSql) => Promise<unknown>): Promise<string | null> => {
  let refused: string | null = null
  await admin
    .begin(async tx => {
      await act(tx)
      throw new Error('taken back')
    })
    .catch(error => {
      if (error.message !== 'taken back') refused = String(error.message)
    })
  return refused
}

const rowOf = (kind: string, process: Json, sealed: Json, decisionId: string | null) => ({
  space_id: space,
  id: randomUUID(),
  body_id: body,
  kind,
  title: 'Accueil',
  state: String(process.state),
  process,
  sealed,
  begun_by: randomUUID(),
  begun_at: new Date(),
  decision_id: decisionId,
})

/** Brings a decision by election into force. @returns what refused it, or null. */
const tryForce = (
  { kind = 'election', process = {}, payloads = [given], effect = 'give_mandate', named = true }: Row,
  without?: string,
) =>
  refusalOf(async tx => {
    const id = randomUUID()
    const decision = {
      space_id: space,
      id,
      number: 1,
      body_id: body,
      state: 'asking',
      proof: 'election',
      big: true,
      is_slow: false,
      needed: 0,
      electors: 4,
      gainers_count: true,
      text: 'Nour.',
      content_hash: 'h',
      proposed_by: randomUUID(),
      proposed_at: new Date(),
    }
    await tx`set local session_replication_role = replica`
    await tx`insert into decision ${tx(decision)}`
    for (const [at, payload] of payloads.entries())
      await tx`insert into decision_effect ${tx({
        space_id: space,
        id: randomUUID(),
        decision_id: id,
        ordinal: at + 1,
        kind: effect,
        payload,
      })}`
    const whole = Object.assign({}, elected, process)
    await tx`insert into decision_process ${tx(rowOf(kind, whole, {}, named ? id : null))}`
    await tx`set local session_replication_role = origin`
    if (without) await tx.unsafe(without)
    await tx`set local role reliance_app`
    await tx`select set_config('app.space_id', ${space}, true)`
    await tx`update decision set state = 'in_force', ended_at = now() where id = ${id}`
  })

const none = 'no election chose this person'

it('R132: comes into force by the election of that person in that role alone, whatever the code says', async () => {
  expect(await tryForce({})).toBeNull()
  expect(await tryForce({ named: false })).toContain(none)
  const unguarded = 'alter table decision disable trigger settle_decision'
  expect(await tryForce({ named: false }, unguarded)).toBeNull()
  for (const change of [
    { kind: 'consent' },
    { process: { state: 'accepting' } },
    { process: { proposedId: randomUUID() } },
    { process: { roleId: randomUUID() } },
    { payloads: [] },
    { payloads: [given, given] },
    { effect: 'end_mandate' },
  ])
    expect(await tryForce(change)).toContain(none)
})

it('gives the mission and the term that the circle consented to, and no money', async () => {
  for (const more of [
    { mission: 'Tout faire' },
    { endsOn: '2027-06-01' },
    { mayBind: true },
    { ceilingCents: '100' },
    { personIds: [nour, randomUUID()] },
  ])
    expect(await tryForce({ payloads: [Object.assign({}, given, more)] })).toContain(none)
})

/** An election as it stands, and what the application makes of it. */
const tryElect = (before: Json, sealed: Json, after: Json = elected, without?: string) =>
  refusalOf(async tx => {
    const row = rowOf('election', Object.assign({}, elected, before), sealed, null)
    await tx`set local session_replication_role = replica`
    await tx`insert into decision_process ${tx(row)}`
    await tx`set local session_replication_role = origin`
    if (without) await tx.unsafe(without)
    await tx`set local role reliance_app`
    await tx`select set_config('app.space_id', ${space}, true)`
    await tx`update decision_process set state = 'elected', process = ${tx.json(after)}, revision = 2
      where id = ${row.id}`
  })

it('elects whoever was asked to accept, and to whom nobody objects', async () => {
  const [accepting, asked] = [{ state: 'accepting' }, 'nobody was asked to accept this']
  expect(await tryElect(accepting, { signals: { awa: false } })).toBeNull()
  expect(await tryElect(accepting, { signals: { awa: true } })).toContain(asked)
  expect(await tryElect({ state: 'objecting' }, { signals: {} })).toContain(asked)
  expect(await tryElect(accepting, {}, { ...elected, proposedId: randomUUID() })).toContain(asked)
  expect(await tryElect(accepting, {}, { ...elected, role: { ...role, termMonths: 24 } })).toContain(asked)
  const unguarded = 'alter table decision_process disable trigger keep_process'
  expect(await tryElect({ state: 'objecting' }, {}, elected, unguarded)).toBeNull()
})
