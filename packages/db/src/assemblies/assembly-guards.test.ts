import { randomUUID } from 'node:crypto'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts'

let database: TestDatabase
let admin: postgres.Sql
const now = new Date()
const spaceId = randomUUID()
const bodyId = randomUUID()
beforeAll(async () => {
  database = await createTestDatabase()
  admin = postgres(database.superuserUrl, { max: 1, onnotice: () => {} })
  await admin`insert into space (id, kind) values (${spaceId}, 'organisation')`
  await admin.begin(async tx => {
    // What a body follows from is not what is tried here.
    await tx`set local session_replication_role = replica`
    await tx`insert into body (space_id, id, kind, name, created_at, effect_id)
      values (${spaceId}, ${bodyId}, 'general_assembly', 'Assemblée générale', ${now}, ${randomUUID()})`
  })
})
afterAll(async () => {
  await admin.end()
  await database.drop()
})

const inDays = (days: number): Date => new Date(now.getTime() + days * 86_400_000)
const planEvent = async (): Promise<string> => {
  const id = randomUUID()
  const event = {
    ...{
      space_id: spaceId,
      id,
      title: 'AG',
      description: '',
      kind: 'assembly',
      mode: 'on_site',
      place: 'Crest',
    },
    link: '',
    dial_in: '',
    starts_at: inDays(9),
    ends_at: inDays(10),
    zone: 'Europe/Paris',
    whole_day: false,
    audience: 'members',
    body_id: bodyId,
    added_by: randomUUID(),
    added_at: now,
  }
  await admin`insert into calendar_event ${admin(event)}`
  return id
}
const plan = async (change: Record<string, unknown> = {}): Promise<string> => {
  const id = randomUUID()
  const eventId = change.event_id ?? (await planEvent())
  const row = Object.assign(
    { space_id: spaceId, id, body_id: bodyId, event_id: eventId, kind: 'ordinary', reason: '' },
    change,
  )
  await admin`insert into assembly ${admin(row)}`
  return id
}
const addTo = async (assemblyId: string, change: Record<string, unknown> = {}): Promise<void> => {
  const row = Object.assign(
    {
      space_id: spaceId,
      id: randomUUID(),
      assembly_id: assemblyId,
      title: 'Clés',
      planned_minutes: 10,
      wanted_outcome: 'decision',
      filed_by: randomUUID(),
      filed_at: now,
    },
    change,
  )
  await admin`insert into agenda_item ${admin(row)}`
}
const convened = { convened_at: now, convened_by: randomUUID() }

describe('the database holds what an assembly is', () => {
  it.each([
    ['assembly_kind', { kind: 'annual', reason: 'x' }],
    ['assembly_reason', { kind: 'extraordinary' }],
    ['assembly_reason', { reason: 'Sans objet.' }],
    ['assembly_state', { state: 'cancelled', frozen_at: now, ...convened }],
    ['assembly_convened', { state: 'agenda_open' }],
    ['assembly_convened', convened],
    ['assembly_frozen', { state: 'agenda_frozen', ...convened }],
    ['assembly_frozen', { frozen_at: now }],
    ['assembly_welcome', { welcome_minutes: 121 }],
    ['assembly_welcome_host', { welcome_minutes: 30, welcome_host_id: randomUUID() }],
    ['assembly_welcome_host', { welcome_host_id: randomUUID(), welcome_host_at: now }],
  ])('R91, R92, R98: %s', async (name, change) => {
    await expect(plan(change)).rejects.toThrow(name)
  })

  it('R91: the welcome stays as long as the convocation said, with another host', async () => {
    const id = await plan({ welcome_minutes: 30, state: 'agenda_open', ...convened })
    const set = (change: Record<string, unknown>) =>
      admin`update assembly set ${admin(change)} where id = ${id}`
    await expect(set({ welcome_minutes: 45 })).rejects.toThrow('said when newcomers')
    await set({ welcome_host_id: randomUUID(), welcome_host_at: now })
    const early = await plan({ welcome_minutes: 30 })
    await admin`update assembly set welcome_minutes = 45 where id = ${early}`
  })

  it('is one of its date', async () => {
    const eventId = await planEvent()
    await plan({ event_id: eventId })
    await expect(plan({ event_id: eventId })).rejects.toThrow('assembly_of_event')
  })
})

describe('the database holds what an agenda takes', () => {
  it.each([
    ['agenda_item_title', { title: '' }],
    ['agenda_item_outcome', { wanted_outcome: 'applause' }],
    ['agenda_item_minutes', { planned_minutes: 0 }],
    ['agenda_item_minutes', { planned_minutes: 481 }],
    ['agenda_item_carried', { carried_order: 1 }],
  ])('R97: %s', async (name, change) => {
    await expect(addTo(await plan(), change)).rejects.toThrow(name)
  })

  it('R98: once frozen, nothing but what is urgent, with its reason', async () => {
    const frozen = await plan({ state: 'agenda_frozen', frozen_at: now, ...convened })
    await expect(addTo(frozen)).rejects.toThrow('frozen agenda')
    await addTo(frozen, { urgency_reason: 'La porte ne ferme plus.' })
  })

  it('R92: nothing to an extraordinary one that is convened, urgent or not', async () => {
    const reason = 'Le local ferme.'
    const planned = await plan({ kind: 'extraordinary', reason })
    await addTo(planned)
    const state = { state: 'agenda_frozen', frozen_at: now, ...convened }
    const held = await plan({ kind: 'extraordinary', reason, ...state })
    await expect(addTo(held, { urgency_reason: 'Vite.' })).rejects.toThrow('convened for')
  })

  it('keeps one answer of a person to a convocation, of those that there are', async () => {
    const assemblyId = await plan()
    const answer = { space_id: spaceId, assembly_id: assemblyId, person_id: randomUUID(), answered_at: now }
    const say = (said: string) =>
      admin`insert into convocation_answer ${admin(Object.assign({ answer: said }, answer))}`
    await expect(say('perhaps')).rejects.toThrow('convocation_answer_kind')
    await say('present')
    await expect(say('excused')).rejects.toThrow('convocation_answer_space_id_assembly_id_person_id_pk')
  })
})
