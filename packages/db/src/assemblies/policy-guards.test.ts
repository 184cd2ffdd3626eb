import { randomUUID } from 'node:crypto'
import postgres from 'postgres'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts'

let database: TestDatabase
let admin: postgres.Sql
const [space, body, effect] = [randomUUID(), randomUUID(), randomUUID()]
beforeAll(async () => {
  database = await createTestDatabase()
  admin = postgres(database.superuserUrl, { max: 1, onnotice: () => {} })
  await admin`insert into space (id, kind) values (${space}, 'organisation')`
  await admin.begin(async tx => {
    // What a body and a decision follow from is not what is tried here.
    await tx`set local session_replication_role = replica`
    await tx`insert into body (space_id, id, kind, name, created_at, effect_id)
      values (${space}, ${body}, 'general_assembly', 'Assemblée générale', now(), ${randomUUID()})`
    await tx`insert into decision_effect (space_id, id, decision_id, ordinal, kind, payload)
      values (${space}, ${effect}, ${randomUUID()}, 1, 'adopt_assembly_policy', '{}')`
  })
})
afterAll(async () => {
  await admin.end()
  await database.drop()
})

type Tried = { applied?: string; given?: Record<string, unknown>[]; without?: string; isOpen?: true }

/** Tries a version of the policy as the application in its space, takes it back. @returns what refused it, or null. */
const tryPolicy = async (
  change: Record<string, unknown>,
  { applied, given = [], without, isOpen }: Tried = {},
): Promise<string | null> => {
  let refused: string | null = null
  const row = (other: Record<string, unknown>) =>
    Object.assign(
      { space_id: space, body_id: body, version: 1, policy: {}, effect_id: effect, adopted_at: new Date() },
      other,
    )
  await admin
    .begin(async tx => {
      await tx`set local session_replication_role = replica`
      for (const one of given) await tx`insert into assembly_policy ${tx(row(one))}`
      if (applied)
        await tx`update decision_effect set kind = ${applied}, applied_xid = pg_current_xact_id()::text
          where id = ${effect}`
      await tx`set local session_replication_role = origin`
      if (without) await tx.unsafe(without)
      if (isOpen) await tx`alter table assembly_policy disable trigger need_effect`
      await tx`set local role reliance_app`
      await tx`select set_config('app.space_id', ${space}, true)`
      await tx`insert into assembly_policy ${tx(row(change))}`
      throw new Error('taken back')
    })
    .catch(error => {
      if (error.message !== 'taken back') refused = String(error.message)
    })
  return refused
}

it('R29: is changed by a decision that adopts it, in the transaction that brings it into force', async () => {
  expect(await tryPolicy({})).toContain('no applied decision does this')
  expect(await tryPolicy({}, { applied: 'adopt_budget' })).toContain('no applied decision does this')
  expect(await tryPolicy({}, { isOpen: true })).toBeNull()
  expect(await tryPolicy({}, { applied: 'adopt_assembly_policy' })).toBeNull()
})

it.each([
  ['assembly_policy_version', { version: 0 }, 'drop constraint assembly_policy_version'],
  ['assembly_policy_of_body', { body_id: randomUUID() }, 'drop constraint assembly_policy_of_body'],
])('holds %s', async (name, change, without) => {
  expect(await tryPolicy(change, { isOpen: true })).toContain(name)
  expect(
    await tryPolicy(change, { isOpen: true, without: `alter table assembly_policy ${without}` }),
  ).toBeNull()
})

it('has each version of a body once, and one of each effect', async () => {
  const another = randomUUID()
  const key = 'assembly_policy_space_id_body_id_version_pk'
  const given = [{ effect_id: another }]
  expect(await tryPolicy({}, { isOpen: true, given })).toContain(key)
  const noKey = `alter table assembly_policy drop constraint ${key}`
  expect(await tryPolicy({}, { isOpen: true, given, without: noKey })).toBeNull()
  const twice = { version: 2, effect_id: another }
  expect(await tryPolicy(twice, { isOpen: true, given })).toContain('assembly_policy_effect')
  const noIndex = 'drop index assembly_policy_effect'
  expect(await tryPolicy(twice, { isOpen: true, given, without: noIndex })).toBeNull()
})

it('is never changed afterwards', async () => {
  for (const act of ['update assembly_policy set version = 2', 'delete from assembly_policy'])
    await expect(
      admin.begin(async tx => {
        await tx`set local role reliance_app`
        await tx`select set_config('app.space_id', ${space}, true)`
        await tx.unsafe(act)
      }),
    ).rejects.toThrow('permission denied')
})
