import { execFile, fork } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'
import { serve } from '@hono/node-server'
import { enterAs } from '@reliance/api/demo/demo-person.ts'
import { Hono } from 'hono'
import postgres from 'postgres'
import { figuresOf, median, report, type Sample } from './measure.ts'
import { openScene, type Scene } from './scene.ts'

/** The first rounds are left out: what runs for days is compiled by then. */
const [warmUp, rounds, seconds] = [2, 5, 2]
/** How many ask at once: each contestant counts at the number that suits it best, on a busy machine too. */
const clients = [4, 8, 16]

/** `pgbench -S` on the same server, as the machine's own measure of one-row reads; null where it is missing. */
const pgbench = async (url: string, loops: number): Promise<Sample | null> => {
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
  const { services } = scene.running
  const { personId } = await enterAs(services, 'Inès', 'ines@bench.test')
  lines.push(await services.sessions.open(personId))
  return lines[0]?.split(';')[0] ?? ''
}

/** The samples at the number of clients that answered most. */
const bestOf = (name: string, byClients: readonly Sample[][]) => {
  const rates = byClients.map(samples => median(samples.map(one => one.perSecond)))
  const best = rates.indexOf(Math.max(...rates))
  return { name: `${name}, ${clients[best]} clients`, samples: byClients[best] ?? [] }
}

/**
 * P1: an authenticated tRPC read of one row under row-level security, beside `pgbench -S` and beside a bare
 * Hono route with one SELECT, all on the same server, in turn.
 */
export const run = async (): Promise<void> => {
  const scene = await openScene(12)
  const bareSql = postgres(scene.server.superuserUrl('reliance'), {
    max: Math.max(...clients),
    fetch_types: false,
  })
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
  const load = async (loops: number, url: string, cookie: string, body: string): Promise<Sample> => {
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
  const contestants: [string, (loops: number) => Promise<Sample | null>][] = [
    ['pgbench -S (prepared)', loops => pgbench(scene.server.superuserUrl('postgres'), loops)],
    ['bare Hono + one SELECT', loops => load(loops, `http://127.0.0.1:${barePort}/`, '', '{}')],
    [
      'tRPC organisations.get: session, door, row-level security',
      loops =>
        load(
          loops,
          `${scene.origin}/trpc/organisations.get`,
          cookie,
          JSON.stringify({ spaceId: scene.organisationId }),
        ),
    ],
  ]
  const samples = contestants.map(() => clients.map(() => [] as Sample[]))
  for (let n = 0; n < warmUp + rounds; n++)
    for (const [place, [, sample]] of contestants.entries())
      for (const [at, loops] of clients.entries()) {
        const taken = await sample(loops)
        if (taken && n >= warmUp) samples[place]?.[at]?.push(taken)
      }
  const figures = figuresOf(
    contestants
      .map(([name], place) => bestOf(name, samples[place] ?? []))
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
