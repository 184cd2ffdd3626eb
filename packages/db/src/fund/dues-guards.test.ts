import { randomUUID } from 'node:crypto'
import postgres from 'postgres'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { fundIds, insertOf, lineOf, text } from '../testing/fund-rows.ts'
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts'

/**
 * What the database itself holds of dues and of the days on which somebody is up to date (R137): each act is tried as the
 * application, then again without the trigger, the constraint, the index or the missing right that refuses it.
 */
let database: TestDatabase
let admin: postgres.Sql
const { space, person, imported, line } = fundIds
const [campaign, payer, owing, payment, undone, validity, ended, exempt, other] = Array.from(
  { length: 9 },
  () => randomUUID(),
) as [string, string, string, string, string, string, string, string, string]

const stands = { space_id: text(space), mandate_id: text(person) }
const campaignOf = ({ id = randomUUID(), ...change }: Record<string, string>) =>
  insertOf('dues_campaign', {
    ...stands,
    id: text(id),
    number: '1',
    title: "'2027'",
    from_on: "'2027-01-01'",
    through_on: "'2027-12-31'",
    valid_until_on: "'2028-01-31'",
    kind: "'fixed'",
    scheme: `'{"kind":"fixed","amount":"10.00"}'`,
    holder: "'X'",
    iban: "'FR76'",
    person_id: text(person),
    opened_at: "'2026-11-19T09:00:00Z'",
    ...change,
  })
const duesOf = (change: Record<string, string>) =>
  insertOf('member_dues', {
    space_id: text(space),
    campaign_id: text(campaign),
    person_id: text(randomUUID()),
    reference_number: '9',
    reference: "'RF00COT9'",
    step: "''",
    chosen_at: 'now()',
    ...change,
  })
const paymentOf = ({ id = randomUUID(), ...change }: Record<string, string>) =>
  insertOf('dues_payment', {
    ...stands,
    id: text(id),
    campaign_id: text(campaign),
    person_id: text(payer),
    cents: '1000',
    received_on: "'2027-02-01'",
    means: "'cash'",
    basis: "'by_hand'",
    recorded_by: text(person),
    recorded_at: 'now()',
    ...change,
  })
const validityOf = ({ id = randomUUID(), ...change }: Record<string, string>) =>
  insertOf('membership_validity', {
    ...stands,
    id: text(id),
    person_id: text(owing),
    from_on: "'2027-02-01'",
    through_on: "'2028-01-31'",
    cause_kind: "'dues'",
    cause_id: text(campaign),
    given_by: text(person),
    given_at: 'now()',
    ...change,
  })
const exemptionOf = ({ id = randomUUID(), ...change }: Record<string, string>) =>
  insertOf('dues_exemption', {
    ...stands,
    id: text(id),
    campaign_id: text(campaign),
    person_id: text(owing),
    from_on: "'2027-02-01'",
    reason: "'Année difficile'",
    given_by: text(person),
    given_at: 'now()',
    ...change,
  })
const reminderOf = (at: string, of = campaign) =>
  insertOf('dues_reminder', {
    ...stands,
    id: text(randomUUID()),
    campaign_id: text(of),
    person_id: text(payer),
    reminded_by: text(person),
    reminded_at: at,
  })
/** A campaign that was opened in the midst of its time, with the reference of the one who is reminded. */
const late = randomUUID()
const openedLate = `${campaignOf({
  id: late,
  number: '2',
  opened_at: "'2027-05-01T09:00:00Z'",
  closed_at: 'now()',
})}; ${duesOf({ campaign_id: text(late), person_id: text(payer) })}`
const back = `taken_back_by = '${person}', taken_back_at = now()`
const updateOf = (table: string, id: string, set: string) => `update ${table} set ${set} where id = '${id}'`

beforeAll(async () => {
  database = await createTestDatabase()
  admin = postgres(database.superuserUrl, { max: 1, onnotice: () => {} })
  await admin.unsafe(`set session_replication_role = replica;
    insert into space (id, kind) values ('${space}', 'organisation');
    insert into bank_import (space_id, id, file_name, format, line_count, new_count, person_id, imported_at)
      values ('${space}', '${imported}', 'a.csv', 'csv', 2, 2, '${person}', now());
    ${lineOf({ id: line, cents: '1000' })};
    ${campaignOf({ id: campaign })};
    ${duesOf({ person_id: text(payer), reference_number: '1', reference: "'RF00COT1'" })};
    ${paymentOf({ id: payment })};
    ${paymentOf({ id: undone, taken_back_by: text(person), taken_back_at: 'now()', taken_back_reason: "'x'" })};
    ${validityOf({ id: validity, person_id: text(payer) })};
    ${validityOf({ id: ended, person_id: text(payer), taken_back_by: text(person), taken_back_at: 'now()' })};
    ${exemptionOf({ id: exempt, person_id: text(payer), ended_by: text(person), ended_at: 'now()' })};
    ${reminderOf("'2027-03-01T09:00:00Z'")};
    set session_replication_role = origin`)
})
afterAll(async () => {
  await admin.end()
  await database.drop()
})

