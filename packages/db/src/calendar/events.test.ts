import { randomUUID } from 'node:crypto'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts'

let database: TestDatabase
let admin: postgres.Sql
const spaceId = randomUUID()
beforeAll(async () => {
  database = await createTestDatabase()
  admin = postgres(database.superuserUrl, { max: 1, onnotice: () => {} })
  await admin`insert into space (id, kind) values (${spaceId}, 'organisation')`
})
afterAll(async () => {
  await admin.end()
  await database.drop()
})

const hour = 3_600_000
const inHours = (hours: number): Date => new Date(Date.now() + hours * hour)
const row = (change: Record<string, unknown> = {}) =>
  Object.assign(
    {
      space_id: spaceId,
      id: randomUUID(),
      title: 'Assemblée',
      description: '',
      kind: 'assembly',
      mode: 'on_site',
      place: 'Salle du Moulin',
      link: '',
      dial_in: '',
      starts_at: inHours(24),
      ends_at: inHours(26),
      zone: 'Europe/Paris',
      whole_day: false,
      audience: 'members',
      added_by: randomUUID(),
      added_at: inHours(0),
    },
    change,
  )
const insert = async (change: Record<string, unknown> = {}): Promise<string> => {
  const event = row(change)
  await admin`insert into calendar_event ${admin(event)}`
  return event.id
}
const cancelled = () => ({ cancelled_at: inHours(0), cancelled_by: randomUUID(), reason: 'Salle fermée.' })

describe('the database holds what a date says', () => {
  it.each([
    ['event_audience', { audience: 'everybody' }],
    ['event_kind', { kind: 'party' }],
    ['event_mode', { mode: 'elsewhere', link: 'https://salle.example.org' }],
    ['event_title', { title: '' }],
    ['event_place', { place: '' }],
    ['event_place', { mode: 'online', link: 'https://salle.example.org' }],
    ['event_link', { mode: 'hybrid' }],
    ['event_link', { link: 'http://salle.example.org' }],
    ['event_link', { link: 'https://a b' }],
    ['event_ends', { ends_at: inHours(24) }],
    ['event_ends', { ends_at: inHours(24 + 14 * 24 + 2) }],
    ['event_cancelled', { cancelled_at: inHours(0), cancelled_by: randomUUID() }],
    ['event_cancelled', { reason: 'Salle fermée.' }],
    ['event_cancelled', { cancelled_at: inHours(0), reason: 'Salle fermée.' }],
  ])('R119, R23: %s refuses %o', async (constraint, change) => {
    await expect(insert(change)).rejects.toMatchObject({ code: '23514', constraint_name: constraint })
  })

  it('takes what is right', async () => {
    await insert()
    await insert({ mode: 'online', place: '', link: 'https://salle.example.org/rives' })
    await insert({ mode: 'hybrid', link: 'https://salle.example.org/rives', ...cancelled() })
  })

  it.each([
    ['event_series_unit', { unit: 'day' }],
    ['event_series_every', { every: 13 }],
    ['event_series_ends', { until_on: '2026-10-22' }],
  ])('R90: %s refuses a series of %o', async (constraint, change) => {
    const series = { space_id: spaceId, id: randomUUID(), unit: 'week', every: 2 }
    const rule = Object.assign(series, { starts_on: '2026-10-22', until_on: '2026-12-03' }, change)
    await expect(admin`insert into event_series ${admin(rule)}`).rejects.toMatchObject({
      code: '23514',
      constraint_name: constraint,
    })
  })
})

describe('R23: what is over or cancelled stays as it was', () => {
  const rename = (id: string) => admin`update calendar_event set title = 'Autre' where id = ${id}`

  it('by the trigger', async () => {
    await rename(await insert())
    for (const change of [cancelled(), { starts_at: inHours(-2), ends_at: inHours(-1) }]) {
      const id = await insert(change)
      await expect(rename(id)).rejects.toMatchObject({ code: '23514' })
      await admin`set session_replication_role = replica`
      await rename(id)
      await admin`set session_replication_role = origin`
    }
  })
})
