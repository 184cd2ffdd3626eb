import { exportYear } from '@reliance/api/fund/books/export-year.ts'
import { sha256 } from '@reliance/api/identity/tokens.ts'
import { fillLedger, openBooks } from './books.ts'
import { median } from './measure.ts'
import { openScene, type Scene } from './scene.ts'

const [lineCount, rounds] = [100_000, 3]

type Cost = { ms: number; cpuMs: number; longestMs: number; megabytes: number; lines: number }

/** What some work costs this process, and for how long it kept all others waiting at most. */
const costOf = async (work: () => Promise<number>): Promise<Cost> => {
  const [began, cpu] = [performance.now(), process.cpuUsage()]
  let [longest, turn, peak, isOver] = [0, performance.now(), 0, false]
  const before = process.memoryUsage().rss
  const wake = (): void => {
    longest = Math.max(longest, performance.now() - turn)
    turn = performance.now()
    peak = Math.max(peak, process.memoryUsage().rss)
    if (!isOver) setImmediate(wake)
  }
  setImmediate(wake)
  const lines = await work()
  isOver = true
  const { user, system } = process.cpuUsage(cpu)
  return {
    ms: performance.now() - began,
    cpuMs: (user + system) / 1000,
    longestMs: longest,
    megabytes: (peak - before) / 2 ** 20,
    lines,
  }
}

/** The whole file, as it is sent. */
const wholeYear = async ({ running, coalitionId, sessionToken }: Scene, startsOn: string) => {
  const input = { spaceId: coalitionId, startsOn, format: 'fec' } as const
  const { lines } = await exportYear(running.services, sha256(sessionToken), input as never)
  let count = -1
  for await (const part of lines) count += part.split('\r\n').length - 1
  return count
}

/** The rows of the file alone, read and joined in one piece: what PostgreSQL and the wire take. */
const plainRead = async ({ admin, coalitionId }: Scene) => {
  const rows = await admin`
    select e.journal, e.number, e.booked_on, e.purpose, e.cause_id, p.code, p.cents, e.posted_at
    from fund_entry e join fund_posting p on p.space_id = e.space_id and p.entry_id = e.id
    where e.space_id = ${coalitionId} and p.account_set = 'books' order by e.position`
  return rows.map(row => Object.values(row).join('\t')).length
}

/** The file of a year of 100,000 lines, beside reading and joining its rows in one piece. */
export const run = async (): Promise<void> => {
  const scene = await openScene(12)
  await openBooks(scene)
  await fillLedger(scene, 1, lineCount / 2)
  const [year] = await scene.admin<{ on: string }[]>`
    select starts_on::text as on from fiscal_year where space_id = ${scene.coalitionId}`
  const seen: [Cost, Cost][] = []
  for (let n = 0; n < rounds; n++)
    seen.push([await costOf(() => plainRead(scene)), await costOf(() => wholeYear(scene, year?.on ?? ''))])
  for (const { lines } of seen.flat()) if (lines !== lineCount) throw new Error(`${lines} lines`)
  const say = (pick: (cost: Cost) => number, at: 0 | 1) => median(seen.map(pair => pick(pair[at]))).toFixed(0)
  console.log('\nThe file of a year of 100,000 lines beside one plain read of its rows')
  console.log(`  ${median(seen.map(([plain, file]) => file.ms / plain.ms)).toFixed(2)}×`)
  for (const [at, name] of [
    [0, 'plain read'],
    [1, 'file'],
  ] as const)
    console.log(
      `  ${say(one => one.ms, at)} ms, ${say(one => one.cpuMs, at)} CPU-ms, others wait ${say(one => one.longestMs, at)} ms at most, ` +
        `${say(one => one.megabytes, at)} MB more, ${name}`,
    )
  await scene.close()
}
