import { createHash, randomUUID } from 'node:crypto'
import { existsSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Stance, stances } from '@reliance/core/assemblies/ballots/ballot.ts'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ballotScene } from '../../testing/ballot-scene.ts'
import { refusalOf, startTestApi, type TestApi, type TestPerson } from '../../testing/test-api.ts'

const keys = path.join(tmpdir(), `reliance-keys-${randomUUID()}`)
let api: TestApi
let admin: postgres.Sql
beforeAll(async () => {
  api = await startTestApi({ KEY_DIR: keys })
  admin = postgres(api.database.superuserUrl, { max: 1, onnotice: () => {} })
})
afterAll(async () => {
  await admin.end()
  await api.stop()
})

const keyOf = (ballotId: string): string => path.join(keys, `${ballotId}.pem`)
const secret = { secrecy: 'secret' } as const
type Scene = Awaited<ReturnType<typeof ballotScene>>

/** A vote by a request of that id. */
const voteAs = (s: Scene, person: TestPerson, ballotId: string, stance: Stance, requestId: string) =>
  person.assemblies.ballots.vote.mutate({
    spaceId: s.spaceId,
    requestId,
    ballotId,
    groupId: null,
    choice: { kind: 'stance', stance },
  })

/** Every row of the database as text, with the table that it stands in. */
const allRows = async (): Promise<string[]> => {
  const tables = await admin<{ name: string }[]>`
    select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'`
  const rows: string[] = []
  for (const { name } of tables)
    for (const { row } of await admin<
      { row: string }[]
    >`select to_jsonb(t)::text as row from ${admin(name)} t`)
      rows.push(`${name} ${row}`)
  return rows
}
/** A choice, by its kind or by what it says. */
const saysStance = (row: string): boolean => /"stance"|: "(?:for|against|abstain)"/.test(row)

