import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts'
import {
  allocateEffect,
  applicationRow,
  approvalRow,
  at,
  callEffect,
  callRow,
  calls,
  effects,
  giftRow,
  id,
  org,
  payoutRow,
  payouts,
  person,
  projects,
  row,
  sha256,
  shareRow,
  space,
} from './call-scene.fixture.ts'
import { type Attempt, on, type Refused, tryIn } from './guard-attempts.fixture.ts'
import { plantScene } from './planted-calls.fixture.ts'

/**
 * What the database itself holds of calls and payments: each act is tried as the application, whose connection somebody
 * may have taken; then again without the trigger that refuses it.
 */
let database: TestDatabase
let sql: postgres.Sql
beforeAll(async () => {
  database = await createTestDatabase()
  sql = postgres(database.superuserUrl, { max: 1, onnotice: () => {} })
  await plantScene(sql)
})
afterAll(async () => {
  await sql.end()
  await database.drop()
})

const tried = (attempt: Attempt, isGuarded = true) => tryIn(sql, attempt, isGuarded)

const newCall = (change = {}) => row('call_for_projects', callRow(id(59), id(79), change))
const assessor = (n: number) =>
  row('call_assessor', {
    space_id: space,
    call_id: calls.frozen,
    organisation_id: org(n),
    effect_id: effects.frozen,
  })
const assessing = (n: number, change: Record<string, string> = {}) =>
  row('assessment', {
    space_id: space,
    call_id: calls.assessed,
    application_id: projects.radio,
    organisation_id: org(n),
    stance: 'consents',
    reason: '',
    points: [],
    person_id: person(n),
    mandate_id: id(99),
    assessed_at: at,
    ...change,
  })
const verdict = (n: number) =>
  row('project_verdict', {
    space_id: space,
    call_id: calls.assessed,
    application_id: projects.radio,
    organisation_id: org(n),
    shares: [],
    reason: 'Oui',
    person_id: person(n),
    mandate_id: id(99),
    given_at: at,
  })
const interest = (n: number) =>
  row('declared_interest', {
    space_id: space,
    application_id: projects.radio,
    organisation_id: org(n),
    reason: 'Voisins',
    person_id: person(n),
    mandate_id: id(99),
    declared_at: at,
  })
const frozen = (callId: string, text = 'x', digest = sha256(text)) =>
  row('call_result', {
    space_id: space,
    call_id: callId,
    text,
    sha256: digest,
    person_id: person(1),
    mandate_id: id(99),
    frozen_at: at,
  })
const allocating = row('allocation', {
  space_id: space,
  application_id: projects.school,
  call_id: calls.frozen,
  effect_id: id(801),
  verdict: 'partial',
  reason: 'Oui',
  allocated_at: at,
})
const sharing = (n: number, cents: number) =>
  row('allocation_share', {
    space_id: space,
    application_id: projects.school,
    organisation_id: org(n),
    effect_id: id(801),
    cents,
  })
const schoolGets = (given: [number, string][]) => ({
  given: [allocateEffect(id(801), projects.school, given), allocating],
  applied: id(801),
})
const file = (content: string, digest: string) =>
  row('payout_file', {
    space_id: space,
    id: id(85),
    number: 1,
    content,
    sha256: digest,
    person_id: person(1),
    mandate_id: id(99),
    made_at: at,
  })
const newAccount = (hours: number, owner = 1) =>
  `insert into payee_account (space_id, id, organisation_id, holder, iban, person_id, mandate_id, added_at)
   values ('${space}', '${id(82)}', '${org(owner)}', 'Un', 'DE89370400440532013000', '${person(2)}', '${id(99)}',
     now() - interval '${hours} hours')`
const change = (what: string) => `update payout set ${what} where id = '${payouts.bus}'`
const approvals = [3, 4].map(n => row('payout_approval', approvalRow(n)))
const approved = [...approvals, change("state = 'approved'")]
const sent = [
  file('x', sha256('x')),
  ...approved,
  change(`state = 'in_file', file_id = '${id(85)}', in_file_at = now()`),
]
const intoFile = change(`state = 'in_file', file_id = '${id(85)}', in_file_at = now()`)
const political = `update member_organisation set is_political_group = true where organisation_id = '${org(1)}'`
const withdraw = (project: string) =>
  `update call_application set state = 'withdrawn', withdrawn_at = now() where id = '${project}'`
