import { randomUUID } from 'node:crypto'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts'

let database: TestDatabase
let admin: postgres.Sql
const [space, person, stranger, holder] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()]
const ids = {
  assembly: randomUUID(),
  commission: randomUUID(),
  ended: randomUUID(),
  dissolved: randomUUID(),
  secretariat: randomUUID(),
}
const role = randomUUID()
const dayMs = 86_400_000
const inDays = (days: number): Date => new Date(Date.now() + days * dayMs)

beforeAll(async () => {
  database = await createTestDatabase()
  admin = postgres(database.superuserUrl, { max: 1, onnotice: () => {} })
  await admin`insert into space (id, kind) values (${space}, 'organisation')`
  await admin.begin(async tx => {
    // What bodies and mandates follow from is not what is tried here.
    await tx`set local session_replication_role = replica`
    const body = (id: string, kind: string, change: Record<string, unknown> = {}) =>
      tx`insert into body ${tx({ space_id: space, id, kind, name: kind, created_at: new Date(), effect_id: randomUUID(), parent_id: kind === 'general_assembly' ? null : ids.assembly, ...change })}`
    await body(ids.assembly, 'general_assembly')
    await body(ids.commission, 'commission')
    await body(ids.ended, 'commission', { ends_on: inDays(-2).toISOString().slice(0, 10) })
    await body(ids.dissolved, 'commission', { dissolved_at: new Date() })
    await body(ids.secretariat, 'secretariat')
    for (const one of [person, holder])
      await tx`insert into body_member ${tx({ space_id: space, body_id: ids.assembly, person_id: one, elector_id: one, display_name: 'Awa', since: new Date() })}`
    await tx`insert into role ${tx({ space_id: space, id: role, body_id: ids.secretariat, name: 'Presse', purpose: 'p', domain: 'd', effect_id: randomUUID() })}`
    await tx`insert into mandate ${tx(mandateRow(ids.secretariat))}`
  })
})
afterAll(async () => {
  await admin.end()
  await database.drop()
})

const mandateRow = (bodyId: string, change: Record<string, unknown> = {}) => ({
  space_id: space,
  id: randomUUID(),
  body_id: bodyId,
  role_id: role,
  person_id: holder,
  display_name: 'Awa',
  mission: 'm',
  kind: 'executive',
  starts_on: '2026-01-01',
  ends_on: '2030-01-01',
  starts_at: inDays(-10),
  ends_at: inDays(10),
  effect_id: randomUUID(),
  decided_by_body_id: ids.assembly,
  given_at: inDays(-10),
  accepted_at: inDays(-9),
  ...change,
})

type Row = Record<string, unknown>
/** A row that the application tries to write, with the triggers that are named switched off. @returns what refused it, or null. */
const tryRow = async (table: string, row: Row, without: readonly string[] = []): Promise<string | null> => {
  let refused: string | null = null
  await admin
    .begin(async tx => {
      for (const trigger of without) await tx.unsafe(`alter table ${table} disable trigger ${trigger}`)
      await tx`set local role reliance_app`
      await tx`select set_config('app.space_id', ${space}, true)`
      await tx`insert into ${tx(table)} ${tx({ space_id: space, ...row })}`
      throw new Error('taken back')
    })
    .catch(error => {
      if (error.message !== 'taken back') refused = String(error.message)
    })
  return refused
}

describe('who takes part (R113)', () => {
  const joining = (body_id: string, person_id = person) => ({ body_id, person_id, since: new Date() })

  it('people of the space join a commission that is there', async () => {
    expect(await tryRow('body_participant', joining(ids.commission))).toBeNull()
  })

  it.each(['secretariat', 'assembly', 'ended', 'dissolved'] as const)('nobody joins: %s', async which => {
    const row = joining(ids[which])
    expect(await tryRow('body_participant', row)).toContain('only a commission that is there is joined')
    expect(await tryRow('body_participant', row, ['take_part'])).toBeNull()
  })

  it('nobody of elsewhere joins', async () => {
    const row = joining(ids.commission, stranger)
    expect(await tryRow('body_participant', row)).toContain('only people of the space take part')
    expect(await tryRow('body_participant', row, ['take_part'])).toBeNull()
  })

  it('a commission alone has a last day', async () => {
    const making = admin.begin(async tx => {
      await tx`set local session_replication_role = replica`
      await tx`update body set ends_on = '2030-01-01' where id = ${ids.secretariat}`
    })
    await expect(making).rejects.toThrow('body_ends')
  })
})

