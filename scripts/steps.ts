import { spawn } from 'node:child_process'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))

/** What a command printed and how it ended. */
export type Ran = { ok: boolean; output: string }

/** Runs a command of the workspace; its output is kept, and shown as it comes when `show` says so. */
export const runCommand = (command: string, args: readonly string[], show = false): Promise<Ran> =>
  new Promise(resolve => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, FORCE_COLOR: '0', NO_COLOR: '1', TURBO_TELEMETRY_DISABLED: '1' },
    })
    let output = ''
    const keep = (chunk: Buffer) => {
      output += chunk
      if (show) process.stdout.write(chunk)
    }
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    child.on('error', error => resolve({ ok: false, output: String(error) }))
    child.on('close', code => resolve({ ok: code === 0, output }))
  })

export type Step = { name: string; run: () => Promise<Ran> }

/** dependency-cruiser says "no violations" of nothing when it cannot read TypeScript: the count is the proof. */
const cruise = async (): Promise<Ran> => {
  const ran = await runCommand('depcruise', [
    ...['packages/core/src', 'packages/db/src', 'packages/ui/src', 'apps/api/src', 'apps/web/src'],
    ...['--config', '.dependency-cruiser.mjs'],
  ])
  const modules = Number(/(\d+) modules/.exec(ran.output)?.[1] ?? 0)
  if (modules >= 250) return ran
  return { ok: false, output: `${ran.output}\nonly ${modules} modules were cruised` }
}

/** What tests need to be there; it makes the route tree, which types and order read. */
export const building: readonly Step[] = [
  {
    name: 'form and lint',
    run: () => runCommand('biome', ['ci', '--error-on-warnings', '--colors=off', '.']),
  },
  { name: 'build', run: () => runCommand('pnpm', ['build']) },
]

/** The checks that need no server and that no test waits for. */
export const checking: readonly Step[] = [
  { name: 'types', run: () => runCommand('pnpm', ['types']) },
  { name: 'order of contexts and layers', run: cruise },
  { name: 'nothing dead', run: () => runCommand('knip', ['--no-progress']) },
]

const runStep = async (step: Step): Promise<boolean> => {
  const begun = performance.now()
  const { ok, output } = await step.run()
  if (!ok) console.log(output)
  console.log(`${ok ? '✓' : '✗'} ${step.name} (${((performance.now() - begun) / 1000).toFixed(1)} s)`)
  return ok
}

/** Runs steps beside one another and says how each went. @returns how many passed and failed. */
export const runSteps = async (steps: readonly Step[]): Promise<{ passed: number; failed: number }> => {
  const ended = await Promise.all(steps.map(runStep))
  const passed = ended.filter(Boolean).length
  return { passed, failed: ended.length - passed }
}
