import { randomUUID } from 'node:crypto'
import postgres from 'postgres'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts'

let database: TestDatabase
let admin: postgres.Sql
const now = new Date()
const [spaceId, ownerId, otherId] = [randomUUID(), randomUUID(), randomUUID()]
beforeAll(async () => {
  database = await createTestDatabase()
  admin = postgres(database.superuserUrl, { max: 1, onnotice: () => {} })
  await admin`insert into space (id, kind) values (${spaceId}, 'coalition')`
  for (const id of [ownerId, otherId])
    await admin`insert into member_organisation (space_id, organisation_id, display_name, status, status_at)
      values (${spaceId}, ${id}, 'Moulin', 'joined', ${now})`
})
afterAll(async () => {
  await admin.end()
  await database.drop()
})

const insert = async (change: Record<string, unknown> = {}): Promise<string> => {
  const id = randomUUID()
  const row = {
    space_id: spaceId,
    id,
    organisation_id: ownerId,
    kind: 'room',
    is_counted: false,
    name: 'Salle du Moulin',
    description: '',
    place: 'Crest',
    stock: 1,
    seats: 40,
    price_kind: 'free',
    price_text: '',
    conditions: '',
    buffer_minutes: 30,
    step_free: true,
    hearing_loop: false,
    accessible_toilets: true,
    added_by: randomUUID(),
    added_at: now,
    published_at: now,
  }
  await admin`insert into resource ${admin(Object.assign(row, change))}`
  return id
}
const noRoom = { seats: null, step_free: null, hearing_loop: null, accessible_toilets: null }

it.each([
  ['resource_kind', { kind: 'person', ...noRoom }],
  ['resource_is_counted', { is_counted: true }],
  ['resource_name', { name: '' }],
  ['resource_place', { place: '' }],
  ['resource_stock', { stock: 2 }],
  ['resource_stock', { kind: 'stock', is_counted: true, stock: 0, ...noRoom }],
  ['resource_seats', { kind: 'vehicle', ...noRoom, seats: 8 }],
  ['resource_accessible', { hearing_loop: null }],
  ['resource_accessible', { kind: 'vehicle', ...noRoom, step_free: true }],
  ['resource_price', { price_kind: 'at_cost' }],
  ['resource_price', { price_text: 'par jour' }],
  ['resource_amounts', { deposit_cents: -1 }],
  ['resource_buffer', { buffer_minutes: 1441 }],
  ['resource_buffer', { kind: 'skill', is_counted: true, buffer_minutes: 30, ...noRoom }],
  ['resource_paused', { published_at: null, paused_at: now }],
])('R84: %s refuses %o', async (constraint, change) => {
  await expect(insert(change)).rejects.toMatchObject({ code: '23514', constraint_name: constraint })
})

it('takes what is right, of each kind', async () => {
  await insert()
  await insert({ kind: 'equipment', ...noRoom, price_kind: 'at_cost', price_cents: 35, price_text: 'par km' })
  await insert({ kind: 'stock', is_counted: true, stock: 60, ...noRoom })
  await insert({ kind: 'skill', is_counted: true, stock: 8, buffer_minutes: 0, place: '', ...noRoom })
})

it('R84: keeps its owner and its kind, and stays as it was once it is withdrawn: by the trigger', async () => {
  const id = await insert()
  const set = (change: Record<string, unknown>) =>
    admin`update resource set ${admin(change)} where id = ${id}`
  await expect(set({ organisation_id: otherId })).rejects.toThrow('keeps its owner')
  await expect(set({ kind: 'vehicle', ...noRoom })).rejects.toThrow('keeps its owner and its kind')
  await set({ name: 'Grande salle', withdrawn_at: now })
  await expect(set({ withdrawn_at: null })).rejects.toThrow('stays as it was')
  await admin`set session_replication_role = replica`
  await set({ withdrawn_at: null })
  await admin`set session_replication_role = origin`
})
