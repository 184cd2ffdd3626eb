import type { Language } from '@reliance/core/shared/messages.ts'
import { slugInput } from '@reliance/core/shared/slug.ts'
import { Hono } from 'hono'
import { etag } from 'hono/etag'
import type { Services } from '../boundary/context.ts'
import { notFound } from '../boundary/rule-error.ts'
import type { Shown } from './act-page.ts'
import { page } from './page-layout.ts'
import { otherLanguage, type PageApp, type PageServices } from './page-request.ts'

/** A page that a space chose to show to everybody. */
export type PublicPage = {
  /** Refuses as not found whatever has no public page. `slug` is the address of now. */
  read: (
    services: Pick<Services, 'database'>,
    slug: string,
    lang: Language,
  ) => Promise<Shown & { slug: string; description: string }>
}

/** Told elsewhere in one or two lines. */
const shortened = (text: string): string => {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  return line.length <= 200 ? line : `${line.slice(0, 200).replace(/\s\S*$/, '')}…`
}

/** Public pages: the same bytes for everybody who speaks a language, so that a browser may keep them (L15). */
export const publicRoutes = (pages: PageServices, kinds: Record<string, PublicPage>): Hono<PageApp> => {
  const { services, frame } = pages
  const app = new Hono<PageApp>()
  app.use(etag())
  for (const [kind, publicPage] of Object.entries(kinds))
    app.get(`/${kind}/:slug`, async c => {
      c.header('vary', 'accept-language', { append: true })
      const asked = slugInput.safeParse(c.req.param('slug'))
      if (!asked.success) throw notFound()
      const lang = pages.languageOf(c)
      const { slug, description, ...shown } = await publicPage.read(services, asked.data, lang)
      const address = `/p/${kind}/${slug}`
      if (slug !== asked.data) return c.redirect(address, 302)
      c.header('cache-control', 'no-cache')
      const shared = { canonical: `${frame.baseUrl}${address}`, description: shortened(description) }
      return c.html(page(frame, { lang, otherLanguage: otherLanguage(lang), ...shown, shared }))
    })
  return app
}
