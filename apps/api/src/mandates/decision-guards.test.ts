import postgres from 'postgres'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { creatingBody, decide, mandateFor, propose } from '../testing/decision-scene.ts'
import { sovereignIn } from '../testing/mandate-scene.ts'
import { foundCoalition, foundOrganisation, inviteInto } from '../testing/scenes.ts'
import { startTestApi, type TestApi } from '../testing/test-api.ts'

/**
 * What the database itself holds of decisions: each act is tried as the application, whose connection somebody may
 * have taken, in a space of three; then again without the trigger that refuses it.
 */
let api: TestApi
let sql: postgres.Sql
const ids: Record<string, string> = {}

beforeAll(async () => {
  api = await startTestApi()
  sql = postgres(api.database.superuserUrl, { max: 1, onnotice: () => {} })
  const home = await foundOrganisation(api, 'Gardée', 'gardee')
  const bilal = await inviteInto(api, home, 'bilal@gardee.test', 'Bilal')
  const clara = await inviteInto(api, home, 'clara@gardee.test', 'Clara')
  const where = { spaceId: home.spaceId, bodyId: await sovereignIn(home.person, home.spaceId) }
  const held = await mandateFor(home.person, [bilal.person], where, clara, {
    powers: ['organisations.admit'],
  })
  const settled = await decide(home.person, [bilal.person], where, [
    creatingBody(where.bodyId, 'Fait').effect,
  ])
  const asking = await propose(home.person, where, [creatingBody(where.bodyId, 'Demandé').effect])
  const coalition = await foundCoalition(home, 'Gardées', 'gardees')
  const [effect] = await sql`select id from decision_effect where decision_id = ${asking.decisionId}`
  const [plain] = await sql`select id from decision_effect where space_id = ${coalition.spaceId} limit 1`
  Object.assign(ids, {
    space: where.spaceId,
    body: where.bodyId,
    mandate: held.mandateId,
    role: held.roleId,
    settled: settled.decisionId,
    asking: asking.decisionId,
    effect: effect?.id,
    bilal: bilal.personId,
    coalition: coalition.spaceId,
    plain: plain?.id,
  })
})
afterAll(async () => {
  await sql.end()
  await api.stop()
})

/** One more row like one that is there, but for what is said. */
const another = (table: string, change: Record<string, unknown>, where = 'true') =>
  `insert into "${table}" select (jsonb_populate_record(t, '${JSON.stringify(change)}')).* from "${table}" t
   where ${where} limit 1`

const fresh = () => crypto.randomUUID()
const now = () => new Date().toISOString()
type Attempt = {
  table: string
  trigger: string
  refusal: string
  space?: 'coalition'
  statement: () => string
}

