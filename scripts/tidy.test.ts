import { execFileSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { contexts } from './contexts.mjs'
import { root } from './steps.ts'

const read = (file: string): string => readFileSync(path.join(root, file), 'utf8')
const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter(file => file !== '' && existsSync(path.join(root, file)))
const sources = tracked.filter(file => /\.(ts|tsx|mjs|css)$/.test(file))

describe('the house is as ARCHITECTURE.md says', () => {
  it('lists the contexts in their order', () => {
    const listed = /```contexts\n([\s\S]*?)```/.exec(read('ARCHITECTURE.md'))?.[1]
    expect(listed?.split(/[\s<]+/).filter(Boolean)).toEqual(contexts)
  })

  it('goes from the rule to the button by the name that it gives as an example', () => {
    const name = /git ls-files '\*([a-z-]+)\*'/.exec(read('ARCHITECTURE.md'))?.[1] ?? 'none'
    for (const layer of ['packages/core/', 'apps/api/', 'apps/web/'])
      expect(tracked.filter(file => file.startsWith(layer) && file.includes(name))).not.toEqual([])
  })

  it('numbers its decision records once each, without a gap', () => {
    const records = tracked.filter(file => file.startsWith('docs/decisions/')).sort()
    const numbers = records.map(file => Number(file.slice('docs/decisions/'.length).slice(0, 4)))
    expect(numbers).toEqual(records.map((_, at) => at + 1))
    const headed = records.map(file => Number(/^# (\d+)\. /.exec(read(file))?.[1]))
    expect(headed).toEqual(numbers)
  })

  it('has no folder in a layer that is neither a context nor named there', () => {
    const named: Record<string, string[]> = {
      'packages/core/src': [],
      'packages/db/src': ['connection', 'personal-data', 'server', 'testing'],
      'packages/db/functions': [],
      'apps/api/src': [
        'demo',
        'files',
        'mail',
        'operations',
        'pages',
        'papers',
        'personal-data',
        'testing',
        'boundary',
        'wiring',
      ],
      'apps/web/src': ['acts', 'files', 'home', 'personal-data', 'routes'],
    }
    for (const [layer, others] of Object.entries(named)) {
      const folders = readdirSync(path.join(root, layer), { withFileTypes: true }).filter(entry =>
        entry.isDirectory(),
      )
      const strange = folders
        .map(folder => folder.name)
        .filter(name => ![...contexts, ...others].includes(name))
      expect([layer, strange]).toEqual([layer, []])
    }
  })

  it('has nothing beside the folders of db and core but tests of the whole', () => {
    const beside = tracked.filter(file => /^packages\/(core|db)\/src\/[^/]+$/.test(file))
    expect(beside.filter(file => !/\.test\.ts$/.test(file))).toEqual([])
  })

  it('has a folder per part where a context of web has many files', () => {
    const flat = contexts.map(context => [
      context,
      tracked.filter(file => path.dirname(file) === `apps/web/src/${context}`).length,
    ])
    expect(flat.filter(([, files]) => Number(files) > 40)).toEqual([])
  })

  it('adds migrations in order, so that none is skipped', () => {
    const journal = JSON.parse(read('packages/db/migrations/meta/_journal.json')) as {
      entries: { when: number; tag: string }[]
    }
    const times = journal.entries.map(entry => entry.when)
    expect(times).toEqual([...times].sort((a, b) => a - b))
    expect(new Set(times).size).toBe(times.length)
  })

  it('keeps one description of the tables beside the migrations: drizzle-kit reads the newest, so the others go', () => {
    const snapshots = tracked.filter(file =>
      /^packages\/db\/migrations\/meta\/\d+_snapshot\.json$/.test(file),
    )
    expect(snapshots).toHaveLength(1)
  })

  it('says in docs/requirements.md what each number means that is cited', () => {
    const meant = new Set(
      [...read('docs/requirements.md').matchAll(/^\| ([RLSFP]\d+|A1) \|/gm)].map(([, one]) => one),
    )
    const citing = sources.filter(file => !file.endsWith('.gen.ts'))
    const cited = citing.flatMap(file =>
      [...read(file).matchAll(/\b(?:R\d{1,3}|L\d{1,2}|[SFP]\d{1,2})\b(?=[,):; ])/g)].map(
        ([one]) => `${one} ${file}`,
      ),
    )
    expect(cited.length).toBeGreaterThan(100)
    expect(cited.filter(one => !meant.has(one.split(' ')[0]))).toEqual([])
  })

  it('reads no list without a page, or says why it is bounded', () => {
    const endless = (text: string): string[] =>
      [...text.matchAll(/(\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n)?export const (list\w+)([\s\S]*?)(?:=>|\n\n|$)/g)]
        .filter(([, said = '', , head = '']) => !said.includes('Bounded:') && !head.includes('PageAsked'))
        .map(([, , name = '']) => name)
    const queries = sources.filter(file => /^packages\/db\/src\/.*(?<!\.test)\.ts$/.test(file))
    expect(queries.flatMap(file => endless(read(file)))).toEqual([])
    expect(endless('/** All. */\nexport const listAll = (db: ReadDb) =>\n  db')).toEqual(['listAll'])
    expect(endless('/** All. */\nexport const listAll = (db: ReadDb, page: PageAsked) =>\n  db')).toEqual([])
  })

  it('reads no clock in a use case: time is the space’s, and comes from the door', () => {
    const useCases = sources.filter(
      file =>
        new RegExp(`^(packages/core|apps/api)/src/(${contexts.join('|')})/`).test(file) &&
        !/\.test\./.test(file),
    )
    const links = 'apps/api/src/identity/'
    const clocked = useCases.filter(
      file => !file.startsWith(links) && /new Date\(\)|Date\.now\(/.test(read(file)),
    )
    expect(clocked).toEqual([])
  })

  it('records no registry in the lock file and no path of a machine in the sources', () => {
    expect(read('pnpm-lock.yaml')).not.toMatch(/https?:\/\//)
    const withPaths = sources.filter(file => /["'`](\/work\/|\/root\/|\/farm\/)/.test(read(file)))
    expect(withPaths.filter(file => file !== 'scripts/tidy.test.ts')).toEqual([])
  })

  it('writes the fields of an object one by one, and spreads no literal to save lines', () => {
    const spread = /\.{3}\{ /
    expect(sources.filter(file => spread.test(read(file)))).toEqual([])
  })

  it('leaves nothing for later and nothing switched off', () => {
    const word = ['TO', 'DO'].join('')
    const left = sources.filter(file =>
      new RegExp(`\\b(${word}|FIXME|XXX)\\b|(it|test|describe)\\.(only|todo)\\b|@ts-(ignore|nocheck)`).test(
        read(file),
      ),
    )
    expect(left.filter(file => file !== 'scripts/tidy.test.ts')).toEqual([])
  })
})

describe('planted violations are found', () => {
  const planted = mkdtempSync(path.join(tmpdir(), 'reliance-planted-'))
  afterAll(() => rmSync(planted, { recursive: true, force: true }))

  const put = (file: string, text: string): void => {
    mkdirSync(path.dirname(path.join(planted, file)), { recursive: true })
    writeFileSync(path.join(planted, file), text)
  }
  const run = (command: string, args: string[]): string => {
    try {
      return execFileSync(command, args, {
        cwd: planted,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe'],
      })
    } catch (error) {
      const { stdout, stderr } = error as { stdout: string; stderr: string }
      return `failed\n${stdout}${stderr}`
    }
  }

  it('a context that imports a later one, a cycle, a part under what it shares, a layer upside down, node in core', () => {
    put('packages/core/src/identity/early.ts', "export { late } from '../fund/late.ts'\n")
    put('packages/core/src/fund/late.ts', 'export const late = 1\n')
    put('packages/core/src/shared/one.ts', "import { two } from './two.ts'\nexport const one = () => two\n")
    put('packages/core/src/shared/two.ts', "import { one } from './one.ts'\nexport const two = () => one\n")
    put(
      'packages/db/src/shared/up.ts',
      "export { useCase } from '../../../../apps/api/src/fund/use-case.ts'\n",
    )
    put('apps/api/src/fund/use-case.ts', 'export const useCase = 1\n')
    put(
      'packages/core/src/shared/reads.ts',
      "import { readFileSync } from 'node:fs'\nexport const reads = readFileSync\n",
    )
    put('apps/api/src/boundary/knows.ts', "export { useCase } from '../fund/use-case.ts'\n")
    put('packages/db/src/connection/knows.ts', "export { drawn } from '../fund/drawn.ts'\n")
    put('packages/db/src/fund/drawn.ts', "export { every as drawn } from '../personal-data/every.ts'\n")
    put('packages/db/src/personal-data/every.ts', 'export const every = 1\n')
    put('apps/web/src/fund/shared.ts', "export { page } from './part/page.ts'\n")
    put('apps/web/src/fund/part/page.ts', 'export const page = 1\n')
    for (const file of ['.dependency-cruiser.mjs', 'tsconfig.base.json', 'scripts/contexts.mjs'])
      cpSync(path.join(root, file), path.join(planted, file))
    symlinkSync(path.join(root, 'node_modules'), path.join(planted, 'node_modules'))
    const said = run('depcruise', ['packages', 'apps', '--config', '.dependency-cruiser.mjs'])
    for (const rule of [
      'context-order-identity',
      'parts-below-what-they-share',
      'connection-knows-no-context',
      'boundary-knows-identity-alone',
      'personal-data-after-every-context',
      'no-circular',
      'layer-db',
      'core-is-pure',
    ])
      expect(said).toContain(rule)
  })

  it('any, a non-null assertion, a barrel, a stray environment, a file too long', () => {
    put('biome.json', read('biome.json').replace('"useIgnoreFile": true', '"useIgnoreFile": false'))
    put('packages/core/src/fund/any.ts', 'export const loose = (x: any) => x!\n')
    put('packages/core/src/fund/barrel.ts', "export * from './late.ts'\n")
    put('packages/core/src/fund/stray.ts', 'export const home = process.env.HOME\n')
    put(
      'packages/core/src/fund/long.ts',
      Array.from({ length: 300 }, (_, line) => `export const x${line} = 1\n`).join(''),
    )
    put('packages/core/src/fund/CamelCase.ts', 'export const named = 1\n')
    const said = run('biome', ['lint', '--max-diagnostics=200', 'packages'])
    for (const rule of [
      'noExplicitAny',
      'noNonNullAssertion',
      'noReExportAll',
      'noProcessEnv',
      'noExcessiveLinesPerFile',
      'useFilenamingConvention',
    ])
      expect(said).toContain(rule)
  })
})
