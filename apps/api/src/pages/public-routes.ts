import type { Language } from '@reliance/core/shared/messages.ts'
import { slugInput } from '@reliance/core/shared/slug.ts'
import { Hono } from 'hono'
import { etag } from 'hono/etag'
import type { Services } from '../boundary/context.ts'
import { notFound } from '../boundary/rule-error.ts'
import type { Shown } from './act-page.ts'
import type { Html } from './drawing.ts'
import { page } from './page-layout.ts'
import { otherLanguage, type PageApp, type PageServices } from './page-request.ts'
import { shortened } from './shortened.ts'

/** A page that a space chose to show to everybody. */
export type PublicPage = {
  /** Refuses as not found whatever has no public page. `slug` is the address of now. */
  read: (
    services: Pick<Services, 'database'>,
    slug: string,
    lang: Language,
  ) => Promise<Shown & { slug: string; description: string }>
  /** All spaces that have such a page, where they are listed together. */
  list?: PublicList
}

/** What a later context shows on the public page of a space, or nothing. */
export type PublicPart = (
  services: Pick<Services, 'database'>,
  slug: string,
  lang: Language,
) => Promise<Html | ''>

/** A file that belongs to such a page; refuses as not found where there is none. `slug` is the address of now. */
export type PublicFile = (
  services: Pick<Services, 'database' | 'baseUrl'>,
  slug: string,
  lang: Language,
) => Promise<{ slug: string; type: string; text: string }>

/** @param after the address of the last one read; null for the first page. */
export type PublicList = (
  services: Pick<Services, 'database'>,
  after: string | null,
  lang: Language,
) => Promise<Shown & { description: string }>

/**
 * Public pages, and the files that belong to them: the same bytes for everybody who speaks a language, so that a browser
 * may keep them (L15).
 * @param files by the letter of their page and their own name, `c/agenda.ics`.
 */
export const publicRoutes = (
  pages: PageServices,
  kinds: Record<string, PublicPage>,
  files: Record<string, PublicFile>,
): Hono<PageApp> => {
  const { services, frame } = pages
  const app = new Hono<PageApp>()
  app.use(etag())
  app.use(async (c, next) => {
    c.header('vary', 'accept-language', { append: true })
    c.header('cache-control', 'no-cache')
    await next()
  })
  for (const [address, read] of Object.entries(files)) {
    const [kind = '', name = ''] = address.split('/')
    app.get(`/${kind}/:slug/${name}`, async c => {
      const asked = slugInput.safeParse(c.req.param('slug'))
      if (!asked.success) throw notFound()
      const { slug, type, text } = await read(services, asked.data, pages.languageOf(c))
      if (slug !== asked.data) return c.redirect(`/p/${kind}/${slug}/${name}`, 302)
      return c.body(text, 200, { 'content-type': type })
    })
  }
  for (const [kind, { list, read }] of Object.entries(kinds)) {
    if (list !== undefined)
      app.get(`/${kind}`, async c => {
        const lang = pages.languageOf(c)
        const after = slugInput.safeParse(c.req.query('apres')).data ?? null
        const { description, ...shown } = await list(services, after, lang)
        const here = after === null ? '' : `&apres=${after}`
        const shared = { canonical: `${frame.baseUrl}/p/${kind}`, description }
        return c.html(page(frame, { lang, otherLanguage: `${otherLanguage(lang)}${here}`, ...shown, shared }))
      })
    app.get(`/${kind}/:slug`, async c => {
      const asked = slugInput.safeParse(c.req.param('slug'))
      if (!asked.success) throw notFound()
      const lang = pages.languageOf(c)
      const { slug, description, ...shown } = await read(services, asked.data, lang)
      const address = `/p/${kind}/${slug}`
      if (slug !== asked.data) return c.redirect(address, 302)
      const shared = { canonical: `${frame.baseUrl}${address}`, description: shortened(description) }
      return c.html(page(frame, { lang, otherLanguage: otherLanguage(lang), ...shown, shared }))
    })
  }
  return app
}
