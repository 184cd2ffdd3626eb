import { randomUUID } from 'node:crypto'
import type postgres from 'postgres'
import { sample, samples } from './sample-values.ts'

type Sql = postgres.Sql | postgres.TransactionSql
type Column = { table: string; name: string; type: string; required: boolean }
export type Matrix = { tables: readonly string[]; columns: readonly Column[]; mine: string; theirs: string }

/** Written by the application, read by the relay alone. */
const writtenOnly = ['outbox', 'act_unsealed']
/** Rows that stay as they were written: a register, a count that is closed, a proof. */
export const writtenOnce = [
  ...['act', 'act_seal', 'outbox', 'handled_event', 'sent_mail', 'charter_version'],
  ...[
    'statement_result',
    'statement_wording',
    'pledge_rule',
    'carrier_term',
    'base_declaration',
    'fund_batch',
    'bank_statement',
  ],
  ...['fund_entry', 'fund_posting', 'card_account', 'card_inbox'],
  ...[
    'call_assessor',
    'confirmed_money',
    'cobudget_envelope',
    'declared_interest',
    'call_result',
    'allocation',
  ],
  ...[
    'dues_reminder',
    'dues_proposal',
    'event_series',
    'assembly_roll',
    'minutes_version',
    'opened_vote',
    'body_minutes',
  ],
  ...[
    'allocation_share',
    'project_step',
    'payee_account',
    'payout_file',
    'payout_approval',
    'assembly_policy',
  ],
]
/** Rows that never change, and go with what they are about: what people said elsewhere, who was shown a statement. */
export const writtenUntilRemoved = [
  'exposure',
  'consultation',
  'consultation_statement',
  'consultation_participant',
  'assembly_role',
  'body_participant',
  'event_comer',
]

const keyOf = (table: string): string => (table === 'space' ? 'id' : 'space_id')

const insertOf = ({ columns }: Matrix, table: string, space: string): [string, never[]] => {
  const needed = columns.filter(
    one =>
      one.table === table && (one.required || one.name === keyOf(table) || `${table}.${one.name}` in samples),
  )
  const values = needed.map(one => {
    if (one.name === keyOf(table)) return space
    const known = samples[`${table}.${one.name}`]
    if (known !== undefined) return known
    if (one.name === 'ends_at') return '2027-11-19T09:00:00Z'
    return one.type === 'uuid' ? randomUUID() : sample[one.type]
  })
  const names = needed.map(one => `"${one.name}"`).join(', ')
  const places = needed.map((_, place) => `$${place + 1}`).join(', ')
  return [`insert into "${table}" (${names}) values (${places})`, values as never[]]
}

/** Reads which tables belong to spaces, and writes one row of each of two tenants into every one of them. */
export const plantRows = async (admin: Sql): Promise<Matrix> => {
  const policies = await admin<{ table: string }[]>`
    select tablename as table from pg_policies where schemaname = 'public' and policyname = 'in_space'`
  const columns = await admin<Column[]>`
    select table_name as table, column_name as name, udt_name as type,
      is_nullable = 'NO' and column_default is null as required
    from information_schema.columns where table_schema = 'public'`
  const tables = policies.map(one => one.table).sort()
  const matrix = { tables, columns: [...columns], mine: randomUUID(), theirs: randomUUID() }
  // The rules between tables are not what is tried here, nor those that act whatever the session says.
  const always = await admin<{ table: string; name: string }[]>`
    select tgrelid::regclass::text as table, tgname as name from pg_trigger where tgenabled = 'A'`
  for (const { table, name } of always) await admin.unsafe(`alter table "${table}" disable trigger "${name}"`)
  await admin`set session_replication_role = replica`
  for (const table of tables)
    for (const space of [matrix.mine, matrix.theirs]) await admin.unsafe(...insertOf(matrix, table, space))
  await admin`set session_replication_role = origin`
  for (const { table, name } of always)
    await admin.unsafe(`alter table "${table}" enable always trigger "${name}"`)
  return matrix
}

type Try = (role: string, space: string | null, statement: [string, never[]?]) => Promise<number | null>

/** What a role sees or changes in a context, taken back; `null` when the database refuses it. */
const tryIn =
  (tx: postgres.TransactionSql): Try =>
  async (role, space, [text, values]) => {
    let count: number | null = null
    await tx
      .savepoint(async inner => {
        // A trigger that refuses a row first would hide whether the policy refuses it.
        await inner`set local session_replication_role = replica`
        await inner.unsafe(`set local role ${role}`)
        if (space !== null) await inner`select set_config('app.space_id', ${space}, true)`
        count = (await inner.unsafe(text, values ?? [])).count
        throw new Error('taken back')
      })
      .catch(error => {
        // Refused by a policy or for want of a privilege; a row that breaks a rule of its own got past both.
        if (error.message === 'taken back') return
        if (error.code === '42501') count = null
        else if (String(error.code).startsWith('23')) count = 1
        else throw error
      })
    return count
  }

/**
 * S2: table × verb × context. Lists what a table lets be seen or changed that it should not, or hides that it
 * should show; an empty list is the only acceptable answer.
 */
export const isolationViolations = async (
  tx: postgres.TransactionSql,
  matrix: Matrix,
  table: string,
): Promise<string[]> => {
  const { mine, theirs } = matrix
  const key = keyOf(table)
  const attempt = tryIn(tx)
  const app = (space: string | null, ...statement: [string, never[]?]) =>
    attempt('reliance_app', space, statement)
  const found: string[] = []
  const expect = (what: string, seen: number | null, allowed: readonly (number | null)[]) => {
    if (!allowed.includes(seen)) found.push(`${table}: ${what}: ${seen}`)
  }
  const select = `select * from "${table}"`
  const shown = writtenOnly.includes(table) ? [null] : [1]
  const nothing = writtenOnly.includes(table) ? [null] : [0]
  expect('its own rows', await app(mine, select), shown)
  expect('rows without a space', await app(null, select), nothing)
  expect('rows in an empty space', await app('', select), nothing)
  expect('rows for the owner', await attempt('reliance_owner', mine, [select]), [0])
  for (const [verb, stays] of [
    [`update "${table}" set "${key}" = "${key}"`, [...writtenOnce, ...writtenUntilRemoved]],
    [`delete from "${table}"`, writtenOnce],
  ] as const) {
    const own = stays.includes(table) ? [null] : [null, 1]
    expect(`${verb} of its own`, await app(mine, verb), own)
    expect(`${verb} of another`, await app(mine, `${verb} where "${key}" = '${theirs}'`), [null, 0])
  }
  for (const [context, space] of [
    ['another', theirs],
    ['none', null],
    ['an empty one', ''],
  ] as const) {
    const into = insertOf(matrix, table, space === theirs ? theirs : mine)
    expect(`a row into ${context}`, await app(space === theirs ? mine : space, ...into), [null])
  }
  expect('a row moved', await app(mine, `update "${table}" set "${key}" = '${theirs}'`), [null])
  return found
}
