import { randomUUID } from 'node:crypto'
import postgres from 'postgres'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts'

let database: TestDatabase
let admin: postgres.Sql
const now = new Date()
const spaceId = randomUUID()
const [bodyId, otherId, goneId, roleId, author, somebody] = Array.from({ length: 6 }, () => randomUUID())
beforeAll(async () => {
  database = await createTestDatabase()
  admin = postgres(database.superuserUrl, { max: 1, onnotice: () => {} })
  await admin`insert into space (id, kind) values (${spaceId}, 'organisation')`
  await admin.begin(async tx => {
    // What bodies and roles follow from is not what is tried here.
    await tx`set local session_replication_role = replica`
    for (const [id, dissolvedAt] of [
      [bodyId, null],
      [otherId, null],
      [goneId, now],
    ] as const)
      await tx`insert into body (space_id, id, parent_id, kind, name, created_at, dissolved_at, effect_id)
        values (${spaceId}, ${id ?? ''}, ${randomUUID()}, 'circle', ${id ?? ''}, ${now}, ${dissolvedAt}, ${randomUUID()})`
    await tx`insert into role (space_id, id, body_id, name, purpose, domain, accountabilities, powers, effect_id)
      values (${spaceId}, ${roleId ?? ''}, ${bodyId ?? ''}, 'Clés', '', '{}', '{}', '{}', ${randomUUID()})`
  })
})
afterAll(async () => {
  await admin.end()
  await database.drop()
})

const say = async (change: Record<string, unknown> = {}): Promise<string> => {
  const id = randomUUID()
  const row = {
    space_id: spaceId,
    id,
    body_id: bodyId,
    happens: 'Les clés manquent.',
    needed: 'Un trousseau.',
    filed_by: author,
    filed_at: now,
  }
  await admin`insert into tension ${admin(Object.assign(row, change))}`
  return id
}
const end = (id: string, change: Record<string, unknown>) =>
  admin`update tension set ${admin(Object.assign({ ended_at: now, ended_by: somebody }, change))} where id = ${id}`
const treated = { state: 'treated', note: 'Deux doubles.' }
const returned = { state: 'returned', note: 'Au cercle du local.' }

it('R15: a tension is about a body that stands, or a role of that body', async () => {
  await say({ role_id: roleId })
  await expect(say({ body_id: goneId })).rejects.toThrow('a body that stands')
  await expect(say({ body_id: otherId, role_id: roleId })).rejects.toThrow('a role of it')
  await expect(say({ happens: '' })).rejects.toThrow('tension_happens')
  await expect(say({ ...treated, ended_at: now, ended_by: somebody })).rejects.toThrow('begins by waiting')
})

it('R15: it ends once, with a word of what came of it; what was said stays', async () => {
  const id = await say()
  await expect(end(id, { state: 'treated' })).rejects.toThrow('tension_ended')
  await expect(end(id, { ...treated, happens: 'Autre chose.' })).rejects.toThrow('stays')
  await expect(end(id, { ...treated, filed_by: somebody })).rejects.toThrow('stays')
  await end(id, treated)
  await expect(end(id, returned)).rejects.toThrow('ends once')
})

it('R15: nobody takes back what another one said', async () => {
  const id = await say()
  await expect(end(id, { state: 'withdrawn' })).rejects.toThrow('taken back by whoever said it')
  await end(id, { state: 'withdrawn', ended_by: author })
})

it('R15: what is handed on waits for another body, in the same words and of the same person', async () => {
  const id = await say()
  await expect(say({ body_id: otherId, returned_from_id: id })).rejects.toThrow('handed it on')
  await end(id, returned)
  await expect(say({ returned_from_id: id })).rejects.toThrow('handed it on')
  await expect(say({ body_id: otherId, returned_from_id: id, filed_by: somebody })).rejects.toThrow(
    'handed it on',
  )
  await expect(say({ body_id: otherId, returned_from_id: id, needed: 'Rien.' })).rejects.toThrow(
    'handed it on',
  )
  await say({ body_id: otherId, returned_from_id: id })
})