type Attempt = { statement: string; without: string }
const withoutTrigger = (table: string, name: string) => `alter table ${table} disable trigger ${name}`
const withoutCheck = (table: string, name: string) => `alter table ${table} drop constraint ${name}`
const withoutIndex = (name: string) => `drop index ${name}`
const byBank = (change: Record<string, string>) =>
  paymentOf({ means: "'bank'", line_id: text(line), ...change })

const attempts: Record<string, Attempt> = {
  'a payment taken back while what it gave stays': {
    statement: updateOf('dues_payment', payment, `${back}, taken_back_reason = 'x'`),
    without: withoutTrigger('dues_payment', 'rest_validity'),
  },
  'somebody up to date who has neither paid nor is exempt': {
    statement: validityOf({}),
    without: withoutTrigger('membership_validity', 'rest_validity'),
  },
  'up to date beyond the day of the campaign': {
    statement: validityOf({ person_id: text(payer), cause_id: text(campaign), through_on: "'2029-01-31'" }),
    without: `drop index membership_validity_standing; ${withoutTrigger('membership_validity', 'rest_validity')}`,
  },
  'an exemption that ends while what it gave stays': {
    statement: `${exemptionOf({ id: other })}; ${validityOf({})}; ${updateOf(
      'dues_exemption',
      other,
      `ended_by = '${person}', ended_at = now()`,
    )}`,
    without: `${withoutTrigger('dues_exemption', 'rest_validity')}; ${withoutTrigger('membership_validity', 'rest_validity')}`,
  },
  'a payment taken back twice': {
    statement: updateOf('dues_payment', undone, `${back}, taken_back_reason = 'y'`),
    without: withoutTrigger('dues_payment', 'keep_dues_payment'),
  },
  'a payment of another amount than its movement': {
    statement: byBank({ cents: '900' }),
    without: withoutTrigger('dues_payment', 'keep_dues_line'),
  },
  'one movement for two payments': {
    statement: `${byBank({})}; ${byBank({})}`,
    without: withoutIndex('dues_payment_line'),
  },
  'a payment of nothing': {
    statement: paymentOf({ cents: '0' }),
    without: withoutCheck('dues_payment', 'dues_payment_of_something'),
  },
  'cash that is a movement of the bank': {
    statement: paymentOf({ line_id: text(line) }),
    without: withoutCheck('dues_payment', 'dues_payment_means'),
  },
  'taken back without a reason': {
    statement: updateOf('dues_payment', payment, back),
    without: `${withoutCheck('dues_payment', 'dues_payment_back')}; ${withoutTrigger('dues_payment', 'rest_validity')}`,
  },
  'another amount of a payment': {
    statement: updateOf('dues_payment', payment, 'cents = 5'),
    without: 'grant update on dues_payment to reliance_app',
  },
  'a validity taken back twice': {
    statement: updateOf('membership_validity', ended, back),
    without: withoutTrigger('membership_validity', 'keep_validity'),
  },
  'another day of a validity': {
    statement: updateOf('membership_validity', validity, `from_on = '2026-01-01'`),
    without: 'grant update on membership_validity to reliance_app',
  },
  'two validities for one cause': {
    statement: validityOf({ person_id: text(payer) }),
    without: withoutIndex('membership_validity_standing'),
  },
  'a validity that ends before it begins': {
    statement: validityOf({ person_id: text(payer), through_on: "'2026-01-01'" }),
    without: `${withoutCheck('membership_validity', 'membership_validity_days')}; drop index membership_validity_standing; ${withoutTrigger('membership_validity', 'rest_validity')}`,
  },
  'a validity taken back by nobody': {
    statement: updateOf('membership_validity', validity, 'taken_back_at = now()'),
    without: withoutCheck('membership_validity', 'membership_validity_back'),
  },
  'an exemption that ends twice': {
    statement: updateOf('dues_exemption', exempt, `ended_by = '${person}', ended_at = '2028-01-01'`),
    without: withoutTrigger('dues_exemption', 'keep_dues_exemption'),
  },
  'another reason of an exemption': {
    statement: updateOf('dues_exemption', exempt, `reason = 'autre'`),
    without: withoutTrigger('dues_exemption', 'keep_dues_exemption'),
  },
  'an exemption of oneself': {
    statement: exemptionOf({ person_id: text(person) }),
    without: withoutTrigger('dues_exemption', 'keep_dues_exemption'),
  },
  'two exemptions of one member': {
    statement: `${exemptionOf({})}; ${exemptionOf({})}`,
    without: withoutIndex('dues_exemption_standing'),
  },
  'an exemption ended by nobody': {
    statement: exemptionOf({ ended_at: 'now()' }),
    without: withoutCheck('dues_exemption', 'dues_exemption_ended'),
  },
  'two reminders within fourteen days': {
    statement: reminderOf("'2027-03-14T09:00:00Z'"),
    without: withoutTrigger('dues_reminder', 'keep_dues_reminder'),
  },
  'a reminder before the time begins': {
    statement: reminderOf("'2026-12-31T09:00:00Z'"),
    without: withoutTrigger('dues_reminder', 'keep_dues_reminder'),
  },
  'a reminder within fourteen days of the opening': {
    statement: `${openedLate}; ${reminderOf("'2027-05-13T09:00:00Z'", late)}`,
    without: withoutTrigger('dues_reminder', 'keep_dues_reminder'),
  },
  'two campaigns at a time': {
    statement: campaignOf({ number: '2' }),
    without: withoutIndex('dues_campaign_open'),
  },
  'two campaigns of one number': {
    statement: campaignOf({ closed_at: 'now()' }),
    without: withoutIndex('dues_campaign_number'),
  },
  'a campaign that ends before it begins': {
    statement: campaignOf({ number: '2', closed_at: 'now()', through_on: "'2026-01-01'" }),
    without: withoutCheck('dues_campaign', 'dues_campaign_days'),
  },
  'a campaign of one kind that asks as another': {
    statement: campaignOf({ number: '2', closed_at: 'now()', kind: "'free'" }),
    without: withoutCheck('dues_campaign', 'dues_campaign_scheme'),
  },
  'the reference of another': {
    statement: duesOf({ reference: "'RF00COT1'" }),
    without: withoutIndex('member_dues_reference'),
  },
  'the number of another': {
    statement: duesOf({ reference_number: '1' }),
    without: withoutIndex('member_dues_number'),
  },
  'a choice of nothing': {
    statement: duesOf({ chosen_cents: '0' }),
    without: withoutCheck('member_dues', 'member_dues_chosen'),
  },
  'the reference of a promise': {
    statement: duesOf({ reference: "'RF00REL20270001'" }),
    without: withoutCheck('member_dues', 'member_dues_own'),
  },
}

