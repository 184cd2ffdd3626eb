import type { Language } from '@reliance/core/shared/messages.ts'
import { welcomeEn } from '@reliance/core/shared/welcome.en.ts'
import { welcomeFr } from '@reliance/core/shared/welcome.fr.ts'
import type { Context } from 'hono'
import { html } from 'hono/html'
import { type Html, mark, shore } from './drawing.ts'
import { inLanguage } from './in-language.ts'
import { page } from './page-layout.ts'
import { otherLanguage, type PageServices } from './page-request.ts'

/** Organisations of the demo: whoever tries it meets them again. */
const pictured = ['La Garance commune', 'Atelier du Vélo têtu', 'Radio Micocoulier']

/** What a context adds to the first page; nothing where it has nothing to show. */
export type WelcomePart = (lang: Language) => Promise<Html | ''>

type Words = typeof welcomeFr | typeof welcomeEn

/** Two banks and the water between them: what stays at home, what the others see. */
const banks = (words: Words['banks']): Html => html`<figure class="banks">
<div class="bank"><div class="marks">${pictured.map((name, at) => mark(name, name, `m${at}`))}</div><h2>${words.home}</h2><p>${words.homeText}</p></div>
<div class="strait">${shore}</div>
<div class="bank"><div class="marks">${mark('reliance', words.coalition, 'm9')}</div><h2>${words.together}</h2><p>${words.togetherText}</p></div>
</figure>`

/** What this is, for whom, and how one begins: the first page of a visitor, the same for everybody in a language. */
export const welcomePage =
  ({ frame, languageOf }: Pick<PageServices, 'frame' | 'languageOf'>, part: WelcomePart) =>
  async (c: Context) => {
    const lang = languageOf(c)
    const words = inLanguage({ lang }, welcomeFr, welcomeEn)
    c.header('vary', 'accept-language, cookie', { append: true })
    c.header('cache-control', 'no-cache')
    const enter = html`<p class="enter"><a class="button main" href="/entrer">${words.enter}</a> <span class="soft">${words.enterHint}</span></p>`
    const main = html`${enter}
${banks(words.banks)}
<section class="stack"><h2>${words.what}</h2>${Object.values(words.doing).map(({ title, text }) => html`<div><h3>${title}</h3><p>${text}</p></div>`)}</section>
<section class="stack"><h2>${words.begin}</h2><ol class="stack">${Object.values(words.steps).map(step => html`<li>${step}</li>`)}</ol></section>
${await part(lang)}
<section class="stack"><h2>${words.whose}</h2><p>${words.whoseText}</p></section>`
    const { title, lead } = words
    const shared = { canonical: `${frame.baseUrl}/`, description: lead }
    return c.html(
      page(frame, { lang, otherLanguage: otherLanguage(lang), title, lead, main, shared, isFirst: true }),
    )
  }
