import postgres from 'postgres'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts'

/** What the database itself holds of invitations by address: each rule, and that it is this one which refuses. */
let database: TestDatabase
let sql: postgres.Sql
const space = '01900000-0000-7000-8000-0000000000c1'
const organisation = '01900000-0000-7000-8000-0000000000a1'
const person = '01900000-0000-7000-8000-0000000000b1'
const invited = '01900000-0000-7000-8000-000000000001'

beforeAll(async () => {
  database = await createTestDatabase()
  sql = postgres(database.superuserUrl, { max: 1, onnotice: () => {} })
  await sql`insert into space (id, kind) values (${space}, 'coalition')`
  await sql`insert into member_organisation (space_id, organisation_id, display_name, status, status_at)
    values (${space}, ${organisation}, 'Radio', 'joined', now())`
})
afterAll(async () => {
  await sql.end()
  await database.drop()
})

type Values = Record<string, string | number | null>
const sent: Values = {
  space_id: space,
  id: invited,
  address: 'radio@exemple.test',
  lang: 'fr',
  invited_by: person,
  mandate_id: person,
  link_id: person,
  sent_at: '2026-11-01T10:00:00Z',
  expires_at: '2026-12-01T10:00:00Z',
}
const another = { id: '01900000-0000-7000-8000-000000000002' }
const ended = '2026-11-05T10:00:00Z'

/** Tries rows as the application in its space, and takes them back. @returns the constraint that refused, or null. */
const refusing = async (rows: readonly Values[], without?: string): Promise<string | null> => {
  let refused: string | null = null
  await sql
    .begin(async tx => {
      if (without?.endsWith('_open')) await tx.unsafe(`drop index ${without}`)
      else if (without) await tx.unsafe(`alter table organisation_invitation drop constraint ${without}`)
      await tx`select set_config('app.space_id', ${space}, true)`
      for (const row of rows) await tx`insert into organisation_invitation ${tx({ ...sent, ...row })}`
      throw new Error('taken back')
    })
    .catch((error: postgres.PostgresError) => {
      if (error.message !== 'taken back') refused = error.constraint_name ?? error.message
    })
  return refused
}

const accepted = { accepted_at: ended, organisation_id: organisation, answered_by: person }

it.each<[string, string, Values[]]>([
  ['two open ones of one address', 'organisation_invitation_open', [{}, another]],
  ['two ends', 'invitation_ends_once', [{ declined_at: ended, withdrawn_at: ended }]],
  ['accepted by nobody', 'invitation_accepted_by', [{ ...accepted, organisation_id: null }]],
  ['an organisation that did not accept', 'invitation_accepted_by', [{ ...accepted, accepted_at: null }]],
  [
    'one that is not there',
    'organisation_invitation_signed',
    [{ ...accepted, organisation_id: '01900000-0000-7000-8000-0000000000a2' }],
  ],
  ['a reason without a no', 'invitation_reason', [{ reason: 'Non' }]],
  ['sent again without a day', 'invitation_sent_again', [{ sent_count: 2 }]],
  ['a sentence that is a letter', 'invitation_sentence', [{ sentence: 'a'.repeat(601) }]],
  ['a name that is a letter', 'invitation_named', [{ organisation_name: 'a'.repeat(121) }]],
  ['no address', 'invitation_addressed', [{ address: '' }]],
  ['over before it is sent', 'invitation_expires', [{ expires_at: '2026-10-01T10:00:00Z' }]],
])('refuses %s', async (_what, constraint, rows) => {
  expect(await refusing(rows)).toBe(constraint)
  expect(await refusing(rows, constraint)).toBeNull()
})

it('takes one that waits, and another of the address once it ended', async () => {
  expect(
    await refusing([
      { ...another, ...accepted },
      { sent_count: 2, resent_at: ended },
    ]),
  ).toBeNull()
  expect(await refusing([{ ...another, declined_at: ended, reason: 'Non' }, {}])).toBeNull()
})

it('lets the application change what becomes of it, and neither the address nor what was said', async () => {
  const columns = await sql<{ name: string }[]>`
    select column_name as name from information_schema.column_privileges
    where table_name = 'organisation_invitation' and grantee = 'reliance_app' and privilege_type = 'UPDATE' order by 1`
  expect(columns.map(one => one.name)).toEqual([
    'accepted_at',
    'answered_by',
    'declined_at',
    'expires_at',
    'link_id',
    'organisation_id',
    'reason',
    'resent_at',
    'sent_count',
    'withdrawn_at',
  ])
})
