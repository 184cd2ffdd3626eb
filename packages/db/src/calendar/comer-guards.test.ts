import { randomUUID } from 'node:crypto'
import postgres from 'postgres'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts'

let database: TestDatabase
let admin: postgres.Sql
const spaceId = randomUUID()
const inHours = (hours: number): Date => new Date(Date.now() + hours * 3_600_000)
beforeAll(async () => {
  database = await createTestDatabase()
  admin = postgres(database.superuserUrl, { max: 1, onnotice: () => {} })
  await admin`insert into space (id, kind) values (${spaceId}, 'organisation')`
})
afterAll(async () => {
  await admin.end()
  await database.drop()
})

const dateOf = async (change: Record<string, unknown> = {}): Promise<string> => {
  const id = randomUUID()
  const row = {
    space_id: spaceId,
    id,
    title: 'Atelier vélo',
    description: '',
    kind: 'training',
    mode: 'on_site',
    place: 'Salle du Moulin',
    link: '',
    dial_in: '',
    starts_at: inHours(48),
    ends_at: inHours(50),
    zone: 'Europe/Paris',
    whole_day: false,
    audience: 'members',
    added_by: randomUUID(),
    added_at: new Date(),
  }
  await admin`insert into calendar_event ${admin(Object.assign(row, change))}`
  return id
}
const ask = (eventId: string, places: number | null) =>
  admin`insert into event_places (space_id, event_id, places, asked_by, asked_at)
    values (${spaceId}, ${eventId}, ${places}, ${randomUUID()}, ${new Date()})`
/** A member of the organisation comes. */
const come = async (eventId: string, turn = 1): Promise<string> => {
  const personId = randomUUID()
  await admin.begin(async tx => {
    // What a membership follows from is not what is tried here.
    await tx`set local session_replication_role = replica`
    await tx`insert into membership (space_id, id, person_id, display_name, level, joined_at)
      values (${spaceId}, ${randomUUID()}, ${personId}, 'Zoé', 'member', ${new Date()})`
  })
  await admin`insert into event_comer (space_id, event_id, person_id, turn, asked_at)
    values (${spaceId}, ${eventId}, ${personId}, ${turn}, ${new Date()})`
  return personId
}
const change = (eventId: string, places: number | null) =>
  admin`update event_places set places = ${places} where event_id = ${eventId}`
const cancelled = { cancelled_at: new Date(), cancelled_by: randomUUID(), reason: 'La salle est prise.' }

it('people come to what is ahead and not called off, and to no assembly', async () => {
  const open = await dateOf()
  await expect(come(open)).rejects.toThrow('foreign key')
  await ask(open, 2)
  await come(open)
  await expect(come(open)).rejects.toThrow('event_comer_turn')
  for (const closed of [{ kind: 'assembly' }, cancelled, { starts_at: inHours(-3), ends_at: inHours(-1) }])
    await expect(ask(await dateOf(closed), 2)).rejects.toThrow('what is ahead')
  await admin`update calendar_event set cancelled_at = now(), cancelled_by = ${randomUUID()}, reason = 'La salle est prise.'
    where id = ${open}`
  await expect(come(open)).rejects.toThrow('what is ahead')
})

it('there are from 1 to 1000 places, or room for all', async () => {
  for (const places of [0, 1001])
    await expect(ask(await dateOf(), places)).rejects.toThrow('event_places_count')
  await ask(await dateOf(), null)
})

it('whoever has a place keeps it when there are fewer', async () => {
  const eventId = await dateOf()
  await ask(eventId, 3)
  for (let n = 0; n < 5; n++) await come(eventId, n)
  // Three have one, two wait: there may be no fewer than three, and as many more as one likes.
  await expect(change(eventId, 2)).rejects.toThrow('keeps it')
  await change(eventId, 3)
  await change(eventId, 4)
  await expect(change(eventId, 3)).rejects.toThrow('keeps it')
  await change(eventId, null)
  await expect(change(eventId, 4)).rejects.toThrow('keeps it')
  await change(eventId, 5)
  // Whoever left the organisation has no place to keep.
  const gone = await come(eventId, 9)
  await admin`update membership set left_at = now() where person_id = ${gone}`
  await change(eventId, 5)
})
