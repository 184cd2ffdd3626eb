import { randomUUID } from 'node:crypto'
import postgres from 'postgres'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { contributionOf, fundIds, insertOf, lineOf, pledgeOf, text } from '../testing/fund-rows.ts'
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts'

/**
 * What the database itself holds of promises, movements and contributions: each act is tried as the application, then
 * again without the trigger, the constraint, the index or the missing right that refuses it.
 */
let database: TestDatabase
let admin: postgres.Sql
const [promise, imported, line, other, received] = [
  randomUUID(),
  fundIds.imported,
  fundIds.line,
  randomUUID(),
  randomUUID(),
]
const { space, organisation, rule, person } = fundIds

beforeAll(async () => {
  database = await createTestDatabase()
  admin = postgres(database.superuserUrl, { max: 1, onnotice: () => {} })
  await admin.unsafe(`set session_replication_role = replica;
    insert into space (id, kind) values ('${space}', 'coalition');
    insert into member_organisation (space_id, organisation_id, display_name, status, status_at)
      values ('${space}', '${organisation}', 'Atelier', 'joined', now());
    insert into pledge_rule (space_id, id, number, first_year, scheme, due_month, disclosure, is_public, effect_id, adopted_at)
      values ('${space}', '${rule}', 1, 2026, '{"kind":"free"}', 6, 'bands', false, gen_random_uuid(), now());
    ${pledgeOf({ id: promise, superseded_at: 'now()' })};
    insert into bank_import (space_id, id, file_name, format, line_count, new_count, person_id, imported_at)
      values ('${space}', '${imported}', 'a.csv', 'csv', 2, 2, '${person}', now());
    ${lineOf({ id: line, cents: '1000', state: "'matched'" })};
    ${lineOf({ id: other, cents: '500', state: "'waiting'" })};
    insert into fund_batch (space_id, number, closed_on, closed_at, cents, contributors, is_open)
      values ('${space}', 1, '2026-11-19', now(), 1000, 5, false), ('${space}', 2, '2026-11-19', now(), 1, 5, false);
    ${contributionOf({ id: received, batch_number: '1' })};
    set session_replication_role = origin`)
})
afterAll(async () => {
  await admin.end()
  await database.drop()
})

type Attempt = { statement: () => string; without: string }
const withoutTrigger = (table: string, name: string) => `alter table ${table} disable trigger ${name}`
const withoutCheck = (table: string, name: string) => `alter table ${table} drop constraint ${name}`
const undone = { undoes_id: text(received), cents: '-1000' }

/** Both sides of a move, from this year's promise to the one before. */
const moved = (cents: number) => {
  const both = { line_id: 'null', basis: "'moved'", move_id: text(randomUUID()) }
  const [, there] = contributionOf({ ...both, cents: String(cents), year: '2025' }).split(' values ')
  return `${contributionOf({ ...both, cents: String(-cents) })}, ${there}`
}

