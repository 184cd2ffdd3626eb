import { Hono } from 'hono'
import type { Services } from '../boundary/context.ts'
import { icalType } from './ical.ts'
import { myFeed } from './my-feed.ts'

/** The secret link of an agenda, which a program reads without a session. Wrong and dropped ones are the same nothing. */
export const agendaRoutes = (services: Pick<Services, 'database' | 'baseUrl'>): Hono => {
  const app = new Hono()
  app.get('/:file{[A-Za-z0-9_-]{43}\\.ics}', async c => {
    const text = await myFeed(services, c.req.param('file').slice(0, -'.ics'.length))
    const headers = { 'cache-control': 'private, no-store', 'x-robots-tag': 'noindex' }
    return text === null
      ? c.text('', 404, headers)
      : c.body(text, 200, { ...headers, 'content-type': icalType })
  })
  return app
}