describe('a secret ballot (L5)', () => {
  it('once closed, links nobody to a choice: by no row, no time, no transaction, no hash, and the key is gone', async () => {
    const s = await ballotScene(api, 'secret')
    const ballotId = await s.put(s.facilitator, s.itemId, secret)
    expect(existsSync(keyOf(ballotId))).toBe(true)
    const requestIds = [s.facilitator, s.bilal.person, s.clara.person].map(() => randomUUID())
    const [one = '', two = '', three = ''] = requestIds
    expect(await voteAs(s, s.facilitator, ballotId, 'against', one)).toEqual({
      isReplaced: false,
      replacedAt: null,
    })
    await voteAs(s, s.bilal.person, ballotId, 'for', two)
    await voteAs(s, s.clara.person, ballotId, 'for', three)
    const again = await s.vote(s.clara.person, ballotId, 'against')
    expect(again).toEqual({ isReplaced: true, replacedAt: null })
    const open = await s.get(s.clara.person, ballotId)
    expect(open).toMatchObject({
      turnout: { voted: 3, possible: 3 },
      mine: { hasVoted: true, choice: null, castAt: null },
    })
    // While it is open, nothing in the database says a choice.
    expect((await allRows()).filter(row => row.includes(ballotId) && saysStance(row))).toEqual([])

    await s.close(s.facilitator, ballotId)
    await expect.poll(() => existsSync(keyOf(ballotId))).toBe(false)
    await s.proclaim(s.facilitator, ballotId)
    expect((await s.get(s.dora.person, ballotId)).result).toMatchObject({
      outcome: 'rejected',
      counts: { for: 1, against: 2, abstain: 0, blank: 0 },
    })
    const people = [s.home, s.bilal, s.clara].map(person => person.personId)
    const rows = await allRows()
    const telling = rows.filter(row => saysStance(row) && people.some(id => row.includes(id)))
    expect(telling).toEqual([])
    expect(rows.filter(row => row.startsWith('sealed_vote ') && row.includes(ballotId))).toEqual([])
    const opened = await admin<{ id: string; xmin: string }[]>`
      select id, xmin::text from opened_vote where ballot_id = ${ballotId}`
    expect(opened).toHaveLength(3)
    expect(new Set(opened.map(row => row.xmin)).size).toBe(1)
    // Random ids, which grow with no time.
    expect(opened.filter(row => !/^.{14}4/.test(row.id))).toEqual([])
    const columns =
      await admin`select column_name from information_schema.columns where table_name = 'opened_vote'`
    expect(columns.map(row => row.column_name).toSorted()).toEqual([
      'ballot_id',
      'choice',
      'group_id',
      'id',
      'space_id',
    ])
    // What is kept of a request does not tell one choice from another by trying them all.
    const hashes = await admin<
      { input_hash: string }[]
    >`select input_hash from request where id in ${admin(requestIds)}`
    expect(hashes).toHaveLength(3)
    const tried = requestIds.flatMap(requestId =>
      stances.map(stance => {
        const choice = { kind: 'stance', stance }
        const input = { ballotId, choice, groupId: null, requestId, spaceId: s.spaceId }
        return createHash('sha256').update(JSON.stringify(input)).digest('hex')
      }),
    )
    expect(hashes.filter(row => tried.includes(row.input_hash))).toEqual([])
    const { content } = await s.file(s.clara.person, ballotId)
    expect(JSON.parse(content).ballots).toHaveLength(3)
    expect(content).not.toContain('Clara')
  })

  it('A8: takes one envelope of a person, and counts whoever was told that their vote is taken', async () => {
    const s = await ballotScene(api, 'secret-en-meme-temps')
    const ballotId = await s.put(s.facilitator, s.itemId, secret)
    await Promise.all([
      s.vote(s.bilal.person, ballotId, 'for'),
      s.vote(s.bilal.person, ballotId, 'against'),
      ...Array.from({ length: 10 }, () => s.vote(s.clara.person, ballotId, 'for')),
    ])
    const [row] = await admin`select count(*)::int as n from sealed_vote where ballot_id = ${ballotId}`
    expect(row?.n).toBe(2)
    const last = s.vote(s.facilitator, ballotId, 'for').then(
      () => 1,
      () => 0,
    )
    const [taken] = await Promise.all([last, s.close(s.facilitator, ballotId)])
    await s.proclaim(s.facilitator, ballotId)
    expect((await s.get(s.clara.person, ballotId)).result).toMatchObject({ received: 2 + taken })
  })

  it('whose key is lost is void, says so, and is held again', async () => {
    const s = await ballotScene(api, 'cle-perdue')
    const ballotId = await s.put(s.facilitator, s.itemId, secret)
    await s.vote(s.clara.person, ballotId, 'for')
    rmSync(keyOf(ballotId))
    expect(await s.close(s.facilitator, ballotId)).toEqual({ state: 'void' })
    const { voidReason, state } = await s.get(s.clara.person, ballotId)
    expect([state, voidReason]).toEqual(['void', expect.stringContaining('La clé qui ouvre les enveloppes')])
    const [row] = await admin`select count(*)::int as n from sealed_vote where ballot_id = ${ballotId}`
    expect(row?.n).toBe(0)
    const again = await s.put(s.facilitator, s.itemId, secret)
    await s.vote(s.clara.person, again, 'for')
    expect(await s.close(s.facilitator, again)).toEqual({ state: 'closed' })
  })

  it('that is declared void while it is open keeps no envelope and no key', async () => {
    const s = await ballotScene(api, 'secret-annule')
    const ballotId = await s.put(s.facilitator, s.itemId, secret)
    await s.vote(s.clara.person, ballotId, 'for')
    await s.void(s.facilitator, ballotId)
    await expect.poll(() => existsSync(keyOf(ballotId))).toBe(false)
    const [row] = await admin`select count(*)::int as n from sealed_vote where ballot_id = ${ballotId}`
    expect(row?.n).toBe(0)
  })
})

it('a key outlives a process that dies before it is destroyed, and goes at the next start; one that is open stays', async () => {
  const folder = path.join(tmpdir(), `reliance-keys-${randomUUID()}`)
  // Without a worker, as a process that was killed after the commit leaves it.
  const before = await startTestApi({ KEY_DIR: folder, RUN: 'api' })
  const s = await ballotScene(before, 'tuee')
  const closed = await s.put(s.facilitator, s.itemId, secret)
  await s.vote(s.clara.person, closed, 'for')
  await s.close(s.facilitator, closed)
  const open = await s.put(s.facilitator, s.itemId, secret)
  expect(readdirSync(folder).toSorted()).toEqual([`${closed}.pem`, `${open}.pem`].toSorted())
  const after = await startTestApi({ KEY_DIR: folder, RUN: 'worker' }, undefined, before.database)
  await expect.poll(() => readdirSync(folder), { timeout: 5000 }).toEqual([`${open}.pem`])
  await after.running.stop()
  await s.vote(s.bilal.person, open, 'for')
  expect(await s.close(s.facilitator, open)).toEqual({ state: 'closed' })
  await before.stop()
}, 30_000)

it('does not open where no folder keeps its key', async () => {
  const without = await startTestApi({ KEY_DIR: '' })
  const s = await ballotScene(without, 'sans-dossier')
  const ballotId = await s.draft(s.facilitator, s.itemId, secret)
  expect(await refusalOf(s.open(s.facilitator, ballotId))).toBe('assemblies.secret_not_here')
  await without.stop()
}, 30_000)
