import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { availableParallelism, totalmem } from 'node:os'
import path from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { root, runCommand } from './steps.ts'

/**
 * `pnpm proof`: the long runs. The seeded fuzz at forty times its size (S3: 10⁵ calls and more, S5: 10⁶ malformed
 * inputs), hundreds of kills, cuts and faults of the disk (F1–F3), the database tests on an installed PostgreSQL 15,
 * and every bench; what they print is kept, dated, with the size of the machine, also where it falls short.
 * `--plan` only names them.
 */
process.env.RELIANCE_SCALE = '40'
const began = new Date()
type Run = { title: string; command: string; args: readonly string[] }
const speeds: Run = { title: 'Speeds', command: 'node', args: ['bench/run.ts'] }
const fuzz: Run = {
  title: 'S3 and S5, canary fuzz over every procedure',
  command: 'vitest',
  args: ['run', '--project', 'api', 'apps/api/src/canary.test.ts', '--reporter=verbose'],
}
const power: Run = {
  title: 'S9, nobody takes a space alone',
  command: 'vitest',
  args: [
    'run',
    '--project',
    'core',
    'packages/core/src/mandates/power.property.test.ts',
    '--reporter=verbose',
  ],
}
const copies: Run = {
  title: 'Eight copies of each mutation at once',
  command: 'vitest',
  args: ['run', '--project', 'api', 'apps/api/src/repeated-calls.test.ts', '--reporter=verbose'],
}
const storm: Run = {
  title: 'F4, webhooks permuted, tripled and forged',
  command: 'vitest',
  args: ['run', '--project', 'api', 'apps/api/src/fund/card/card-storm.test.ts', '--reporter=verbose'],
}
const walks: Run = {
  title: 'Walks in a browser that `npm test` leaves out',
  command: 'vitest',
  args: ['run', '--project', 'long-journeys', '--reporter=verbose'],
}
const faults: readonly Run[] = [
  { title: 'F1, kill −9 of PostgreSQL', file: 'kill-database' },
  { title: 'F2, kill −9 of the API and of the worker', file: 'kill-processes' },
  { title: 'F2, faults of the disk', file: 'disk-faults' },
  { title: 'F3, network cuts between API and database', file: 'cut-network' },
].map(({ title, file }) => ({
  title,
  command: 'vitest',
  args: ['run', '--project', 'operations', `apps/api/src/operations/${file}.test.ts`, '--reporter=verbose'],
}))
if (process.argv.includes('--plan')) {
  for (const { title, command, args } of [speeds, power, fuzz, copies, storm, walks, ...faults])
    console.log(`${title}: ${command} ${args.join(' ')}`)
  process.exit(0)
}
const parts: string[] = []
/** The oldest version that an installation may use; Debian and the PGDG packages put it here. */
const oldest = '/usr/lib/postgresql/15/bin'
let failed = 0
const day = began.toISOString().slice(0, 10)
const machine = `${availableParallelism()} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}`
const folder = path.join(root, 'docs/proof')
await mkdir(folder, { recursive: true })
/** Written after each part: a run that is broken off keeps what it had. */
const keep = async (part: string): Promise<void> => {
  parts.push(part)
  await writeFile(
    path.join(folder, `${day}.md`),
    `# Proof of ${day}\n\n${machine}\n\n${parts.join('\n\n')}\n`,
  )
}
const prove = async ({ title, command, args }: Run): Promise<void> => {
  const { ok, output } = await runCommand(command, args, true)
  if (!ok) failed++
  const plain = stripVTControlCharacters(output).replaceAll(root, '.').trim()
  await keep(`## ${title}\n\n${ok ? 'Passed.' : 'FAILED.'}\n\n\`\`\`\n${plain}\n\`\`\``)
}
const proveInTurn = async (runs: readonly Run[]): Promise<void> => {
  for (const run of runs) await prove(run)
}
await prove(speeds)
// The fuzz counts and measures no time; the faults wait for most of theirs.
await Promise.all([proveInTurn([power, fuzz, copies, storm, walks]), proveInTurn(faults)])
if (existsSync(oldest)) {
  const version = execFileSync(path.join(oldest, 'postgres'), ['--version'], { encoding: 'utf8' }).trim()
  process.env.RELIANCE_POSTGRES = oldest
  process.env.RELIANCE_SCALE = '1'
  await prove({
    title: `Database tests on ${version}`,
    command: 'vitest',
    args: ['run', '--project', 'db', '--project', 'operations', 'packages/db', '--reporter=verbose'],
  })
} else {
  console.log(`PostgreSQL 15 is not in ${oldest}: the database tests on it are skipped.`)
  await keep('## Database tests on PostgreSQL 15\n\nSkipped: it is not installed on this machine.')
}
console.log(`kept in docs/proof/${day}.md`)
process.exit(failed > 0 ? 1 : 0)
