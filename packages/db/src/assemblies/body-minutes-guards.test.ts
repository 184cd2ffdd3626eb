import { randomUUID } from 'node:crypto'
import postgres from 'postgres'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts'

let database: TestDatabase
let admin: postgres.Sql
const [spaceId, assemblyId, commissionId, member, stranger] = Array.from({ length: 5 }, () => randomUUID())
const inHours = (hours: number): Date => new Date(Date.now() + hours * 3_600_000)
beforeAll(async () => {
  database = await createTestDatabase()
  admin = postgres(database.superuserUrl, { max: 1, onnotice: () => {} })
  await admin`insert into space (id, kind) values (${spaceId ?? ''}, 'organisation')`
  await admin.begin(async tx => {
    // What bodies follow from is not what is tried here.
    await tx`set local session_replication_role = replica`
    for (const [id, kind, parent] of [
      [assemblyId, 'general_assembly', null],
      [commissionId, 'commission', assemblyId],
    ] as const)
      await tx`insert into body ${tx({ space_id: spaceId, id, kind, name: kind, parent_id: parent, created_at: new Date(), effect_id: randomUUID() })}`
    await tx`insert into body_participant ${tx({ space_id: spaceId, body_id: commissionId, person_id: member, since: new Date() })}`
  })
})
afterAll(async () => {
  await admin.end()
  await database.drop()
})

const meetingOf = async (change: Record<string, unknown> = {}): Promise<string> => {
  const id = randomUUID()
  const row = {
    space_id: spaceId,
    id,
    title: 'Réunion',
    description: '',
    kind: 'meeting',
    mode: 'on_site',
    place: 'Salle du Moulin',
    link: '',
    dial_in: '',
    starts_at: inHours(-3),
    ends_at: inHours(-1),
    zone: 'Europe/Paris',
    whole_day: false,
    audience: 'members',
    body_id: commissionId,
    added_by: randomUUID(),
    added_at: new Date(),
  }
  await admin`insert into calendar_event ${admin(Object.assign(row, change))}`
  return id
}
const write = (eventId: string, change: Record<string, unknown> = {}) => {
  const row = { space_id: spaceId, event_id: eventId, version: 1, text: 'Le parcours.', reason: '' }
  return admin`insert into body_minutes ${admin(Object.assign(row, { written_by: member, written_at: new Date() }, change))}`
}

it('R110: somebody of a body accounts for a meeting of it that has begun', async () => {
  await write(await meetingOf())
  const refused = 'somebody of a body accounts'
  await expect(write(await meetingOf(), { written_by: stranger })).rejects.toThrow(refused)
  for (const other of [
    { body_id: assemblyId },
    { body_id: null },
    { kind: 'training' },
    { starts_at: inHours(1), ends_at: inHours(2) },
    { cancelled_at: new Date(), cancelled_by: member, reason: 'La salle est prise.' },
  ])
    await expect(write(await meetingOf(other))).rejects.toThrow(refused)
})

it('R110: versions follow one another, and each after the first has its reason', async () => {
  const id = await meetingOf()
  await expect(write(id, { version: 2, reason: 'Un nom' })).rejects.toThrow('follow one another')
  await write(id)
  await expect(write(id)).rejects.toThrow('follow one another')
  await expect(write(id, { version: 2 })).rejects.toThrow('body_minutes_version')
  await expect(write(id, { version: 2, text: '', reason: 'Un nom' })).rejects.toThrow('body_minutes_text')
  await write(id, { version: 2, reason: 'Un nom' })
})
