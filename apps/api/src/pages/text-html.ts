import type { CharterArticle } from '@reliance/core/coalitions/charter-articles.ts'
import { html } from 'hono/html'
import type { Html } from './drawing.ts'

/** A text as somebody typed it: an empty line separates two paragraphs, a single one goes to the line. */
export const paragraphs = (text: string): Html =>
  html`<div class="text">${text
    .split(/\n\s*\n/)
    .filter(words => words.trim() !== '')
    .map(words => html`<p>${words.trim()}</p>`)}</div>`

/** A charter in its own language, article by article. */
export const charterHtml = (articles: readonly CharterArticle[], lang: string): Html =>
  html`<div class="text" lang="${lang}">${articles.map(
    article => html`${article.title === null ? '' : html`<h3>${article.title}</h3>`}
${article.paragraphs.map(one => paragraphs(one))}`,
  )}</div>`