/** Money asked back of the bus, which was paid one cent: decided, and not in force. */
const clawback = `${row('decision_effect', {
  space_id: space,
  id: id(803),
  decision_id: id(70),
  ordinal: 803,
  kind: 'clawback',
  payload: { applicationId: projects.bus, amount: '0.01' },
})}; update payout set state = 'paid', settled_on = '2026-11-19', file_id = '${id(1)}', in_file_at = now()`
const step = (name: string, change: Record<string, string | number> = {}) =>
  row('project_step', {
    space_id: space,
    id: id(97),
    application_id: projects.bus,
    step: name,
    taken_on: '2026-11-19',
    person_id: person(1),
    recorded_at: at,
    ...change,
  })

const [call, committee] = [on('call_for_projects', 'keep_call'), on('call_assessor', 'keep_assessor')]
const [application, share] = [
  on('call_application', 'keep_application'),
  on('application_share', 'keep_share'),
]
const [envelope, gift] = [on('cobudget_envelope', 'keep_envelope'), on('cobudget_gift', 'keep_gift')]
const [assess, decides] = [on('assessment', 'keep_assessment'), on('project_verdict', 'keep_verdict')]
const [allocation, payment] = [on('allocation_share', 'keep_allocation'), on('payout', 'keep_payout')]
const approval = on('payout_approval', 'keep_approval')
const noDecision = 'no applied decision does this'

