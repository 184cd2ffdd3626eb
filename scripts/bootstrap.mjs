#!/usr/bin/env node
/**
 * Runs on any Node from 18 on, with nothing installed: fetches the package manager, installs what the lock
 * file says, and hands over to the script, which runs on the Node 24 that was installed with the rest.
 */
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
const [name = 'serve', ...rest] = process.argv.slice(2)
const major = Number(process.versions.node.split('.')[0])
if (major < 18) {
  console.error(`Reliance needs Node 18 or newer to begin; this is ${process.versions.node}.`)
  process.exit(1)
}

const pnpm = 'pnpm@10.34.9'
// The program itself: the shim in .bin would keep signals from it.
const node = path.join(root, 'node_modules/node/bin/node')
const marker = path.join(root, 'node_modules/.reliance-installed')
const wanted = createHash('sha256')
for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml'])
  wanted.update(readFileSync(path.join(root, file)))
const hash = wanted.digest('hex')
const env = {
  ...process.env,
  TURBO_TELEMETRY_DISABLED: '1',
  DO_NOT_TRACK: '1',
  npm_config_update_notifier: 'false',
  PATH: `${path.join(root, 'node_modules/.bin')}${path.delimiter}${process.env.PATH ?? ''}`,
}

if (!existsSync(node) || !existsSync(marker) || readFileSync(marker, 'utf8') !== hash) {
  console.log('Installing what the application is made of (once)…')
  const installed = spawnSync(
    'npx',
    ['-y', pnpm, 'install', '--frozen-lockfile', '--reporter=append-only', '--loglevel=warn'],
    {
      cwd: root,
      env: { ...env, CI: 'true' },
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32',
    },
  )
  if (installed.status !== 0) {
    console.error('The installation failed; the lines above say why. Nothing else was changed.')
    process.exit(installed.status ?? 1)
  }
  writeFileSync(marker, hash)
}

const child = spawn(
  node,
  ['--disable-warning=ExperimentalWarning', path.join(root, `scripts/${name}.ts`), ...rest],
  {
    cwd: root,
    env,
    stdio: 'inherit',
  },
)
// Ctrl-C reaches the whole group: the script stops what it started, this process waits for it.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)))
