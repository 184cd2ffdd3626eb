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

const ahead = {
  state: 'agenda_frozen',
  convened_at: now,
  convened_by: randomUUID(),
  frozen_at: now,
}
const checkedIn = Object.assign({}, ahead, { state: 'checked_in', roll_count: 3 })
const running = Object.assign({}, checkedIn, { state: 'running', started_at: now, is_video_on: true })
const closed = Object.assign({}, running, { state: 'closed', closed_at: now })
const published = Object.assign({}, closed, { state: 'published', published_at: now })

const hold = async (change: Record<string, unknown>): Promise<string> => {
  const [id, eventId] = [randomUUID(), randomUUID()]
  await admin`
    insert into calendar_event (space_id, id, title, description, kind, mode, place, link, dial_in, starts_at, ends_at, zone,
      whole_day, audience, body_id, added_by, added_at)
    values (${spaceId}, ${eventId}, 'AG', '', 'assembly', 'on_site', 'Crest', '', '', ${now},
      ${new Date(now.getTime() + 7_200_000)}, 'Europe/Paris', false, 'members', ${bodyId}, ${randomUUID()}, ${now})`
  const row = { space_id: spaceId, id, body_id: bodyId, event_id: eventId, kind: 'ordinary', reason: '' }
  await admin`insert into assembly ${admin(Object.assign(row, change))}`
  return id
}
const step = (id: string, change: Record<string, unknown>) =>
  admin`update assembly set ${admin(change)} where id = ${id}`
const addPoint = async (assemblyId: string): Promise<string> => {
  const id = randomUUID()
  await admin`
    insert into agenda_item (space_id, id, assembly_id, title, planned_minutes, wanted_outcome, filed_by, filed_at, urgency_reason)
    values (${spaceId}, ${id}, ${assemblyId}, 'Clés', 10, 'decision', ${randomUUID()}, ${now}, 'Vite.')`
  return id
}
const treat = (id: string, change: Record<string, unknown>) =>
  admin`update agenda_item set ${admin(change)} where id = ${id}`
const openBallot = async (assemblyId: string, itemId: string): Promise<string> => {
  const id = randomUUID()
  await admin`
    insert into ballot (space_id, id, assembly_id, item_id, wording, rule, secrecy, drafted_by, drafted_at)
    values (${spaceId}, ${id}, ${assemblyId}, ${itemId}, 'Texte', '{}', 'named', ${randomUUID()}, ${now})`
  await admin`update ballot set state = 'open', opened_at = ${now}, roll_count = 3 where id = ${id}`
  return id
}
const stay = (assemblyId: string, personId = randomUUID()) => ({
  space_id: spaceId,
  id: randomUUID(),
  assembly_id: assemblyId,
  person_id: personId,
  mode: 'room',
  arrived_at: now,
  checked_in_by: randomUUID(),
})

describe('the database holds how an assembly is held', () => {
  it.each([
    ['assembly_roll_kept', Object.assign({}, checkedIn, { roll_count: null })],
    ['assembly_roll_kept', Object.assign({}, ahead, { roll_count: 3 })],
    ['assembly_started', Object.assign({}, running, { started_at: null })],
    ['assembly_video_said', Object.assign({}, running, { is_video_on: false })],
    ['assembly_closed', Object.assign({}, closed, { closed_at: null })],
    ['assembly_published', Object.assign({}, published, { published_at: null })],
    ['assembly_approved', Object.assign({}, published, { state: 'approved' })],
  ])('%s', async (name, change) => {
    await expect(hold(change)).rejects.toThrow(name)
  })

  it('R93: it never goes back, and its roll is counted once', async () => {
    const id = await hold(running)
    await expect(step(id, { state: 'agenda_frozen' })).rejects.toThrow('does not go back')
    await expect(step(id, { roll_count: 4 })).rejects.toThrow('counted once')
  })

  it('closes with no ballot of it open', async () => {
    const id = await hold(running)
    const ballotId = await openBallot(id, await addPoint(id))
    await expect(step(id, { state: 'closed', closed_at: now })).rejects.toThrow('is open')
    await admin`update ballot set state = 'void', void_reason = 'Mauvais texte', voided_at = ${now} where id = ${ballotId}`
    await step(id, { state: 'closed', closed_at: now })
  })

  it('R93, R101: the rows of a meeting belong to its time', async () => {
    const [early, open, over] = [await hold(ahead), await hold(checkedIn), await hold(published)]
    const roll = (id: string) =>
      admin`insert into assembly_roll (space_id, assembly_id, person_id, status) values (${spaceId}, ${id}, ${randomUUID()}, 'entitled')`
    const role = (id: string) =>
      admin`insert into assembly_role (space_id, assembly_id, role, person_id, taken_at) values (${spaceId}, ${id}, 'minutes', ${randomUUID()}, ${now})`
    for (const id of [early, over]) {
      await expect(admin`insert into assembly_stay ${admin(stay(id))}`).rejects.toThrow('does not belong')
      await expect(roll(id)).rejects.toThrow('does not belong')
    }
    await expect(role(over)).rejects.toThrow('does not belong')
    await roll(open)
    await role(early)
    await expect(role(early)).rejects.toThrow('assembly_role_space_id')
    const here = stay(open)
    await admin`insert into assembly_stay ${admin(here)}`
    await expect(admin`insert into assembly_stay ${admin(stay(open, here.person_id))}`).rejects.toThrow(
      'assembly_stay_there',
    )
    await admin`update assembly_stay set left_at = ${now} where id = ${here.id}`
    await admin`insert into assembly_stay ${admin(stay(open, here.person_id))}`
    // Nobody fills the list by coming and going.
    for (let times = 2; times < 50; times++)
      await admin`insert into assembly_stay ${admin({ ...stay(open, here.person_id), left_at: now })}`
    await expect(
      admin`insert into assembly_stay ${admin({ ...stay(open, here.person_id), left_at: now })}`,
    ).rejects.toThrow('as often')
  })
})

