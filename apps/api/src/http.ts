import { existsSync } from 'node:fs'
import { fetchRequestHandler } from '@trpc/server/adapters/fetch'
import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { compress } from 'hono/compress'
import { HTTPException } from 'hono/http-exception'
import { secureHeaders } from 'hono/secure-headers'
import { describeError } from './describe-error.ts'
import type { Env } from './env.ts'
import { fileRoutes } from './files/file-routes.ts'
import type { Mailbox } from './mail/mailbox.ts'
import { outboxPage } from './mail/outbox-page.ts'
import { choiceRoutes } from './notifications/choice-routes.ts'
import { answerReady } from './operations/operations-app.ts'
import type { Readiness } from './operations/readiness.ts'
import { pageFrame } from './pages/page-layout.ts'
import { languageOf } from './pages/page-request.ts'
import { isServedPage, servedPages } from './pages/serve-pages.ts'
import { exportRoutes } from './personal-data/export-routes.ts'
import { appRouter } from './router.ts'
import { serveWeb } from './serve-web.ts'
import type { House } from './trpc/context.ts'
import { isTrustedOrigin } from './trusted-origin.ts'
import { actPages, publicPages } from './wiring/pages.ts'
import { readableFiles } from './wiring/readable-files.ts'

type Bindings = { incoming?: { socket?: { remoteAddress?: string } } }
type App = { Bindings: Bindings }

const clientIp = (c: Context<App>, env: Env): string =>
  (env.TRUST_PROXY === 'yes' && c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim()) ||
  c.env.incoming?.socket?.remoteAddress ||
  'unknown'

const pagePolicy = {
  defaultSrc: ["'none'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'"],
  formAction: ["'self'"],
  baseUri: ["'none'"],
  frameAncestors: ["'none'"],
}

const strictPolicy = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  fontSrc: ["'self'"],
  imgSrc: ["'self'", 'data:'],
  connectSrc: ["'self'"],
  manifestSrc: ["'self'"],
  objectSrc: ["'none'"],
  baseUri: ["'none'"],
  formAction: ["'self'"],
  frameAncestors: ["'none'"],
}

/** For what people sent: it is handed over and never shown, by nobody's page. */
const filePolicy = {
  defaultSrc: ["'none'"],
  baseUri: ["'none'"],
  formAction: ["'none'"],
  frameAncestors: ["'none'"],
  sandbox: [],
}

const protection = (env: Env, contentSecurityPolicy: object) =>
  secureHeaders({
    contentSecurityPolicy,
    referrerPolicy: 'no-referrer',
    strictTransportSecurity: env.BASE_URL.startsWith('https:')
      ? 'max-age=31536000; includeSubDomains'
      : false,
  })

/** Calls in one HTTP request at most, and how large it may be. */
const maxBatchSize = 20
const maxBodyBytes = 12 * 1024 * 1024

/** The HTTP surface: the API under /trpc, the built web, and the outbox page in development. */
export const httpApp = (
  house: House,
  env: Env,
  webRoot: string,
  mailbox: Mailbox | null,
  ready: () => Promise<Readiness>,
) => {
  const app = new Hono<App>()
  const pages = protection(env, strictPolicy)
  const files = protection(env, filePolicy)
  const served = protection(env, pagePolicy)
  const protect = (path: string) => (path.startsWith('/files/') ? files : isServedPage(path) ? served : pages)
  app.use((c, next) => protect(c.req.path)(c, next))
  app.use(async (c, next) => {
    if (
      c.req.method !== 'GET' &&
      c.req.method !== 'HEAD' &&
      // Forms of pages without a script are judged where they are answered, by the token they come with.
      !isServedPage(c.req.path) &&
      !isTrustedOrigin(c.req.raw.headers, env.BASE_URL)
    )
      return c.json({ error: 'shared.foreign_origin' }, 403)
    await next()
  })
  app.post('/trpc/*', compress({ threshold: 4096 }), bodyLimit({ maxSize: maxBodyBytes }), c =>
    answerTrpc(c, house, env),
  )
  app.all('/trpc/*', c => c.json({ error: 'shared.method_not_allowed' }, 405))
  app.route('/files', fileRoutes(house, readableFiles))
  app.route('/archive', exportRoutes(house))
  const frame = pageFrame(env.BASE_URL, webRoot)
  const pageHouse = { house, frame, languageOf, clientIp: (c: Context<App>) => clientIp(c, env) }
  app.route('/', servedPages(pageHouse, { acts: actPages, publicPages, mailChoices: choiceRoutes }))
  app.get('/health', c => c.text('ok'))
  app.get('/ready', answerReady(ready))
  if (mailbox) app.get('/outbox', c => outboxPage(c, mailbox))
  if (existsSync(webRoot)) serveWeb(app, webRoot)
  app.onError((error, c) => {
    if (error instanceof HTTPException) return error.getResponse()
    house.log.error({ err: describeError(error) }, 'request failed')
    return c.json({ error: 'shared.internal_server_error' }, 500)
  })
  return app
}

const answerTrpc = async (c: Context<App>, house: House, env: Env): Promise<Response> => {
  const answer = await fetchRequestHandler({
    endpoint: '/trpc',
    req: c.req.raw,
    router: appRouter,
    allowMethodOverride: true,
    allowBatching: true,
    maxBatchSize,
    createContext: ({ resHeaders }) => ({
      ...house,
      sessionToken: house.sessions.read(c.req.raw.headers.get('cookie')),
      clientIp: clientIp(c, env),
      setCookie: line => resHeaders.append('set-cookie', line),
    }),
    onError({ path, error }) {
      if (error.code === 'INTERNAL_SERVER_ERROR')
        house.log.error({ path, err: describeError(error.cause ?? error) }, 'procedure failed')
    },
  })
  answer.headers.set('cache-control', 'no-store')
  return answer
}
