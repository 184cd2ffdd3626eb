import { randomUUID } from 'node:crypto'
import type postgres from 'postgres'

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

const sample: Record<string, unknown> = {
  text: 'x',
  int2: 1,
  int4: 1,
  int8: 1,
  bool: false,
  date: '2026-11-19',
  timestamptz: '2026-11-19T09:00:00Z',
  jsonb: '{}',
  bytea: Buffer.from('x'),
  _text: '{}',
  _int2: '{}',
}

/** Where a rule of the row itself asks for more than a value of the right type. */
const samples: Record<string, unknown> = {
  // A decision that has no end yet is one that still asks.
  'decision.state': 'asking',
  'decision_follow_up.state': 'to_do',
  'fund_account.account_set': 'books',
  'fund_account.code': 'cash',
  'fiscal_year.ends_on': '2027-11-19',
  'fund_entry.journal': 'bank',
  // A contribution without a movement of the bank is cash.
  'contribution.basis': 'cash',
  'fund_entry.mandate_id': randomUUID(),
  'card_payment.state': 'initiated',
  'budget.year': 2026,
  // A payment without a project is that of an expense, to a supplier.
  'payout.expense_id': randomUUID(),
  'payout.payee_name': 'x',
  'payout.account_id': randomUUID(),
  'dues_campaign.kind': 'fixed',
  'dues_campaign.scheme': '{"kind":"fixed"}',
  'member_dues.reference': 'RF00COT1',
  'event_series.unit': 'week',
  'event_series.until_on': '2026-12-03',
  'resource.kind': 'equipment',
  'resource.price_kind': 'free',
  'resource.price_text': '',
  'booking.state': 'requested',
  'booking.price': 'offered',
  'booking.ends_at': '2026-11-19T11:00:00Z',
  'booking.taken_until': '2026-11-19T11:00:00Z',
  'booking.due_at': '2026-11-22T09:00:00Z',
  'calendar_event.kind': 'assembly',
  'calendar_event.mode': 'on_site',
  'calendar_event.link': 'https://x',
  'calendar_event.audience': 'members',
  'calendar_event.ends_at': '2026-11-19T11:00:00Z',
  'action.scale': 'local',
  'action.state': 'draft',
  'action.audience': 'members',
  'action_part.role': 'lead',
  'action_part.discretion': 'shown',
  'action_lead_transfer.state': 'open',
  'action_amplification.mode': 'come',
  'recognition_check.threshold': 80,
  'recognition_answer.answer': 'yes',
  'assembly.kind': 'ordinary',
  'assembly_policy.version': 1,
  'agenda_item.wanted_outcome': 'decision',
  'body_output.goes_to': 'assembly',
  'body_output.wanted_outcome': 'decision',
  'body_output.link': 'https://x',
  'convocation_answer.answer': 'present',
  'assembly_role.role': 'minutes',
  'assembly_roll.status': 'entitled',
  'assembly_stay.mode': 'room',
  'minutes_version.version': 1,
  'body_minutes.version': 1,
  'body_minutes.reason': '',
  'ballot.state': 'draft',
  'ballot.secrecy': 'named',
  'ballot_elector.status': 'entitled',
  'decision_process.kind': 'consent',
  'decision_process.process': '{"state":"x"}',
  'in_kind_gift.year': 2026,
  'in_kind_gift.kind': 'goods',
  'in_kind_gift.state': 'declared',
  'in_kind_gift.quantity_thousandths': 1000,
}

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
