import { randomUUID } from 'node:crypto'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts'

let database: TestDatabase
let admin: postgres.Sql
const now = new Date()
const [spaceId, ownerId, borrowerId, somebody] = Array.from({ length: 4 }, () => randomUUID())
beforeAll(async () => {
  database = await createTestDatabase()
  admin = postgres(database.superuserUrl, { max: 12, onnotice: () => {} })
  await admin`insert into space (id, kind) values (${spaceId ?? ''}, 'coalition')`
  for (const id of [ownerId, borrowerId])
    await admin`insert into member_organisation (space_id, organisation_id, display_name, status, status_at)
      values (${spaceId ?? ''}, ${id ?? ''}, 'Moulin', 'joined', ${now})`
})
afterAll(async () => {
  await admin.end()
  await database.drop()
})

const resourceOf = async (change: Record<string, unknown> = {}): Promise<string> => {
  const id = randomUUID()
  const row = {
    space_id: spaceId,
    id,
    organisation_id: ownerId,
    kind: 'equipment',
    is_counted: false,
    name: 'Sono',
    description: '',
    place: 'Crest',
    stock: 1,
    price_kind: 'free',
    price_text: '',
    conditions: '',
    buffer_minutes: 0,
    added_by: somebody,
    added_at: now,
    published_at: now,
  }
  await admin`insert into resource ${admin(Object.assign(row, change))}`
  return id
}
const chairs = (stock = 40) => resourceOf({ kind: 'stock', is_counted: true, stock })
let number = 0
const at = (time: string, day = '2027-03-06') => new Date(`${day}T${time}:00Z`)
type Times = readonly [from: string, to: string]
const row = (resourceId: string, [from, to]: Times, change: Record<string, unknown> = {}) => {
  number += 1
  const starts = { starts_at: at(from), ends_at: at(to), taken_from: at(from), taken_until: at(to) }
  const asked = { space_id: spaceId, id: randomUUID(), number, resource_id: resourceId, is_counted: false }
  const by = {
    borrower_id: borrowerId,
    purpose: 'Un bal',
    asked_by: somebody,
    asked_at: now,
    due_at: at('09:00'),
  }
  return Object.assign(asked, by, starts, { quantity: 1, price: 'offered', state: 'requested' }, change)
}
const ask = async (
  resourceId: string,
  times: Times,
  change: Record<string, unknown> = {},
): Promise<string> => {
  const made = row(resourceId, times, change)
  await admin`insert into booking ${admin(made)}`
  return made.id
}
const confirmed = { state: 'confirmed', due_at: null, confirmed_at: now, confirmed_by: somebody }
const set = (id: string, change: Record<string, unknown>) =>
  admin`update booking set ${admin(change)} where id = ${id}`
const take = async (resourceId: string, times: Times, change: Record<string, unknown> = {}) => {
  const id = await ask(resourceId, times, change)
  await set(id, confirmed)
  return id
}
const apart = { code: '23P01', constraint_name: 'booking_apart' }

describe('R84: one thing is never booked twice, whatever the code does', () => {
  it.each([
    [['08:00', '10:00'], true],
    [['12:00', '14:00'], true],
    [['09:00', '13:00'], false],
    [['10:30', '11:00'], false],
    [['11:59', '12:01'], false],
  ] as const)('%o beside 10:00 to 12:00: %s', async (times, free) => {
    const id = await resourceOf()
    await take(id, ['10:00', '12:00'])
    const second = take(id, times)
    if (free) await second
    else await expect(second).rejects.toMatchObject(apart)
  })

  it('a request takes nothing, a held one does, and lengthening and moving go through the same guard', async () => {
    const id = await resourceOf({ buffer_minutes: 30 })
    const first = await take(id, ['10:00', '12:00'], { taken_until: at('12:30') })
    const held = await ask(id, ['12:00', '13:00'], { taken_until: at('13:30') })
    await expect(set(held, { state: 'held' })).rejects.toMatchObject(apart)
    await set(held, {
      starts_at: at('12:30'),
      ends_at: at('13:30'),
      taken_from: at('12:30'),
      taken_until: at('14:00'),
    })
    await set(held, { state: 'held' })
    await expect(set(first, { ends_at: at('12:30'), taken_until: at('13:00') })).rejects.toMatchObject(apart)
    // Itself is not in its own way.
    await set(first, { starts_at: at('11:00'), taken_from: at('11:00') })
    const other = await ask(await resourceOf(), ['12:30', '13:00'])
    await set(other, confirmed)
  })

  it('of many at once on one time exactly one is confirmed', async () => {
    const id = await resourceOf()
    const ids = await Promise.all(Array.from({ length: 10 }, () => ask(id, ['10:00', '12:00'])))
    const done = await Promise.allSettled(ids.map(one => set(one, confirmed)))
    expect(done.filter(one => one.status === 'fulfilled')).toHaveLength(1)
  })

  it('turns red without the constraint', async () => {
    const id = await resourceOf()
    await take(id, ['10:00', '12:00'])
    const twice = admin.begin(async tx => {
      await tx`alter table booking drop constraint booking_apart`
      const second = row(id, ['10:00', '12:00'])
      await tx`insert into booking ${tx(second)}`
      await tx`update booking set ${tx(confirmed)} where id = ${second.id}`
      throw new Error('taken twice')
    })
    await expect(twice).rejects.toThrow('taken twice')
  })
})

