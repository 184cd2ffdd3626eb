import { exportYearInput } from '@reliance/core/fund/books/export-year.ts'
import { uuidInput } from '@reliance/core/shared/id.ts'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { Services } from '../../boundary/context.ts'
import { notFound } from '../../boundary/rule-error.ts'
import { refuse, sessionOf } from '../../files/file-routes.ts'
import { streamed } from '../../files/streamed.ts'
import { exportYear } from './export-year.ts'

/** What a form sends; what cannot be a year of a space is not found. */
const inputOf = (form: Record<string, unknown>) => {
  const spaceId = uuidInput.safeParse(form.spaceId)
  const read = exportYearInput.safeParse({ startsOn: form.startsOn, format: form.format })
  if (!spaceId.success || !read.success) throw notFound()
  return { spaceId: spaceId.data, ...read.data }
}

/** A year of the books of a fund, by the browser's own form: a file that goes to the disk as it comes. */
export const exportYearRoutes = (services: Services): Hono => {
  const app = new Hono()
  app.post('/', bodyLimit({ maxSize: 16_384 }), async c => {
    const sessionHash = await sessionOf(services, c)
    const { fileName, lines } = await exportYear(services, sessionHash, inputOf(await c.req.parseBody()))
    return c.body(streamed(lines), 200, {
      'cache-control': 'no-store',
      'content-type': fileName.endsWith('.csv') ? 'text/csv; charset=utf-8' : 'text/plain; charset=utf-8',
      'content-disposition': `attachment; filename="${fileName}"`,
    })
  })
  app.onError((error, c) => refuse(c, error))
  return app
}