const attempts: Record<string, Attempt> = {
  'a rule that no decision adopted': {
    statement: () =>
      insertOf('pledge_rule', {
        space_id: text(space),
        id: text(randomUUID()),
        number: '2',
        first_year: '2026',
        scheme: `'{"kind":"free"}'`,
        due_month: '6',
        disclosure: "'open'",
        is_public: 'false',
        effect_id: text(randomUUID()),
        adopted_at: 'now()',
      }),
    without: withoutTrigger('pledge_rule', 'need_effect'),
  },
  'an account that no decision named': {
    statement: () =>
      insertOf('carrier_term', {
        space_id: text(space),
        id: text(randomUUID()),
        number: '1',
        organisation_id: text(organisation),
        holder: "'X'",
        iban: "'FR76'",
        convention: "'own'",
        effect_id: text(randomUUID()),
        named_at: 'now()',
      }),
    without: withoutTrigger('carrier_term', 'need_effect'),
  },
  'two promises of one organisation and year': {
    statement: () => `${pledgeOf({})}; ${pledgeOf({})}`,
    without: 'drop index pledge_standing',
  },
  'one reference for two promises': {
    statement: () => `${pledgeOf({ reference: "'RF1'" })}; ${pledgeOf({ reference: "'RF1'", year: '2027' })}`,
    without: 'drop index pledge_reference',
  },
  'less than the rule without a reason': {
    statement: () => pledgeOf({ kind: "'partial'", pledged_cents: '5' }),
    without: withoutCheck('pledge', 'pledge_reason'),
  },
  'nothing that calls itself full': {
    statement: () => pledgeOf({ pledged_cents: '0' }),
    without: withoutCheck('pledge', 'pledge_kind'),
  },
  'a promise in kind that calls itself full': {
    statement: () => pledgeOf({ pledged_cents: '600', in_kind_cents: '400', in_kind_reason: "'Salle'" }),
    without: withoutCheck('pledge', 'pledge_kind'),
  },
  'a promise in money that calls itself in kind': {
    statement: () => pledgeOf({ kind: "'in_kind'" }),
    without: withoutCheck('pledge', 'pledge_kind'),
  },
  'something in kind of which nobody says what it is': {
    statement: () => pledgeOf({ kind: "'in_kind'", pledged_cents: '600', in_kind_cents: '400' }),
    without: withoutCheck('pledge', 'pledge_in_kind'),
  },
  'more in kind than is due': {
    statement: () => pledgeOf({ kind: "'in_kind'", in_kind_cents: '1001', in_kind_reason: "'Salle'" }),
    without: withoutCheck('pledge', 'pledge_in_kind'),
  },
  'a negative promise': {
    statement: () => pledgeOf({ pledged_cents: '-1', due_cents: '-1' }),
    without: withoutCheck('pledge', 'pledge_amounts'),
  },
  'parts that a year does not divide into': {
    statement: () => pledgeOf({ instalments: '5' }),
    without: withoutCheck('pledge', 'pledge_parts'),
  },
  'a promise that stands again': {
    statement: () => `update pledge set superseded_at = null where id = '${promise}'`,
    without: withoutTrigger('pledge', 'keep_pledge'),
  },
  'another amount of a promise that was made': {
    statement: () => `update pledge set pledged_cents = 2000 where id = '${promise}'`,
    without: 'grant update on pledge to reliance_app',
  },
  'a statement that ends before it begins': {
    statement: () =>
      `insert into bank_statement (space_id, import_id, ordinal, first_on, last_on)
       values ('${space}', '${imported}', 1, '2026-04-02', '2026-04-01')`,
    without: withoutCheck('bank_statement', 'bank_statement_days'),
  },
  'a movement of nothing': {
    statement: () => lineOf({ cents: '0' }),
    without: withoutCheck('bank_line', 'bank_line_moves'),
  },
  'another amount of a movement': {
    statement: () => `update bank_line set cents = 5 where id = '${other}'`,
    without: 'grant update on bank_line to reliance_app',
  },
  'a movement that goes and stays matched': {
    statement: () => `update bank_line set removed_at = now() where id = '${line}'`,
    without: withoutCheck('bank_line', 'bank_line_removed'),
  },
  'a line set aside as nothing': {
    statement: () => `update bank_line set state = 'ignored' where id = '${other}'`,
    without: withoutCheck('bank_line', 'bank_line_aside'),
  },
  'a payment that counts twice': {
    statement: () => contributionOf({}),
    without: withoutTrigger('contribution', 'keep_contribution'),
  },
  'a payment that counts for more than it is': {
    statement: () => contributionOf({ line_id: text(other), cents: '501' }),
    without: withoutTrigger('contribution', 'keep_contribution'),
  },
  'a contribution taken back by another amount': {
    statement: () => contributionOf({ ...undone, cents: '-999' }),
    without: withoutTrigger('contribution', 'keep_contribution'),
  },
  'a contribution taken back twice': {
    // Without the trigger, which would see the sum, the index alone.
    statement: () => `${contributionOf(undone)}; ${contributionOf(undone)}`,
    without: `${withoutTrigger('contribution', 'keep_contribution')}; drop index contribution_undone`,
  },
  'a negative contribution that takes nothing back': {
    statement: () => contributionOf({ line_id: text(other), cents: '-500' }),
    without: `${withoutCheck('contribution', 'contribution_moves')}; ${withoutTrigger('contribution', 'keep_contribution')}`,
  },
  'cash that is a movement of the bank': {
    statement: () => contributionOf({ line_id: text(other), cents: '500', basis: "'cash'" }),
    without: withoutCheck('contribution', 'contribution_cash'),
  },
  'one side of a move alone': {
    statement: () =>
      contributionOf({ line_id: 'null', basis: "'moved'", move_id: text(randomUUID()), cents: '100' }),
    without: withoutTrigger('contribution', 'keep_contribution'),
  },
  'a move of more than was paid beyond the promise': {
    statement: () => `${pledgeOf({ pledged_cents: '1000' })}; ${moved(1)}`,
    without: withoutTrigger('contribution', 'keep_contribution'),
  },
  'a move that is a movement of the bank': {
    statement: () => contributionOf({ line_id: text(other), cents: '500', move_id: text(randomUUID()) }),
    without: `${withoutCheck('contribution', 'contribution_moved')}; ${withoutTrigger('contribution', 'keep_contribution')}`,
  },
  'a payment taken back that counts elsewhere': {
    statement: () => `${moved(400)}; ${contributionOf(undone)}`,
    without: withoutTrigger('contribution', 'keep_contribution'),
  },
  'a contribution that is told twice': {
    statement: () => `update contribution set batch_number = 2 where id = '${received}'`,
    without: withoutTrigger('contribution', 'keep_batch'),
  },
  'another amount of a contribution': {
    statement: () => `update contribution set cents = 2 where id = '${received}'`,
    without: 'grant update on contribution to reliance_app',
  },
  'a contribution that goes': {
    statement: () => `delete from contribution where id = '${received}'`,
    without: 'grant delete on contribution to reliance_app',
  },
  'another base than was declared': {
    statement: () => 'update base_declaration set base_cents = 1',
    without: 'grant update on base_declaration to reliance_app',
  },
}

