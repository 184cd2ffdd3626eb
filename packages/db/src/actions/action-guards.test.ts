import { randomUUID } from 'node:crypto'
import postgres from 'postgres'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts'

let database: TestDatabase
let admin: postgres.Sql
const now = new Date()
const spaceId = randomUUID()
const [lead, partner, gone, somebody] = Array.from({ length: 4 }, () => randomUUID())
let numbers = 0
beforeAll(async () => {
  database = await createTestDatabase()
  admin = postgres(database.superuserUrl, { max: 1, onnotice: () => {} })
  await admin`insert into space (id, kind) values (${spaceId}, 'coalition')`
  for (const [id, status] of [
    [lead, 'joined'],
    [partner, 'joined'],
    [gone, 'left'],
  ] as const)
    await admin`insert into member_organisation (space_id, organisation_id, display_name, status, status_at)
      values (${spaceId}, ${id ?? ''}, ${id ?? ''}, ${status}, ${now})`
})
afterAll(async () => {
  await admin.end()
  await database.drop()
})

type Sql = postgres.Sql | postgres.TransactionSql
const part = async (sql: Sql, actionId: string, change: Record<string, unknown> = {}): Promise<string> => {
  const id = randomUUID()
  const row = {
    space_id: spaceId,
    id,
    action_id: actionId,
    organisation_id: lead,
    role: 'lead',
    discretion: 'shown',
    contribution: 'Nous tenons la sono.',
    joined_by: somebody,
    joined_at: now,
  }
  await sql`insert into action_part ${sql(Object.assign(row, change))}`
  return id
}
type Made = { action?: Record<string, unknown>; leads?: readonly Record<string, unknown>[] }
const make = ({ action = {}, leads = [{}] }: Made = {}): Promise<string> =>
  admin.begin(async tx => {
    const id = randomUUID()
    numbers += 1
    const row = {
      space_id: spaceId,
      id,
      number: numbers,
      title: 'Marche',
      objective: 'Marcher ensemble.',
      starts_on: '2026-12-12',
      ends_on: '2026-12-12',
      scale: 'local',
      place: 'Lille',
      lead_function: 'Secrétariat',
      state: 'published',
      audience: 'members',
      added_by: somebody,
      added_at: now,
      published_at: now,
    }
    await tx`insert into action ${tx(Object.assign(row, action))}`
    for (const one of leads) await part(tx, id, one)
    return id
  })
const transfer = async (actionId: string, change: Record<string, unknown> = {}): Promise<string> => {
  const id = randomUUID()
  const row = {
    space_id: spaceId,
    id,
    action_id: actionId,
    from_organisation_id: lead,
    to_organisation_id: partner,
    proposed_for: partner,
    proposed_by: somebody,
    proposed_at: now,
    state: 'open',
  }
  await admin`insert into action_lead_transfer ${admin(Object.assign(row, change))}`
  return id
}
const change = (id: string, to: Record<string, unknown>) =>
  admin`update action set ${admin(to)} where id = ${id}`
const asPartner = { organisation_id: partner, role: 'partner' }

it('R60: an action has exactly one lead', async () => {
  const id = await make()
  await expect(make({ leads: [] })).rejects.toThrow('exactly one lead')
  await expect(part(admin, id, { organisation_id: partner })).rejects.toThrow('action_part_one_lead')
  await expect(admin`update action_part set ended_at = ${now} where action_id = ${id}`).rejects.toThrow(
    'exactly one lead',
  )
  // Handed on within one transaction, it has one before and after.
  const partId = await part(admin, id, asPartner)
  const transferId = await transfer(id, { consented_at: now, consented_by: somebody })
  await admin.begin(async tx => {
    await tx`update action_lead_transfer set state = 'done', ended_at = ${now}, ended_by = ${somebody ?? ''},
      accepted_at = ${now}, accepted_by = ${somebody ?? ''}, lead_function = 'Accueil' where id = ${transferId}`
    await tx`update action_part set role = 'partner' where action_id = ${id} and organisation_id = ${lead ?? ''}`
    await tx`update action_part set role = 'lead' where id = ${partId}`
  })
  await expect(change(id, { lead_function: '' })).rejects.toThrow('action_lead_function')
})

