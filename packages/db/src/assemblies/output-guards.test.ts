import { randomUUID } from 'node:crypto'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts'

let database: TestDatabase
let admin: postgres.Sql
const [space, member, holder, stranger] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()]
const ids = {
  assembly: randomUUID(),
  commission: randomUUID(),
  circle: randomUUID(),
  secretariat: randomUUID(),
  gone: randomUUID(),
}
const days = (n: number): Date => new Date(Date.now() + n * 86_400_000)

beforeAll(async () => {
  database = await createTestDatabase()
  admin = postgres(database.superuserUrl, { max: 1, onnotice: () => {} })
  await admin`insert into space (id, kind) values (${space}, 'organisation')`
  await admin.begin(async tx => {
    // What bodies and mandates follow from is not what is tried here.
    await tx`set local session_replication_role = replica`
    const kinds = {
      assembly: 'general_assembly',
      commission: 'commission',
      circle: 'circle',
      secretariat: 'secretariat',
      gone: 'secretariat',
    }
    for (const [name, kind] of Object.entries(kinds)) {
      const id = ids[name as keyof typeof ids]
      const parent_id = name === 'assembly' ? null : ids.assembly
      const dissolved_at = name === 'gone' ? new Date() : null
      const row = { space_id: space, id, kind, name, parent_id, dissolved_at, created_at: new Date() }
      await tx`insert into body ${tx({ ...row, effect_id: randomUUID() })}`
    }
    const since = new Date()
    await tx`insert into body_participant ${tx({ space_id: space, body_id: ids.commission, person_id: member, since })}`
    const role = {
      space_id: space,
      id: randomUUID(),
      body_id: ids.secretariat,
      name: 'Presse',
      purpose: 'p',
      domain: 'd',
    }
    await tx`insert into role ${tx({ ...role, effect_id: randomUUID() })}`
    const mandate = {
      space_id: space,
      id: randomUUID(),
      body_id: ids.secretariat,
      role_id: role.id,
      person_id: holder,
      display_name: 'Awa',
      mission: 'm',
      kind: 'executive',
      starts_on: '2026-01-01',
      ends_on: '2030-01-01',
      starts_at: days(-10),
      ends_at: days(10),
      effect_id: randomUUID(),
      decided_by_body_id: ids.assembly,
      given_at: days(-10),
      accepted_at: days(-9),
    }
    await tx`insert into mandate ${tx(mandate)}`
  })
})
afterAll(async () => {
  await admin.end()
  await database.drop()
})

type Row = Record<string, unknown>
const brought = (change: Row = {}): Row => ({
  space_id: space,
  id: randomUUID(),
  body_id: ids.commission,
  to_body_id: ids.assembly,
  goes_to: 'assembly',
  title: 'Un barnum',
  text: 'Pour la marche.',
  wanted_outcome: 'decision',
  planned_minutes: 10,
  link: '',
  written_by: member,
  written_at: new Date(),
  ...change,
})

/** What the application tries, perhaps without the trigger, after a row that is there. @returns what refused it, or null. */
const tried = async (
  act: (tx: postgres.TransactionSql) => Promise<unknown>,
  without = false,
  before?: Row,
) => {
  let refused: string | null = null
  await admin
    .begin(async tx => {
      if (before) {
        await tx`set local session_replication_role = replica`
        await tx`insert into body_output ${tx(before)}`
        await tx`set local session_replication_role = origin`
      }
      if (without) await tx`alter table body_output disable trigger keep_output`
      await tx`set local role reliance_app`
      await tx`select set_config('app.space_id', ${space}, true)`
      await act(tx)
      throw new Error('taken back')
    })
    .catch(error => {
      if (error.message !== 'taken back') refused = String(error.message)
    })
  return refused
}
const bring = (change: Row, without = false) =>
  tried(tx => tx`insert into body_output ${tx(brought(change))}`, without)

