import { coastLines } from '@reliance/ui/coast.ts'
import { initialsOf, markShape } from '@reliance/ui/mark-shape.ts'
import { html, raw } from 'hono/html'
import type { HtmlEscapedString } from 'hono/utils/html'

export type Html = HtmlEscapedString | Promise<HtmlEscapedString>

/**
 * The mark of an organisation or a coalition, as everywhere: outline, pattern and initials in ink.
 * @param id tells the marks of one page apart.
 */
export const mark = (seed: string, name: string, id = 'm'): Html => {
  const { outline, pattern } = markShape(seed)
  return html`<svg class="mark" aria-hidden="true" viewBox="0 0 48 48"><clipPath id="${id}"><path d="${outline}"/></clipPath><path class="paper" d="${outline}"/><path d="${pattern}" clip-path="url(#${id})" stroke-width="1.6"/><path class="paper" d="${outline}" transform="translate(8.4 8.4) scale(.65)"/><path d="${outline}" stroke-width="2.5"/><text x="24" y="25" text-anchor="middle" dominant-baseline="central" font-size="17">${initialsOf(name)}</text></svg>`
}

const paths = coastLines
  .slice(0, 2)
  .map(line => `<path d="${line}"/>`)
  .join('')

/** The line between what stays at home and what the others see. */
export const shore: Html = html`<svg class="shore" aria-hidden="true" viewBox="0 0 1000 24" preserveAspectRatio="none"><g transform="matrix(0 1 1 0 0 0)">${raw(paths)}</g></svg>`
