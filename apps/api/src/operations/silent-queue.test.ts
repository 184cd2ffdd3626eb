import { randomUUID } from 'node:crypto'
import { Lanes } from '@reliance/db/client.ts'
import { type CutProxy, startCutProxy } from '@reliance/db/testing/cut-proxy.ts'
import { createTestDatabase, type TestDatabase } from '@reliance/db/testing/test-database.ts'
import postgres from 'postgres'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { makeLog } from '../log.ts'
import { startWorker, type Worker } from '../worker.ts'

const lines: string[] = []
const done: string[] = []
let database: TestDatabase
let admin: postgres.Sql
let proxy: CutProxy
let lanes: Lanes
let worker: Worker
beforeAll(async () => {
  database = await createTestDatabase()
  admin = postgres(database.superuserUrl, { max: 1, onnotice: () => {} })
  proxy = await startCutProxy(database.workerUrl)
  lanes = new Lanes(database.workerUrl, 2)
  const log = makeLog('warn', { write: line => lines.push(line) })
  const handle = async ({ eventId }: { eventId: string }) => void done.push(eventId)
  // The queue's own connections alone pass by the proxy: everything else sees a server that answers.
  worker = await startWorker(lanes, proxy.through(database.workerUrl), log, handle, [])
}, 60_000)
afterAll(async () => {
  await worker.stop()
  await Promise.all([lanes.close(), proxy.stop(), admin.end()])
  await database.drop()
})

/** An event that is due now, for the worker to move and to handle. */
const emit = async (): Promise<string> => {
  const [spaceId, eventId] = [randomUUID(), randomUUID()]
  await admin`insert into space (id, kind, clock_offset_ms) values (${spaceId}, 'organisation', 0)`
  await admin`
    insert into outbox (space_id, id, position, kind, payload, run_at)
    values (${spaceId}, ${eventId}, 1, 'test', '{}', now())`
  return eventId
}

it('begins its queue again when that takes no job and says nothing', async () => {
  const before = await emit()
  await expect.poll(() => done, { timeout: 5000 }).toContain(before)
  const said = () => lines.join('').includes('the queue takes no job')
  let unheard = ''
  // A worker that happens to open another connection still takes a job; the next time that one is mute too.
  for (let round = 0; round < 8 && !said(); round++) {
    proxy.mute()
    unheard = await emit()
    const over = () => said() || done.includes(unheard)
    await expect.poll(over, { timeout: 30_000, interval: 100 }).toBe(true)
  }
  expect(said()).toBe(true)
  await expect.poll(() => done, { timeout: 15_000 }).toContain(unheard)
  const after = await emit()
  await expect.poll(() => done, { timeout: 5000 }).toContain(after)
}, 120_000)