const attempts: Record<string, Refused> = {
  'a call that nobody decided': on('call_for_projects', 'need_effect')(noDecision, {
    given: [callEffect(id(59), id(79))],
    statement: newCall(),
  }),
  'a call with more than was decided': call('a call is as it was decided', {
    given: [callEffect(id(59), id(79))],
    applied: id(79),
    statement: newCall({ envelope_cents: 10_001 }),
  }),
  'a call with other criteria': call('a call is as it was decided', {
    given: [callEffect(id(59), id(79))],
    applied: id(79),
    statement: newCall({ criteria: [{ label: 'Autre' }] }),
  }),
  'a call that is looked through again': call('from one moment on', {
    given: [`update call_for_projects set checked_at = '${at}'`],
    statement: `update call_for_projects set checked_at = now() where id = '${calls.frozen}'`,
  }),
  'a committee that nobody decided': on('call_assessor', 'need_effect')(noDecision, {
    statement: assessor(3),
  }),
  'an assessor whom the decision does not name': committee('the committee of a call is the one', {
    applied: effects.frozen,
    statement: assessor(7),
  }),
  'an application that begins as handed in': application('begins as a draft', {
    statement: row('call_application', applicationRow(id(69), calls.cobudget)),
  }),
  'an application that changes after it was handed in': application('stays as it was handed in', {
    statement: `update call_application set maximum_cents = 9000 where id = '${projects.garden}'`,
  }),
  'an application withdrawn twice': application('stays as it was handed in', {
    given: [withdraw(projects.garden)],
    statement: withdraw(projects.garden),
  }),
  'an application withdrawn after the result': application('the result of this call is frozen', {
    statement: withdraw(projects.bus),
  }),
  'an application handed in though a partner has not agreed': application('somebody has not agreed', {
    given: [
      `update application_share set agreed_at = null, agreed_by = null where application_id = '${projects.draft}'`,
    ],
    statement: `update call_application set state = 'submitted', submitted_at = now() where id = '${projects.draft}'`,
  }),
  'an application handed in after the result': application('the result of this call is frozen', {
    given: [frozen(calls.cobudget)],
    statement: `update call_application set state = 'submitted', submitted_at = now() where id = '${projects.draft}'`,
  }),
  'a share that grows after it was handed in': share('a share stays as it was handed in', {
    statement: `update application_share set asked_cents = 6000 where application_id = '${projects.garden}'`,
  }),
  'a share added after it was handed in': share('a share stays as it was handed in', {
    statement: row('application_share', shareRow(projects.garden, 2, 1)),
  }),
  'a share taken away after it was handed in': share('a share stays as it was handed in', {
    statement: `delete from application_share where application_id = '${projects.garden}'`,
  }),
  'a share that changes and stays agreed to': share('agreed to again', {
    statement: `update application_share set asked_cents = 4000 where application_id = '${projects.draft}'`,
  }),
  'more envelopes than the call has': envelope('more is distributed than the call has', {
    statement: row('cobudget_envelope', {
      space_id: space,
      call_id: calls.cobudget,
      organisation_id: org(5),
      cents: 4001,
    }),
  }),
  'envelopes of a call that is not distributed': envelope('more is distributed than the call has', {
    statement: row('cobudget_envelope', {
      space_id: space,
      call_id: calls.assessed,
      organisation_id: org(5),
      cents: 1,
    }),
  }),
  'a gift beyond the room, which money from outside makes smaller': gift('within the room', {
    statement: row('cobudget_gift', giftRow(4, 501)),
  }),
  'a gift beyond what its giver has': gift('within what its giver has', {
    given: [row('cobudget_gift', giftRow(4, 2800, projects.draft))],
    statement: row('cobudget_gift', giftRow(4, 201)),
  }),
  'a gift that grows beyond the room': gift('within the room', {
    statement: `update cobudget_gift set cents = 2501 where organisation_id = '${org(3)}'`,
  }),
  'a gift to what a political group alone asks (L9)': gift('within the room', {
    given: [political],
    statement: row('cobudget_gift', giftRow(4, 1)),
  }),
  'a gift to a draft': gift('within the room', {
    statement: row('cobudget_gift', giftRow(4, 1, projects.draft)),
  }),
  'a gift after the result': gift('the result of this call is frozen', {
    given: [frozen(calls.cobudget)],
    statement: `update cobudget_gift set cents = 0 where organisation_id = '${org(3)}'`,
  }),
  'an assessment by whoever receives for a partner (R73)': assess('has an interest', {
    statement: assessing(5),
  }),
  'an assessment by who declared an interest (R73)': assess('has an interest', {
    given: [interest(3)],
    statement: assessing(3),
  }),
  'an assessment after the result': assess('the result of this call is frozen', {
    given: [frozen(calls.assessed)],
    statement: assessing(3),
  }),
  'a verdict by whoever receives for a partner (R73)': decides('has an interest', { statement: verdict(5) }),
  'a verdict after the result': decides('the result of this call is frozen', {
    given: [frozen(calls.assessed)],
    statement: verdict(3),
  }),
  'a result under the hash of another': on('call_result', 'keep_digest')('the hash of another text', {
    statement: frozen(calls.assessed, 'x', sha256('y')),
  }),
  'an allocation that nobody decided': on('allocation', 'need_effect')(noDecision, {
    given: [allocateEffect(id(801), projects.school, [])],
    statement: allocating,
  }),
  'a share of an allocation that nobody decided': on('allocation_share', 'need_effect')(noDecision, {
    given: schoolGets([[1, '30.00']]).given,
    statement: sharing(1, 3000),
  }),
  'a partner who gets more than was decided': allocation('a partner gets what was decided', {
    ...schoolGets([[1, '20.00']]),
    statement: sharing(1, 2001),
  }),
  'a partner who gets more than it asked': allocation('nobody gets more than it asked', {
    ...schoolGets([[1, '50.01']]),
    statement: sharing(1, 5001),
  }),
  'a political group that gets something (L9)': allocation('a political group gets nothing', {
    ...schoolGets([[6, '0.01']]),
    statement: sharing(6, 1),
  }),
  'a call that gives more than its envelope (R131)': allocation('no more than its envelope', {
    ...schoolGets([[1, '30.01']]),
    statement: sharing(1, 3001),
  }),
  'money asked back that nobody decided': on('project_step', 'need_effect')(noDecision, {
    given: [clawback],
    statement: step('claw_back', { effect_id: id(803), cents: 1 }),
  }),
  'a payment that begins as approved': payment('begins as a draft', {
    statement: row(
      'payout',
      payoutRow(id(92), { state: 'approved', beneficiary_id: org(1), tranche: 2, cents: 1 }),
    ),
  }),
  'a payment beyond its tranche': payment('no more is paid than was allocated', {
    statement: row('payout', payoutRow(id(92), { cents: 1 })),
  }),
  'a second tranche beyond what is left': payment('no more is paid than was allocated', {
    statement: row('payout', payoutRow(id(92), { tranche: 2, cents: 1801 })),
  }),
  'a payment to another than who receives for a partner': payment('or whoever receives for it', {
    given: [newAccount(100, 2)],
    statement: row(
      'payout',
      payoutRow(id(92), { beneficiary_id: org(2), payee_id: org(2), account_id: id(82), cents: 700 }),
    ),
  }),
  'a payment to what has become a political group (L9)': payment('a political group is paid nothing', {
    given: [...sent, political],
    statement: change("state = 'paid', settled_on = '2026-11-19'"),
  }),
  'a payment that two have not approved': payment('two organisations approve', {
    given: approvals.slice(1),
    statement: change("state = 'approved'"),
  }),
  'another amount under the same approvals': payment('is approved again', {
    given: approved,
    statement: change('cents = 4100'),
  }),
  'another account under the same approvals': payment('is approved again', {
    given: [...approved, newAccount(100)],
    statement: change(`account_id = '${id(82)}', state = 'draft'`),
  }),
  'a revision without a change': payment('approvals stay while nothing changes', {
    statement: change('revision = 2'),
  }),
  'a payment that skips a step': payment('step by step', {
    given: [...approvals, file('x', sha256('x'))],
    statement: intoFile,
  }),
  'a first tranche before the agreement': payment('a tranche is paid when it is due', {
    given: [file('x', sha256('x')), ...approved, 'delete from project_step'],
    statement: intoFile,
  }),
  'a second tranche before the report': payment('a tranche is paid when it is due', {
    given: [file('x', sha256('x')), ...approvals, change("tranche = 2, cents = 1800, state = 'approved'")],
    statement: intoFile,
  }),
  'a payment to a project that was declined': payment('a tranche is paid when it is due', {
    given: [file('x', sha256('x')), ...approved, step('decline')],
    statement: intoFile,
  }),
  'a payment on an account of less than two days': payment('a new account waits', {
    given: [
      file('x', sha256('x')),
      ...approvals,
      newAccount(47),
      change(`account_id = '${id(82)}', state = 'approved'`),
    ],
    statement: intoFile,
  }),
  'a payment that changes in its file': payment('what is in a file stays', {
    given: sent,
    statement: change("wording = 'Autre'"),
  }),
  'a payment that changes after it was paid': payment('what the bank has answered stays', {
    given: [...sent, change("state = 'paid', settled_on = '2026-11-19'")],
    statement: change("wording = 'Autre'"),
  }),
  'a file under the hash of another': on('payout_file', 'keep_digest')('the hash of another text', {
    statement: file('x', sha256('y')),
  }),
  'an approval by the payee': approval('no part in it', {
    statement: row('payout_approval', approvalRow(1)),
  }),
  'an approval by a partner': approval('no part in it', {
    statement: row('payout_approval', approvalRow(2)),
  }),
  'an approval by whoever receives for a partner': approval('no part in it', {
    statement: row('payout_approval', approvalRow(5)),
  }),
  'an approval by who asked for it': approval('no part in it', {
    statement: row('payout_approval', approvalRow(3, { person_id: person(1) })),
  }),
  'an approval by who entered the account': approval('no part in it', {
    statement: row('payout_approval', approvalRow(3, { person_id: person(2) })),
  }),
  'an approval of what it said before': approval('no part in it', {
    statement: row('payout_approval', approvalRow(3, { revision: 2 })),
  }),
}

