import { spawn } from 'node:child_process'
import path from 'node:path'
import { root } from './steps.ts'

/** `pnpm dev`: the application restarted on each change, and the web served by vite with the API behind it. */
const node = process.execPath
const port = process.env.WEB_PORT ?? '5173'
const children = [
  spawn(
    node,
    [
      '--watch-path=apps/api/src',
      '--watch-path=packages/core/src',
      '--watch-path=packages/db/src',
      'scripts/serve.ts',
      '--no-build',
    ],
    {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, BASE_URL: `http://localhost:${port}` },
    },
  ),
  spawn(node, ['node_modules/vite/bin/vite.js', '--port', port, '--strictPort'], {
    cwd: path.join(root, 'apps/web'),
    stdio: 'inherit',
  }),
]
for (const child of children) child.on('exit', code => process.exit(code ?? 0))
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    for (const child of children) child.kill(signal)
  })
