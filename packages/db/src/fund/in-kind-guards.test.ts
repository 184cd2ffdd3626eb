import postgres from 'postgres'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts'
import { at, id, org, person, row, space } from './call-scene.fixture.ts'
import { type Attempt, on, type Refused, tryIn } from './guard-attempts.fixture.ts'
import { plantScene } from './planted-calls.fixture.ts'

/** What the database itself holds of gifts in kind; how they stand in the ledger is tried in `ledger-guards.test.ts`. */
let database: TestDatabase
let sql: postgres.Sql

type Values = Parameters<typeof row>[1]
const gift = id(801)
/** The first organisation gave four hours at 12.31. */
const declared = (change: Values = {}) =>
  row('in_kind_gift', {
    space_id: space,
    id: gift,
    organisation_id: org(1),
    year: 2026,
    kind: 'time',
    nature: 'Accueil',
    given_on: '2026-11-01',
    quantity_thousandths: 4000,
    unit: 'heures',
    unit_cents: 1231,
    value_cents: 4924,
    method: 'SMIC horaire chargé',
    person_id: person(1),
    mandate_id: id(99),
    declared_at: at,
    state: 'declared',
    ...change,
  })
const answered = (state: string, change: Values = {}): Values => ({
  state,
  settled_by: person(2),
  settled_organisation_id: org(2),
  settled_mandate_id: id(98),
  settled_at: at,
  reason: state === 'refused' ? 'Pas eu lieu' : '',
  ...change,
})
const undoing = { undone_by: person(3), undone_mandate_id: id(97), undone_at: at, undone_reason: 'Deux fois' }
const setting = (values: Values) =>
  `update in_kind_gift set ${Object.entries(values)
    .map(([key, value]) => `${key} = ${value === null ? 'null' : `'${value}'`}`)
    .join(', ')} where id = '${gift}'`
const member = (status: string, n: number) =>
  `update member_organisation set status = '${status}' where organisation_id = '${org(n)}'`

beforeAll(async () => {
  database = await createTestDatabase()
  sql = postgres(database.superuserUrl, { max: 1, onnotice: () => {} })
  await plantScene(sql)
})
afterAll(async () => {
  await sql.end()
  await database.drop()
})

const kept = on('in_kind_gift', 'keep_in_kind')
const once = 'a gift in kind is answered once'
const checked = (constraint: string, attempt: Pick<Attempt, 'given' | 'statement'>): Refused => ({
  table: 'in_kind_gift',
  constraint,
  refusal: constraint,
  ...attempt,
})

