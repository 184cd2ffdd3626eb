import { randomUUID } from 'node:crypto'
import type { CivilDate } from '@reliance/core/shared/time.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Scope } from '../shared/doors.ts'
import { closeConfirmed, entryOf, freshId, payer, receiptOf, startLedgers } from '../testing/ledger-scene.ts'
import { insertYear } from './fiscal-years.ts'
import { reverseEntry } from './ledger.ts'
import { proveLedger } from './prove-ledger.ts'

/**
 * What the database itself holds of the ledger: each act is tried as the application, whose connection somebody may have
 * taken, or as a superuser; then again without the trigger, the constraint or the missing right that refuses it.
 */
let ledgers: Awaited<ReturnType<typeof startLedgers>>
let scope: Scope
const ids: Record<string, string> = {}

beforeAll(async () => {
  ledgers = await startLedgers()
  scope = await ledgers.open()
  const elsewhere = await ledgers.open()
  const bookedOn = '2027-03-02' as CivilDate
  const posted = async (where: Scope, change = {}) => {
    const answer = await ledgers.post(where, { bookedOn, ...change })
    if (!answer.ok) throw new Error(answer.error.code)
    return answer.value.id
  }
  Object.assign(ids, {
    space: scope.spaceId,
    first: await posted(scope),
    mistake: await posted(scope, { postings: receiptOf(500n) }),
    foreign: await posted(elsewhere),
  })
  const reversal = await ledgers.inside(scope, tx =>
    reverseEntry(tx, scope, freshId(), ids.mistake ?? '', { ...entryOf(), bookedOn }),
  )
  if (!reversal?.ok) throw new Error('not taken back')
  ids.reversal = reversal.value.id
  ids.last = await posted(scope)
  await ledgers.inside(scope, async tx => {
    await closeConfirmed(tx, scope, '2026-01-01' as CivilDate)
    await insertYear(tx, scope, { startsOn: '2028-01-01' as CivilDate, endsOn: '2028-12-31' as CivilDate })
  })
})
afterAll(() => ledgers.stop())

type Line = [set: string, code: string, guard: number, cents: number]
const received = (cents: number): Line[] => [
  ['books', 'bank', 0, cents],
  ['books', `member:${payer}`, 0, -cents],
  ['fund', 'pool', 0, cents],
  ['fund', 'unallocated', -1, -cents],
]
const inserted = (entryId: string, [set, code, guard, cents]: Line): string =>
  `insert into fund_posting (space_id, entry_id, account_set, code, guard, cents)
   values ('${ids.space}', '${entryId}', '${set}', '${code}', ${guard}, ${cents})`

/** An entry as whoever writes past the code would make it, its hash included. */
const written = (lines: readonly Line[], change: Record<string, unknown> = {}, entryId = randomUUID()) => {
  const row = {
    id: entryId,
    key: randomUUID(),
    booked_on: '2027-03-02',
    journal: 'bank',
    purpose: 'Écrit à la main',
    cause_kind: 'bank_line',
    cause_id: randomUUID(),
    line_count: lines.length,
    ...change,
  }
  const said = JSON.stringify(lines.map(([set, code, , cents]) => [set, code, cents]).toSorted())
  return [
    `insert into fund_entry (space_id, id, key, booked_on, journal, purpose, mandate_id, cause_kind, cause_id, reverses_id,
       line_count, content_hash)
     select '${ids.space}', r.id, r.key, r.booked_on, r.journal, r.purpose, r.mandate_id, r.cause_kind, r.cause_id,
       r.reverses_id, r.line_count, coalesce(r.content_hash, house.fund_content(r.booked_on, r.journal, r.purpose,
         r.mandate_id, r.cause_kind, r.cause_id, r.reverses_id, '${said}'))
     from jsonb_populate_record(null::fund_entry, '${JSON.stringify(row)}') r`,
    ...lines.map(line => inserted(entryId, line)),
  ]
}

