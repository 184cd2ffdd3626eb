import postgres from 'postgres'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts'
import { at, id, payouts, person, projects, row, space } from './call-scene.fixture.ts'
import { type Attempt, on, type Refused, tryIn } from './guard-attempts.fixture.ts'
import { plantScene } from './planted-calls.fixture.ts'

/** What the database itself holds of money that is asked back of a project, given up, or paid back. The bus was paid 42.00. */
let database: TestDatabase
let sql: postgres.Sql
const paid = `update payout set state = 'paid', settled_on = '2026-11-19', file_id = '${id(1)}', in_file_at = now()
  where id = '${payouts.bus}'`
const imported = row('bank_import', {
  space_id: space,
  id: id(601),
  file_name: 'a.csv',
  format: 'csv',
  line_count: 2,
  new_count: 2,
  person_id: person(1),
  imported_at: at,
})
const line = (n: number, cents: number) =>
  row('bank_line', {
    space_id: space,
    id: id(n),
    import_id: id(601),
    ordinal: n,
    account_iban: 'FR76',
    booked_on: '2026-11-19',
    cents,
    label: '',
    other_name: '',
    other_iban: '',
    entry_id: '',
    state: 'waiting',
  })
const deciding = (n: number, kind: string, amount: string, applicationId: string = projects.bus) =>
  row('decision_effect', {
    space_id: space,
    id: id(n),
    decision_id: id(70),
    ordinal: n,
    kind,
    payload: { applicationId, amount },
  })
const step = (n: number, name: string, cents: number | null) =>
  row('project_step', {
    space_id: space,
    id: id(n + 100),
    application_id: projects.bus,
    step: name,
    taken_on: '2026-11-19',
    effect_id: id(n),
    cents,
    person_id: person(1),
    recorded_at: at,
  })
const returned = (n: number, lineN: number, cents: number) =>
  row('project_return', {
    space_id: space,
    id: id(n),
    application_id: projects.bus,
    cents,
    received_on: '2026-11-19',
    line_id: id(lineN),
    person_id: person(1),
    mandate_id: id(99),
    recorded_at: at,
  })

beforeAll(async () => {
  database = await createTestDatabase()
  sql = postgres(database.superuserUrl, { max: 1, onnotice: () => {} })
  await plantScene(sql)
  await sql.begin(async tx => {
    await tx`set local session_replication_role = replica`
    for (const one of [paid, imported, line(611, 3000), line(612, 4201), line(613, 1201)])
      await tx.unsafe(one)
  })
})
afterAll(async () => {
  await sql.end()
  await database.drop()
})

const owed = on('project_step', 'owed_by_decision')
const back = on('project_return', 'keep_return')
const asked = [deciding(701, 'clawback', '42.00'), step(701, 'claw_back', 4200)]

const attempts: Record<string, Refused> = {
  'money given up that nobody decided': on('project_step', 'need_effect_to_give_up')(
    'no applied decision does this',
    { given: [...asked, deciding(702, 'write_off', '1.00')], statement: step(702, 'write_off', 100) },
  ),
  'more asked back than was decided': owed('a project owes what was decided', {
    given: [deciding(701, 'clawback', '41.99')],
    applied: id(701),
    statement: step(701, 'claw_back', 4200),
  }),
  'money asked back of another project': owed('a project owes what was decided', {
    given: [deciding(701, 'clawback', '42.00', projects.school)],
    applied: id(701),
    statement: step(701, 'claw_back', 4200),
  }),
  'more asked back than was paid': owed('no more is asked back than was paid', {
    given: [deciding(701, 'clawback', '42.01')],
    applied: id(701),
    statement: step(701, 'claw_back', 4201),
  }),
  'more given up than is owed': owed('no more is given up than is owed', {
    given: [...asked, returned(621, 611, 3000), deciding(702, 'write_off', '12.01')],
    applied: id(702),
    statement: step(702, 'write_off', 1201),
  }),
  'a step that asks for an amount and is no decision': {
    table: 'project_step',
    constraint: 'project_step_decided',
    refusal: 'project_step_decided',
    given: [deciding(701, 'clawback', '42.00')],
    statement: step(701, 'accept', 4200),
  },
  'more paid back than was paid': back('a project pays back no more than it was paid', {
    statement: returned(621, 612, 4201),
  }),
  'more paid back, bit by bit': back('a project pays back no more than it was paid', {
    given: [returned(621, 611, 3000)],
    statement: returned(622, 613, 1201),
  }),
  'another amount than the movement': back('is a movement of the bank', {
    statement: returned(621, 611, 2999),
  }),
  'something taken back that counts again': back('what was taken back stays so', {
    given: [`${returned(621, 611, 3000)}`, `update project_return set undone_at = now()`],
    statement: `update project_return set undone_at = null where id = '${id(621)}'`,
  }),
  'a return taken back of a project that ended by it': back('what ended a project stays', {
    given: [
      returned(621, 611, 3000),
      row('project_step', {
        space_id: space,
        id: id(951),
        application_id: projects.bus,
        step: 'close',
        taken_on: '2026-11-19',
        person_id: person(1),
        recorded_at: at,
      }),
    ],
    statement: `update project_return set undone_at = now() where id = '${id(621)}'`,
  }),
  'nothing paid back': {
    table: 'project_return',
    constraint: 'project_return_comes_in',
    refusal: 'project_return_comes_in',
    given: [line(614, -5)],
    statement: returned(621, 614, -5),
  },
}

const allowed: Record<string, Omit<Attempt, 'trigger' | 'table'>> = {
  'less than was decided, where some came in meanwhile': {
    given: [deciding(701, 'clawback', '42.00'), returned(621, 611, 3000)],
    applied: id(701),
    statement: step(701, 'claw_back', 1200),
  },
  'all that was paid asked back': {
    given: [deciding(701, 'clawback', '42.00')],
    applied: id(701),
    statement: step(701, 'claw_back', 4200),
  },
  'the rest given up': {
    given: [...asked, returned(621, 611, 3000), deciding(702, 'write_off', '12.00')],
    applied: id(702),
    statement: step(702, 'write_off', 1200),
  },
  'a part paid back': { statement: returned(621, 611, 3000) },
}

it.each(Object.entries(attempts))('refuses %s, by its own rule alone', async (_, attempt) => {
  expect(await tryIn(sql, attempt)).toContain(attempt.refusal)
  expect(await tryIn(sql, attempt, false)).toBeNull()
})

it.each(Object.entries(allowed))('lets %s pass', async (_, attempt) => {
  expect(await tryIn(sql, { table: '', trigger: '', ...attempt })).toBeNull()
})

it('one movement of the bank is paid back once', async () => {
  const twice: Attempt = {
    table: 'project_return',
    trigger: 'keep_return',
    given: [returned(621, 611, 1000)],
    statement: returned(622, 611, 3000),
  }
  expect(await tryIn(sql, twice, false)).toContain('project_return_line')
})