it('R56: the lead of what everybody reads appears; others may be discreet there', async () => {
  const id = await make({ leads: [{ discretion: 'discreet' }] })
  await expect(change(id, { audience: 'public' })).rejects.toThrow('appears')
  const open = await make({ action: { audience: 'public' } })
  await part(admin, open, { ...asPartner, discretion: 'discreet' })
  await expect(
    admin`update action_part set discretion = 'discreet' where action_id = ${open} and role = 'lead'`,
  ).rejects.toThrow('appears')
  await expect(part(admin, id, { ...asPartner, discretion: 'silent' })).rejects.toThrow(
    'action_part_discretion',
  )
})

it('R65: who takes part belongs to the coalition, in its own words, once, until it ends', async () => {
  const id = await make()
  await expect(part(admin, id, { ...asPartner, organisation_id: gone })).rejects.toThrow(
    'belongs to the coalition',
  )
  await expect(part(admin, id, { ...asPartner, contribution: '' })).rejects.toThrow('says what it brings')
  const partId = await part(admin, id, asPartner)
  await expect(part(admin, id, asPartner)).rejects.toThrow('action_part_once')
  await expect(
    admin`update action_part set organisation_id = ${gone ?? ''} where id = ${partId}`,
  ).rejects.toThrow('whose part it is')
  await admin`update action_part set ended_at = ${now} where id = ${partId}`
  await expect(admin`update action_part set ended_at = null where id = ${partId}`).rejects.toThrow(
    'ends once',
  )
  await part(admin, id, asPartner)
  const draft = await make({ action: { state: 'draft', published_at: null } })
  await expect(part(admin, draft, asPartner)).rejects.toThrow('a draft is its lead')
})

it('R65: what is over stays; what was read is no draft again; what is dropped says why', async () => {
  const ended = { ended_at: now, ended_by: somebody }
  const id = await make()
  await expect(change(id, { state: 'draft' })).rejects.toThrow('no draft again')
  await expect(change(id, { number: 4000 })).rejects.toThrow('stays')
  await expect(change(id, { ends_on: '2026-12-11' })).rejects.toThrow('action_days')
  await expect(change(id, { themes: ['a', 'b', 'c', 'd', 'e', 'f'] })).rejects.toThrow('action_themes')
  await expect(change(id, { state: 'dropped', ...ended })).rejects.toThrow('action_ended')
  await expect(make({ action: { state: 'done', ...ended } })).rejects.toThrow('begins as a draft')
  await change(id, { state: 'dropped', reason: 'La salle a brûlé.', ...ended })
  await expect(change(id, { title: 'Autre' })).rejects.toThrow('stays as it was')
  await expect(part(admin, id, asPartner)).rejects.toThrow('that is over')
})

it('R65: a need is filled by somebody who takes part, and stays as it was said', async () => {
  const [id, other] = [await make(), await make()]
  const need = async (row: Record<string, unknown>) => {
    const needId = randomUUID()
    const asked = {
      space_id: spaceId,
      id: needId,
      action_id: id,
      text: 'Une sono',
      asked_by: somebody,
      asked_at: now,
    }
    await admin`insert into action_need ${admin(Object.assign(asked, row))}`
    return needId
  }
  const elsewhere = await part(admin, other, asPartner)
  await expect(need({ part_id: elsewhere })).rejects.toThrow('somebody who takes part')
  const needId = await need({})
  const partId = await part(admin, id, asPartner)
  await admin`update action_need set part_id = ${partId} where id = ${needId}`
  await expect(admin`update action_need set text = 'Autre' where id = ${needId}`).rejects.toThrow(
    'as it was said',
  )
  await admin`update action_need set dropped_at = ${now} where id = ${needId}`
  await expect(admin`update action_need set part_id = null where id = ${needId}`).rejects.toThrow('stays so')
})