/** One more row like one that is there, but for what is said. */
const another = (table: string, change: Record<string, unknown>, where = 'true') =>
  `insert into "${table}" select (jsonb_populate_record(t, '${JSON.stringify(change)}')).* from "${table}" t
   where space_id = '${ids.space}' and ${where} limit 1`
/** The same of an entry, with a place that nothing has. */
const besides = (change: Record<string, unknown>, where = `id = '${ids.first}'`) =>
  another('fund_entry', { id: randomUUID(), key: randomUUID(), position: 77, number: 77, ...change }, where)

type Attempt = {
  /** Table and name of what refuses it, or the right that nobody has. */
  guard: string | { grant: string }
  refusal: string
  statements: () => string[]
  /** Other guards that would refuse it as well. */
  also?: string[]
  as?: 'superuser'
  /** What stands before the guard is taken away. */
  first?: () => string[]
  before?: string[]
}
const early = randomUUID()
/** What an entry is made by, where one of its constraints alone is tried. */
const makers = ['fund_entry.seal_entry', 'fund_entry.move_head', 'fund_entry.balance_entry']
const postingKey = 'fund_posting.fund_posting_space_id_entry_id_account_set_code_pk'
const stays = 'the ledger is written once'

/** A gift in kind of five cents, as it was countersigned, and an account on which it stands. */
const gift = randomUUID()
const given = (change: Record<string, unknown> = {}): string => {
  const row = {
    space_id: ids.space,
    id: gift,
    organisation_id: payer,
    year: 2027,
    kind: 'goods',
    nature: 'Chaises',
    given_on: '2027-03-02',
    quantity_thousandths: 1000,
    unit: 'lot',
    unit_cents: 5,
    value_cents: 5,
    method: 'Facture',
    person_id: randomUUID(),
    mandate_id: randomUUID(),
    declared_at: '2027-03-02T10:00:00Z',
    state: 'countersigned',
    settled_by: randomUUID(),
    settled_organisation_id: randomUUID(),
    settled_mandate_id: randomUUID(),
    settled_at: '2027-03-02T11:00:00Z',
    reason: '',
    undone_reason: '',
    ...change,
  }
  return `insert into in_kind_gift select r.* from jsonb_populate_record(null::in_kind_gift, '${JSON.stringify(row)}') r`
}
const side = (code: string, guard: number): string =>
  `insert into fund_account (space_id, account_set, code, guard) values ('${ids.space}', 'books', '${code}', ${guard})`
const inKind = (cents: number): Line[] => [
  ['books', 'used_goods', 1, cents],
  ['books', 'given_goods', -1, -cents],
]
const ofGift = { cause_kind: 'in_kind', cause_id: gift, key: `in_kind:${gift}`, journal: 'transfers' }
const apart = {
  guard: 'fund_entry.keep_in_kind_apart',
  first: () => [side('used_goods', 1), side('given_goods', -1), given()],
  also: ['keep_in_kind', 'need_in_kind_entry', 'in_kind_gift_giver', 'in_kind_gift_signer'].map(
    name => `in_kind_gift.${name}`,
  ),
}
const ofItsValue = 'that of its countersigned value'

