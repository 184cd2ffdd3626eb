import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { freePort } from '@reliance/api/testing/process.ts'
import { clientOf, type Jar } from '@reliance/api/testing/test-api.ts'
import { createTestDatabase } from '@reliance/db/testing/test-database.ts'
import postgres from 'postgres'
import { afterAll, describe, expect, it } from 'vitest'
import { root } from './steps.ts'

/** Each command as it is typed in a terminal: by npm or pnpm, in a process of its own, on a folder of its own. */
const folder = path.join(tmpdir(), `reliance-commands-${randomBytes(6).toString('hex')}`)
const started = new Set<ChildProcess>()
afterAll(async () => {
  for (const { pid, exitCode, signalCode } of started)
    if (pid && exitCode === null && signalCode === null) process.kill(-pid, 'SIGKILL')
  await rm(folder, { recursive: true, force: true })
})

type Env = Record<string, string>
const { PATH = '', HOME = '', LANG = 'C.UTF-8' } = process.env
const terminal: Env = { PATH, HOME, LANG }

const installation = (name: string): Env => ({
  RELIANCE_DATA: path.join(folder, name),
  RELIANCE_BACKUP: path.join(folder, `${name}-backup`),
})

/** @param command its words; a path with spaces cannot be given. */
const begin = (command: string, env: Env = {}) => {
  const [program = '', ...words] = command.split(' ')
  const child = spawn(program, words, {
    cwd: root,
    // Of a group of its own, as in a terminal: Ctrl-C reaches all of it.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    // What Vitest sets (BASE_URL among it) must not reach a program that a person starts.
    env: { ...terminal, ...env },
  })
  started.add(child)
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', chunk => {
      output += chunk
    })
  const ended = new Promise<number | null>(resolve => child.once('close', resolve))
  return { ended, output: () => output, interrupt: () => process.kill(-(child.pid ?? 0), 'SIGINT') }
}

const run = async (command: string, env: Env = {}) => {
  const { ended, output } = begin(command, env)
  return { code: await ended, output: output() }
}

/** Starts what goes on until Ctrl-C, and waits for what it says when it is ready. */
const serve = async (command: string, env: Env, ready: RegExp) => {
  const serving = begin(command, env)
  const isReady = expect.poll(serving.output, { timeout: 90_000 }).toMatch(ready)
  // What ends before it is ready says why.
  await Promise.race([isReady, serving.ended.then(() => expect(serving.output()).toMatch(ready))])
  return {
    ...serving,
    stop: async () => {
      serving.interrupt()
      return serving.ended
    },
  }
}

describe('what somebody does who runs an installation', () => {
  const archive = path.join(folder, 'garance.ndjson')
  const first = installation('first')
  const second = installation('second')

  it('npm start serves the demo; npm run backup copies it while it runs; Ctrl-C stops everything', async () => {
    const port = String(await freePort())
    const serving = await serve('npm start', { ...first, PORT: port }, /Ctrl-C/)
    const origin = `http://localhost:${port}`
    expect(serving.output()).toContain(origin)
    expect(await (await fetch(origin)).text()).toContain('<div id="app">')
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

describe('what somebody does who works on the code', () => {
  it('pnpm dev serves the pages and the API behind them', async () => {
    const [port, webPort] = [String(await freePort()), String(await freePort())]
    const dev = await serve('pnpm dev', { ...installation('dev'), PORT: port, WEB_PORT: webPort }, /Ctrl-C/)
    const origin = `http://localhost:${webPort}`
    await expect.poll(() => fetch(origin).then(answer => answer.status)).toBe(200)
    const client = clientOf(origin, origin, { cookie: '' })
    expect(await client.identity.whoAmI.query()).toBeNull()
    await dev.stop()
    await expect(fetch(origin)).rejects.toThrow()
  }, 120_000)

  it('pnpm build and pnpm types end well', async () => {
    expect(await run('pnpm build')).toMatchObject({ code: 0 })
    expect(await run('pnpm types')).toMatchObject({ code: 0 })
  }, 120_000)

  it('pnpm test runs the tests of one context, and names the contexts where none has that name', async () => {
    const { code, output } = await run('pnpm test territories')
    expect([code, output]).toEqual([
      0,
      expect.stringMatching(/ten slowest files[\s\S]*[1-9]\d* passed, 0 failed/),
    ])
    expect(await run('pnpm test nowhere')).toMatchObject({
      code: 1,
      output: expect.stringContaining('territories'),
    })
  }, 120_000)

  it('pnpm bench prints a figure, and names the benches where none has that name', async () => {
    const { code, output } = await run('pnpm bench communes')
    expect([code, output]).toEqual([0, expect.stringContaining('median')])
    expect(await run('pnpm bench nothing')).toMatchObject({
      code: 1,
      output: expect.stringContaining('communes'),
    })
  }, 60_000)

  it('pnpm proof --plan names the long runs, each of which is there', async () => {
    const { code, output } = await run('pnpm proof --plan')
    expect(code).toBe(0)
    const files = output.match(/\S+\.test\.ts/g) ?? []
    expect(files.length).toBeGreaterThan(4)
    for (const file of files) expect(readFileSync(path.join(root, file), 'utf8')).toContain('inject(')
  }, 60_000)

  it('pnpm --filter @reliance/db generate finds no table that has no migration', async () => {
    const { code, output } = await run('pnpm --filter @reliance/db generate')
    expect([code, output]).toEqual([0, expect.stringContaining('No schema changes')])
  }, 60_000)
})

describe('every command that is written down', () => {
  /** What no test here types, and what does instead. */
  const elsewhere: Record<string, string> = {
    'npm test': 'this test is a part of it',
    'pnpm check': 'its steps are the first that npm test runs',
    'pnpm vitest': 'npm test runs it over every project',
    'node apps/api/dist/main.js':
      'started by apps/api/src/testing/process.ts for each test of whole processes',
    'pnpm install': 'npm start and npm test do it where it is missing',
    'npm install': 'in the Dockerfile only, which no machine here can build',
  }
  const own = readFileSync(new URL(import.meta.url), 'utf8')
  const isRun = (command: string) =>
    command in elsewhere || new RegExp(`(?:run|begin|serve)\\(\\s*['\`]${command}(?![\\w-])`).test(own)

  it('is run by a test', () => {
    const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>
    }
    const texts = execFileSync('git', ['ls-files', '*.md', '.env.example', 'Dockerfile', 'compose.yaml'], {
      cwd: root,
      encoding: 'utf8',
    })
      .split('\n')
      .filter(file => file !== '' && !/^docs\/(decisions|proof)\//.test(file))
      .map(file => readFileSync(path.join(root, file), 'utf8'))
    const written = texts.flatMap(text => [
      ...(text.match(/\bnpm (?:start|test|install|run [a-z-]+)/g) ?? []),
      ...(text.match(/\bpnpm (?:--filter \S+ [a-z-]+|[a-z-]+)/g) ?? []),
      ...(text.match(/\bnode [a-z]+\/[\w/.-]+\.[jt]s\b/g) ?? []),
    ])
    const listed = Object.keys(scripts).filter(name => ![`npm run ${name}`, `npm ${name}`].some(isRun))
    expect(listed.filter(name => !isRun(`pnpm ${name}`))).toEqual([])
    expect([...new Set(written)].filter(command => !isRun(command))).toEqual([])
  })
})
