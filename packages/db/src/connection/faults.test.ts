import { readFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import path from 'node:path'
import { sql } from 'drizzle-orm'
import postgres from 'postgres'
import { afterAll, expect, it } from 'vitest'
import { startEmbedded } from '../server/embedded.ts'
import { testFolder } from '../testing/test-folder.ts'
import { Database } from './database.ts'

const folder = testFolder('fault')
const kills = 3
const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms))

afterAll(() => rm(folder, { recursive: true, force: true }))

it('F1: kill −9 of the server under load fails what runs, hangs nothing, and is over at once', async () => {
  let server = await startEmbedded(folder)
  const database = new Database(server.url('app'), 6)
  const uncaught: unknown[] = []
  const onUncaught = (error: unknown) => uncaught.push(error)
  process.on('uncaughtException', onUncaught)
  let [done, failed, stop] = [0, 0, false]
  const loop = async () => {
    while (!stop)
      try {
        await database.transaction('read', ({ db }) =>
          Promise.all([db.execute(sql`select ${1}::int`), db.execute(sql`select pg_sleep(${0.001})`)]),
        )
        done++
      } catch {
        failed++
        await pause(20)
      }
  }
  const loops = Array.from({ length: 24 }, loop)
  const waits: number[] = []
  for (let kill = 0; kill < kills; kill++) {
    await pause(400)
    const pid = Number(readFileSync(path.join(folder, 'postgres/postmaster.pid'), 'utf8').split('\n')[0])
    process.kill(pid, 'SIGKILL')
    await pause(200)
    const before = done
    server = await startEmbedded(folder)
    const back = performance.now()
    while (done === before && performance.now() - back < 10_000) await pause(5)
    waits.push(performance.now() - back)
  }
  stop = true
  const settled = await Promise.race([Promise.all(loops).then(() => true), pause(5000).then(() => false)])
  process.off('uncaughtException', onUncaught)
  await database.close()
  await server.stop()
  expect({ settled, uncaught }).toEqual({ settled: true, uncaught: [] })
  expect(failed).toBeGreaterThan(0)
  expect(Math.max(...waits)).toBeLessThan(1000)
}, 60_000)

it('begins once the processes of a server that was killed have gone', async () => {
  const there = `${folder}-again`
  const killed = await startEmbedded(there)
  const client = postgres(killed.superuserUrl('reliance'), { max: 1, onnotice: () => {}, fetch_types: false })
  const [row] = await client`select pg_backend_pid() as pid`
  const held = Number(row?.pid)
  const pid = Number(readFileSync(path.join(there, 'postgres/postmaster.pid'), 'utf8').split('\n')[0])
  // It keeps the memory of its server, which does not come back on it.
  process.kill(held, 'SIGSTOP')
  process.kill(pid, 'SIGKILL')
  const freed = pause(1500).then(() => process.kill(held, 'SIGKILL'))
  const begun = performance.now()
  const server = await startEmbedded(there)
  expect(performance.now() - begun).toBeGreaterThan(1000)
  await freed
  const database = new Database(server.url('app'), 1)
  expect(await database.transaction('read', ({ db }) => db.execute(sql`select 1`))).toHaveLength(1)
  await Promise.all([database.close(), client.end({ timeout: 0 }).catch(() => {})])
  await server.stop()
  await rm(there, { recursive: true, force: true })
}, 60_000)