const attempts: Record<string, Attempt> = {
  'money on an account of gifts in kind': {
    ...apart,
    refusal: 'only a gift in kind moves',
    statements: () =>
      written([...received(5).filter(([, code]) => !code.startsWith('member')), inKind(5)[1] as Line]),
  },
  'a gift in kind that moves money': {
    ...apart,
    refusal: ofItsValue,
    statements: () => written([...inKind(5), ...received(5)], ofGift),
  },
  'a gift in kind of another value': {
    ...apart,
    refusal: ofItsValue,
    statements: () => written(inKind(6), ofGift),
  },
  'a gift in kind on the accounts of another kind': {
    ...apart,
    refusal: ofItsValue,
    first: () => [side('used_goods', 1), side('given_goods', -1), given({ kind: 'time' })],
    statements: () => written(inKind(5), ofGift),
  },
  'a gift in kind that nobody countersigned': {
    ...apart,
    refusal: ofItsValue,
    first: () => [
      side('used_goods', 1),
      side('given_goods', -1),
      given({
        state: 'declared',
        settled_by: null,
        settled_organisation_id: null,
        settled_mandate_id: null,
        settled_at: null,
      }),
    ],
    statements: () => written(inKind(5), ofGift),
  },
  'a gift in kind that is posted under another key, and so again': {
    ...apart,
    refusal: ofItsValue,
    statements: () => written(inKind(5), { ...ofGift, key: randomUUID() }),
  },
  'an entry of one posting': {
    guard: 'fund_entry.balance_entry',
    refusal: 'two or more',
    statements: () => written(received(5).slice(0, 1)),
  },
  'an entry of which a posting is missing': {
    guard: 'fund_entry.balance_entry',
    refusal: 'all its postings',
    statements: () => written(received(5), { line_count: 5 }),
  },
  'an entry that does not add up': {
    guard: 'fund_entry.balance_entry',
    refusal: 'adds up to nothing',
    statements: () => written([...received(5).slice(1), ['books', 'bank', 0, 6]]),
  },
  'two sets that add up together alone': {
    guard: 'fund_entry.balance_entry',
    refusal: 'adds up to nothing',
    statements: () => written([received(5)[0] as Line, received(5)[3] as Line]),
  },
  'money that the pool does not know of': {
    guard: 'fund_entry.balance_entry',
    refusal: 'the pool moves as the money does',
    statements: () => written(received(5).slice(0, 2)),
  },
  'an entry whose hash says something else': {
    guard: 'fund_entry.balance_entry',
    refusal: 'the hash of an entry',
    statements: () => written(received(5), { content_hash: '\\x00' }),
  },
  'an entry taken back by another amount': {
    guard: 'fund_entry.balance_entry',
    refusal: 'exact mirror',
    statements: () => written(received(-3_199), { reverses_id: ids.first }),
  },
  'an entry without postings that another server sends': {
    guard: 'fund_entry.balance_entry',
    refusal: 'all its postings',
    as: 'superuser',
    before: ['set local session_replication_role = replica'],
    statements: () => [besides({})],
  },
  'an entry that says something else afterwards': {
    guard: 'fund_entry.keep_written',
    refusal: stays,
    as: 'superuser',
    statements: () => [`update fund_entry set purpose = 'Autre' where id = '${ids.first}'`],
  },
  'an entry that goes': {
    guard: 'fund_entry.keep_written',
    refusal: stays,
    as: 'superuser',
    also: ['fund_posting.keep_written'],
    statements: () => [
      `delete from fund_posting where entry_id = '${ids.first}'`,
      `delete from fund_entry where id = '${ids.first}'`,
    ],
  },
  'a posting of another amount afterwards': {
    guard: 'fund_posting.keep_written',
    refusal: stays,
    as: 'superuser',
    statements: () => [
      `update fund_posting set cents = cents + 1 where entry_id = '${ids.last}' and code = 'bank'`,
    ],
  },
  'a posting that goes': {
    guard: 'fund_posting.keep_written',
    refusal: stays,
    as: 'superuser',
    statements: () => [`delete from fund_posting where entry_id = '${ids.first}' and code = 'bank'`],
  },
  'all postings that go': {
    guard: 'fund_posting.keep_all',
    refusal: stays,
    as: 'superuser',
    statements: () => ['truncate fund_posting'],
  },
  'all entries that go': {
    guard: 'fund_entry.keep_all',
    refusal: stays,
    as: 'superuser',
    also: ['fund_posting.keep_all'],
    statements: () => ['truncate fund_entry cascade'],
  },
  'a change by the application, if no trigger were there': {
    guard: { grant: 'update on fund_entry' },
    refusal: 'permission denied',
    also: ['fund_entry.keep_written'],
    statements: () => [`update fund_entry set purpose = 'Autre' where id = '${ids.first}'`],
  },
  'a removal by the application, if no trigger were there': {
    guard: { grant: 'delete on fund_posting' },
    refusal: 'permission denied',
    also: ['fund_posting.keep_written'],
    statements: () => [`delete from fund_posting where entry_id = '${ids.first}' and code = 'bank'`],
  },
  'an account that the application changes': {
    guard: { grant: 'update on fund_account' },
    refusal: 'permission denied',
    statements: () => [
      `update fund_account set guard = guard where space_id = '${ids.space}' and code = 'bank'`,
    ],
  },
  'a posting more in an entry of yesterday': {
    guard: 'fund_posting.place_posting',
    refusal: 'a posting is made with its entry',
    also: ['fund_posting.fund_posting_account'],
    statements: () => [another('fund_posting', { code: 'transit', entry_id: ids.last }, `code = 'bank'`)],
  },
  'a posting more once the entry was looked at': {
    guard: 'fund_posting.place_posting',
    refusal: 'an entry has all its postings',
    also: ['fund_posting.fund_posting_account'],
    first: () => [...written(received(5), {}, early), 'set constraints all immediate'],
    statements: () => [another('fund_posting', { code: 'transit', entry_id: early }, `code = 'bank'`)],
  },
  'a posting in the entry of another space': {
    guard: 'fund_posting.fund_posting_entry',
    refusal: 'fund_posting_entry',
    also: ['fund_posting.place_posting'],
    statements: () => [another('fund_posting', { entry_id: ids.foreign, position: 77 })],
  },
  'a posting on an account that is not there': {
    guard: 'fund_posting.fund_posting_account',
    refusal: 'fund_posting_account',
    statements: () => written([...received(5).slice(0, 3), ['fund', `call:${randomUUID()}`, -1, -5]]),
  },
  'a posting that says its account has no side': {
    guard: 'fund_posting.fund_posting_account',
    refusal: 'fund_posting_account',
    statements: () => written([...received(5).slice(0, 3), ['fund', 'unallocated', 0, -5]]),
  },
  'an account twice in one entry': {
    guard: postingKey,
    refusal: '_pk',
    also: ['fund_posting.fund_posting_place', 'fund_entry.balance_entry'],
    statements: () => written([...received(5).slice(1), ['books', 'bank', 0, 2], ['books', 'bank', 0, 3]]),
  },
  'two postings of an account at one place': {
    guard: 'fund_posting.fund_posting_place',
    refusal: 'fund_posting_place',
    also: ['fund_posting.place_posting', postingKey],
    statements: () => [another('fund_posting', {}, `entry_id = '${ids.first}' and code = 'bank'`)],
  },
  'a posting of nothing': {
    guard: 'fund_posting.posting_of_something',
    refusal: 'posting_of_something',
    also: ['fund_posting.fund_posting_account'],
    statements: () => written([...received(5), ['books', 'transit', 0, 0]]),
  },
  'more taken than there is': {
    guard: 'fund_posting.never_below_zero',
    refusal: 'never_below_zero',
    statements: () => written(received(-6_401)),
  },
  'a free account without a side': {
    guard: 'fund_account.account_known',
    refusal: 'account_known',
    statements: () => [
      another('fund_account', { code: `call:${randomUUID()}`, guard: 0 }, `code = 'unallocated'`),
    ],
  },
  'an account of no kind': {
    guard: 'fund_account.account_known',
    refusal: 'account_known',
    statements: () => [another('fund_account', { code: 'slush' }, `code = 'bank'`)],
  },
  'an entry that nothing and nobody asked for': {
    guard: 'fund_entry.entry_has_cause',
    refusal: 'entry_has_cause',
    statements: () => written(received(5), { cause_kind: null, cause_id: null }),
  },
  'a cause of no kind': {
    guard: 'fund_entry.cause_whole',
    refusal: 'cause_whole',
    statements: () => written(received(5), { cause_kind: 'whim' }),
  },
  'an entry under the mandate of nobody here': {
    guard: 'fund_entry.fund_entry_mandate',
    refusal: 'fund_entry_mandate',
    statements: () => written(received(5), { mandate_id: randomUUID() }),
  },
  'an entry in a journal that there is not': {
    guard: 'fund_entry.journal_known',
    refusal: 'journal_known',
    statements: () => written(received(5), { journal: 'other' }),
  },
  'an entry that says nothing': {
    guard: 'fund_entry.purpose_not_empty',
    refusal: 'purpose_not_empty',
    statements: () => written(received(5), { purpose: ' ' }),
  },
  'an entry without a key': {
    guard: 'fund_entry.key_not_empty',
    refusal: 'key_not_empty',
    statements: () => written(received(5), { key: '' }),
  },
  'a second entry of one key': {
    guard: 'fund_entry.fund_entry_key',
    refusal: 'fund_entry_key',
    statements: () => [...written(received(5), { key: 'one' }), ...written(received(5), { key: 'one' })],
  },
  'an entry taken back twice': {
    guard: 'fund_entry.fund_entry_reversed_once',
    refusal: 'fund_entry_reversed_once',
    statements: () => written(received(-500), { reverses_id: ids.mistake }),
  },
  'an entry taken back that takes one back': {
    guard: 'fund_entry.seal_entry',
    refusal: 'what takes an entry back stays',
    also: ['fund_entry.move_head', 'fund_entry.balance_entry'],
    statements: () => [besides({ reverses_id: ids.reversal })],
  },
  'an entry taken back that is of another space': {
    guard: 'fund_entry.fund_entry_reverses',
    refusal: 'fund_entry_reverses',
    also: ['fund_entry.balance_entry'],
    statements: () => [besides({ reverses_id: ids.foreign })],
  },
  'an entry in a closed year': {
    guard: 'fund_entry.seal_entry',
    refusal: 'a closed year takes nothing in',
    also: ['fund_entry.move_head', 'fund_entry.balance_entry'],
    statements: () => [besides({ booked_on: '2026-03-02' })],
  },
  'an entry on a day of no year': {
    guard: 'fund_entry.seal_entry',
    refusal: 'no year of the books has this day',
    also: ['fund_entry.move_head', 'fund_entry.balance_entry'],
    statements: () => [besides({ booked_on: '2019-03-02' })],
  },
  'an entry in a year that is not there': {
    guard: 'fund_entry.fund_entry_year',
    refusal: 'fund_entry_year',
    also: makers,
    statements: () => [besides({ year_starts_on: '2019-01-01' })],
  },
  'two entries of one number': {
    guard: 'fund_entry.fund_entry_number',
    refusal: 'fund_entry_number',
    also: makers,
    statements: () => [besides({ number: 1 })],
  },
  'two entries at one place of the chain': {
    guard: 'fund_entry.fund_entry_place',
    refusal: 'fund_entry_place',
    also: makers,
    statements: () => [besides({ position: 1 })],
  },
  'a chain that goes on from an earlier entry': {
    guard: 'ledger_head.keep_head',
    refusal: 'the head of a ledger moves on with its entries',
    statements: () => [
      `update ledger_head h set position = e.position, hash = e.hash, posted_at = e.posted_at from fund_entry e
       where h.space_id = '${ids.space}' and e.id = '${ids.first}'`,
    ],
  },
  'a chain that goes on from another hash': {
    guard: 'ledger_head.keep_head',
    refusal: 'the head of a ledger moves on with its entries',
    statements: () => [`update ledger_head set hash = '\\x00' where space_id = '${ids.space}'`],
  },
  'a head where no entry is': {
    guard: 'ledger_head.ledger_head_entry',
    refusal: 'ledger_head_entry',
    also: ['ledger_head.keep_head'],
    statements: () => [`update ledger_head set position = 99 where space_id = '${ids.space}'`],
  },
  'a head without a hash': {
    guard: 'ledger_head.head_whole',
    refusal: 'head_whole',
    also: ['ledger_head.keep_head'],
    statements: () => [`update ledger_head set hash = null where space_id = '${ids.space}'`],
  },
  'a closed year that opens again': {
    guard: 'fiscal_year.keep_year',
    refusal: 'what is closed stays closed',
    statements: () => [
      `update fiscal_year set closed_at = null where space_id = '${ids.space}' and starts_on = '2026-01-01'`,
    ],
  },
  'a year closed before the one before': {
    guard: 'fiscal_year.keep_year',
    refusal: 'the year before is still open',
    also: ['fiscal_year.need_closing'],
    statements: () => [
      `update fiscal_year set closed_at = now() where space_id = '${ids.space}' and starts_on = '2028-01-01'`,
    ],
  },
  'a year closed without a second person': {
    guard: 'fiscal_year.need_closing',
    refusal: 'a second person confirms the closing',
    statements: () => [
      `update fiscal_year set closed_at = now() where space_id = '${ids.space}' and starts_on = '2027-01-01'`,
    ],
  },
  'money of earlier projects that no decision frees': {
    guard: 'fund_posting.free_earlier',
    refusal: 'no applied decision frees this',
    first: () => [
      ...['books,opening,0', 'fund,earlier,-1'].map(one => {
        const [set, code, guard] = one.split(',')
        return `insert into fund_account values ('${ids.space}', '${set}', '${code}', ${guard})`
      }),
      ...written([
        ['books', 'bank', 0, 5],
        ['books', 'opening', 0, -5],
        ['fund', 'pool', 0, 5],
        ['fund', 'earlier', -1, -5],
      ]),
    ],
    statements: () =>
      written([
        ['fund', 'earlier', -1, 5],
        ['fund', 'unallocated', -1, -5],
      ]),
  },
  'a year after a gap': {
    guard: 'fiscal_year.keep_year',
    refusal: 'on the day after the one before',
    statements: () => [`insert into fiscal_year values ('${ids.space}', '2030-01-01', '2030-12-31')`],
  },
  'a year that ends before it starts': {
    guard: 'fiscal_year.year_has_days',
    refusal: 'year_has_days',
    statements: () => [`insert into fiscal_year values ('${ids.space}', '2029-01-01', '2028-12-31')`],
  },
  'a year whose days the application changes': {
    guard: { grant: 'update on fiscal_year' },
    refusal: 'permission denied',
    also: ['fiscal_year.keep_year'],
    statements: () => [
      `update fiscal_year set ends_on = '2027-06-30' where space_id = '${ids.space}' and starts_on = '2027-01-01'`,
    ],
  },
}

