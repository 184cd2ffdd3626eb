import { randomUUID } from 'node:crypto'
import postgres from 'postgres'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { insertOf, text } from '../testing/fund-rows.ts'
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts'

/**
 * What the database itself holds of ballots and votes (protocols §1.1, R93, R94, L5): each act is tried as the
 * application, then again without the trigger, the constraint or the index that refuses it.
 */
let database: TestDatabase
let admin: postgres.Sql
const ids = Array.from({ length: 16 }, () => randomUUID()) as [string, ...string[]]
const [space, assembly, person, other, late, supporter] = ids as [
  string,
  string,
  string,
  string,
  string,
  string,
]
const [draft, open, secret, closed, hands, proclaimed, voided, opened, online, ended] = ids.slice(6) as [
  string,
  ...string[],
] as [string, string, string, string, string, string, string, string, string, string]

type Row = Record<string, string>
const start = "'2026-11-19T19:00:00Z'"
const end = "'2026-11-19T19:10:00Z'"
const ballotOf = (change: Row) =>
  insertOf(
    'ballot',
    Object.assign(
      {
        space_id: text(space),
        id: text(randomUUID()),
        assembly_id: text(assembly),
        wording: "'Adopter le règlement ?'",
        rule: `'{"method":"sense_check"}'`,
        secrecy: "'named'",
        drafted_by: text(person),
        drafted_at: start,
      },
      change,
    ),
  )
const openedOf = (change: Row) =>
  ballotOf(Object.assign({ state: "'open'", opened_at: start, roll_count: '3' }, change))
const closedOf = (change: Row) =>
  openedOf(Object.assign({ state: "'closed'", closed_at: end, present_count: '2' }, change))
const secretly = { secrecy: "'secret'", public_key: "'clef'" }
const counted = {
  hands_for: '2',
  hands_against: '0',
  hands_abstain: '0',
  hands_blank: '0',
  hands_by: text(person),
}
const electorOf = (ballotId: string, personId: string, change: Row = {}) =>
  insertOf(
    'ballot_elector',
    Object.assign(
      { space_id: text(space), ballot_id: text(ballotId), person_id: text(personId), status: "'entitled'" },
      change,
    ),
  )
const choice = `'{"kind":"sense","sense":"agree"}'`
const voteOf = (ballotId: string, voterId: string) =>
  insertOf('vote', {
    space_id: text(space),
    ballot_id: text(ballotId),
    voter_id: text(voterId),
    cast_by: text(voterId),
    cast_at: 'now()',
    choice,
  })
const envelopeOf = (ballotId: string, voterId: string) =>
  insertOf('sealed_vote', {
    space_id: text(space),
    ballot_id: text(ballotId),
    voter_id: text(voterId),
    cast_by: text(voterId),
    envelope: "'scellé'",
  })
const openedVoteOf = (ballotId: string) =>
  insertOf('opened_vote', {
    space_id: text(space),
    ballot_id: text(ballotId),
    id: text(randomUUID()),
    choice,
  })
const step = (id: string, set: string) => `update ballot set ${set} where id = '${id}'`
const closing = `state = 'closed', closed_at = now(), present_count = 2`
const proclaiming = `state = 'proclaimed', proclaimed_at = now(), result = '{}'`
const voiding = `state = 'void', void_reason = 'La clé est perdue.', voided_at = now()`
const opening = `state = 'open', opened_at = now(), roll_count = 3`

beforeAll(async () => {
  database = await createTestDatabase()
  admin = postgres(database.superuserUrl, { max: 1, onnotice: () => {} })
  const decided = randomUUID()
  await admin.unsafe(`set session_replication_role = replica;
    insert into space (id, kind) values ('${space}', 'organisation');
    insert into assembly (space_id, id, body_id, event_id, kind) values ('${space}', '${assembly}', '${space}', '${space}', 'ordinary');
    ${ballotOf({ id: text(draft) })}; ${openedOf({ id: text(open) })};
    ${openedOf(Object.assign({ id: text(secret) }, secretly))}; ${closedOf({ id: text(closed) })};
    ${closedOf(Object.assign({ id: text(opened) }, secretly))};
    ${closedOf(Object.assign({ id: text(hands), secrecy: "'show_of_hands'" }, counted))};
    ${closedOf({ id: text(proclaimed), state: "'proclaimed'", proclaimed_at: end, result: `'{}'`, decision_id: text(decided) })};
    ${openedOf({ id: text(voided), state: "'void'", void_reason: "'x'", voided_at: end })};
    ${[open, secret].map(id => `${electorOf(id, person)}; ${electorOf(id, supporter, { status: "'supporter'" })}`).join('; ')};
    ${openedOf({ id: text(online), online_reason: "'urgent'", is_remote: 'true', closes_at: "now() + interval '1 day'" })};
    ${openedOf({ id: text(ended), closes_at: end })}; ${electorOf(ended, person)};
    ${electorOf(online, person)}; ${electorOf(online, other, { has_voted: 'true' })};
    ${electorOf(closed, person)}; ${electorOf(open, other, { has_voted: 'true' })}; ${voteOf(open, other)};
    ${electorOf(opened, person, { has_voted: 'true' })}; ${electorOf(secret, other, { has_voted: 'true' })};
    ${envelopeOf(secret, other)};
    set session_replication_role = origin`)
})
afterAll(async () => {
  await admin.end()
  await database.drop()
})