describe('the database holds what becomes of a point', () => {
  it('one at a time, while the assembly runs, once', async () => {
    const id = await hold(running)
    const [first, second] = [await addPoint(id), await addPoint(id)]
    await treat(first, { started_at: now })
    await expect(treat(second, { started_at: now })).rejects.toThrow('agenda_item_open')
    await expect(treat(first, { ended_at: now })).rejects.toThrow('agenda_item_ended')
    await expect(treat(second, { ended_at: now, outcome: 'information' })).rejects.toThrow(
      'agenda_item_treated',
    )
    await expect(treat(first, { ended_at: now, outcome: 'referred' })).rejects.toThrow('agenda_item_referred')
    const ballotId = await openBallot(id, first)
    await expect(treat(first, { ended_at: now, outcome: 'information' })).rejects.toThrow(
      'ballot on this point',
    )
    await admin`update ballot set state = 'void', void_reason = 'Mauvais texte', voided_at = ${now} where id = ${ballotId}`
    await treat(first, { ended_at: now, outcome: 'information' })
    await expect(treat(first, { outcome: 'nothing_further' })).rejects.toThrow('stays so')
    await treat(second, { ended_at: now, outcome: 'adjourned' })
    const before = await addPoint(await hold(ahead))
    await expect(treat(before, { started_at: now })).rejects.toThrow('while the assembly runs')
  })

  it('goes on once in another assembly', async () => {
    const from = await addPoint(await hold(running))
    const id = await hold({})
    const carry = () =>
      admin`insert into agenda_item (space_id, id, assembly_id, title, planned_minutes, wanted_outcome, filed_by, filed_at,
        carried_count, carried_from_id)
        values (${spaceId}, ${randomUUID()}, ${id}, 'Clés', 10, 'decision', ${randomUUID()}, ${now}, 1, ${from})`
    await carry()
    await expect(carry()).rejects.toThrow('agenda_item_carried_once')
  })

  it('R107: what the minutes say of it changes one revision after the other, until they are published', async () => {
    const id = await hold(running)
    const point = await addPoint(id)
    await expect(treat(point, { minutes: 'Dit.', minutes_revision: 2 })).rejects.toThrow('one revision')
    await treat(point, { minutes: 'Dit.', minutes_revision: 1 })
    await step(id, published)
    await expect(treat(point, { minutes: 'Autre.', minutes_revision: 2 })).rejects.toThrow('published')
  })

  it('R43: what a minority holds changes by the same revisions, and no more once it is published', async () => {
    const id = await hold(running)
    const point = await addPoint(id)
    await expect(treat(point, { minority_positions: 'Non.' })).rejects.toThrow('one revision')
    await treat(point, { minority_positions: 'Non.', minutes_revision: 1 })
    await expect(
      treat(point, { minority_positions: 'x'.repeat(20_001), minutes_revision: 2 }),
    ).rejects.toThrow('agenda_item_minority_text')
    await step(id, published)
    await expect(treat(point, { minority_positions: '', minutes_revision: 2 })).rejects.toThrow('published')
  })

  it('R106: minutes come after the assembly, with every ballot that was opened', async () => {
    const id = await hold(running)
    const ballotId = await openBallot(id, await addPoint(id))
    const publish = (record: object[], version = 1) =>
      admin`insert into minutes_version (space_id, assembly_id, version, content, content_hash, reason, published_by, published_at)
        values (${spaceId}, ${id}, ${version}, ${admin.json({ record } as never)}, 'x', ${version === 1 ? '' : 'Une faute'}, ${randomUUID()}, ${now})`
    await expect(publish([{ ballotId }])).rejects.toThrow('after the assembly')
    await admin`update ballot set state = 'void', void_reason = 'Mauvais texte', voided_at = ${now} where id = ${ballotId}`
    await step(id, { state: 'closed', closed_at: now })
    await step(id, { state: 'minutes_draft' })
    await expect(publish([])).rejects.toThrow('leaves out a ballot')
    await expect(publish([{ ballotId }], 0)).rejects.toThrow('minutes_version_corrected')
    await publish([{ ballotId }])
    await publish([{ ballotId }], 2)
  })
})