type Sql = { unsafe: (text: string) => PromiseLike<{ count: number }> }

/** Takes a guard away: it is a trigger, a constraint with what leans on it, or an index. */
const remove = (sql: Sql, guard: Attempt['guard']) => {
  if (typeof guard !== 'string') return sql.unsafe(`grant ${guard.grant} to reliance_app`)
  const [table, name] = guard.split('.')
  return sql.unsafe(`do $$ begin
    if exists (select from pg_trigger where tgrelid = '${table}'::regclass and tgname = '${name}') then
      alter table ${table} disable trigger ${name};
    elsif exists (select from pg_constraint where conrelid = '${table}'::regclass and conname = '${name}') then
      alter table ${table} drop constraint ${name} cascade;
    else
      drop index ${name};
    end if; end $$`)
}

/** Tries it to the end of a transaction, and takes it back. @returns what refused it, or null. */
const tried = async (attempt: Attempt, isGuarded: boolean): Promise<string | null> => {
  let refused: string | null = null
  await ledgers.admin
    .begin(async tx => {
      const act = async (statements: readonly string[]) => {
        if (attempt.as !== 'superuser') await tx`set local role reliance_app`
        for (const statement of statements) {
          const { count, command } = await tx.unsafe(statement)
          if (count !== 1 && /^(INSERT|UPDATE)$/.test(command)) throw new Error('no row was tried')
        }
        if (attempt.as !== 'superuser') await tx`reset role`
      }
      await tx`select set_config('app.space_id', ${ids.space ?? ''}, true)`
      for (const guard of attempt.also ?? []) await remove(tx, guard)
      await act(attempt.first?.() ?? [])
      if (!isGuarded) await remove(tx, attempt.guard)
      await act([...(attempt.before ?? []), ...attempt.statements()])
      await tx`set constraints all immediate`
      throw new Error('taken back')
    })
    .catch(error => {
      if (error.message !== 'taken back') refused = String(error.message)
    })
  return refused
}

