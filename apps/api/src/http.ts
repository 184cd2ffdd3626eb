import { existsSync } from 'node:fs'
import { type Context, Hono } from 'hono'
import { compress } from 'hono/compress'
import { HTTPException } from 'hono/http-exception'
import { type AssemblyHub, liveRoutes } from './assemblies/live/live-routes.ts'
import type { Services } from './boundary/context.ts'
import { agendaRoutes } from './calendar/agenda-routes.ts'
import { callRoute } from './call-route.ts'
import { type App, clientIp } from './client-ip.ts'
import { publicCoalitionsPart } from './coalitions/public-coalitions-page.ts'
import { describeError } from './describe-error.ts'
import type { Env } from './env.ts'
import { fileRoutes } from './files/file-routes.ts'
import { exportYearRoutes } from './fund/books/export-year-routes.ts'
import type { Mailbox } from './mail/mailbox.ts'
import { outboxPage } from './mail/outbox-page.ts'
import { choiceRoutes } from './notifications/choice-routes.ts'
import { answerReady } from './operations/operations-app.ts'
import type { Readiness } from './operations/readiness.ts'
import { isOwnHost } from './own-host.ts'
import { pageFrame } from './pages/page-layout.ts'
import { languageOf } from './pages/page-request.ts'
import { isServedPage, servedPages } from './pages/serve-pages.ts'
import { welcomePage } from './pages/welcome-page.ts'
import { exportRoutes } from './personal-data/export-routes.ts'
import { protection } from './protection.ts'
import { serveWeb } from './serve-web.ts'
import { isTrustedOrigin } from './trusted-origin.ts'
import { actPages, hookApps, publicFiles, publicPages, readableFiles } from './wiring/contexts.ts'

/** Where the built web is, the mails that are shown, whether all is ready, and who looks on at assemblies. */
type Surface = {
  webRoot: string
  mailbox: Mailbox | null
  ready: () => Promise<Readiness>
  live: AssemblyHub
}

/** The HTTP surface: the API under /trpc, the built web, and the outbox page in development. */
export const httpApp = (services: Services, env: Env, { webRoot, mailbox, ready, live }: Surface) => {
  const app = new Hono<App>()
  // Before all that follows: it writes the same headers and looks at the origin by itself.
  app.post('/trpc/*', callRoute(services, env))
  // No page of ours calls these: each proves itself by what it says.
  app.use('/hooks/*', protection(env, 'files'))
  for (const hooks of hookApps)
    app.route(
      '/hooks',
      hooks(services, c => clientIp(c, env)),
    )
  const frame = pageFrame(env.BASE_URL, webRoot)
  const pages = protection(env, 'pages')
  const files = protection(env, 'files')
  const served = protection(env, 'served', frame.style?.source)
  const trusted = new URL(env.BASE_URL).origin
  /** A visitor's first page is written whole; whoever has been here gets the application. */
  const isVisit = (c: Context<App>) =>
    c.req.path === '/' && services.sessions.read(c.req.header('cookie') ?? null) === null
  const isServed = (c: Context<App>) => isServedPage(c.req.path) || c.req.path === '/outbox' || isVisit(c)
  app.use((c, next) => {
    const protect = c.req.path.startsWith('/files/') ? files : isServed(c) ? served : pages
    return protect(c, next)
  })
  app.use(async (c, next) => {
    if (
      c.req.method !== 'GET' &&
      c.req.method !== 'HEAD' &&
      // Forms of pages without a script are judged where they are answered, by the token they come with.
      !isServedPage(c.req.path) &&
      !isTrustedOrigin(c.req.raw.headers, trusted)
    )
      return c.json({ error: 'shared.foreign_origin' }, 403)
    await next()
  })
  app.all('/trpc/*', c => c.json({ error: 'shared.method_not_allowed' }, 405))
  app.route('/files', fileRoutes(services, readableFiles))
  app.route('/agenda', agendaRoutes(services))
  app.route('/live', liveRoutes(services, env, live))
  app.route('/archive', exportRoutes(services))
  app.route('/archive/annee', exportYearRoutes(services))
  const pageServices = { services, frame, languageOf, clientIp: (c: Context<App>) => clientIp(c, env) }
  app.route(
    '/',
    servedPages(pageServices, {
      acts: actPages,
      publicPages,
      publicFiles,
      mailChoices: choiceRoutes,
      legal: env,
    }),
  )
  const welcome = welcomePage(pageServices, publicCoalitionsPart(services))
  app.get('/', compress(), (c, next) => (isVisit(c) ? welcome(c) : next()))
  app.get('/health', c => c.text('ok'))
  app.get('/ready', answerReady(ready))
  // Every link of everybody stands there, for whoever sits at the machine.
  if (mailbox)
    app.get('/outbox', c =>
      isOwnHost(c.req.header('host'), env.BASE_URL)
        ? c.html(outboxPage(frame, mailbox, languageOf(c)), 200, { 'cache-control': 'no-store' })
        : c.json({ error: 'shared.foreign_host' }, 403, { 'cache-control': 'no-store' }),
    )
  if (existsSync(webRoot)) serveWeb(app, webRoot)
  app.onError((error, c) => {
    if (error instanceof HTTPException) return error.getResponse()
    services.log.error({ err: describeError(error) }, 'request failed')
    return c.json({ error: 'shared.internal_server_error' }, 500)
  })
  return app
}
