import { execFile, fork } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'
import { serve } from '@hono/node-server'
import { enterAs } from '@reliance/api/demo/demo-person.ts'
import { Hono } from 'hono'
import postgres from 'postgres'
import { figuresOf, report, type Sample } from './measure.ts'
import { openScene, type Scene } from './scene.ts'

/** The first rounds are left out: what runs for days is compiled by then. */
const [warmUp, rounds, seconds, loops] = [3, 7, 2, 16]

/** `pgbench -S` on the same server, as the machine's own measure of one-row reads; null where it is missing. */
const pgbench = async (url: string): Promise<Sample | null> => {
  try {
    const { stdout } = await promisify(execFile)('pgbench', [
      '-S',
      '-n',
      '-M',
      'prepared',
      '-c',
      String(loops),
      '-j',
      '2',
      '-T',
      String(seconds),
      url,
    ])
    return { perSecond: Number(/tps = ([\d.]+)/.exec(stdout)?.[1]), cpuMicros: 0 }
  } catch {
    return null
  }
}

/** A session's cookie for the loader: the value is that of a real session. */
const cookieOf = async (scene: Scene): Promise<string> => {
  const lines: string[] = []
  const { house } = scene.running
  const { personId } = await enterAs(house, 'Inès', 'ines@bench.test')
  lines.push(await house.sessions.open(personId))
  return lines[0]?.split(';')[0] ?? ''
}

/**
 * P1: an authenticated tRPC read of one row under row-level security, beside `pgbench -S` and beside a bare
 * Hono route with one SELECT, all on the same server, in turn.
 */
export const run = async (): Promise<void> => {
  const scene = await openScene(12)
  const bareSql = postgres(scene.server.superuserUrl('reliance'), { max: loops, fetch_types: false })
  const bare = new Hono().post('/', async c =>
    c.json(await bareSql`select * from organisation where space_id = ${scene.organisationId}`),
  )
  const bareServer = serve({ fetch: bare.fetch, port: 0, hostname: '127.0.0.1' })
  await new Promise(resolve => bareServer.once('listening', resolve))
  const address = bareServer.address()
  const barePort = typeof address === 'object' && address ? address.port : 0
  await promisify(execFile)('pgbench', ['-i', '-s', '10', '-q', scene.server.superuserUrl('postgres')]).catch(
    () => {},
  )
  const loader = fork(path.join(import.meta.dirname, 'loader.ts'))
  const load = async (url: string, cookie: string, body: string): Promise<Sample> => {
    const cpu = process.cpuUsage()
    const headers = {
      'content-type': 'application/json',
      'sec-fetch-site': 'same-origin',
      origin: 'http://localhost:4998',
      cookie,
    }
    const done = new Promise<{ answered: number; refused: number; seconds: number }>(resolve =>
      loader.once('message', message => resolve(message as never)),
    )
    loader.send({ url, headers, body, loops, ms: seconds * 1000 })
    const { answered, refused, seconds: took } = await done
    if (refused > 0) throw new Error(`${refused} requests to ${url} were refused`)
    const spent = process.cpuUsage(cpu)
    return { perSecond: answered / took, cpuMicros: (spent.user + spent.system) / Math.max(answered, 1) }
  }
  const cookie = await cookieOf(scene)
  const contestants: [string, () => Promise<Sample | null>][] = [
    ['pgbench -S (16 clients, prepared)', () => pgbench(scene.server.superuserUrl('postgres'))],
    ['bare Hono + one SELECT', () => load(`http://127.0.0.1:${barePort}/`, '', '{}')],
    [
      'tRPC organisations.get: session, door, row-level security',
      () =>
        load(
          `${scene.origin}/trpc/organisations.get`,
          cookie,
          JSON.stringify({ spaceId: scene.organisationId }),
        ),
    ],
  ]
  const samples = contestants.map(() => [] as Sample[])
  for (let n = 0; n < warmUp + rounds; n++)
    for (const [place, [, sample]] of contestants.entries()) {
      const taken = await sample()
      if (taken && n >= warmUp) samples[place]?.push(taken)
    }
  const figures = figuresOf(
    contestants
      .map(([name], place) => ({ name, samples: samples[place] ?? [] }))
      .filter(one => one.samples.length > 0),
  )
  report('P1  one row, authenticated', 'at least 0.08 of pgbench -S; CPU at most 3 times bare Hono', figures)
  const [plain, ours] = figures.slice(-2)
  if (plain && ours) console.log(`  CPU: ${(ours.cpuMicros / plain.cpuMicros).toFixed(2)}× bare Hono`)
  loader.kill()
  bareServer.close()
  await bareSql.end()
  await scene.close()
}