describe('what a body brings (R113, R114)', () => {
  const toSecretariat = { to_body_id: ids.secretariat, goes_to: 'secretariat' }
  it('is brought by whoever takes part, or holds a mandate there', async () => {
    expect(await bring({})).toBeNull()
    expect(await bring(toSecretariat)).toBeNull()
    expect(await bring({ body_id: ids.secretariat, written_by: holder })).toBeNull()
  })

  it.each([
    ['from another body', { body_id: ids.circle }, 'a commission or a secretariat brings'],
    ['by somebody else', { written_by: stranger }, 'somebody of that body brings'],
    ['to another body', { to_body_id: ids.circle, goes_to: 'secretariat' }, 'it goes to the assembly'],
    ['to one that is no more', { to_body_id: ids.gone, goes_to: 'secretariat' }, 'it goes to the assembly'],
    [
      'to a secretariat as if it were the assembly',
      { to_body_id: ids.secretariat },
      'it goes to the assembly',
    ],
  ])('not %s', async (_, change, refusal) => {
    expect(await bring(change)).toContain(refusal)
    expect(await bring(change, true)).toBeNull()
  })

  it('has a text, a time and a link that begins with https', async () => {
    expect(await bring({ text: '' })).toContain('body_output_words')
    expect(await bring({ planned_minutes: 0 })).toContain('body_output_minutes')
    expect(await bring({ link: 'javascript:alert(1)' })).toContain('body_output_link')
    expect(await bring({ to_body_id: ids.commission }, true)).toContain('body_output_goes')
  })
})

describe('what a secretariat says of it', () => {
  const handed = (change: Row = {}) =>
    brought({ to_body_id: ids.secretariat, goes_to: 'secretariat', ...change })
  const answer = (before: Row, to: Row, without = false) =>
    tried(
      tx =>
        tx`update body_output set ${tx({ answered_at: new Date(), ...to })} where id = ${String(before.id)}`,
      without,
      before,
    )

  it('is said by whoever holds a mandate there, and stays', async () => {
    expect(await answer(handed(), { answer: 'done', answered_by: holder })).toBeNull()
    const theirs = { answer: 'done', answered_by: member }
    expect(await answer(handed(), theirs)).toContain('the secretariat answers')
    expect(await answer(handed(), theirs, true)).toBeNull()
    const over = handed({ answer: 'done', answered_by: holder, answered_at: new Date() })
    const again = { answer: 'taken_on', answered_by: holder }
    expect(await answer(over, again)).toContain('what was answered stays so')
    expect(await answer(over, again, true)).toBeNull()
  })

  it('says why, where it is a no; the words that were brought do not change', async () => {
    expect(await answer(handed(), { answer: 'declined', answered_by: holder })).toContain(
      'body_output_answer',
    )
    expect(await answer(brought(), { answer: 'done', answered_by: holder }, true)).toContain(
      'body_output_answer',
    )
    expect(await answer(handed(), { text: 'Autre chose.' })).toContain('permission denied')
  })
})

it('a point made of it is one of the body that it was brought to', async () => {
  const handed = brought({ to_body_id: ids.secretariat, goes_to: 'secretariat' })
  const [assemblyId, eventId] = [randomUUID(), randomUUID()]
  const point = {
    space_id: space,
    id: randomUUID(),
    assembly_id: assemblyId,
    title: 'Un barnum',
    planned_minutes: 10,
    wanted_outcome: 'decision',
    filed_by: member,
    filed_at: new Date(),
  }
  const placing = async (output: Row, without: string) => {
    let refused: string | null = null
    await admin
      .begin(async tx => {
        await tx`set local session_replication_role = replica`
        await tx`insert into body_output ${tx(output)}`
        const row = {
          space_id: space,
          id: assemblyId,
          body_id: ids.assembly,
          event_id: eventId,
          kind: 'ordinary',
        }
        await tx`insert into assembly ${tx({ ...row, reason: '' })}`
        await tx`set local session_replication_role = origin`
        if (without !== '') await tx.unsafe(without)
        await tx`set local role reliance_app`
        await tx`select set_config('app.space_id', ${space}, true)`
        await tx`insert into agenda_item ${tx({ ...point, output_id: String(output.id) })}`
        throw new Error('taken back')
      })
      .catch(error => {
        if (error.message !== 'taken back') refused = String(error.message)
      })
    return refused
  }
  expect(await placing(brought(), '')).toBeNull()
  expect(await placing(handed, '')).toContain('this was not brought to that assembly')
  expect(await placing(handed, 'alter table agenda_item disable trigger place_output')).toBeNull()
})
