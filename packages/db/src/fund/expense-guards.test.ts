import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts'
import { account, approvalRow, at, id, org, person, row, space } from './call-scene.fixture.ts'
import {
  accountRow,
  adoptEffect,
  amountRow,
  bankLineRow,
  budgetEffects,
  budgetRow,
  budgets,
  expensePayout,
  expenseRow,
  expenseScene,
  lines,
  poster,
  posterPayout,
  printLine,
  spendEffect,
  stepRow,
  supplier,
  travelLine,
} from './expense-scene.fixture.ts'
import { type Attempt, on, type Refused, tryIn } from './guard-attempts.fixture.ts'
import { plantScene } from './planted-calls.fixture.ts'

/**
 * What the database itself holds of budgets and expenses: each act is tried as the application, then again without the
 * trigger or the constraint that refuses it.
 */
let database: TestDatabase
let sql: postgres.Sql
beforeAll(async () => {
  database = await createTestDatabase()
  sql = postgres(database.superuserUrl, { max: 1, onnotice: () => {} })
  await plantScene(sql)
  await sql`set session_replication_role = replica`
  for (const statement of expenseScene) await sql.unsafe(statement)
  await sql`set session_replication_role = origin`
})
afterAll(async () => {
  await sql.end()
  await database.drop()
})

const change = (what: string) => `update payout set ${what} where id = '${posterPayout}'`
const approving = (n: number, more: Record<string, string | number> = {}) =>
  row('payout_approval', approvalRow(n, { payout_id: posterPayout, ...more }))
const approvals = [3, 4].map(n => approving(n))
const approve = change("state = 'approved'")
const approved = [...approvals, approve]
const political = (n: number) =>
  `update member_organisation set is_political_group = true where organisation_id = '${org(n)}'`
const file = row('payout_file', {
  space_id: space,
  id: id(85),
  number: 1,
  content: 'x',
  sha256: '2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881',
  person_id: person(1),
  mandate_id: id(99),
  made_at: at,
})
const intoFile = change(`state = 'in_file', file_id = '${id(85)}', in_file_at = now()`)
const sent = [file, ...approved, intoFile]
const moved = id(191)
/** A payment that was made before anybody wrote it down: of a movement of the bank, on no account of ours. */
const ofMovement = [bankLineRow(moved, -6000), change(`line_id = '${moved}', account_id = null`)]
const alsoTaken = expensePayout(id(152), { expense_id: id(132), cents: 4001, state: 'approved' })
const line = (lineId: string) =>
  row('budget_line', { space_id: space, id: lineId, year: 2026, effect_id: budgetEffects.next })

const [payment, approval] = [on('payout', 'keep_payout'), on('payout_approval', 'keep_approval')]
const [kept, step] = [on('expense', 'keep_expense'), on('expense_step', 'keep_expense_step')]
const [adopted, amount] = [on('budget', 'keep_budget'), on('budget_amount', 'keep_budget_amount')]
/** Refused by a constraint of payments, whatever the triggers say. */
const checked = (constraint: string, attempt: Pick<Attempt, 'given' | 'statement'>): Refused => ({
  table: 'payout',
  constraint,
  refusal: constraint,
  ...attempt,
})

