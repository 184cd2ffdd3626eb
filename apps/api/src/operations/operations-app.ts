import type { Context } from 'hono'
import { Hono } from 'hono'
import type { Metrics } from './metrics.ts'
import type { Readiness } from './readiness.ts'

/** Answers 503 while the process should get no requests. */
export const answerReady = (ready: () => Promise<Readiness>) => async (c: Context) => {
  const found = await ready()
  return c.json(found, found.ready ? 200 : 503, { 'cache-control': 'no-store' })
}

/** What the operator's own tools read, on a port that is not open to the world. */
export const operationsApp = (ready: () => Promise<Readiness>, metrics: Metrics) =>
  new Hono()
    .get('/health', c => c.text('ok'))
    .get('/ready', answerReady(ready))
    .get('/metrics', async c => c.text(await metrics.text(), 200, { 'content-type': metrics.contentType }))