describe('how a body works (R112)', () => {
  const said = (body_id: string, written_by: string, change: Row = {}) => ({
    body_id,
    written_by,
    written_at: new Date(),
    ...change,
  })
  const refusal = 'whoever is mandated there says how a body works'

  it('is said by whoever holds a mandate in it', async () => {
    expect(await tryRow('body_ways', said(ids.secretariat, holder))).toBeNull()
    for (const row of [
      said(ids.secretariat, person),
      said(ids.commission, holder),
      said(ids.assembly, holder),
    ]) {
      expect(await tryRow('body_ways', row)).toContain(refusal)
      expect(await tryRow('body_ways', row, ['keep_ways'])).toBeNull()
    }
  })

  it('goes on one revision after the other', async () => {
    expect(await tryRow('body_ways', said(ids.secretariat, holder, { revision: 4 }))).toContain(
      'one revision',
    )
  })

  it('R115: talks by an address of the web that begins with https', async () => {
    const of = (chat_link: string) => tryRow('body_ways', said(ids.secretariat, holder, { chat_link }))
    expect(await of('https://signal.group/#abc')).toBeNull()
    expect(await of('http://signal.group/#abc')).toContain('body_ways_chat')
    expect(await of('javascript:alert(1)')).toContain('body_ways_chat')
  })
})

describe('the dates of a commission (R115)', () => {
  const date = (audience: string, body_id: string): Row => ({
    id: randomUUID(),
    title: 'Réunion',
    description: '',
    kind: 'meeting',
    mode: 'on_site',
    place: 'Crest',
    link: '',
    dial_in: '',
    starts_at: inDays(3),
    ends_at: inDays(4),
    zone: 'Europe/Paris',
    whole_day: false,
    audience,
    body_id,
    added_by: person,
    added_at: new Date(),
  })

  it('are for members at least; those of another body may be for whoever is mandated', async () => {
    const narrow = date('mandated', ids.commission)
    expect(await tryRow('calendar_event', narrow)).toContain('for members at least')
    expect(await tryRow('calendar_event', narrow, ['keep_commission_dates'])).toBeNull()
    expect(await tryRow('calendar_event', date('members', ids.commission))).toBeNull()
    expect(await tryRow('calendar_event', date('mandated', ids.secretariat))).toBeNull()
  })
})

describe('a commission decides nothing (R113)', () => {
  const refusal = 'a commission decides nothing'
  const rows: Record<string, (bodyId: string) => Row> = {
    decision: body_id => ({
      id: randomUUID(),
      body_id,
      number: 1,
      text: 'Oui.',
      content_hash: 'x',
      state: 'asking',
      proof: 'answers',
      big: false,
      is_slow: false,
      needed: 2,
      electors: 3,
      gainers_count: false,
      proposed_by: person,
      proposed_at: new Date(),
    }),
    decision_process: body_id => ({
      id: randomUUID(),
      body_id,
      kind: 'consent',
      title: 'Permanence',
      state: 'clarifying',
      process: admin.json({ versions: [] }),
      begun_by: person,
      begun_at: new Date(),
    }),
    role: body_id => ({
      id: randomUUID(),
      body_id,
      name: 'Porte-parole',
      purpose: 'p',
      domain: 'd',
      powers: ['decision.record'],
      effect_id: randomUUID(),
    }),
    mandate: body_id => mandateRow(body_id, { may_bind: true }),
  }
  /** What else refuses such a row is tried in its own place. */
  const others: Record<string, string[]> = {
    role: ['need_effect'],
    mandate: ['give_mandate', 'keep_mandate'],
  }

  it.each(Object.keys(rows))('no %s of a commission', async table => {
    const row = rows[table]?.(ids.commission) ?? {}
    const apart = others[table] ?? []
    expect(await tryRow(table, row, apart)).toContain(refusal)
    expect((await tryRow(table, row, [...apart, 'prepare_only'])) ?? '').not.toContain(refusal)
    expect((await tryRow(table, rows[table]?.(ids.secretariat) ?? {}, apart)) ?? '').not.toContain(refusal)
  })

  it('no assembly of a commission, so that none of its ballots is one', async () => {
    const row = { id: randomUUID(), body_id: ids.commission, event_id: randomUUID(), kind: 'ordinary' }
    expect(await tryRow('assembly', row)).toContain(refusal)
    expect(await tryRow('assembly', row, ['prepare_only'])).not.toContain(refusal)
  })

  it('a role that only leads stands in it', async () => {
    const row = { ...rows.role?.(ids.commission), powers: [] }
    expect((await tryRow('role', row, ['need_effect'])) ?? '').not.toContain(refusal)
  })
})
