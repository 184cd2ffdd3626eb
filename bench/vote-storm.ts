import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { enterAs } from '@reliance/api/demo/demo-person.ts'
import { newId } from '@reliance/api/new-id.ts'
import { planned } from '@reliance/api/testing/assembly-scene.ts'
import { asked } from '@reliance/api/testing/ballot-scene.ts'
import postgres from 'postgres'
import { openScene, type Scene } from './scene.ts'

const voters = 2000
const storms = [
  { name: 'within a minute', ms: 60_000 },
  { name: 'at the same moment', ms: 0 },
] as const

type Answers = { answers: { status: number; ms: number }[]; ms: number }

/** Members with a session each, in an organisation whose assembly runs. */
const gather = async ({ admin, running, organisationId: spaceId }: Scene) => {
  const cookies: string[] = []
  const personIds: string[] = []
  for (let n = 0; n < voters; n++) {
    const person = await enterAs(running.services, `Personne ${n}`, `v${n}@bench.test`)
    cookies.push(running.services.sessions.cookieFor(person.sessionToken).split(';')[0] ?? '')
    personIds.push(person.personId)
  }
  await admin`
    insert into membership (space_id, id, person_id, display_name, level, joined_at)
    select ${spaceId}, gen_random_uuid(), id, 'Personne', 'member', now() - interval '1 day'
    from unnest(${personIds}::uuid[]) as id`
  return { cookies, personIds }
}

/** The assembly runs with everybody in the room: its rows, as a check-in leaves them. */
const runWith = async (scene: Scene, assemblyId: string, itemId: string, personIds: string[]) => {
  const { admin, organisationId: spaceId, personId } = scene
  await admin.begin(async tx => {
    const [clock] = await tx<{ now: Date }[]>`select house.space_now(${spaceId}) as now`
    const now = clock?.now ?? new Date()
    const step = (to: Record<string, unknown>) =>
      tx`update assembly set ${tx(to)} where space_id = ${spaceId} and id = ${assemblyId}`
    await step({ state: 'agenda_frozen', frozen_at: now })
    await step({ state: 'checked_in', roll_count: personIds.length })
    const holders = [personId, ...personIds]
    for (const [at, role] of ['facilitation', 'minutes', 'next_agenda'].entries())
      await tx`insert into assembly_role ${tx({ space_id: spaceId, assembly_id: assemblyId, role, person_id: holders[at] ?? '', taken_at: now })}`
    await tx`insert into assembly_stay (space_id, id, assembly_id, person_id, mode, arrived_at, checked_in_by)
      select ${spaceId}, gen_random_uuid(), ${assemblyId}, id, 'room', ${now}, ${personId} from unnest(${personIds}::uuid[]) as id`
    await step({ state: 'running', started_at: now, is_video_on: true })
    await tx`update agenda_item set started_at = ${now} where space_id = ${spaceId} and id = ${itemId}`
  })
}

/** How many bare transactions of one insert the same database takes in a second, on as many connections as the application has. */
const bareRate = async ({ server }: Scene): Promise<number> => {
  const sql = postgres(server.superuserUrl('reliance'), { max: 10, onnotice: () => {} })
  await sql`create unlogged table bare_vote (id uuid primary key, voter int, choice text)`
  await sql`alter table bare_vote set logged`
  const begun = performance.now()
  await Promise.all(
    Array.from(
      { length: voters },
      (_, n) =>
        sql`insert into bare_vote values (${newId()}, ${n}, 'for') on conflict (id) do update set choice = excluded.choice`,
    ),
  )
  const ms = performance.now() - begun
  await sql`drop table bare_vote`
  await sql.end()
  return (voters / ms) * 1000
}

const at = (sorted: readonly number[], part: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0

const storm = async (scene: Scene, itemId: string, cookies: readonly string[], within: number) => {
  const { api, organisationId: spaceId, origin } = scene
  const in_ = () => ({ spaceId, requestId: newId() })
  const { ballotId } = await api.assemblies.ballots.draft(Object.assign(in_(), asked(), { itemId }))
  await api.assemblies.ballots.open(Object.assign(in_(), { ballotId, revision: 1, minutesOpen: null }))
  const child = fork(fileURLToPath(new URL('./vote-clients.ts', import.meta.url)))
  const calls = cookies.map((cookie, n) => {
    const choice = { kind: 'stance', stance: n % 3 === 0 ? 'against' : 'for' }
    return { cookie, body: JSON.stringify({ ...in_(), ballotId, groupId: null, choice }) }
  })
  child.send({ origin, trusted: 'http://localhost:4998', calls, at: within })
  const [{ answers, ms }] = (await once(child, 'message')) as [Answers]
  child.kill()
  const begun = performance.now()
  await api.assemblies.ballots.close(Object.assign(in_(), { ballotId }))
  await api.assemblies.ballots.proclaim(Object.assign(in_(), { ballotId }))
  const { ballot } = await api.assemblies.ballots.get({ spaceId, ballotId })
  const toResult = performance.now() - begun
  const [row] = await scene.admin`select count(*)::int as n from vote where ballot_id = ${ballotId}`
  const taken = answers.filter(one => one.status === 200)
  const waits = taken.map(one => one.ms).toSorted((a, b) => a - b)
  return { ballot, taken: taken.length, stored: Number(row?.n), ms, waits, toResult }
}

/** 2,000 people vote on one question: how many are taken and counted, how long each waits, how soon the result is read. */
export const run = async (): Promise<void> => {
  const scene = await openScene(2)
  const { api, organisationId: spaceId } = scene
  const { cookies, personIds } = await gather(scene)
  const in_ = () => ({ spaceId, requestId: newId() })
  const { assemblyId } = await api.assemblies.plan(Object.assign(in_(), planned()))
  await api.assemblies.convene(Object.assign(in_(), { assemblyId, revision: 1 }))
  const { itemId } = await api.assemblies.addItem(
    Object.assign(in_(), {
      assemblyId,
      title: 'Le règlement',
      wantedOutcome: 'decision' as const,
      plannedMinutes: 10,
      isUrgent: false,
      urgencyReason: '',
    }),
  )
  await runWith(scene, assemblyId, itemId, personIds)
  console.log(
    `\nVotes  ${voters} people vote on one question, on one process\n  goal: within a minute, none lost, the result within 2 s`,
  )
  for (const { name, ms } of storms) {
    const one = await storm(scene, itemId, cookies, ms)
    const bare = await bareRate(scene)
    const rate = (one.taken / one.ms) * 1000
    console.log(
      `  ${name}: ${one.taken} taken and ${one.stored} counted in ${(one.ms / 1000).toFixed(1)} s; a vote waits ${at(one.waits, 0.5).toFixed(0)} ms in the middle, ${at(one.waits, 0.99).toFixed(0)} ms at the 99th percentile; closed, proclaimed and read ${one.toResult.toFixed(0)} ms after; ${(rate / bare).toFixed(3)} of the rate of bare inserts (${bare.toFixed(0)}/s)`,
    )
  }
  await scene.close()
}
