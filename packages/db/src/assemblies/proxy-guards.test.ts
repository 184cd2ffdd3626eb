import { randomUUID } from 'node:crypto'
import postgres from 'postgres'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { insertOf, text } from '../testing/fund-rows.ts'
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts'

/**
 * What the database itself holds of proxies, and of votes that are cast under them (L7): each act is tried as the
 * application, then again without what refuses it.
 */
let database: TestDatabase
let admin: postgres.Sql
const id = () => randomUUID()
const [space, body, assembly, silent, undecided, closed] = [id(), id(), id(), id(), id(), id()]
const [ballot, sealed, online] = [id(), id(), id()]
/** Bo gave to Al; Cy gave to nobody; Di took back what Di gave to Al; Ed gave to Flo. */
const [al, bo, cy, di, ed, flo] = [id(), id(), id(), id(), id(), id()]
const [standing, revoked] = [id(), id()]

type Row = Record<string, string>
const proxyOf = (giver: string, holder: string, change: Row = {}) =>
  insertOf(
    'given_proxy',
    Object.assign(
      {
        space_id: text(space),
        id: text(id()),
        assembly_id: text(assembly),
        giver_id: text(giver),
        holder_id: text(holder),
        given_at: 'now()',
      },
      change,
    ),
  )
const assemblyOf = (assemblyId: string, convenedAt: string, change: Row = {}) =>
  insertOf(
    'assembly',
    Object.assign(
      {
        space_id: text(space),
        id: text(assemblyId),
        body_id: text(assemblyId === undecided ? space : body),
        event_id: text(id()),
        kind: "'ordinary'",
        state: "'agenda_open'",
        convened_at: text(convenedAt),
        convened_by: text(al),
      },
      change,
    ),
  )
const over = {
  state: "'closed'",
  frozen_at: 'now()',
  roll_count: '6',
  started_at: 'now()',
  is_video_on: 'true',
  closed_at: 'now()',
}
const ballotOf = (ballotId: string, change: Row = {}) =>
  insertOf(
    'ballot',
    Object.assign(
      {
        space_id: text(space),
        id: text(ballotId),
        assembly_id: text(assembly),
        state: "'open'",
        wording: "'Adopter ?'",
        rule: `'{"method":"sense_check"}'`,
        secrecy: "'named'",
        drafted_by: text(al),
        drafted_at: 'now()',
        opened_at: 'now()',
        roll_count: '6',
      },
      change,
    ),
  )
const electorOf = (ballotId: string, person: string) =>
  insertOf('ballot_elector', {
    space_id: text(space),
    ballot_id: text(ballotId),
    person_id: text(person),
    status: "'entitled'",
  })
const voteOf = (voter: string, castBy: string, ballotId = ballot) =>
  insertOf('vote', {
    space_id: text(space),
    ballot_id: text(ballotId),
    voter_id: text(voter),
    cast_by: text(castBy),
    cast_at: 'now()',
    choice: `'{"kind":"sense","sense":"agree"}'`,
  })
const envelopeOf = (voter: string, castBy: string) =>
  insertOf('sealed_vote', {
    space_id: text(space),
    ballot_id: text(sealed),
    voter_id: text(voter),
    cast_by: text(castBy),
    envelope: "'scellé'",
  })
const policyOf = (version: number, proxies: string, at: string) =>
  insertOf('assembly_policy', {
    space_id: text(space),
    body_id: text(body),
    version: String(version),
    policy: `'{"proxiesPerHolder": ${proxies}}'`,
    effect_id: text(id()),
    adopted_at: text(at),
  })
const takingBack = (giver: string) =>
  `update given_proxy set revoked_at = now() where giver_id = '${giver}' and revoked_at is null`

beforeAll(async () => {
  database = await createTestDatabase()
  admin = postgres(database.superuserUrl, { max: 1, onnotice: () => {} })
  await admin.unsafe(`set session_replication_role = replica;
    insert into space (id, kind) values ('${space}', 'organisation');
    ${policyOf(1, '1', '2026-01-01')}; ${policyOf(2, 'null', '2026-06-01')};
    ${assemblyOf(assembly, '2026-03-01')}; ${assemblyOf(silent, '2026-07-01')};
    ${assemblyOf(undecided, '2026-03-01')}; ${assemblyOf(closed, '2026-03-01', over)};
    ${proxyOf(bo, al, { id: text(standing) })};
    ${proxyOf(di, al, { id: text(revoked), given_at: "'2026-03-02'", revoked_at: "'2026-03-03'" })};
    ${proxyOf(ed, flo, { given_at: "'2026-03-02'" })};
    ${ballotOf(ballot)}; ${ballotOf(sealed, { secrecy: "'secret'", public_key: "'clef'" })};
    ${ballotOf(online, { online_reason: "'urgent'", is_remote: 'true', closes_at: "now() + interval '1 day'" })};
    ${[ballot, sealed, online].flatMap(one => [al, bo, cy, di, ed, flo].map(who => electorOf(one, who))).join('; ')};
    ${proxyOf(cy, al, { assembly_id: text(closed) })};
    set session_replication_role = origin`)
})
afterAll(async () => {
  await admin.end()
  await database.drop()
})

