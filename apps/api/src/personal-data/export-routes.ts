import { exportSpaceInput } from '@reliance/core/shared/export-space.ts'
import { uuidInput } from '@reliance/core/shared/id.ts'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { Services } from '../boundary/context.ts'
import { notFound, RuleError } from '../boundary/rule-error.ts'
import { refuse, sessionOf } from '../files/file-routes.ts'
import { streamed } from '../files/streamed.ts'
import { exportSpace } from './export-space.ts'

/** What a form sends, or a refusal of its fields. */
const inputOf = (form: Record<string, unknown>) => {
  const spaceId = uuidInput.safeParse(form.spaceId)
  if (!spaceId.success) throw notFound()
  const read = exportSpaceInput.safeParse({ people: form.people === 'yes', purpose: form.purpose ?? '' })
  if (!read.success) throw new RuleError('bad_request', { code: 'shared.wrong_input' })
  return { spaceId: spaceId.data, ...read.data }
}

/** The archive of a space, by the browser's own form: a file that goes to the disk as it comes. */
export const exportRoutes = (services: Services): Hono => {
  const app = new Hono()
  app.post('/', bodyLimit({ maxSize: 16_384 }), async c => {
    const sessionHash = await sessionOf(services, c)
    const { slug, lines } = await exportSpace(services, sessionHash, inputOf(await c.req.parseBody()))
    return c.body(streamed(lines), 200, {
      'cache-control': 'no-store',
      'content-type': 'application/x-ndjson; charset=utf-8',
      'content-disposition': `attachment; filename="${slug}.reliance.ndjson"`,
    })
  })
  app.onError((error, c) => refuse(c, error))
  return app
}
