import { readFileSync } from 'node:fs'
import path from 'node:path'
import { freePort } from '@reliance/api/testing/process.ts'
import { clientOf } from '@reliance/api/testing/test-api.ts'
import { describe, expect, it } from 'vitest'
import { root } from '../steps.ts'
import { installation, run, serve } from './terminal.ts'

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
