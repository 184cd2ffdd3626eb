import { spawn } from 'node:child_process'
import path from 'node:path'
import { root } from './steps.ts'

/** `pnpm dev`: the application restarted on each change, and the web served by vite with the API behind it. */
const node = path.join(root, 'node_modules/.bin/node')
const children = [
  spawn(node, ['--watch-path=apps/api/src', '--watch-path=packages', 'scripts/serve.ts'], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, BASE_URL: 'http://localhost:5173' },
  }),
  spawn('pnpm', ['--filter', '@reliance/web', 'exec', 'vite'], { cwd: root, stdio: 'inherit' }),
]
for (const child of children) child.on('exit', code => process.exit(code ?? 0))
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    for (const child of children) child.kill(signal)
  })
