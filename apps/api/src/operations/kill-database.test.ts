import { readFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import path from 'node:path'
import { startEmbedded } from '@reliance/db/server/embedded.ts'
import { migrateDatabase } from '@reliance/db/server/migrate.ts'
import { testFolder } from '@reliance/db/testing/test-folder.ts'
import postgres from 'postgres'
import { afterAll, expect, inject, it } from 'vitest'
import { compare, figures, foundOver, liftLimits, mailsOf, startLoad } from '../testing/fault-scene.ts'
import { apiProcess, killAll } from '../testing/process.ts'
import { startSmtpSink } from '../testing/smtp-sink.ts'

const kills = inject('scale') > 1 ? 200 : 2
const folder = testFolder('kill')
const report = (line: string) => process.stdout.write(`${line}\n`)
const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms))

afterAll(killAll)
afterAll(() => rm(folder, { recursive: true, force: true }))

/** When the server takes connections again. */
const backAt = async (url: string): Promise<number> => {
  for (;;) {
    const sql = postgres(url, { max: 1, onnotice: () => {}, connect_timeout: 1, fetch_types: false })
    const there = await sql`select 1`.then(
      () => true,
      () => false,
    )
    const now = performance.now()
    await sql.end({ timeout: 0 })
    if (there) return now
    await pause(5)
  }
}

it(
  `F1: kill −9 of PostgreSQL × ${kills} under load through the API loses and doubles nothing`,
  async () => {
    let server = await startEmbedded(folder)
    await migrateDatabase(server.url('owner'))
    const smtp = await startSmtpSink()
    const api = await apiProcess({
      DATABASE_URL: server.url('app'),
      DATABASE_WORKER_URL: server.url('worker'),
      SMTP_URL: smtp.url,
    })
    await api.start()
    const { client, spaceId } = await foundOver(api.origin, smtp, 'velo-f1')
    const superuser = server.superuserUrl('reliance')
    await liftLimits(superuser)
    const load = startLoad(client, spaceId, 6)
    const firstWrites: number[] = []
    for (let kill = 0; kill < kills; kill++) {
      await pause(200 + Math.random() * 400)
      const pid = Number(readFileSync(path.join(folder, 'postgres/postmaster.pid'), 'utf8').split('\n')[0])
      process.kill(pid, 'SIGKILL')
      await pause(100 + Math.random() * 300)
      const [started, back] = await Promise.all([startEmbedded(folder), backAt(superuser)])
      server = started
      const first = () => load.acknowledged.find(one => one.endedAt > back)
      while (!first() && performance.now() - back < 15_000) await pause(5)
      firstWrites.push((first()?.endedAt ?? Number.POSITIVE_INFINITY) - back)
    }
    await load.stop()
    const mails = await mailsOf(smtp, load, 30_000)
    if (mails.missing > 0) {
      report(api.output.slice(-40).join(''))
      report(
        `${mails.missing} missing; /ready: ${await fetch(`${api.origin}/ready`).then(answer => answer.text())}`,
      )
    }
    const found = await compare(superuser, spaceId, load)
    const { exits } = api
    const ready = () => fetch(`${api.origin}/ready`).then(answer => answer.status)
    await expect.poll(ready, { timeout: 15_000, interval: 500 }).toBe(200)
    const slowest = Math.max(...load.acknowledged.map(one => one.slowestMs))
    api.signal('SIGTERM')
    const code = await api.ended()
    await Promise.all([server.stop(), smtp.stop()])
    report(
      `F1: ${kills} kills, ${load.acknowledged.length} acknowledged, ${found.lost} lost, ${found.doubled} doubled, ${exits} exits of the process, ` +
        `${mails.duplicates} mails twice, first write after it is back: ${figures(firstWrites)}; longest answer ${Math.round(slowest)} ms`,
    )
    expect({ ...found, code, exits }).toEqual({ lost: 0, doubled: 0, code: 0, exits: 0 })
    expect(mails.missing).toBe(0)
    expect(mails.duplicates).toBeLessThanOrEqual(kills)
    expect(Math.max(...firstWrites)).toBeLessThan(5000)
  },
  kills * 8000 + 60_000,
)
