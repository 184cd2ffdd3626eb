import { type CharterArticle, readArticles } from '@reliance/core/coalitions/charter-articles.ts'
import type { Steps } from '@reliance/core/shared/steps.ts'
import { html } from 'hono/html'
import type { Html } from './drawing.ts'

/** A text as somebody typed it: an empty line separates two paragraphs, a single one goes to the line. */
export const paragraphs = (text: string): Html =>
  html`<div class="text">${text
    .split(/\n\s*\n/)
    .filter(words => words.trim() !== '')
    .map(words => html`<p>${words.trim()}</p>`)}</div>`

/** What a paragraph costs to draw beside its signs, in the work of looking at one. */
const drawWork = 40

function* articleHtml({ title, paragraphs: texts }: CharterArticle): Steps<Html[]> {
  const drawn: Html[] = title === null ? [] : [html`<h3>${title}</h3>`]
  for (const text of texts) {
    yield drawWork + text.length
    drawn.push(paragraphs(text))
  }
  return drawn
}

/** A charter in its own language, article by article. */
export function* charterHtml(text: string, lang: string): Steps<Html> {
  const drawn: Html[] = []
  for (const article of yield* readArticles(text)) {
    yield drawWork
    for (const part of yield* articleHtml(article)) drawn.push(part)
  }
  yield drawWork * drawn.length
  return html`<div class="text" lang="${lang}">${drawn}</div>`
}
