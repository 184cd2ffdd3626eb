import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { enterAs } from '@reliance/api/demo/demo-person.ts'
import { newId } from '@reliance/api/new-id.ts'
import { planned } from '@reliance/api/testing/assembly-scene.ts'
import { openScene } from './scene.ts'

const [people, each, changes] = [625, 8, 20]
const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms))
const at = (sorted: readonly number[], part: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0

/** P4: 5,000 streams of one assembly on one process: how soon all have what changed, what each costs, what is lost. */
export const run = async (): Promise<void> => {
  const scene = await openScene(12)
  const { api, organisationId: spaceId, admin, running, origin } = scene
  const { assemblyId } = await api.assemblies.plan({ spaceId, requestId: newId(), ...planned() })
  const cookies: string[] = []
  for (let n = 0; n < people; n++) {
    const person = await enterAs(running.services, `Personne ${n}`, `p${n}@bench.test`)
    await admin`insert into membership ${admin({
      space_id: spaceId,
      id: newId(),
      person_id: person.personId,
      display_name: `Personne ${n}`,
      level: 'member',
      joined_at: new Date(),
    })}`
    cookies.push(running.services.sessions.cookieFor(person.sessionToken).split(';')[0] ?? '')
  }
  globalThis.gc?.()
  const before = process.memoryUsage().rss
  const child = fork(fileURLToPath(new URL('./p4-listeners.ts', import.meta.url)))
  const said = async () => (await once(child, 'message'))[0]
  child.send({ url: `${origin}/live/${spaceId}/${assemblyId}`, cookies, each })
  const { ready } = await said()
  await pause(2_000)
  globalThis.gc?.()
  const bytes = (process.memoryUsage().rss - before) / ready
  const changedAt = new Map<string, number>()
  const cpu = process.cpuUsage()
  for (let n = 1; n <= changes; n++) {
    await api.assemblies.addItem({
      spaceId,
      requestId: newId(),
      assemblyId,
      title: `Point ${n}`,
      wantedOutcome: 'decision',
      plannedMinutes: 5,
      isUrgent: false,
      urgencyReason: '',
    })
    changedAt.set(String(n), Date.now())
    await pause(1_000)
  }
  const spent = process.cpuUsage(cpu)
  child.send('report')
  const { arrived } = await said()
  const lags = [...changedAt].flatMap(([total, since]) =>
    (arrived[total] ?? []).map((when: number) => when - since),
  )
  const sorted = lags.toSorted((a: number, b: number) => a - b)
  const each_ = (spent.user + spent.system) / Math.max(1, lags.length)
  console.log(
    `\nP4  ${ready} streams of one assembly on one process\n  goal: p99 within 250 ms, at most 20 kB each, nothing lost`,
  )
  console.log(
    `  p50 ${at(sorted, 0.5)} ms, p99 ${at(sorted, 0.99)} ms after the answer of the write; ${(bytes / 1000).toFixed(1)} kB each; ${each_.toFixed(1)} µs of CPU a delivery, the reads and 1 s of idling between two included; ${ready * changes - lags.length} of ${ready * changes} not there`,
  )
  child.kill()
  await scene.close()
}