/** What the database answers to a statement of the application, taken back; null where it takes it. */
const answerTo = async (statement: string, before = ''): Promise<string | null> => {
  let refusal: string | null = null
  await admin
    .begin(async tx => {
      if (before !== '') await tx.unsafe(before)
      await tx.unsafe(`set local role reliance_app; select set_config('app.space_id', '${space}', true)`)
      await tx.unsafe(statement).catch(error => {
        refusal = String(error.message)
        throw error
      })
      throw new Error('taken back')
    })
    .catch(error => {
      if (refusal === null && error.message !== 'taken back') throw error
    })
  return refusal
}

it.each(Object.entries(attempts))('%s is refused by its guard, and by that one alone', async (_, attempt) => {
  const statement = attempt.statement()
  expect(await answerTo(statement)).not.toBeNull()
  expect(await answerTo(statement, attempt.without)).toBeNull()
})

/** Tried where payments by card are (`card-guards.test.ts`). */
const triedWithCards = ['contribution_card', 'contribution_movement', 'keep_card_contribution']

it.each([-1, 101])('no rule lets %i per cent of a share be in kind', async percent => {
  const changing = admin.begin(async tx => {
    // Beside what else holds a rule as it was adopted.
    await tx`set local session_replication_role = replica`
    await tx`update pledge_rule set in_kind_percent = ${percent}`
  })
  await expect(changing).rejects.toThrow('pledge_rule_in_kind')
})

it('tries every trigger, check and unique index of these tables', async () => {
  const tables = [
    'pledge_rule',
    'carrier_term',
    'pledge',
    'base_declaration',
    'bank_import',
    'bank_statement',
    'bank_line',
    'fund_batch',
    'contribution',
  ]
  const rows = await admin<{ name: string }[]>`
    select t.tgname as name from pg_trigger t
    where not t.tgisinternal and t.tgrelid::regclass::text = any (${tables})
    union select c.conname from pg_constraint c where c.contype = 'c' and c.conrelid::regclass::text = any (${tables})
    union select i.indexrelid::regclass::text from pg_index i
    where i.indisunique and not i.indisprimary and i.indrelid::regclass::text = any (${tables})`
  const tried = Object.values(attempts)
    .map(one => one.without)
    .join(' ')
  // One number or effect for two versions of a rule or two holders: the same idea as of a charter.
  const alike = [
    ...triedWithCards,
    'pledge_rule_in_kind',
    'pledge_rule_number',
    'pledge_rule_effect',
    'carrier_term_number',
    'carrier_term_effect',
  ]
  expect(rows.map(row => row.name).filter(name => !tried.includes(name) && !alike.includes(name))).toEqual([])
})
