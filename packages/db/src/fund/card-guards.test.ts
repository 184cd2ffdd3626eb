import { randomUUID } from 'node:crypto'
import postgres from 'postgres'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { contributionOf, fundIds, insertOf, lineOf, text } from '../testing/fund-rows.ts'
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts'

/**
 * What the database itself holds of payments by card: each act is tried as the application, then again without the
 * trigger, the constraint, the index or the missing right that refuses it.
 */
let database: TestDatabase
let admin: postgres.Sql
const { space, organisation, person, imported, line } = fundIds
const [term, payment, charge, payout, gone] = Array.from({ length: 5 }, () => randomUUID()) as [
  string,
  string,
  string,
  string,
  string,
]

const paymentOf = ({ id = randomUUID(), ...change }: Record<string, string>): string =>
  insertOf('card_payment', {
    space_id: text(space),
    id: text(id),
    term_id: text(term),
    organisation_id: text(organisation),
    year: '2026',
    cents: '1000',
    state: "'initiated'",
    person_id: text(person),
    mandate_id: text(person),
    started_at: 'now()',
    expires_at: 'now()',
    ...change,
  })
const movementOf = ({ id = randomUUID(), ...change }: Record<string, string>): string =>
  insertOf('card_movement', {
    space_id: text(space),
    id: text(id),
    term_id: text(term),
    ref: text(id),
    payment_id: text(payment),
    kind: "'refund'",
    gross_cents: '-100',
    fee_cents: '0',
    booked_on: "'2026-11-19'",
    recorded_at: 'now()',
    ...change,
  })
const payoutOf = ({ id = randomUUID(), ...change }: Record<string, string>): string =>
  insertOf('card_payout', {
    space_id: text(space),
    id: text(id),
    term_id: text(term),
    ref: text(id),
    own_cents: '900',
    outside_cents: '100',
    arrives_on: "'2026-11-19'",
    recorded_at: 'now()',
    ...change,
  })
const byCard = (change: Record<string, string>): string =>
  contributionOf({ line_id: 'null', basis: "'card'", movement_id: text(charge), ...change })

beforeAll(async () => {
  database = await createTestDatabase()
  admin = postgres(database.superuserUrl, { max: 1, onnotice: () => {} })
  await admin.unsafe(`set session_replication_role = replica;
    insert into space (id, kind) values ('${space}', 'coalition');
    insert into member_organisation (space_id, organisation_id, display_name, status, status_at)
      values ('${space}', '${organisation}', 'Atelier', 'joined', now());
    insert into bank_import (space_id, id, file_name, format, line_count, new_count, person_id, imported_at)
      values ('${space}', '${imported}', 'a.csv', 'csv', 2, 2, '${person}', now());
    ${lineOf({ id: line, cents: '1000' })};
    insert into carrier_term (space_id, id, number, organisation_id, holder, iban, convention, effect_id, named_at)
      values ('${space}', '${term}', 1, '${organisation}', 'X', 'FR76', 'own', gen_random_uuid(), now());
    insert into card_account (space_id, term_id, account_ref, is_live, fixed_at)
      values ('${space}', '${term}', 'acct_1', true, now());
    ${paymentOf({ id: payment, state: "'paid'", session_ref: "'cs_1'", intent_ref: "'pi_1'" })};
    ${movementOf({ id: charge, ref: "'txn_1'", kind: "'charge'", gross_cents: '1000', fee_batch: '1' })};
    ${payoutOf({ id: payout, ref: "'po_1'" })};
    ${payoutOf({ id: gone, ref: "'po_2'", failed_at: 'now()' })};
    set session_replication_role = origin`)
})
afterAll(async () => {
  await admin.end()
  await database.drop()
})

type Attempt = { statement: string; without: string }
const withoutTrigger = (table: string, name: string) => `alter table ${table} disable trigger ${name}`
const withoutCheck = (table: string, name: string) => `alter table ${table} drop constraint ${name}`
const withoutRule = withoutTrigger('card_movement', 'keep_card_movement')
const updateOf = (table: string, id: string, set: string) => `update ${table} set ${set} where id = '${id}'`