it('R73: a lead is handed on once both have said yes, and is not taken', async () => {
  const id = await make()
  await expect(transfer(id)).rejects.toThrow('somebody who takes part')
  const partId = await part(admin, id, asPartner)
  const take = () =>
    admin.begin(async tx => {
      await tx`update action_part set role = 'partner' where action_id = ${id} and organisation_id = ${lead ?? ''}`
      await tx`update action_part set role = 'lead' where id = ${partId}`
    })
  await expect(take()).rejects.toThrow('handed on, and not taken')
  const transferId = await transfer(id)
  await expect(transfer(id)).rejects.toThrow('action_lead_transfer_one')
  const end = (to: Record<string, unknown>) =>
    admin`update action_lead_transfer set ${admin(Object.assign({ ended_at: now, ended_by: somebody }, to))}
      where id = ${transferId}`
  const accepted = { accepted_at: now, accepted_by: somebody, lead_function: 'Accueil' }
  const consented = { consented_at: now, consented_by: somebody }
  await expect(end({ state: 'done', ...accepted })).rejects.toThrow('both have said yes')
  await expect(end({ state: 'done', ...consented })).rejects.toThrow('both have said yes')
  await expect(end({ state: 'refused', proposed_for: lead })).rejects.toThrow('stays')
  await end({ state: 'done', ...accepted, ...consented })
  await expect(end({ state: 'refused' })).rejects.toThrow('ends once')
  await take()
})

it('R73: a lead that left the coalition is not asked', async () => {
  const id = await make()
  await part(admin, id, asPartner)
  await admin`update member_organisation set status = 'left' where organisation_id = ${lead ?? ''}`
  const accepted = { accepted_at: now, accepted_by: somebody, lead_function: 'Accueil' }
  await transfer(id, { state: 'done', ended_at: now, ended_by: somebody, ...accepted })
  await admin`update member_organisation set status = 'joined' where organisation_id = ${lead ?? ''}`
})

it('R83: an action is strengthened as its lead asks, by others, and taken back once', async () => {
  const id = await make({ action: { amplify: ['come'] } })
  const say = async (change: Record<string, unknown> = {}) => {
    const rowId = randomUUID()
    const row = {
      space_id: spaceId,
      id: rowId,
      action_id: id,
      organisation_id: partner,
      mode: 'come',
      people: 20,
      declared_by: somebody,
      declared_at: now,
    }
    await admin`insert into action_amplification ${admin(Object.assign(row, change))}`
    return rowId
  }
  await expect(say({ mode: 'lend', people: null })).rejects.toThrow('as its lead asks')
  await expect(say({ organisation_id: lead })).rejects.toThrow('as its lead asks')
  await expect(say({ organisation_id: gone })).rejects.toThrow('as its lead asks')
  await expect(say({ people: 0 })).rejects.toThrow('action_amplification_people')
  const rowId = await say()
  await expect(say()).rejects.toThrow('action_amplification_once')
  await expect(admin`update action_amplification set mode = 'lend' where id = ${rowId}`).rejects.toThrow(
    'stays',
  )
  await admin`update action_amplification set taken_back_at = ${now} where id = ${rowId}`
  await expect(
    admin`update action_amplification set taken_back_at = null where id = ${rowId}`,
  ).rejects.toThrow('stays so')
  await say()
})

it('R66: a victory of an action is written by somebody who takes part, and stays as it was', async () => {
  const id = await make()
  const file = async (change: Record<string, unknown> = {}) => {
    const rowId = randomUUID()
    const row = {
      space_id: spaceId,
      id: rowId,
      action_id: id,
      organisation_id: lead,
      what: 'Le guichet rouvre.',
      whom: '',
      won_on: '2026-11-02',
      filed_by: somebody,
      filed_at: now,
    }
    await admin`insert into action_victory ${admin(Object.assign(row, change))}`
    return rowId
  }
  await expect(file({ organisation_id: partner })).rejects.toThrow('somebody who takes part')
  await expect(file({ organisation_id: gone, action_id: null })).rejects.toThrow('belongs to the coalition')
  await file({ organisation_id: partner, action_id: null })
  const rowId = await file()
  await expect(admin`update action_victory set what = 'Autre' where id = ${rowId}`).rejects.toThrow(
    'as it was written',
  )
  await admin`update action_victory set taken_back_at = ${now} where id = ${rowId}`
  await expect(admin`update action_victory set taken_back_at = null where id = ${rowId}`).rejects.toThrow(
    'stays so',
  )
})