type Attempt = { statement: string; without: string }
const withoutTrigger = (table: string, name: string) => `alter table ${table} disable trigger ${name}`
const withoutCheck = (...names: string[]) =>
  names.map(name => `alter table ballot drop constraint ${name}`).join('; ')
const free = withoutTrigger('ballot', 'keep_ballot')
/** Refused by the trigger of ballots. */
const kept = (statement: string): Attempt => ({ statement, without: free })
/** Refused by a check of ballots, where the trigger would let it pass. */
const checked = (statement: string, ...names: string[]): Attempt => ({
  statement,
  without: withoutCheck(...names),
})
const ofVotes = (statement: string, table: string): Attempt => ({
  statement,
  without: withoutTrigger(table, 'keep_vote'),
})
const ofElectors = (statement: string): Attempt => ({
  statement,
  without: withoutTrigger('ballot_elector', 'keep_elector_of_ballot'),
})

const attempts: Record<string, Attempt> = {
  'a ballot that begins open': kept(openedOf({})),
  'a step that leaves one out': kept(
    step(open, proclaiming.replace('now()', 'now(), closed_at = now(), present_count = 2')),
  ),
  'a step back': kept(step(closed, `state = 'open', closed_at = null, present_count = null`)),
  'a proclaimed one that becomes void': kept(
    step(proclaimed, `${voiding}, result = null, decision_id = null`),
  ),
  'a void one that is written anew': kept(step(voided, `wording = 'Autre'`)),
  'another question once it is open': kept(step(open, `wording = 'Autre'`)),
  'another rule once it is open': kept(step(open, `rule = '{}'`)),
  'another electorate once it is open': kept(step(open, 'roll_count = 9')),
  'another key once it is open': kept(step(secret, `public_key = 'autre'`)),
  'another hour of its end once it is open': kept(step(open, `closes_at = now() + interval '1 day'`)),
  'a vote from a distance that is closed while voices are missing (R120)': kept(step(online, closing)),
  'another number of those present': kept(step(closed, 'present_count = 9')),
  'other options once somebody voted': kept(step(open, `options = '[{}]'`)),
  'other options once an envelope is in': kept(step(secret, `options = '[{}]'`)),
  'a state that there is not': {
    statement: step(draft, `state = 'ready'`),
    without: `${free}; ${withoutCheck('ballot_state', 'ballot_opened')}`,
  },
  'a secrecy that there is not': checked(step(draft, `secrecy = 'whispered'`), 'ballot_secrecy'),
  'a reason to vote online that there is not': checked(
    ballotOf({ online_reason: "'late'" }),
    'ballot_online',
  ),
  'no question': checked(step(draft, `wording = ''`), 'ballot_wording'),
  'open since no time': checked(step(draft, `state = 'open'`), 'ballot_opened'),
  'open without an electorate': checked(step(draft, opening.replace('3', 'null')), 'ballot_electorate'),
  'closed at no time': checked(step(open, `state = 'closed'`), 'ballot_closed'),
  'closed before nobody counted those present': checked(
    step(open, closing.replace('2', 'null')),
    'ballot_present',
  ),
  'proclaimed without a result': checked(
    step(closed, proclaiming.replace(`'{}'`, 'null')),
    'ballot_proclaimed',
  ),
  'void without a reason': checked(step(open, voiding.replace(/'La.*\.'/, `''`)), 'ballot_void'),
  'closed before it opened': checked(step(open, closing.replace('now()', "'2026-01-01'")), 'ballot_times'),
  'a secret one without a key': checked(step(draft, `${opening}, secrecy = 'secret'`), 'ballot_sealed'),
  'hands that nobody counted': checked(
    step(closed, 'hands_for = 1, hands_against = 0, hands_abstain = 0, hands_blank = 0'),
    'ballot_hands',
  ),
  'hands beside ballots': checked(
    step(
      closed,
      `hands_for = 1, hands_against = 0, hands_abstain = 0, hands_blank = 0, hands_by = '${person}'`,
    ),
    'ballot_hands',
  ),
  'hands confirmed by whoever counted them': checked(
    step(hands, `hands_confirmed_by = '${person}'`),
    'ballot_hands_two',
  ),
  'hands proclaimed on the word of one': checked(step(hands, proclaiming), 'ballot_hands_confirmed'),
  'a decision before it is proclaimed': {
    statement: step(closed, `decision_id = '${randomUUID()}'`),
    without: `${withoutCheck('ballot_decided')}; alter table ballot drop constraint ballot_decides`,
  },
  'one decision of two ballots': {
    statement: `${step(closed, `${proclaiming}, decision_id = (select decision_id from ballot where id = '${proclaimed}')`)}`,
    without: 'drop index ballot_decision; alter table ballot drop constraint ballot_decides',
  },
  'a place on an electorate that there is not': {
    statement: electorOf(open, late, { status: "'guest'" }),
    without: 'alter table ballot_elector drop constraint ballot_elector_status',
  },
  'somebody put on the electorate of a closed ballot': ofElectors(electorOf(closed, late)),
  'somebody put on the electorate of a draft': ofElectors(electorOf(draft, late)),
  'somebody taken off an electorate': ofElectors(
    `update ballot_elector set status = 'dues_late' where ballot_id = '${open}' and person_id = '${person}'`,
  ),
  'a vote that was never given': ofElectors(
    `update ballot_elector set has_voted = false where ballot_id = '${open}' and person_id = '${other}'`,
  ),
  'a vote on a closed ballot': ofVotes(voteOf(closed, person), 'vote'),
  'a vote after the announced end': ofVotes(voteOf(ended, person), 'vote'),
  'a vote changed after the ballot closed': ofVotes(
    `${step(open, closing)}; update vote set choice = '{}' where ballot_id = '${open}'`,
    'vote',
  ),
  'a vote of a supporter': ofVotes(voteOf(open, supporter), 'vote'),
  'a named vote on a secret ballot': ofVotes(voteOf(secret, person), 'vote'),
  'an envelope on a named ballot': ofVotes(envelopeOf(open, person), 'sealed_vote'),
  'an envelope that goes while the ballot is open': ofVotes(
    `delete from sealed_vote where ballot_id = '${secret}'`,
    'sealed_vote',
  ),
  'a secret vote laid open before the end': ofVotes(openedVoteOf(secret), 'opened_vote'),
  'a secret vote laid open beside the envelopes': ofVotes(
    `${step(secret, closing)}; ${openedVoteOf(secret)}`,
    'opened_vote',
  ),
  'more secret votes than people who voted': ofVotes(
    `${openedVoteOf(opened)}; ${openedVoteOf(opened)}`,
    'opened_vote',
  ),
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

it.each(Object.entries(attempts))('refuses %s, and takes it without its rule', async (_, attempt) => {
  expect(await answerTo(attempt.statement)).not.toBeNull()
  expect(await answerTo(attempt.statement, attempt.without)).toBeNull()
})

it('takes what is as it should be', async () => {
  for (const statement of [
    `${step(draft, `wording = 'Autre', options = '[{}]'`)}; ${step(draft, opening)}`,
    `${voteOf(open, person)}; update vote set choice = '{}' where ballot_id = '${open}' and voter_id = '${person}'`,
    `update ballot_elector set status = 'entitled' where ballot_id = '${open}' and person_id = '${supporter}';
      ${voteOf(open, supporter)}`,
    `${electorOf(open, late)}; ${voteOf(open, late)}`,
    `${step(secret, closing)}; delete from sealed_vote where ballot_id = '${secret}'; ${openedVoteOf(secret)}`,
    `${step(open, closing)}; ${step(open, proclaiming)}`,
    step(draft, voiding),
    step(open, voiding),
    `${step(secret, voiding)}; delete from sealed_vote where ballot_id = '${secret}'`,
    step(closed, voiding),
    `${step(hands, `hands_confirmed_by = '${other}'`)}; ${step(hands, proclaiming)}`,
  ])
    expect([statement, await answerTo(statement)]).toEqual([statement, null])
})

it('R94: keeps one vote of a person, whatever it says', async () => {
  expect(await answerTo(`${voteOf(open, person)}; ${voteOf(open, person)}`)).toContain('vote_')
  expect(await answerTo(`${envelopeOf(secret, person)}; ${envelopeOf(secret, person)}`)).toContain(
    'sealed_vote_',
  )
})

it('tries every trigger, check and unique index of these tables', async () => {
  const tables = ['ballot', 'ballot_elector', 'vote', 'sealed_vote', 'opened_vote']
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