const attempts: Record<string, Attempt> = {
  'another account of a term': {
    statement: `update card_account set account_ref = 'acct_2'`,
    without: 'grant update on card_account to reliance_app',
  },
  'a payment of nothing': {
    statement: paymentOf({ cents: '0' }),
    without: withoutCheck('card_payment', 'card_payment_of_something'),
  },
  'a payment under way that nobody was asked for': {
    statement: paymentOf({ state: "'open'" }),
    without: withoutCheck('card_payment', 'card_payment_asked'),
  },
  'one page for two payments': {
    statement: paymentOf({ session_ref: "'cs_1'" }),
    without: 'drop index card_payment_session',
  },
  'one payment of the provider for two': {
    statement: paymentOf({ intent_ref: "'pi_1'" }),
    without: 'drop index card_payment_intent',
  },
  'what was paid and is not any more': {
    statement: updateOf('card_payment', payment, `state = 'failed'`),
    without: withoutTrigger('card_payment', 'keep_card_payment'),
  },
  'another payment of the provider': {
    statement: updateOf('card_payment', payment, `intent_ref = 'pi_2'`),
    without: withoutTrigger('card_payment', 'keep_card_payment'),
  },
  'another amount of a payment': {
    statement: updateOf('card_payment', payment, 'cents = 5'),
    without: 'grant update on card_payment to reliance_app',
  },
  'a movement that counts twice': {
    statement: movementOf({ ref: "'txn_1'" }),
    without: 'drop index card_movement_once',
  },
  'a movement of nothing': {
    statement: movementOf({ gross_cents: '0' }),
    without: withoutCheck('card_movement', 'card_movement_of_something'),
  },
  'more given back than was paid': { statement: movementOf({ gross_cents: '-1001' }), without: withoutRule },
  'more than was paid': { statement: movementOf({ gross_cents: '1' }), without: withoutRule },
  'a movement of another term': {
    statement: movementOf({ term_id: text(randomUUID()) }),
    without: withoutRule,
  },
  'another amount of a movement': {
    statement: updateOf('card_movement', charge, 'gross_cents = 5'),
    without: 'grant update on card_movement to reliance_app',
  },
  'a fee that is told twice': {
    statement: updateOf('card_movement', charge, 'fee_batch = 2'),
    without: withoutTrigger('card_movement', 'keep_fee_batch'),
  },
  'a contribution by card of another amount than the provider says': {
    statement: byCard({ cents: '999' }),
    without: withoutTrigger('contribution', 'keep_card_contribution'),
  },
  'a contribution by card of another year': {
    statement: byCard({ year: '2027' }),
    without: withoutTrigger('contribution', 'keep_card_contribution'),
  },
  'a movement that is two contributions': {
    statement: `${byCard({})}; ${byCard({})}`,
    without: 'drop index contribution_movement',
  },
  'a movement of the provider that is called cash': {
    statement: byCard({ basis: "'cash'" }),
    without: withoutCheck('contribution', 'contribution_card'),
  },
  'a payout that counts twice': {
    statement: payoutOf({ ref: "'po_1'" }),
    without: 'drop index card_payout_once',
  },
  'a payout of another amount than the movement of the bank': {
    statement: payoutOf({ own_cents: '901', line_id: text(line) }),
    without: withoutTrigger('card_payout', 'keep_card_payout'),
  },
  'two payouts that are one movement of the bank': {
    statement: `${payoutOf({ line_id: text(line) })}; ${payoutOf({ line_id: text(line) })}`,
    without: 'drop index card_payout_line',
  },
  'a payout that came back and arrived': {
    statement: updateOf('card_payout', gone, `line_id = '${line}'`),
    without: withoutCheck('card_payout', 'card_payout_failed'),
  },
  'a payout that comes back twice': {
    statement: updateOf('card_payout', gone, `failed_at = now() + interval '1 day'`),
    without: withoutTrigger('card_payout', 'keep_card_payout'),
  },
  'something told that goes': {
    statement: 'delete from card_inbox',
    without: 'grant delete on card_inbox to reliance_app',
  },
}

/** What the database answers to a statement of the application, taken back; null where it takes it. */
const answerTo = async (statement: string, before = ''): Promise<string | null> => {
  let refusal: string | null = null
  await admin
    .begin(async tx => {
      if (before !== '') await tx.unsafe(before)
      await tx.unsafe(`set local role reliance_app; select set_config('app.space_id', '${space}', true)`)
      // What is looked at when the transaction ends is looked at now.
      await tx.unsafe(`${statement}; set constraints all immediate`).catch(error => {
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
  expect(await answerTo(attempt.statement)).not.toBeNull()
  expect(await answerTo(attempt.statement, attempt.without)).toBeNull()
})

it('takes what is as it should be', async () => {
  for (const statement of [
    movementOf({ gross_cents: '-1000' }),
    byCard({}),
    payoutOf({ line_id: text(line) }),
    updateOf('card_payout', payout, `line_id = '${line}'`),
    updateOf('card_payout', payout, 'failed_at = now()'),
  ])
    expect([statement, await answerTo(statement)]).toEqual([statement, null])
})

it('shows no sealed secret to the application, whatever space it entered', async () => {
  expect(await answerTo('select * from carrier_secret')).toMatch(/permission denied/)
  const before = `insert into carrier_secret (space_id, term_id, kind, version, key_id, nonce, ciphertext)
    values ('${space}', '${term}', 'restricted_key', 1, 'k', 'n', 'c')`
  const held = async (entered: string) => {
    let secrets: unknown
    await admin
      .begin(async tx => {
        await tx.unsafe(`set local role reliance_entry; ${before}; set local role reliance_app`)
        await tx.unsafe(`select set_config('app.space_id', '${entered}', true)`)
        const [row] = await tx.unsafe(`select door.carrier_secrets('${term}') as secrets`)
        secrets = row?.secrets
        throw new Error('taken back')
      })
      .catch(error => {
        if (error.message !== 'taken back') throw error
      })
    return secrets
  }
  expect(await held(space)).toMatchObject([{ kind: 'restricted_key', version: 1 }])
  expect(await held(randomUUID())).toEqual([])
  expect(await held('')).toEqual([])
})

it('tries every trigger, check and unique index of these tables', async () => {
  const tables = [
    'card_account',
    'card_payment',
    'card_movement',
    'card_payout',
    'card_inbox',
    'card_connection',
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
  expect(rows.map(row => row.name).filter(name => !tried.includes(name))).toEqual([])
})
