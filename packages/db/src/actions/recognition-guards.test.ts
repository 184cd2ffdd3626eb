import { randomUUID } from 'node:crypto'
import postgres from 'postgres'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts'

let database: TestDatabase
let admin: postgres.Sql
const now = new Date()
const spaceId = randomUUID()
const [member, gone, somebody] = Array.from({ length: 3 }, () => randomUUID())
beforeAll(async () => {
  database = await createTestDatabase()
  admin = postgres(database.superuserUrl, { max: 1, onnotice: () => {} })
  await admin`insert into space (id, kind) values (${spaceId}, 'coalition')`
  for (const [id, status] of [
    [member, 'joined'],
    [gone, 'left'],
  ] as const)
    await admin`insert into member_organisation (space_id, organisation_id, display_name, status, status_at)
      values (${spaceId}, ${id ?? ''}, ${id ?? ''}, ${status}, ${now})`
})
afterAll(async () => {
  await admin.end()
  await database.drop()
})

it('R80: one plan is asked about at a time; who belongs answers while it is, with what is missing', async () => {
  const open = async (change: Record<string, unknown> = {}) => {
    const id = randomUUID()
    const row = {
      space_id: spaceId,
      id,
      threshold: 80,
      titles: ['Marche'],
      opened_by: somebody,
      opened_at: now,
    }
    await admin`insert into recognition_check ${admin(Object.assign(row, change))}`
    return id
  }
  await expect(open({ threshold: 50 })).rejects.toThrow('recognition_check_threshold')
  const id = await open()
  await expect(open()).rejects.toThrow('recognition_check_one')
  await expect(admin`update recognition_check set threshold = 90 where id = ${id}`).rejects.toThrow('stays')
  const answer = (change: Record<string, unknown> = {}) => {
    const row = {
      space_id: spaceId,
      check_id: id,
      organisation_id: member,
      answer: 'no',
      missing: 'Rien sur l’eau.',
      answered_by: somebody,
      answered_at: now,
    }
    return admin`insert into recognition_answer ${admin(Object.assign(row, change))}`
  }
  await expect(answer({ organisation_id: gone })).rejects.toThrow('belongs to the coalition')
  await expect(answer({ missing: '' })).rejects.toThrow('recognition_answer_missing')
  await expect(answer({ answer: 'perhaps' })).rejects.toThrow('recognition_answer_one')
  await expect(answer({ reply: 'Nous ajoutons.' })).rejects.toThrow('recognition_answer_reply')
  await answer()
  const change = (to: Record<string, unknown>) =>
    admin`update recognition_answer set ${admin(to)} where check_id = ${id}`
  await change({ reply: 'Nous ajoutons.', replied_by: somebody, replied_at: now })
  await expect(change({ missing: 'Rien sur le logement.' })).rejects.toThrow(
    'a reply is to what was answered',
  )
  await admin`update recognition_check set closed_at = ${now}, closed_by = ${somebody ?? ''} where id = ${id}`
  await expect(
    admin`update recognition_check set closed_at = null, closed_by = null where id = ${id}`,
  ).rejects.toThrow('closes once')
  await expect(change({ answer: 'yes' })).rejects.toThrow('answered no more')
  await open()
})