const attempts: Record<string, Refused> = {
  'a budget that nobody decided': on('budget', 'need_effect')('no applied decision does this', {
    given: [adoptEffect(budgetEffects.next)],
    statement: budgetRow(),
  }),
  'a budget of another year than was decided': adopted('a budget is as it was decided', {
    given: [adoptEffect(budgetEffects.next)],
    applied: budgetEffects.next,
    statement: budgetRow({ year: 2027 }),
  }),
  'a budget without a line on which something was spent': adopted('was spent stays', {
    given: [...approved, adoptEffect(budgetEffects.next, { lines: [travelLine] })],
    applied: budgetEffects.next,
    statement: budgetRow(),
  }),
  'a line that no decision brought in': on('budget_line', 'need_effect')('no applied decision does this', {
    given: [adoptEffect(budgetEffects.next)],
    statement: line(id(113)),
  }),
  'a line with more than was decided': amount('as it was decided', {
    given: [adoptEffect(budgetEffects.next), budgetRow()],
    statement: amountRow({ budget_id: budgets.next, cents: 10_001 }),
  }),
  'an expense of an organisation that is no member': kept('a member organisation submits', {
    given: [`update member_organisation set status = 'left' where organisation_id = '${org(2)}'`],
    statement: expenseRow({ id: id(132), number: 2, organisation_id: org(2) }),
  }),
  'an expense that changes once the bank has it': kept('over stays as it is', {
    given: sent,
    statement: `update expense set title = 'Autre' where id = '${poster}'`,
  }),
  'an expense that is judged after it was refused': step('is judged no more', {
    given: [stepRow('refuse')],
    statement: stepRow('change', { id: id(172) }),
  }),
  'an expense that is refused once the bank has it': step('is judged no more', {
    given: sent,
    statement: stepRow('refuse'),
  }),
  'an approval beyond the line of the budget': payment('within its line', {
    given: [...approvals, change('cents = 10001')],
    statement: approve,
  }),
  'an approval beyond what others leave of the line': payment('within its line', {
    given: [expenseRow({ id: id(132), number: 2 }), alsoTaken, ...approvals],
    statement: approve,
  }),
  'an approval that rests on a line of no budget': payment('rests on a decision', {
    given: [...approvals, change(`budget_line_id = '${lines.travel}'`)],
    statement: approve,
  }),
  'an approval of more than its own decision gives': payment('rests on a decision', {
    given: [
      ...approvals,
      spendEffect('59.99'),
      change(`effect_id = '${budgetEffects.spend}', budget_line_id = null`),
    ],
    statement: approve,
  }),
  'an approval by the decision of another expense': payment('rests on a decision', {
    given: [
      ...approvals,
      spendEffect('60.00', id(132)),
      change(`effect_id = '${budgetEffects.spend}', budget_line_id = null`),
    ],
    statement: approve,
  }),
  'an approval of somebody else than was decided': payment('rests on a decision', {
    given: [
      ...approvals,
      spendEffect('60.00', poster, 'Autre'),
      change(`effect_id = '${budgetEffects.spend}', budget_line_id = null`),
    ],
    statement: approve,
  }),
  'an approval by one alone': payment('two organisations approve', {
    given: [approving(3)],
    statement: approve,
  }),
  'an expense of a political group': payment('a political group is paid nothing', {
    given: [...approvals, political(1)],
    statement: approve,
  }),
  'a supplier on the account of a political group': payment('a political group is paid nothing', {
    given: [...approvals, political(5), accountRow({ id: id(142), organisation_id: org(5), holder: 'Cinq' })],
    statement: approve,
  }),
  'an approval while more is asked': payment('when nothing more is asked', {
    given: [...approvals, stepRow('return')],
    statement: approve,
  }),
  'a supplier on the account of a member': payment('under the name of its owner', {
    statement: change(`account_id = '${account}', revision = 2`),
  }),
  'another payment on the account of a member': payment('under the name of its owner', {
    given: [expenseRow({ id: id(132), number: 2 })],
    statement: expensePayout(id(152), { expense_id: id(132), account_id: account }),
  }),
  'another line under the same approvals': payment('approved again', {
    given: approved,
    statement: change(`budget_line_id = '${lines.travel}'`),
  }),
  'another name under the same approvals': payment('approved again', {
    given: approved,
    statement: change("payee_name = 'Autre'"),
  }),
  'a payment that is given a movement before it was made': payment('keeps the movement', {
    given: [bankLineRow(moved, -6000)],
    statement: change(`line_id = '${moved}'`),
  }),
  'a payment that skips its file': payment('step by step', {
    given: [...approved, bankLineRow(moved, -6000)],
    statement: change(`state = 'paid', settled_on = '2026-11-02', line_id = '${moved}'`),
  }),
  'a payment of a new supplier before two days': payment('a new account waits', {
    given: [...approved, file, `update payee_account set added_at = now() where id = '${supplier}'`],
    statement: intoFile,
  }),
  'a payment that comes back after it was dropped': payment('what the bank has answered stays', {
    given: [change("state = 'dropped'")],
    statement: change("state = 'draft'"),
  }),
  'an approval by the organisation that submitted it': approval('no part in it', { statement: approving(1) }),
  'an approval by the owner of the account': approval('no part in it', {
    given: [accountRow({ id: id(142), organisation_id: org(3), holder: 'Trois' })],
    statement: approving(3),
  }),
  'an approval by who changed it': approval('no part in it', {
    given: [stepRow('change')],
    statement: approving(3),
  }),
  'an approval of what was sent back': approval('no part in it', {
    given: [stepRow('return')],
    statement: approving(3),
  }),
  'an approval by who entered the account': approval('no part in it', {
    statement: approving(3, { person_id: person(2) }),
  }),
  'R82: an approved payment without a decision': checked('payout_decided', {
    given: [...ofMovement, ...approvals, 'alter table payout disable trigger keep_payout'],
    statement: change("state = 'approved', effect_id = null"),
  }),
  'R82: a paid one without a purpose': checked('payout_purpose', {
    given: ['alter table payout disable trigger keep_payout'],
    statement: change("purpose = ' '"),
  }),
  'an expense with a tranche': checked('payout_of_project', {
    given: ['alter table payout disable trigger keep_payout'],
    statement: change('tranche = 1'),
  }),
  'a payment to nobody': checked('payout_payee_named', {
    given: ['alter table payout disable trigger keep_payout'],
    statement: change("payee_name = ''"),
  }),
  'a payment on no account': checked('payout_on_account', {
    given: ['alter table payout disable trigger keep_payout'],
    statement: change('account_id = null'),
  }),
}

