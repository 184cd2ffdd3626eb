import { randomBytes } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { freePort } from '@reliance/api/testing/process.ts'
import { clientOf, type Jar } from '@reliance/api/testing/test-api.ts'
import { createTestDatabase } from '@reliance/db/testing/test-database.ts'
import postgres from 'postgres'
import { describe, expect, it } from 'vitest'
import { folder, installation, run, serve } from './terminal.ts'

describe('what somebody does who runs an installation', () => {
  const archive = path.join(folder, 'garance.ndjson')
  const first = installation('first')
  const second = installation('second')

  it('npm start serves the demo; npm run backup copies it while it runs; Ctrl-C stops everything', async () => {
    const port = String(await freePort())
    const serving = await serve('npm start', { ...first, PORT: port }, /Ctrl-C/)
    const origin = `http://localhost:${port}`
    expect(serving.output()).toContain(origin)
    expect(await (await fetch(origin)).text()).toContain('href="/entrer"')
    expect(await (await fetch(`${origin}/entrer`)).text()).toContain('<div id="app">')
    const jar: Jar = { cookie: '' }
    const person = clientOf(origin, origin, jar)
    const [, token = ''] = /Coordination.*\n.*\/entrer#([\w-]{43})/.exec(serving.output()) ?? []
    await person.identity.useLink.mutate({ token })
    const home = (await person.identity.whoAmI.query())?.places.find(place => place.kind === 'organisation')
    const answer = await fetch(`${origin}/archive`, {
      method: 'POST',
      headers: { 'sec-fetch-site': 'same-origin', origin, cookie: jar.cookie },
      body: new URLSearchParams({ spaceId: home?.spaceId ?? '', people: 'yes', purpose: 'Changer de site' }),
    })
    expect(answer.status).toBe(200)
    await writeFile(archive, await answer.text())

    const { code, output } = await run('npm run backup', first)
    expect([code, output]).toEqual([0, expect.stringContaining('Sauvegarde / backup: ')])
    // npm itself ends by the signal; the restore below would find a server that still runs.
    await serving.stop()
    await expect(fetch(origin)).rejects.toThrow()
  }, 120_000)

  it('npm run restore brings it back, or says what is wrong with what was asked', async () => {
    expect(await run('npm run restore -- --to hier', first)).toMatchObject({
      code: 1,
      output: expect.stringContaining('--to needs a moment'),
    })
    const none = await run('npm run restore', { ...first, RELIANCE_BACKUP: path.join(folder, 'nowhere') })
    expect(none.code).toBe(1)
    expect(none.output).not.toContain('    at ')
    const restored = await run('npm run restore', first)
    expect([restored.code, restored.output]).toEqual([
      0,
      expect.stringContaining('Restauration / restored: '),
    ])
  }, 120_000)

  it('npm run import-space takes an archive in once, whole, and links the people who are named', async () => {
    const lines = (await readFile(archive, 'utf8')).split('\n')
    const member = lines.find(line => line.startsWith('{"table":"membership"')) ?? '{}'
    const personId = (JSON.parse(member) as { row?: { person_id?: string } }).row?.person_id
    const cut = path.join(folder, 'cut.ndjson')
    await writeFile(cut, lines.slice(0, -3).join('\n'))
    expect(await run(`npm run import-space -- ${cut}`, second)).toMatchObject({
      code: 1,
      output: expect.stringContaining('the file is cut short'),
    })
    const taken = await run(`npm run import-space -- ${archive} --link ${personId}=ana@exemple.test`, second)
    expect([taken.code, taken.output]).toEqual([0, expect.stringContaining('Importé / imported: ')])
    expect(taken.output).toContain('ana@exemple.test: lié / linked')
    expect(await run(`npm run import-space -- ${archive}`, second)).toMatchObject({
      code: 1,
      output: expect.stringContaining('in this instance'),
    })
    expect(await run('npm run import-space -- nowhere.ndjson', second)).toMatchObject({
      code: 1,
      output: expect.stringContaining('nowhere.ndjson'),
    })
  }, 120_000)

  it('node apps/api/src/migrate.ts prepares a database of one’s own', async () => {
    const database = await createTestDatabase()
    const urls = {
      DATABASE_URL: database.appUrl,
      DATABASE_WORKER_URL: database.workerUrl,
      DATABASE_OWNER_URL: database.ownerUrl,
    }
    expect(await run('node apps/api/src/migrate.ts', urls)).toMatchObject({ code: 0 })
    expect(await run('node apps/api/src/migrate.ts')).toMatchObject({
      code: 1,
      output: expect.stringContaining('DATABASE_URL, DATABASE_WORKER_URL and DATABASE_OWNER_URL are needed'),
    })
    await database.drop()
  }, 60_000)

  it('npm start leaves the data of a trial version as they are, and says so without a stack', async () => {
    const database = await createTestDatabase()
    const admin = postgres(database.superuserUrl, { max: 1, onnotice: () => {} })
    await admin`insert into drizzle.__drizzle_migrations (hash, created_at) values ('trial', 1)`
    const urls = {
      DATABASE_URL: database.appUrl,
      DATABASE_WORKER_URL: database.workerUrl,
      DATABASE_OWNER_URL: database.ownerUrl,
      SECRET: randomBytes(24).toString('hex'),
    }
    for (const command of ['npm start', 'node apps/api/src/migrate.ts']) {
      const { code, output } = await run(command, urls)
      expect([command, code, output]).toEqual([command, 1, expect.stringContaining('version d’essai')])
      expect(output).toContain('trial version')
      expect(output).not.toContain('    at ')
    }
    await admin.end()
    await database.drop()
  }, 60_000)
})
