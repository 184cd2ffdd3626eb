import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { sharedEn } from '@reliance/core/shared/messages.en.ts'
import { sharedFr } from '@reliance/core/shared/messages.fr.ts'
import type { Language } from '@reliance/core/shared/messages.ts'
import { html, raw } from 'hono/html'
import { type Html, shore } from './drawing.ts'

/** What the server needs to know to write a page whole. */
export type PageFrame = {
  baseUrl: string
  /**
   * The style sheet that the build of the web made, and what the content policy calls it; null where nothing is built.
   * It stands in the page: asking for it would cost a slow phone as much again as the page (P8).
   */
  style: { text: string; source: string } | null
}

export const pageFrame = (baseUrl: string, webRoot: string): PageFrame => {
  const assets = path.join(webRoot, 'assets')
  const names = existsSync(assets) ? readdirSync(assets) : []
  const name = names.find(one => /^pages-[\w-]+\.css$/.test(one))
  if (name === undefined) return { baseUrl, style: null }
  const text = readFileSync(path.join(assets, name), 'utf8')
  const source = `'sha256-${createHash('sha256').update(text).digest('base64')}'`
  return { baseUrl, style: { text, source } }
}

export type PageContent = {
  lang: Language
  title: string
  /** Above the text: the mark and the name of a place. */
  emblem?: Html
  lead?: string
  main: Html
  /** Where the same page is in the other language. */
  otherLanguage: string
  /** The first page of all, from which one comes in otherwise. */
  isFirst?: true
  /** For pages that everybody may find: their address, and what is told of them elsewhere. */
  shared?: { canonical: string; description: string }
}

const other = { fr: 'en', en: 'fr' } as const
const locales = { fr: 'fr_FR', en: 'en_GB' } as const
export const pageWords = { fr: sharedFr.servedPage, en: sharedEn.servedPage } as const

const forSearch = ({ lang, title, shared }: PageContent): Html =>
  shared === undefined
    ? html`<meta name="robots" content="noindex"/>`
    : html`<link rel="canonical" href="${shared.canonical}"/><meta name="description" content="${shared.description}"/><meta property="og:type" content="website"/><meta property="og:site_name" content="Reliance"/><meta property="og:title" content="${title}"/><meta property="og:description" content="${shared.description}"/><meta property="og:url" content="${shared.canonical}"/><meta property="og:locale" content="${locales[lang]}"/>`

/** A whole page: landmarks, a way over what repeats, the shore, and no script (L15). */
export const page = ({ style }: PageFrame, content: PageContent): Html => {
  const { lang, title, emblem, lead, main, otherLanguage } = content
  const words = pageWords[lang]
  return html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8"/>
<meta name="viewport" content="width=device-width,initial-scale=1"/>
<meta name="color-scheme" content="light dark"/>
<title>${title} · Reliance</title>
${forSearch(content)}
${style === null ? '' : html`<style>${raw(style.text)}</style>`}
<link rel="icon" href="/icon.svg" type="image/svg+xml"/>
</head>
<body>
<a class="skip" href="#content">${words.skip}</a>
<header class="top"><a class="name" href="/">Reliance</a><nav aria-label="${words.language}"><a href="${otherLanguage}" lang="${other[lang]}" hreflang="${other[lang]}">${words.otherLanguage}</a></nav></header>
${shore}
<main id="content" tabindex="-1">
<div class="stack">
<h1 class="title">${emblem ?? ''}<span>${title}</span></h1>
${lead === undefined ? '' : html`<p class="lead">${lead}</p>`}
</div>
${main}
</main>
<footer class="end">${content.isFirst ? '' : html`<a href="/">${words.open}</a> `}<a href="/aide?lang=${lang}">${words.help}</a> <a href="/accessibilite?lang=${lang}">${words.accessibility}</a> <a href="/mentions-legales?lang=${lang}">${words.legal}</a></footer>
</body>
</html>`
}
