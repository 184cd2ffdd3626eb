import { mkdir, writeFile } from 'node:fs/promises'
import { availableParallelism, totalmem } from 'node:os'
import path from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { root, runCommand } from './steps.ts'

/**
 * `pnpm proof`: the long runs. The seeded fuzz at forty times its size (S3: 10⁵ calls and more), then every
 * bench; what they print is kept, dated, with the size of the machine, also where it falls short.
 */
process.env.RELIANCE_SCALE = '40'
const began = new Date()
const runs = [
  {
    title: 'S3, canary fuzz over every procedure',
    command: 'vitest',
    args: ['run', '--project', 'api', 'apps/api/src/canary.test.ts', '--reporter=verbose'],
  },
  { title: 'Speeds', command: 'node', args: ['bench/run.ts'] },
]
const parts: string[] = []
let failed = 0
for (const { title, command, args } of runs) {
  const { ok, output } = await runCommand(command, args, true)
  if (!ok) failed++
  const plain = stripVTControlCharacters(output).replaceAll(root, '.').trim()
  parts.push(`## ${title}\n\n${ok ? 'Passed.' : 'FAILED.'}\n\n\`\`\`\n${plain}\n\`\`\``)
}
const day = began.toISOString().slice(0, 10)
const machine = `${availableParallelism()} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}`
const folder = path.join(root, 'docs/proof')
await mkdir(folder, { recursive: true })
await writeFile(path.join(folder, `${day}.md`), `# Proof of ${day}\n\n${machine}\n\n${parts.join('\n\n')}\n`)
console.log(`kept in docs/proof/${day}.md`)
process.exit(failed > 0 ? 1 : 0)
