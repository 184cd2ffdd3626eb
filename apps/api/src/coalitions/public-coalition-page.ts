import { coalitionsInterfaceEn } from '@reliance/core/coalitions/interface.en.ts'
import { coalitionsInterfaceFr } from '@reliance/core/coalitions/interface.fr.ts'
import { coalitionsEn } from '@reliance/core/coalitions/messages.en.ts'
import { coalitionsFr } from '@reliance/core/coalitions/messages.fr.ts'
import type { Language } from '@reliance/core/shared/messages.ts'
import { html } from 'hono/html'
import type { Services } from '../boundary/context.ts'
import { inTurns } from '../in-turns.ts'
import { type Html, mark } from '../pages/drawing.ts'
import { inLanguage } from '../pages/in-language.ts'
import type { PublicPage } from '../pages/public-routes.ts'
import { say, spokenDay } from '../pages/say.ts'
import { charterHtml, paragraphs } from '../pages/text-html.ts'
import { publicCoalition } from './public-coalition.ts'
import { publicCoalitionsPage } from './public-coalitions-page.ts'

/** What later contexts show of a coalition to everybody: links to pages of their own, or nothing. */
export type PublicLinks = (
  services: Pick<Services, 'database'>,
  slug: string,
  lang: Language,
) => Promise<Html | ''>

/** What a coalition chose to show to everybody, its charter, and how an organisation joins it. */
export const publicCoalitionPage = (links: PublicLinks): PublicPage => ({
  list: publicCoalitionsPage,
  async read(services, slug, lang) {
    const {
      spaceId,
      slug: current,
      name,
      purpose,
      charter,
      memberCount,
      closedAt,
    } = await publicCoalition(services, { slug })
    const words = inLanguage({ lang }, coalitionsFr, coalitionsEn).publicPage
    const titles = inLanguage({ lang }, coalitionsInterfaceFr, coalitionsInterfaceEn).coalition
    const count = say(lang, titles.count, { count: memberCount })
    return {
      slug: current,
      title: name,
      emblem: mark(spaceId, name),
      lead: count,
      description: purpose || count,
      main: html`${
        purpose === ''
          ? ''
          : html`<section class="stack"><h2>${titles.purpose}</h2>${paragraphs(purpose)}</section>`
      }
<section class="part">${
        closedAt === null
          ? html`<h2>${words.join}</h2><p>${words.joinWhy}</p><p><a class="button main" href="/rejoindre/c/${current}">${words.ask}</a></p>`
          : html`<p>${say(lang, words.closed, { day: spokenDay(new Date(closedAt), lang) })}</p>`
      }</section>
${
  charter === null
    ? ''
    : html`<section class="part"><h2>${say(lang, words.charter, { version: charter.label })}</h2>${await inTurns(charterHtml(charter.text, charter.lang))}</section>`
}
${await links(services, current, lang)}`,
    }
  },
})