const allowed: Record<string, Omit<Attempt, 'trigger' | 'table'>> = {
  'a call as it was decided': {
    given: [callEffect(id(59), id(79))],
    applied: id(79),
    statement: newCall(),
  },
  'its committee': { applied: effects.frozen, statement: assessor(3) },
  'a draft handed in, all agreed': {
    statement: `update call_application set state = 'submitted', submitted_at = now() where id = '${projects.draft}'`,
  },
  'a draft that asks for less, and is agreed to again': {
    statement: `update application_share set asked_cents = 4000, agreed_at = null, agreed_by = null
      where application_id = '${projects.draft}'`,
  },
  'a gift that fills the room': { statement: row('cobudget_gift', giftRow(4, 500)) },
  'a gift taken back': {
    statement: `update cobudget_gift set cents = 0 where organisation_id = '${org(3)}'`,
  },
  'the envelopes that are left': {
    statement: row('cobudget_envelope', {
      space_id: space,
      call_id: calls.cobudget,
      organisation_id: org(5),
      cents: 4000,
    }),
  },
  'an assessment by the committee': { statement: assessing(3) },
  'a verdict by the committee': { statement: verdict(4) },
  'an allocation to the last cent of the envelope': {
    ...schoolGets([[1, '30.00']]),
    statement: sharing(1, 3000),
  },
  'nothing for a political group': { ...schoolGets([[6, '0.00']]), statement: sharing(6, 0) },
  'a step that a person takes': { statement: step('accept') },
  'a second tranche': { statement: row('payout', payoutRow(id(92), { tranche: 2, cents: 1800 })) },
  'a payment to who receives for a partner': {
    given: [newAccount(1, 5)],
    statement: row(
      'payout',
      payoutRow(id(92), { beneficiary_id: org(2), payee_id: org(5), account_id: id(82), cents: 700 }),
    ),
  },
  'an approval by somebody else': { statement: row('payout_approval', approvalRow(3)) },
  'a payment that two have approved': { given: approvals, statement: change("state = 'approved'") },
  'other words under the same approvals': { given: approved, statement: change("wording = 'Autre'") },
  'another amount that begins again': {
    given: approved,
    statement: change("cents = 4100, revision = 2, state = 'draft'"),
  },
  'a payment into a file': { given: [file('x', sha256('x')), ...approved], statement: intoFile },
  'what the bank says': { given: sent, statement: change("state = 'returned', settled_on = '2026-11-19'") },
}

