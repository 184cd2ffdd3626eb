import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Database } from '@reliance/db/connection/database.ts'
import postgres from 'postgres'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { residuesOf } from '../testing/residues.ts'
import { startTestApi, type TestApi } from '../testing/test-api.ts'
import { wholeLife } from '../testing/whole-life.ts'
import { readErasures } from './erasure-file.ts'
import { replayErasures } from './replay-erasures.ts'

const [word, common] = ['canarirestaure', 'merlerestaure']
let folder: string
let file: string
let api: TestApi
let admin: postgres.Sql
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'reliance-erasures-'))
  file = path.join(folder, 'kept/erasures.jsonl')
  api = await startTestApi({ ERASURES_FILE: file })
  admin = postgres(inject('testServer').superuser, { max: 1, onnotice: () => {} })
}, 60_000)
afterAll(async () => {
  await admin.end()
  await api.database.drop()
  await rm(folder, { recursive: true })
})

const pathnameOf = (url: string) => new URL(url).pathname.slice(1)

it('S8: an erasure is done again after a restore: 0 residual canaries', async () => {
  const life = await wholeLife(api, { prefix: 'retour', word, common })
  const name = pathnameOf(api.database.superuserUrl)
  // The backup: the database as it is before the erasure. Nothing may be connected while it is copied.
  await api.running.stop()
  await admin.unsafe(`create database ${name}_backup template ${name}`)
  const url = (which: string, database: string) =>
    Object.assign(new URL(which), { pathname: `/${database}` }).toString()
  const again = await startTestApi({ ERASURES_FILE: file }, undefined, api.database)
  const person = again.visitor(api.cookieOf(life.person))
  await person.identity.deleteAccount.mutate({ address: life.address })
  const live = postgres(api.database.superuserUrl, { max: 1, onnotice: () => {} })
  await expect.poll(() => residuesOf(live, word)).toEqual([])
  await live.end()
  const kept = await readFile(file, 'utf8')
  expect(kept.split('\n').length).toBeGreaterThan(1)
  expect(kept).not.toContain(word)
  expect((await stat(file)).mode & 0o777).toBe(0o600)
  await again.running.stop()
  // The restore: the copy takes the place of the database.
  await admin.unsafe(`drop database ${name}`)
  await admin.unsafe(`alter database ${name}_backup rename to ${name}`)
  await admin.unsafe(`alter database ${name} owner to reliance_owner`)
  const restored = postgres(url(api.database.superuserUrl, name), { max: 1, onnotice: () => {} })
  expect((await residuesOf(restored, word)).length).toBeGreaterThan(30)
  const after = await startTestApi({ ERASURES_FILE: file }, undefined, api.database)
  await expect.poll(() => residuesOf(restored, word)).toEqual([])
  // Once more, and with lines that a crash cut short, it finds nothing to do.
  const worker = new Database(api.database.workerUrl, 1)
  expect(await replayErasures(worker, after.services.secret, file)).toBe(0)
  expect((await readErasures(path.join(folder, 'none'))).length).toBe(0)
  await worker.close()
  await restored.end()
  await after.running.stop()
}, 60_000)
