import type { CivilDate } from '@reliance/core/shared/time.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Scope } from '../shared/doors.ts'
import { entryOf, freshId, startLedgers } from '../testing/ledger-scene.ts'
import { readYearEnd } from './closings.ts'
import { reverseEntry } from './ledger.ts'
import { openedInBank } from './openings.ts'

/** What the database itself holds of balances that are taken over, and of closings that two people make. */
let ledgers: Awaited<ReturnType<typeof startLedgers>>
let scope: Scope
const startsOn = '2026-01-01' as CivilDate
const openingId = freshId()
const ids = { entry: '', mirror: '', receipt: '' }

const row = (table: string, values: Record<string, unknown>): string =>
  `insert into ${table} select (jsonb_populate_record(null::${table}, '${JSON.stringify({
    space_id: scope.spaceId,
    ...values,
  })}')).*`

const opening = (change: Record<string, unknown> = {}) =>
  row('fund_opening', {
    id: openingId,
    file_name: 'balance.csv',
    digest: 'x',
    lines: [],
    bank_cents: 900,
    cash_cents: 100,
    transit_cents: 0,
    tied_cents: 300,
    entry_id: ids.entry,
    person_id: freshId(),
    mandate_id: freshId(),
    recorded_at: '2026-02-01',
    ...change,
  })
const undone = (entry: string) =>
  `update fund_opening set undone_at = now(), undone_by = person_id, undone_reason = 'x', undo_entry_id = '${entry}'`
const [preparer, other, organisation] = [freshId(), freshId(), freshId()]
const closing = (change: Record<string, unknown> = {}) =>
  row('year_closing', {
    id: freshId(),
    starts_on: startsOn,
    bank_cents: 4000,
    cash_cents: 0,
    position: 3,
    prepared_by: preparer,
    prepared_for: organisation,
    mandate_id: freshId(),
    prepared_at: '2027-01-05',
    ...change,
  })
const settled = (outcome: string, by = other, rest = '') =>
  `update year_closing set outcome = '${outcome}', settled_by = '${by}', settled_mandate_id = mandate_id,
     settled_at = now(), reason = 'x'${rest}`

beforeAll(async () => {
  ledgers = await startLedgers()
  scope = await ledgers.open()
  const cause = { kind: 'reconciliation' as const, id: openingId }
  const taken = await ledgers.post(scope, {
    journal: 'opening',
    cause,
    postings: [
      { set: 'books', code: 'bank', cents: 900n },
      { set: 'books', code: 'cash', cents: 100n },
      { set: 'books', code: 'opening', cents: -1000n },
      { set: 'fund', code: 'pool', cents: 1000n },
      { set: 'fund', code: 'earlier', cents: -300n },
      { set: 'fund', code: 'unallocated', cents: -700n },
    ],
  })
  if (!taken.ok) throw new Error(taken.error.code)
  const mirror = await ledgers.inside(scope, tx =>
    reverseEntry(tx, scope, freshId(), taken.value.id, { ...entryOf(), purpose: 'Repris' }),
  )
  const receipt = await ledgers.post(scope, {
    postings: [
      { set: 'books', code: 'bank', cents: 4000n },
      { set: 'books', code: `member:${freshId()}`, cents: -4000n },
      { set: 'fund', code: 'pool', cents: 4000n },
      { set: 'fund', code: 'unallocated', cents: -4000n },
    ],
  })
  if (!mirror?.ok || !receipt.ok) throw new Error('not posted')
  Object.assign(ids, { entry: taken.value.id, mirror: mirror.value.id, receipt: receipt.value.id })
})
afterAll(() => ledgers.stop())

type Attempt = { guard: [table: string, name: string]; given?: () => string[]; statement: () => string }

/** Tries it as the application, takes it back. @returns what refused it, or null. */
const tried = async ({ guard: [table, name], given, statement }: Attempt, isGuarded: boolean) => {
  let refused: string | null = null
  await ledgers.admin
    .begin(async tx => {
      await tx`select set_config('app.space_id', ${scope.spaceId}, true)`
      await tx`set local session_replication_role = replica`
      for (const one of given?.() ?? []) await tx.unsafe(one)
      await tx`set local session_replication_role = origin`
      if (!isGuarded)
        await tx.unsafe(`do $$ begin
          if exists (select from pg_trigger where tgrelid = '${table}'::regclass and tgname = '${name}') then
            alter table ${table} disable trigger ${name};
          elsif exists (select from pg_constraint where conrelid = '${table}'::regclass and conname = '${name}') then
            alter table ${table} drop constraint ${name};
          else drop index ${name}; end if; end $$`)
      await tx`set local role reliance_app`
      const { count } = await tx.unsafe(statement())
      if (count !== 1) throw new Error('no row was tried')
      throw new Error('taken back')
    })
    .catch(error => {
      if (error.message !== 'taken back') refused = String(error.message)
    })
  return refused
}

const keepOpening = ['fund_opening', 'keep_opening'] as [string, string]
const keepClosing = ['year_closing', 'keep_closing'] as [string, string]
const twoPeople = ['year_closing', 'year_closing_two_people'] as [string, string]
const laterEntry = () =>
  `insert into fund_entry select (jsonb_populate_record(e, '${JSON.stringify({
    id: freshId(),
    position: 99,
    number: 99,
    key: 'later',
  })}')).* from fund_entry e where id = '${ids.receipt}'`

