import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { serveStatic } from '@hono/node-server/serve-static'
import type { Language } from '@reliance/core/shared/messages.ts'
import type { Env, Hono, MiddlewareHandler } from 'hono'
import { spokenLanguage } from './spoken-language.ts'

/** By page as the router names it, by language: the files it starts with (written by the build of the web). */
type FirstFiles = Record<string, Record<Language, readonly string[]>>

function readFirstFiles(root: string): FirstFiles {
  const file = path.join(root, 'first-files.json')
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as FirstFiles) : {}
}

/** Whether an address is one of these pages, as the router names them; a build that names none may have any. */
function matcherOf(pages: readonly string[]): (address: string) => boolean {
  const partsOf = (address: string) => address.replace(/\/$/, '').split('/')
  const patterns = pages.map(partsOf)
  return address => {
    const parts = partsOf(address)
    // The last of these holds all parts that follow.
    const fits = (pattern: readonly string[]) =>
      (pattern.at(-1) === '$' ? pattern.length <= parts.length : pattern.length === parts.length) &&
      pattern.every((part, at) => (part.startsWith('$') ? parts[at] !== '' : part === parts[at]))
    return patterns.length === 0 || patterns.some(fits)
  }
}

/** Said before the file is looked for: serveStatic calls its `onFound` when the answer is already made. */
const kept =
  (how: string): MiddlewareHandler =>
  (c, next) => {
    c.header('cache-control', how)
    return next()
  }

/**
 * The built web: files under /assets are kept for good, all else is asked again. With a page go the names of the
 * files it starts with, so that the browser asks for them before it has read the first (P8). An address of no page
 * shows the application, which says so in the reader's language, and is 404 for whoever reads only the status.
 */
export function serveWeb<E extends Env>(app: Hono<E>, root: string): void {
  app.use(
    '/assets/*',
    kept('public, max-age=31536000, immutable'),
    serveStatic({ root, precompressed: true }),
  )
  app.get('/assets/*', c => c.text('not found', 404, { 'cache-control': 'no-cache' }))
  const pages = Object.entries(readFirstFiles(root))
  for (const [page, files] of pages) {
    const links = (language: Language) =>
      files[language].map(file => `</${file}>; rel=modulepreload`).join(', ')
    const headers = { fr: links('fr'), en: links('en') }
    app.get(page.replace(/\/\$$/, '/*').replaceAll('$', ':'), async (c, next) => {
      c.header('link', headers[spokenLanguage(c)])
      c.header('vary', 'accept-language', { append: true })
      await next()
    })
  }
  app.use('/*', kept('no-cache'), serveStatic({ root, precompressed: true }))
  const isPage = matcherOf(pages.map(([page]) => page))
  app.get('/*', async (c, next) => {
    await next()
    // Said over again: a file that is found is answered with its own status.
    const { body, status, headers } = c.res
    if (status === 200 && !isPage(c.req.path)) c.res = new Response(body, { status: 404, headers })
  })
  app.get('/*', serveStatic({ root, path: 'index.html', precompressed: true }))
}