type Attempt = { statement: string; without: string }
const keeps = (table: string, trigger: string) => `alter table ${table} disable trigger ${trigger}`
const kept = (statement: string): Attempt => ({ statement, without: keeps('given_proxy', 'keep_proxy') })
const ofVotes = (statement: string): Attempt => ({ statement, without: keeps('vote', 'keep_vote') })
const ofSealed = (statement: string): Attempt => ({
  statement,
  without: keeps('sealed_vote', 'keep_vote'),
})

const attempts: Record<string, Attempt> = {
  'more than the rules of its convocation allow': kept(proxyOf(cy, al)),
  'one where the rules are silent': kept(proxyOf(cy, al, { assembly_id: text(silent) })),
  'one where nobody decided that there are some': kept(proxyOf(cy, al, { assembly_id: text(undecided) })),
  'one after the assembly': kept(proxyOf(bo, di, { assembly_id: text(closed) })),
  'one that is taken back after the assembly': kept(
    `update given_proxy set revoked_at = now() where assembly_id = '${closed}'`,
  ),
  'one that is taken back twice': kept(`update given_proxy set revoked_at = now() where id = '${revoked}'`),
  'one that stands again': kept(`update given_proxy set revoked_at = null where id = '${revoked}'`),
  'a second holder': { statement: proxyOf(bo, di), without: 'drop index given_proxy_stands' },
  'one to oneself': {
    statement: proxyOf(cy, cy),
    without: 'alter table given_proxy drop constraint given_proxy_to_another',
  },
  'one that is taken back before it was given': {
    statement: `update given_proxy set revoked_at = '2020-01-01' where id = '${standing}'`,
    without: 'alter table given_proxy drop constraint given_proxy_times',
  },
  'one of an assembly that there is not': {
    statement: proxyOf(cy, di, { assembly_id: text(id()) }),
    without: `${keeps('given_proxy', 'keep_proxy')}; alter table given_proxy drop constraint given_proxy_for`,
  },
  'the vote of somebody who gave no proxy': ofVotes(voteOf(cy, al)),
  'the vote of somebody who took it back': ofVotes(voteOf(di, al)),
  'the vote of somebody whose proxy another holds': ofVotes(voteOf(ed, al)),
  'a vote by proxy between two assemblies': ofVotes(voteOf(bo, al, online)),
  'a vote by proxy over one’s own': ofVotes(
    `${voteOf(bo, bo)}; update vote set cast_by = '${al}' where ballot_id = '${ballot}'`,
  ),
  'more votes of others than the rules allow': ofVotes(
    `${voteOf(bo, al)}; ${takingBack(bo)}; ${proxyOf(cy, al)}; ${voteOf(cy, al)}`,
  ),
  'the envelope of somebody who gave no proxy': ofSealed(envelopeOf(cy, al)),
  'an envelope by proxy over one’s own': ofSealed(
    `${envelopeOf(bo, bo)}; update sealed_vote set cast_by = '${al}' where ballot_id = '${sealed}'`,
  ),
  'more envelopes of others than the rules allow': ofSealed(
    `${envelopeOf(bo, al)}; ${takingBack(bo)}; ${proxyOf(cy, al)}; ${envelopeOf(cy, al)}`,
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
    proxyOf(cy, di),
    `${takingBack(bo)}; ${proxyOf(bo, di)}`,
    `${takingBack(bo)}; ${proxyOf(cy, al)}`,
    `${voteOf(bo, al)}; ${voteOf(al, al)}; update vote set cast_by = '${bo}' where voter_id = '${bo}'`,
    `${envelopeOf(bo, al)}; ${envelopeOf(al, al)}; update sealed_vote set envelope = 'autre' where voter_id = '${bo}'`,
  ])
    expect([statement, await answerTo(statement)]).toEqual([statement, null])
})

it('lets the application change nothing of a proxy but that it is taken back', async () => {
  for (const column of ['holder_id', 'giver_id', 'given_at'])
    expect(await answerTo(`update given_proxy set ${column} = ${column}`)).toContain('permission denied')
  expect(await answerTo('delete from given_proxy')).toContain('permission denied')
})
