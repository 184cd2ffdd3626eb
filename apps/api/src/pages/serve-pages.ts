import type { ActKind } from '@reliance/core/identity/act-link.ts'
import { Hono, type MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { compress } from 'hono/compress'
import { notFound, RuleError } from '../boundary/rule-error.ts'
import { isTrustedForm } from '../trusted-origin.ts'
import type { ActPage } from './act-page.ts'
import { actRoutes } from './act-routes.ts'
import { answerWithPage, type PageApp, type PageServices } from './page-request.ts'
import { type PublicFile, type PublicPage, publicRoutes } from './public-routes.ts'
import { type LegalFacts, statementRoutes } from './statement-routes.ts'

/** Addresses whose pages the server writes whole: they need no script, and get none. */
export const isServedPage = (path: string): boolean =>
  /^\/(?:(?:acte|courriels|p)(?:\/|$)|(?:aide|accessibilite|mentions-legales)$)/.test(path)

/** A form of an act is small: a sentence for each of some positions at most. */
const maxFormBytes = 256 * 1024

const unfound = (): never => {
  throw notFound()
}

/** For whoever has the link alone: kept nowhere, and found by no search. */
const unshared: MiddlewareHandler = async (c, next) => {
  await next()
  c.header('cache-control', 'no-store')
  c.header('x-robots-tag', 'noindex')
}

/** A form is sent by a page of ours, or by a browser too old to say where it comes from: it has the token. */
const ownForms =
  (baseUrl: string): MiddlewareHandler =>
  async (c, next) => {
    if (c.req.method === 'POST' && !isTrustedForm(c.req.raw.headers, baseUrl))
      throw new RuleError('forbidden', { code: 'shared.foreign_origin' })
    await next()
  }

export type ServedPages = {
  acts: Record<ActKind, ActPage>
  publicPages: Record<string, PublicPage>
  publicFiles: Record<string, PublicFile>
  mailChoices: (pages: PageServices) => Hono<PageApp>
  /** What the operator says of who runs this. */
  legal: LegalFacts
}

/** Everything that is read without a script: public pages, and what a mail leads to (L15). */
export const servedPages = (
  pages: PageServices,
  { acts, publicPages, publicFiles, mailChoices, legal }: ServedPages,
): Hono<PageApp> => {
  const app = new Hono<PageApp>()
  app.onError(answerWithPage(pages))
  app.use(compress())
  app.use('/acte/*', unshared, ownForms(pages.frame.baseUrl), bodyLimit({ maxSize: maxFormBytes }))
  // Not of `/courriels/:token/:kind`: a mail program is no page of ours, and sends nothing but the token (RFC 8058).
  app.use('/courriels/*', unshared, bodyLimit({ maxSize: maxFormBytes }))
  app.use('/courriels/:token', ownForms(pages.frame.baseUrl))
  app.route('/acte', actRoutes(pages, acts))
  app.route('/courriels', mailChoices(pages))
  app.route('/p', publicRoutes(pages, publicPages, publicFiles))
  app.route('/', statementRoutes(pages, legal))
  for (const path of ['/acte/*', '/courriels/*', '/p/*']) app.all(path, unfound)
  return app
}
