import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { startEmbedded } from '@reliance/db/server/embedded.ts'
import { migrateDatabase } from '@reliance/db/server/migrate.ts'
import { afterAll, expect, inject, it, vi } from 'vitest'
import { compare, foundOver, liftLimits, mailsOf, startLoad } from '../testing/fault-scene.ts'
import { apiProcess, killAll } from '../testing/process.ts'
import { startSmtpSink } from '../testing/smtp-sink.ts'

const rounds = inject('scale') > 1 ? 50 : 1
const folder = path.join(tmpdir(), `reliance-disk-${randomBytes(6).toString('hex')}`)
const faults = path.join(folder, 'faults')
const report = (line: string) => process.stdout.write(`${line}\n`)
const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms))

/** Where there is a C compiler for Linux, the library that lets a disk fail; elsewhere none. */
const library = (() => {
  if (process.platform !== 'linux') return null
  const built = path.join(tmpdir(), `reliance-disk-${process.pid}.so`)
  const source = path.join(import.meta.dirname, '../testing/disk-faults.c')
  try {
    execFileSync('cc', ['-shared', '-fPIC', '-O1', '-o', built, source, '-ldl'], { stdio: 'ignore' })
    return built
  } catch {
    return null
  }
})()
if (!library) report('no C compiler for Linux: the faults of the disk are skipped')

afterAll(killAll)
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
  if (library) rmSync(library, { force: true })
})

/** Starts the server on the disk that fails, or joins it where it came back by itself. */
const startOnDisk = async () => {
  vi.stubEnv('LD_PRELOAD', library ?? '')
  vi.stubEnv('RELIANCE_FAULTS', faults)
  try {
    return await startEmbedded(folder)
  } finally {
    vi.unstubAllEnvs()
  }
}

/** PostgreSQL 18 hangs when its recovery fails as well; whoever runs it then restarts the machine. */
const restart = async (answers: () => Promise<boolean>) => {
  for (let wait = 0; wait < 20; wait++) {
    if (await answers()) return startOnDisk()
    await pause(100)
  }
  const file = path.join(folder, 'postgres/postmaster.pid')
  const pid = existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) : 0
  if (pid > 0)
    try {
      process.kill(pid, 'SIGKILL')
    } catch {
      // It gave up by itself.
    }
  return startOnDisk()
}

it.skipIf(!library)(
  `F2: a disk that is full or syncs nothing × ${2 * rounds} under load loses and doubles nothing`,
  async () => {
    mkdirSync(faults, { recursive: true })
    // The server has a user of its own.
    for (const one of [folder, faults]) chmodSync(one, 0o777)
    let server = await startOnDisk()
    await migrateDatabase(server.url('owner'))
    const smtp = await startSmtpSink()
    const api = await apiProcess({
      DATABASE_URL: server.url('app'),
      DATABASE_WORKER_URL: server.url('worker'),
      SMTP_URL: smtp.url,
    })
    await api.start()
    const { client, spaceId } = await foundOver(api.origin, smtp, 'velo-disque')
    const superuser = server.superuserUrl('reliance')
    await liftLimits(superuser)
    const load = startLoad(client, spaceId, 4)
    const hits = { sync: 0, space: 0 }
    for (let round = 0; round < 2 * rounds; round++) {
      const kind = round % 2 === 0 ? 'sync' : 'space'
      await pause(300 + Math.random() * 300)
      writeFileSync(path.join(faults, kind), '')
      await pause(200 + Math.random() * 600)
      rmSync(path.join(faults, kind))
      const counted = path.join(faults, 'hits')
      hits[kind] += existsSync(counted) ? readFileSync(counted).length : 0
      rmSync(counted, { force: true })
      const before = load.acknowledged.length
      server = await restart(async () => load.acknowledged.length > before)
      for (let wait = 0; wait < 3000 && load.acknowledged.length === before; wait++) await pause(5)
    }
    await load.stop()
    const mails = await mailsOf(smtp, load, 60_000)
    const found = await compare(superuser, spaceId, load)
    const { exits } = api
    api.signal('SIGTERM')
    const code = await api.ended()
    await Promise.all([server.stop(), smtp.stop()])
    const repeated = load.acknowledged.filter(one => one.tries > 1).length
    report(
      `F2: disk full × ${rounds} (${hits.space} writes refused), no sync × ${rounds} (${hits.sync} refused): ` +
        `${load.acknowledged.length} acknowledged (${repeated} repeated), ${found.lost} lost, ${found.doubled} doubled, ` +
        `${exits} exits of the process, ${mails.duplicates} mails twice, ${mails.missing} missing`,
    )
    expect({ ...found, missing: mails.missing, code, exits }).toEqual({
      lost: 0,
      doubled: 0,
      missing: 0,
      code: 0,
      exits: 0,
    })
    // The faults were felt: by the disk, and by those who asked.
    expect(Math.min(hits.sync, hits.space, repeated)).toBeGreaterThan(0)
    expect(mails.duplicates).toBeLessThanOrEqual(2 * rounds)
  },
  rounds * 30_000 + 150_000,
)