const attempts: Record<string, Attempt & { refusal: string }> = {
  'balances taken over after a year was closed': {
    guard: keepOpening,
    refusal: 'before a year is closed',
    given: () => [`update fiscal_year set closed_at = now() where starts_on = '2026-01-01'`],
    statement: () => opening(),
  },
  'other money than its entry says': {
    guard: keepOpening,
    refusal: 'is what its entry says',
    statement: () => opening({ cash_cents: 101 }),
  },
  'less promised to projects than its entry says': {
    guard: keepOpening,
    refusal: 'is what its entry says',
    statement: () => opening({ tied_cents: 299 }),
  },
  'balances that cite an entry of something else': {
    guard: keepOpening,
    refusal: 'is what its entry says',
    statement: () =>
      opening({ entry_id: ids.receipt, bank_cents: 4000, cash_cents: 0, transit_cents: 0, tied_cents: 0 }),
  },
  'balances taken over twice': {
    guard: ['fund_opening', 'fund_opening_once'],
    refusal: 'fund_opening_once',
    given: () => [opening({ id: freshId() })],
    statement: () => opening(),
  },
  'balances taken back without their mirror': {
    guard: keepOpening,
    refusal: 'taken back by its mirror',
    given: () => [opening()],
    statement: () => undone(ids.receipt),
  },
  'balances taken back twice': {
    guard: keepOpening,
    refusal: 'what was taken back stays so',
    given: () => [opening(), undone(ids.mirror)],
    statement: () => undone(ids.mirror),
  },
  'balances taken back without a reason': {
    guard: ['fund_opening', 'fund_opening_undone'],
    refusal: 'fund_opening_undone',
    given: () => [opening()],
    statement: () => undone(ids.mirror).replace("undone_reason = 'x'", "undone_reason = ' '"),
  },
  'a closing that says something else than the books': {
    guard: keepClosing,
    refusal: 'what was counted is what the books say',
    statement: () => closing({ bank_cents: 3999 }),
  },
  'a closing that is confirmed as it is made': {
    guard: keepClosing,
    refusal: 'prepared before it is settled',
    statement: () =>
      closing({
        outcome: 'confirmed',
        settled_by: other,
        settled_mandate_id: freshId(),
        settled_at: '2027-01-06',
      }),
  },
  'two closings that wait': {
    guard: ['year_closing', 'year_closing_waits'],
    refusal: 'year_closing_waits',
    given: () => [closing()],
    statement: () => closing(),
  },
  'a closing confirmed by whoever prepared it': {
    guard: twoPeople,
    refusal: 'year_closing_two_people',
    given: () => [closing()],
    statement: () => settled('confirmed', preparer),
  },
  'a closing confirmed for the same organisation': {
    guard: twoPeople,
    refusal: 'year_closing_two_people',
    given: () => [closing()],
    statement: () => settled('confirmed', other, `, settled_for = '${organisation}'`),
  },
  'a closing confirmed after something was booked': {
    guard: keepClosing,
    refusal: 'something was booked since',
    given: () => [closing(), laterEntry()],
    statement: () => settled('confirmed'),
  },
  'a closing voided although nothing was booked': {
    guard: keepClosing,
    refusal: 'nothing was booked since',
    given: () => [closing()],
    statement: () => settled('voided'),
  },
  'a closing settled twice': {
    guard: keepClosing,
    refusal: 'a closing is settled once',
    given: () => [closing(), settled('sent_back')],
    statement: () => settled('confirmed'),
  },
  'a closing withdrawn by somebody else': {
    guard: keepClosing,
    refusal: 'whoever prepared a closing',
    given: () => [closing()],
    statement: () => settled('withdrawn'),
  },
  'a closing sent back without a reason': {
    guard: ['year_closing', 'year_closing_reason'],
    refusal: 'year_closing_reason',
    given: () => [closing()],
    statement: () => settled('sent_back').replace("reason = 'x'", "reason = ' '"),
  },
  'an answer under no mandate': {
    guard: ['year_closing', 'year_closing_settled'],
    refusal: 'year_closing_settled',
    given: () => [closing()],
    statement: () =>
      `update year_closing set outcome = 'withdrawn', settled_at = now(), settled_by = prepared_by`,
  },
  'a year closed by a closing that was overtaken': {
    guard: ['fiscal_year', 'need_closing'],
    refusal: 'a second person confirms',
    given: () => [closing(), settled('confirmed'), laterEntry()],
    statement: () => `update fiscal_year set closed_at = now() where starts_on = '2026-01-01'`,
  },
}

it.each(Object.entries(attempts))('the database refuses %s, by one rule alone', async (_, attempt) => {
  expect(await tried(attempt, true)).toContain(attempt.refusal)
  expect(await tried(attempt, false)).toBeNull()
})

it('lets balances be taken over and back, and a year be closed by two', async () => {
  const passes = (given: () => string[], statement: () => string) =>
    tried({ guard: keepClosing, given, statement }, true)
  expect(await passes(() => [], opening)).toBeNull()
  expect(
    await passes(
      () => [opening()],
      () => undone(ids.mirror),
    ),
  ).toBeNull()
  expect(await passes(() => [], closing)).toBeNull()
  expect(
    await passes(
      () => [closing()],
      () => settled('confirmed'),
    ),
  ).toBeNull()
  expect(
    await passes(
      () => [closing(), settled('confirmed')],
      () => `update fiscal_year set closed_at = now() where starts_on = '2026-01-01'`,
    ),
  ).toBeNull()
})

it('reads what a year ends with, and what was at the bank before', async () => {
  await ledgers.inside(scope, async tx => {
    expect(await readYearEnd(tx, scope, startsOn)).toEqual({ position: 3, bankCents: 4000n, cashCents: 0n })
    expect(await openedInBank(tx, scope)).toBe(0n)
  })
})
