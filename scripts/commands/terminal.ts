import { type ChildProcess, spawn } from 'node:child_process'
import { rm } from 'node:fs/promises'
import path from 'node:path'
import { testFolder } from '@reliance/db/testing/test-folder.ts'
import { afterAll, expect } from 'vitest'
import { root } from '../steps.ts'

/** Each command as it is typed in a terminal: by npm or pnpm, in a process of its own, on a folder of its own. */
export const folder = testFolder('commands')
const started = new Set<ChildProcess>()
afterAll(async () => {
  for (const { pid, exitCode, signalCode } of started)
    if (pid && exitCode === null && signalCode === null) process.kill(-pid, 'SIGKILL')
  await rm(folder, { recursive: true, force: true })
})

type Env = Record<string, string>
const { PATH = '', HOME = '', LANG = 'C.UTF-8' } = process.env
const terminal: Env = { PATH, HOME, LANG }

/** Where an installation of that name keeps its data and its backup. */
export const installation = (name: string): Env => ({
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

/** Runs a command to its end. */
export const run = async (command: string, env: Env = {}) => {
  const { ended, output } = begin(command, env)
  return { code: await ended, output: output() }
}

/** Starts what goes on until Ctrl-C, and waits for what it says when it is ready. */
export const serve = async (command: string, env: Env, ready: RegExp) => {
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
