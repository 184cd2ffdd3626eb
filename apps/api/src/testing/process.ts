import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { baseUrl } from './test-api.ts'

const started = new Set<ChildProcess>()
/** Ends whatever a failed test left running. */
export const killAll = (): void => {
  for (const child of started) child.removeAllListeners('exit').kill('SIGKILL')
}

/** As it runs in production; made anew for each run of the tests (bundle-setup.ts). */
const main = fileURLToPath(new URL('../../dist/main.js', import.meta.url))

/** A port that nobody listens on now. */
export const freePort = (): Promise<number> =>
  new Promise(resolve => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

/** The application as a process of its own, started again on the same ports after each kill. */
export type ApiProcess = {
  origin: string
  /** Of its health, readiness and metrics. */
  operations: string
  /** What it wrote, on both streams. */
  output: string[]
  /** How often it ended without being asked to. */
  exits: number
  start(): Promise<void>
  signal(name: NodeJS.Signals): void
  /** Kills it at once, and waits until it has gone. */
  kill(): Promise<void>
  /** Its exit code, once it has ended. */
  ended(): Promise<number | null>
}

/** @param env what it is configured with, beside its ports. */
export const apiProcess = async (env: Record<string, string>): Promise<ApiProcess> => {
  const [port, operationsPort] = [await freePort(), await freePort()]
  const operations = `http://127.0.0.1:${operationsPort}`
  let child: ChildProcess | null = null
  let asked = false
  const process_: ApiProcess = {
    origin: `http://127.0.0.1:${port}`,
    operations,
    output: [],
    exits: 0,
    async start() {
      asked = false
      const spawned = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', main], {
        env: {
          // Each start compiles the same files.
          NODE_COMPILE_CACHE: path.join(tmpdir(), 'reliance-compiled'),
          SECRET: 'only for tests, forty characters or more',
          BASE_URL: baseUrl,
          DATABASE_CONNECTIONS: '4',
          // All that a test plays come from one address.
          CALLS_PER_MINUTE: '1000000',
          LOG_LEVEL: 'warn',
          ...env,
          PORT: String(port),
          OPERATIONS_PORT: String(operationsPort),
        },
        stdio: ['ignore', 'pipe', 'pipe'],
      })
      child = spawned
      started.add(spawned)
      for (const stream of [spawned.stdout, spawned.stderr])
        stream?.on('data', chunk => process_.output.push(String(chunk)))
      spawned.once('exit', () => {
        started.delete(spawned)
        if (asked) return
        process_.exits++
        process.stdout.write(`the process ended by itself:\n${process_.output.slice(-10).join('')}\n`)
      })
      for (let wait = 0; wait < 1600; wait++) {
        if (spawned.exitCode !== null) throw new Error(`it ended: ${process_.output.slice(-5).join('')}`)
        const alive = await fetch(`${operations}/health`).catch(() => null)
        if (alive?.ok) return
        await new Promise(resolve => setTimeout(resolve, 25))
      }
      throw new Error(`it does not start: ${process_.output.slice(-5).join('')}`)
    },
    signal(name) {
      asked = true
      child?.kill(name)
    },
    async kill() {
      asked = true
      child?.kill('SIGKILL')
      await process_.ended()
    },
    async ended() {
      if (child && child.exitCode === null && child.signalCode === null)
        await new Promise(resolve => child?.once('exit', resolve))
      return child?.exitCode ?? null
    },
  }
  return process_
}