const attempts: Record<string, Attempt> = {
  'a decision that begins in force': {
    table: 'decision',
    trigger: 'propose_decision',
    refusal: 'a decision begins by asking',
    statement: () =>
      another(
        'decision',
        { id: fresh(), number: 901, state: 'in_force', ended_at: now() },
        "proof = 'answers'",
      ),
  },
  'a decision that one person takes alone where others count': {
    table: 'decision',
    trigger: 'decide_alone',
    refusal: 'somebody else could answer',
    statement: () =>
      another(
        'decision',
        { id: fresh(), number: 902, proof: 'alone', needed: 1, proposed_at: now() },
        `id = '${ids.asking}'`,
      ),
  },
  'a decision in force with one yes': {
    table: 'decision',
    trigger: 'settle_decision',
    refusal: 'too few said yes',
    statement: () => `update decision set state = 'in_force', ended_at = now() where id = '${ids.asking}'`,
  },
  'a settled decision that asks again': {
    table: 'decision',
    trigger: 'settle_decision',
    refusal: 'a settled decision does not change',
    statement: () => `update decision set state = 'asking', ended_at = null where id = '${ids.settled}'`,
  },
  'one effect more, after people answered': {
    table: 'decision_effect',
    trigger: 'keep_effect',
    refusal: 'fixed when it is proposed',
    statement: () => another('decision_effect', { id: fresh(), ordinal: 7 }, `decision_id = '${ids.asking}'`),
  },
  'an effect applied though its decision is not in force': {
    table: 'decision_effect',
    trigger: 'keep_effect',
    refusal: 'an effect is applied once',
    statement: () =>
      `update decision_effect set applied_xid = pg_current_xact_id()::text where id = '${ids.effect}'`,
  },
  'an answer to what is settled': {
    table: 'decision_answer',
    trigger: 'keep_answer',
    refusal: 'this decision is settled',
    statement: () =>
      another(
        'decision_answer',
        { elector_id: fresh(), person_id: fresh(), is_elector: false, is_counted: false },
        `decision_id = '${ids.settled}'`,
      ),
  },
  'a counted answer of a voice that does not count': {
    table: 'decision_answer',
    trigger: 'keep_answer',
    refusal: 'this voice does not count yet',
    statement: () =>
      another(
        'decision_answer',
        { elector_id: fresh(), person_id: fresh() },
        `decision_id = '${ids.asking}'`,
      ),
  },
  'a newcomer who counts at once': {
    table: 'elector',
    trigger: 'count_elector',
    refusal: 'a newcomer counts later',
    statement: () => another('elector', { elector_id: fresh(), admitted_at: now(), counts_from: now() }),
  },
  'a body that nobody decided': {
    table: 'body',
    trigger: 'need_effect',
    refusal: 'no applied decision does this',
    statement: () =>
      another('body', { id: fresh(), parent_id: ids.body, effect_id: ids.effect }, `id = '${ids.body}'`),
  },
  'a role that gains a power': {
    table: 'role',
    trigger: 'need_effect',
    refusal: 'no applied decision does this',
    statement: () => `update role set powers = powers || '{organisations.edit}' where id = '${ids.role}'`,
  },
  'a charter that nobody decided': {
    table: 'charter_version',
    trigger: 'need_effect',
    refusal: 'no applied decision does this',
    space: 'coalition',
    statement: () => another('charter_version', { id: fresh(), number: 9, label: '9', effect_id: ids.plain }),
  },
  'a closing that nobody decided': {
    table: 'closure',
    trigger: 'need_effect',
    refusal: 'no applied decision does this',
    statement: () => `insert into closure (space_id, id, closed_at, closed_by, final_at, effect_id)
      values ('${ids.space}', '${fresh()}', now(), '${ids.bilal}', now() + interval '30 days', '${ids.effect}')`,
  },
  'a closing by nobody, where people are': {
    table: 'closure',
    trigger: 'need_no_member',
    refusal: 'somebody is still here',
    statement: () => `insert into closure (space_id, id, closed_at, closed_by, final_at)
      values ('${ids.space}', '${fresh()}', now(), '${ids.bilal}', now() + interval '30 days')`,
  },
  'a mandate that nobody decided': {
    table: 'mandate',
    trigger: 'give_mandate',
    refusal: 'no applied decision gives this mandate',
    statement: () => another('mandate', { id: fresh(), effect_id: ids.effect }, `id = '${ids.mandate}'`),
  },
  'a mandate with one power more': {
    table: 'mandate',
    trigger: 'keep_mandate',
    refusal: 'a mandate stays as it was decided',
    statement: () =>
      `update mandate set powers = powers || '{organisations.edit}' where id = '${ids.mandate}'`,
  },
  'a recall that nobody decided': {
    table: 'mandate',
    trigger: 'keep_mandate',
    refusal: 'no applied decision ends this mandate',
    statement: () =>
      `update mandate set recalled_at = now(), ended_by_effect_id = '${ids.effect}' where id = '${ids.mandate}'`,
  },
  'a mandate held back by nobody': {
    table: 'mandate',
    trigger: 'keep_mandate',
    refusal: 'only a recall that is being decided',
    statement: () => `update mandate set suspended_at = now() where id = '${ids.mandate}'`,
  },
}

/** Tries it as the application in its space, takes it back. @returns what refused it, or null. */
const tried = async ({ table, trigger, space, statement }: Attempt, isGuarded: boolean) => {
  let refused: string | null = null
  await sql
    .begin(async tx => {
      if (!isGuarded) await tx.unsafe(`alter table "${table}" disable trigger "${trigger}"`)
      await tx`set local role reliance_app`
      await tx`select set_config('app.space_id', ${ids[space ?? 'space'] ?? ''}, true)`
      const { count } = await tx.unsafe(statement())
      if (count !== 1) throw new Error('no row was tried')
      await tx`set constraints decide_alone immediate`
      throw new Error('taken back')
    })
    .catch(error => {
      if (error.message !== 'taken back') refused = String(error.message)
    })
  return refused
}

it.each(Object.entries(attempts))('the database refuses %s, by its trigger alone', async (_, attempt) => {
  expect(await tried(attempt, true)).toContain(attempt.refusal)
  expect(await tried(attempt, false)).toBeNull()
})

it('tries every trigger of the tables that decisions make', async () => {
  const tables = [...new Set(Object.values(attempts).map(one => one.table))]
  const rows = await sql<{ name: string }[]>`
    select distinct tgname as name from pg_trigger t join pg_class c on c.oid = t.tgrelid
    where not tgisinternal and c.relname = any (${tables})
      -- What a commission may not is tried in commission-guards.test.ts.
      and tgname <> 'prepare_only'`
  expect(rows.map(row => row.name).sort()).toEqual(
    [...new Set(Object.values(attempts).map(one => one.trigger))].sort(),
  )
})