it.each(Object.entries(attempts))('the database refuses %s, by one rule alone', async (_, attempt) => {
  expect(await tried(attempt, true)).toContain(attempt.refusal)
  expect(await tried(attempt, false)).toBeNull()
})

it('numbers and chains an entry itself, whatever its writer says, and moves the head to it', async () => {
  const { admin } = ledgers
  const found = async (guard?: string) => {
    let row: unknown
    await admin
      .begin(async tx => {
        await remove(tx, 'fund_entry.balance_entry')
        if (guard) await remove(tx, guard)
        await tx`set local role reliance_app`
        await tx`select set_config('app.space_id', ${ids.space ?? ''}, true)`
        await tx.unsafe(besides({ salt: '\\x00', hash: '\\x00', posted_at: '2019-01-01', made_xid: '1' }))
        const [made] = await tx`
          select e.position::int, e.number, octet_length(e.salt) as salt, e.hash = house.fund_link(e) as linked,
            e.posted_at > '2020-01-01' as dated, e.position = h.position as is_head
          from ledger_head h, fund_entry e where e.space_id = h.space_id order by e.position desc limit 1`
        row = made
        throw new Error('taken back')
      })
      .catch(() => {})
    return row
  }
  const sealed = { position: 5, number: 5, salt: 16, linked: true, dated: true, is_head: true }
  expect(await found()).toEqual(sealed)
  expect(await found('fund_entry.seal_entry')).not.toEqual(sealed)
  expect(await found('fund_entry.move_head')).toEqual({ ...sealed, is_head: false })
})

