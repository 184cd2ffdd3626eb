import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '../steps.ts'

describe('every command that is written down', () => {
  /** What no test here types, and what does instead. */
  const elsewhere: Record<string, string> = {
    'npm test': 'this test is a part of it',
    'pnpm check': 'its steps are the first that npm test runs',
    'pnpm build': 'a step of npm test',
    'pnpm types': 'a step of npm test',
    'pnpm vitest': 'npm test runs it over every project',
    'node apps/api/dist/main.js':
      'started by apps/api/src/testing/process.ts for each test of whole processes',
    'pnpm install': 'npm start and npm test do it where it is missing',
    'npm install': 'in the Dockerfile only, which no machine here can build',
  }
  const own = ['installation.test.ts', 'developing.test.ts']
    .map(file => readFileSync(new URL(file, import.meta.url), 'utf8'))
    .join('\n')
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