const attempts: Record<string, Refused> = {
  'a gift that begins countersigned': kept('begins as declared', {
    statement: declared(answered('countersigned')),
  }),
  'a gift of an organisation that has left': kept('a member organisation gives and countersigns', {
    given: [member('left', 1)],
    statement: declared(),
  }),
  'a countersignature of an organisation that has left': kept('a member organisation gives', {
    given: [declared(), member('left', 2)],
    statement: setting(answered('countersigned')),
  }),
  'a countersignature of what was refused': kept(once, {
    given: [declared(answered('refused'))],
    statement: setting(answered('countersigned')),
  }),
  'a countersignature of what was withdrawn': kept(once, {
    given: [declared(answered('withdrawn', { settled_by: person(1), settled_organisation_id: null }))],
    statement: setting(answered('countersigned')),
  }),
  'a refusal of what was countersigned': kept(once, {
    given: [declared(answered('countersigned'))],
    statement: setting(answered('refused')),
  }),
  'another signature below the same gift': kept(once, {
    given: [declared(answered('countersigned'))],
    statement: setting({ ...undoing, settled_organisation_id: org(3) }),
  }),
  'something taken back a second time': kept(once, {
    given: [declared({ ...answered('countersigned'), ...undoing })],
    statement: setting({ undone_reason: 'Encore' }),
  }),
  'something taken back that counts again': kept(once, {
    given: [declared({ ...answered('countersigned'), ...undoing })],
    statement: setting({ undone_by: null, undone_mandate_id: null, undone_at: null, undone_reason: '' }),
  }),
  'a gift that is countersigned and taken back at once': kept('answered before it is taken back', {
    given: [declared()],
    statement: setting({ ...answered('countersigned'), ...undoing }),
  }),
  'a countersigned gift that stands nowhere in the ledger': {
    ...on('in_kind_gift', 'need_in_kind_entry')('stands in the ledger', {
      given: [declared()],
      statement: setting(answered('countersigned')),
    }),
    isAtEnd: true,
  },
  'a gift that is taken back and stays in the ledger': {
    ...on('in_kind_gift', 'need_in_kind_entry')('stands in the ledger', {
      given: [declared(answered('countersigned'))],
      statement: setting(undoing),
    }),
    isAtEnd: true,
  },
  'a gift that its own organisation countersigns': checked('in_kind_gift_by_another', {
    given: [declared()],
    statement: setting(answered('countersigned', { settled_organisation_id: org(1) })),
  }),
  'a gift that the same person countersigns': checked('in_kind_gift_by_another', {
    given: [declared()],
    statement: setting(answered('countersigned', { settled_by: person(1) })),
  }),
  'a countersignature of nobody': checked('in_kind_gift_settled', {
    given: [declared()],
    statement: setting(answered('countersigned', { settled_by: null })),
  }),
  'a countersignature without a mandate': checked('in_kind_gift_settled', {
    given: [declared()],
    statement: setting(answered('countersigned', { settled_mandate_id: null })),
  }),
  'a countersignature for no organisation': checked('in_kind_gift_settled', {
    given: [declared()],
    statement: setting(answered('countersigned', { settled_organisation_id: null })),
  }),
  'a refusal without a reason': checked('in_kind_gift_reason', {
    given: [declared()],
    statement: setting(answered('refused', { reason: ' ' })),
  }),
  'a refused gift that is taken back': checked('in_kind_gift_undone', {
    given: [declared(answered('refused')), 'alter table in_kind_gift disable trigger keep_in_kind'],
    statement: setting(undoing),
  }),
  'a gift that is taken back without a reason': checked('in_kind_gift_undone', {
    given: [declared(answered('countersigned'))],
    statement: setting({ ...undoing, undone_reason: ' ' }),
  }),
  'another value than quantity times unit': checked('in_kind_gift_value', {
    statement: declared({ value_cents: 4925 }),
  }),
  'a half cent that is rounded down': checked('in_kind_gift_value', {
    statement: declared({ quantity_thousandths: 1500, value_cents: 1846 }),
  }),
  'a gift of nothing': checked('in_kind_gift_value', {
    statement: declared({ quantity_thousandths: 1, unit_cents: 1, value_cents: 0 }),
  }),
  'a value above ten million euros': checked('in_kind_gift_value', {
    statement: declared({
      quantity_thousandths: 1_000_001,
      unit_cents: 1_000_000,
      value_cents: 1_000_001_000,
    }),
  }),
  'a gift of another year than its day': checked('in_kind_gift_year_of_day', {
    statement: declared({ year: 2025 }),
  }),
  'a gift that says nothing': checked('in_kind_gift_said', { statement: declared({ nature: ' ' }) }),
  'a gift whose value nobody explains': checked('in_kind_gift_said', { statement: declared({ method: '' }) }),
  'a gift of no kind': checked('in_kind_gift_kind', { statement: declared({ kind: 'money' }) }),
}

const allowed: Record<string, Omit<Attempt, 'trigger' | 'table'>> = {
  'a declared gift': { statement: declared() },
  'a half cent that is rounded up': {
    statement: declared({ quantity_thousandths: 1500, value_cents: 1847 }),
  },
  'a refusal with a reason': { given: [declared()], statement: setting(answered('refused')), isAtEnd: true },
  'a gift that its giver withdraws, also once it has left': {
    given: [declared(), member('left', 1)],
    statement: setting(answered('withdrawn', { settled_by: person(1), settled_organisation_id: null })),
    isAtEnd: true,
  },
}

it.each(Object.entries(attempts))('refuses %s, by its own rule alone', async (_, attempt) => {
  expect(await tryIn(sql, attempt)).toContain(attempt.refusal)
  expect(await tryIn(sql, attempt, false)).toBeNull()
})

it.each(Object.entries(allowed))('lets %s pass', async (_, attempt) => {
  expect(await tryIn(sql, { table: '', trigger: '', ...attempt })).toBeNull()
})

it('nobody changes what a gift says', async () => {
  const trying = (column: string, value: string) =>
    tryIn(sql, {
      table: 'in_kind_gift',
      trigger: 'keep_in_kind',
      given: [declared()],
      statement: setting({ [column]: value }),
    })
  for (const [column, value] of [
    ['value_cents', '1'],
    ['nature', 'Autre'],
    ['organisation_id', org(2)],
    ['person_id', person(2)],
  ] as const)
    expect(await trying(column, value)).toContain('permission denied')
})

it('tries every trigger and check of the register', async () => {
  const rows = await sql<{ name: string }[]>`
    select tgname as name from pg_trigger where tgrelid = 'in_kind_gift'::regclass and not tgisinternal
    union select conname from pg_constraint where conrelid = 'in_kind_gift'::regclass and contype = 'c'`
  const named = Object.values(attempts).map(one => one.trigger ?? one.constraint)
  expect(rows.map(one => one.name).filter(name => !named.includes(name))).toEqual([])
})