/** What refuses a statement of the application in this space; null where nothing does. It is taken back. */
const answerTo = async (statement: string, without = 'select 1'): Promise<string | null> => {
  let refused: string | null = null
  await admin
    .begin(async tx => {
      await tx.unsafe(without)
      await tx`set local role reliance_app`
      await tx`select set_config('app.space_id', ${space}, true)`
      await tx.unsafe(statement)
      await tx`set constraints all immediate`
      throw new Error('taken back')
    })
    .catch(error => {
      if (error.message !== 'taken back') refused = String(error.message)
    })
  return refused
}

it.each(Object.entries(attempts))('R137: refuses %s, and takes it without its rule', async (_, attempt) => {
  expect(await answerTo(attempt.statement)).not.toBeNull()
  expect(await answerTo(attempt.statement, attempt.without)).toBeNull()
})

it('R137: takes what is as it should be', async () => {
  const backTogether = `${updateOf('dues_payment', payment, `${back}, taken_back_reason = 'x'`)};
    ${updateOf('membership_validity', validity, back)}`
  for (const statement of [
    backTogether,
    byBank({}),
    `${exemptionOf({})}; ${validityOf({})}`,
    reminderOf("'2027-03-15T09:00:00Z'"),
    `${openedLate}; ${reminderOf("'2027-05-15T09:00:00Z'", late)}`,
    updateOf('dues_exemption', exempt, `reason = ''`),
    campaignOf({ number: '2', closed_at: 'now()' }),
    duesOf({ chosen_cents: '5' }),
  ])
    expect([statement, await answerTo(statement)]).toEqual([statement, null])
})

it('tries every trigger, check and unique index of these tables', async () => {
  const tables = [
    ...['dues_campaign', 'member_dues', 'dues_payment', 'dues_exemption', 'dues_reminder'],
    'membership_validity',
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