const allowed: Record<string, Omit<Attempt, 'trigger' | 'table'>> = {
  'a budget that keeps what was spent': {
    given: [...approved, adoptEffect(budgetEffects.next)],
    applied: budgetEffects.next,
    statement: budgetRow(),
  },
  'a budget without a line that nobody used': {
    given: [adoptEffect(budgetEffects.next, { lines: [printLine] })],
    applied: budgetEffects.next,
    statement: budgetRow(),
  },
  'its lines': {
    given: [adoptEffect(budgetEffects.next), budgetRow()],
    statement: amountRow({ budget_id: budgets.next }),
  },
  'a new line': {
    given: [adoptEffect(budgetEffects.next)],
    applied: budgetEffects.next,
    statement: line(id(113)),
  },
  'an expense of the coalition itself': {
    statement: expenseRow({ id: id(132), number: 2, organisation_id: null }),
  },
  'an approval to the last cent of the line': {
    given: [...approvals, change('cents = 10000')],
    statement: approve,
  },
  'an approval beyond the line, by a decision of its own': {
    given: [
      ...approvals,
      spendEffect('300.00'),
      change(`effect_id = '${budgetEffects.spend}', cents = 30000`),
    ],
    statement: approve,
  },
  'a payment into a file': { given: [...approved, file], statement: intoFile },
  'what a movement of the bank shows, in no file': {
    given: [...ofMovement, ...approved],
    statement: change("state = 'paid', settled_on = '2026-11-02'"),
  },
  'a payment that is dropped': { given: approved, statement: change("state = 'dropped'") },
  'an expense that is changed after it was sent back': {
    given: [stepRow('return')],
    statement: stepRow('change', { id: id(172) }),
  },
  'what the bank paid, though the line was cut meanwhile': {
    given: [
      ...sent,
      `update budget_amount set cents = 0 where line_id = '${lines.print}'`,
      bankLineRow(moved, -6000),
    ],
    statement: change(`state = 'paid', settled_on = '2026-11-02', line_id = '${moved}'`),
  },
}

describe('budgets and expenses in the database', () => {
  it.each(Object.entries(attempts))('refuses %s, by its rule alone', async (_, attempt) => {
    expect(await tryIn(sql, attempt)).toContain(attempt.refusal)
    expect(await tryIn(sql, attempt, false)).toBeNull()
  })

  it.each(Object.entries(allowed))('lets %s pass', async (_, attempt) => {
    expect(await tryIn(sql, { table: '', ...attempt })).toBeNull()
  })

  it('tries every trigger of its tables', async () => {
    const tables = ['budget', 'budget_line', 'budget_amount', 'expense', 'expense_step']
    const made = await sql<{ name: string }[]>`
      select c.relname || '.' || t.tgname as name from pg_trigger t join pg_class c on c.oid = t.tgrelid
      where not tgisinternal and c.relname = any (${tables})`
    const tried = Object.values(attempts).filter(one => tables.includes(one.table))
    expect(made.map(one => one.name).sort()).toEqual(
      [...new Set(tried.map(one => `${one.table}.${one.trigger}`))].sort(),
    )
  })
})