it('tries every trigger, constraint and index of the ledger', async () => {
  const tables = ['fund_account', 'fiscal_year', 'fund_entry', 'fund_posting', 'ledger_head']
  const rows = await ledgers.admin<{ name: string }[]>`
    select c.relname || '.' || t.tgname as name from pg_trigger t join pg_class c on c.oid = t.tgrelid
    where not tgisinternal and c.relname = any (${tables})
    union
    select c.relname || '.' || k.conname from pg_constraint k join pg_class c on c.oid = k.conrelid
    where c.relname = any (${tables}) and k.contype in ('c', 'f', 'u')
    union
    select c.relname || '.' || i.relname from pg_index x join pg_class c on c.oid = x.indrelid
      join pg_class i on i.oid = x.indexrelid
    where c.relname = any (${tables}) and x.indisunique and not x.indisprimary`
  const named = Object.values(attempts).map(({ guard }) => guard)
  const left = rows.map(({ name }) => name).filter(name => !named.includes(name))
  // The head's mover is tried above; the side of an account is unique as its key is, so that postings can refer to it.
  expect(left.sort()).toEqual(['fund_account.fund_account_side', 'fund_entry.move_head'])
})

it('left the ledger as it was', async () => {
  const proof = await ledgers.inside(scope, tx => proveLedger(tx, scope), 'read')
  expect(proof).toMatchObject({ entries: 4, wrong: [] })
})
