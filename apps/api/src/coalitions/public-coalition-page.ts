import { coalitionsInterfaceEn } from '@reliance/core/coalitions/interface.en.ts'
import { coalitionsInterfaceFr } from '@reliance/core/coalitions/interface.fr.ts'
import { coalitionsEn } from '@reliance/core/coalitions/messages.en.ts'
import { coalitionsFr } from '@reliance/core/coalitions/messages.fr.ts'
import { html } from 'hono/html'
import { inTurns } from '../in-turns.ts'
import { mark } from '../pages/drawing.ts'
import { inLanguage } from '../pages/in-language.ts'
import type { PublicPage, PublicPart } from '../pages/public-routes.ts'
import { say, spokenDay } from '../pages/say.ts'
import { charterHtml, paragraphs } from '../pages/text-html.ts'
import { publicCoalition } from './public-coalition.ts'
import { publicCoalitionsPage } from './public-coalitions-page.ts'

/**
 * What a coalition chose to show to everybody, its charter, and how an organisation joins it.
 * @param parts what later contexts show there.
 */
export const publicCoalitionPage = (parts: readonly PublicPart[]): PublicPage => ({
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
${await Promise.all(parts.map(part => part(services, current, lang)))}`,
    }
  },
})