describe('R84: of what is counted never more is in use at once than there is', () => {
  const counted = (quantity: number) => ({ is_counted: true, quantity })
  it('counts the peak and not the sum, and takes what fits exactly', async () => {
    const id = await chairs()
    await take(id, ['09:00', '12:00'], counted(20))
    await take(id, ['11:00', '15:00'], counted(15))
    await take(id, ['14:00', '18:00'], counted(20))
    await expect(take(id, ['09:00', '18:00'], counted(6))).rejects.toThrow('more than there is')
    const last = await take(id, ['09:00', '18:00'], counted(5))
    await expect(set(last, { quantity: 6 })).rejects.toThrow('more than there is')
    await expect(admin`update resource set stock = 39 where id = ${id}`).rejects.toThrow('more is booked')
    await admin`update resource set stock = 41 where id = ${id}`
    await set(last, { quantity: 6 })
  })

  it('of many at once exactly as many are confirmed as there are', async () => {
    const id = await chairs(3)
    const ids = await Promise.all(Array.from({ length: 10 }, () => ask(id, ['10:00', '12:00'], counted(1))))
    const done = await Promise.allSettled(ids.map(one => set(one, confirmed)))
    expect(done.filter(one => one.status === 'fulfilled')).toHaveLength(3)
  })

  it('R121: hours are taken of their month', async () => {
    const id = await resourceOf({ kind: 'skill', is_counted: true, stock: 8 })
    const month = {
      taken_from: new Date('2027-02-28T23:00:00Z'),
      taken_until: new Date('2027-03-31T22:00:00Z'),
    }
    await take(id, ['09:00', '15:00'], { ...counted(6), ...month })
    await expect(take(id, ['17:00', '20:00'], { ...counted(3), ...month })).rejects.toThrow(
      'more than there is',
    )
    await expect(take(id, ['17:00', '18:00'], counted(1))).rejects.toThrow('of the month')
  })

  it('turns red without the trigger', async () => {
    const id = await chairs(1)
    await take(id, ['10:00', '12:00'], counted(1))
    const twice = admin.begin(async tx => {
      await tx`set local session_replication_role = replica`
      const second = Object.assign(row(id, ['10:00', '12:00'], counted(1)), confirmed)
      await tx`insert into booking ${tx(second)}`
      throw new Error('taken twice')
    })
    await expect(twice).rejects.toThrow('taken twice')
  })
})

describe('R84: the steps of a booking', () => {
  it('begins as a request, or as what an owner takes of their own', async () => {
    const id = await resourceOf()
    await expect(ask(id, ['10:00', '12:00'], confirmed)).rejects.toThrow('begins as a request')
    await ask(id, ['10:00', '12:00'], { ...confirmed, borrower_id: ownerId })
    const draft = await resourceOf({ published_at: null })
    await expect(ask(draft, ['10:00', '12:00'])).rejects.toThrow('not offered')
  })

  it('what was asked stays, a step follows on the one before, and an end is one', async () => {
    const id = await ask(await resourceOf(), ['10:00', '12:00'])
    await expect(set(id, { purpose: 'Autre chose' })).rejects.toThrow('what was asked stays')
    await expect(set(id, { borrower_id: ownerId })).rejects.toThrow('what was asked stays')
    const over = { handed_over_at: now, handed_over_by: somebody, state: 'handed_over' }
    await expect(set(id, { ...confirmed, ...over })).rejects.toThrow('from requested to handed_over')
    const ended = { state: 'declined', due_at: null, ended_at: now, ended_by: somebody }
    await expect(set(id, { ...ended, ended_because: 'said' })).rejects.toThrow('booking_ended')
    await set(id, { ...ended, ended_because: 'said', reason: 'Travaux.' })
    await expect(set(id, { state: 'requested' })).rejects.toThrow('from declined to requested')
    await expect(set(id, { reason: 'Autre.' })).rejects.toThrow('stays as it was')
  })

  it.each([
    ['booking_state', { state: 'maybe', due_at: null }],
    ['booking_purpose', { purpose: '' }],
    ['booking_due', { due_at: null }],
    ['booking_price', { price: 'half' }],
    ['booking_quantity', { quantity: 2 }],
    ['booking_confirmed', { confirmed_at: now, confirmed_by: somebody }],
    ['booking_handed_over', { handed_over_at: now, handed_over_by: somebody }],
    ['booking_returned', { returned_at: now, returned_by: somebody, is_damaged: false }],
    ['booking_closed', { closed_at: now, closed_by: somebody }],
    ['booking_ended', { ended_at: now }],
  ])('%s refuses %o', async (constraint, change) => {
    const id = await resourceOf()
    await admin`alter table booking disable trigger keep_booking`
    const made = ask(id, ['10:00', '12:00'], change)
    await expect(made).rejects.toMatchObject({ code: '23514', constraint_name: constraint })
    await admin`alter table booking enable trigger keep_booking`
  })

  it('takes its time and the buffer after it', async () => {
    const id = await resourceOf({ buffer_minutes: 30 })
    await expect(ask(id, ['10:00', '12:00'])).rejects.toThrow('the buffer after it')
    await expect(ask(id, ['10:00', '10:00'], { taken_until: at('10:30') })).rejects.toThrow('booking_time')
  })
})