describe('calls and payments in the database', () => {
  it.each(Object.entries(attempts))('refuses %s, by its trigger alone', async (_, attempt) => {
    expect(await tried(attempt)).toContain(attempt.refusal)
    expect(await tried(attempt, false)).toBeNull()
  })

  it.each(Object.entries(allowed))('lets %s pass', async (_, attempt) => {
    expect(await tried({ table: '', trigger: '', ...attempt })).toBeNull()
  })

  it('tries every trigger of its tables', async () => {
    const all = Object.values(attempts)
    const made = await sql<{ name: string }[]>`
      select c.relname || '.' || t.tgname as name from pg_trigger t join pg_class c on c.oid = t.tgrelid
      where not tgisinternal and c.relname = any (${[...new Set(all.map(one => one.table))]})`
    // Tried where money is asked back (`return-guards.test.ts`).
    const elsewhere = ['project_step.need_effect_to_give_up', 'project_step.owed_by_decision']
    expect(made.map(one => one.name).sort()).toEqual(
      [...new Set([...all.map(one => `${one.table}.${one.trigger}`), ...elsewhere])].sort(),
    )
  })
})

describe('several who give at once', () => {
  /** In a transaction of its own, as the application. */
  const inOwn = async (work: (tx: postgres.TransactionSql) => Promise<unknown>) => {
    const own = postgres(database.superuserUrl, { max: 1, onnotice: () => {} })
    try {
      await own.begin(async tx => {
        await tx`set local role reliance_app`
        await tx`select set_config('app.space_id', ${space}, true)`
        await work(tx)
      })
      return 'given'
    } catch (error) {
      return String(error)
    } finally {
      await own.end()
    }
  }
  const total = async () => {
    const [read] = await sql<{ cents: string }[]>`
      select sum(cents) as cents from cobudget_gift where application_id = ${projects.garden}`
    return Number(read?.cents)
  }
  const clear = () => sql`delete from cobudget_gift where organisation_id <> ${org(3)}`

  it('lets one of two take the last room, and refuses the other whole', async () => {
    await sql.unsafe(
      row('cobudget_envelope', {
        space_id: space,
        call_id: calls.cobudget,
        organisation_id: org(7),
        cents: 3000,
      }),
    )
    const answers = await Promise.all(
      [4, 7].map(n =>
        inOwn(async tx => {
          await tx.unsafe(row('cobudget_gift', giftRow(n, 500)))
          // The other comes while this one has not ended.
          await tx`select pg_sleep(0.2)`
        }),
      ),
    )
    expect(answers.filter(one => one === 'given')).toHaveLength(1)
    expect(answers.find(one => one !== 'given')).toContain('within the room')
    expect(await total()).toBe(2500)
    await clear()
  })

  it('ends at exactly the room when both fund the rest under the lock', async () => {
    const fundRest = (n: number) =>
      inOwn(async tx => {
        await tx`select from call_for_projects where id = ${calls.cobudget} for update`
        const [read] = await tx<{ rest: string }[]>`
          select 2500 - sum(cents) as rest from cobudget_gift where application_id = ${projects.garden}`
        await tx`select pg_sleep(0.1)`
        if (Number(read?.rest) > 0) await tx.unsafe(row('cobudget_gift', giftRow(n, Number(read?.rest))))
      })
    expect(await Promise.all([4, 7].map(fundRest))).toEqual(['given', 'given'])
    expect(await total()).toBe(2500)
    await clear()
  })
})
