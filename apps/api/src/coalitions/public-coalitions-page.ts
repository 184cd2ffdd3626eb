import { coalitionsInterfaceEn } from '@reliance/core/coalitions/interface.en.ts'
import { coalitionsInterfaceFr } from '@reliance/core/coalitions/interface.fr.ts'
import { coalitionsEn } from '@reliance/core/coalitions/messages.en.ts'
import { coalitionsFr } from '@reliance/core/coalitions/messages.fr.ts'
import type { Language } from '@reliance/core/shared/messages.ts'
import { cutPage, pageBefore } from '@reliance/core/shared/paging.ts'
import {
  listPublicCoalitions,
  type PublicCoalitionRow,
  somePublicCoalitions,
} from '@reliance/db/coalitions/public-coalitions.ts'
import { isUnavailable } from '@reliance/db/connection/unavailable.ts'
import { html } from 'hono/html'
import type { Services } from '../boundary/context.ts'
import { mark } from '../pages/drawing.ts'
import { inLanguage } from '../pages/in-language.ts'
import type { PublicList } from '../pages/public-routes.ts'
import { say } from '../pages/say.ts'
import { shortened } from '../pages/shortened.ts'
import type { WelcomePart } from '../pages/welcome-page.ts'

/** As many as fit beside the figure of the first page without hiding how one begins. */
const onFirstPage = 6

const cards = (rows: readonly PublicCoalitionRow[], lang: Language) => {
  const { count } = inLanguage({ lang }, coalitionsInterfaceFr, coalitionsInterfaceEn).coalition
  return html`<ul class="coalitions">${rows.map(
    ({ space_id, slug, name, purpose, joined }, at) =>
      html`<li>${mark(space_id, name, `c${at}`)}<div><a href="/p/c/${slug}">${name}</a>${
        purpose === '' ? '' : html`<p>${shortened(purpose)}</p>`
      }<p class="soft">${say(lang, count, { count: joined })}</p></div></li>`,
  )}</ul>`
}

const wordsOf = (lang: Language) => inLanguage({ lang }, coalitionsFr, coalitionsEn).publicList

/** The coalitions that chose to be read by everybody, by name, a page at a time. */
export const publicCoalitionsPage: PublicList = async (services, after, lang) => {
  const words = wordsOf(lang)
  const page = pageBefore(after)
  const { items, next } = cutPage(await listPublicCoalitions(services.database, page), page, row => row.slug)
  const empty = after === null ? words.none : words.noMore
  return {
    title: words.title,
    lead: words.lead,
    description: words.lead,
    main: html`${items.length === 0 ? html`<p>${empty}</p>` : cards(items, lang)}${
      next === null
        ? ''
        : html`<p><a class="button" href="?apres=${next}&amp;lang=${lang}">${words.more}</a></p>`
    }`,
  }
}

/**
 * Some of them on the first page of a visitor. Nothing where there are none, and where the database does not answer:
 * that page says what this is also when the house is being repaired.
 */
export const publicCoalitionsPart =
  ({ database }: Pick<Services, 'database'>): WelcomePart =>
  async lang => {
    const words = wordsOf(lang)
    const rows = await somePublicCoalitions(database, onFirstPage).catch((error: unknown) => {
      if (isUnavailable(error)) return []
      throw error
    })
    if (rows.length === 0) return ''
    const others = rows[0]?.others ?? 0
    return html`<section class="stack"><h2>${words.title}</h2><p>${words.some}</p>${cards(rows, lang)}${
      others === 0 ? '' : html`<p><a href="/p/c?lang=${lang}">${say(lang, words.others, { others })}</a></p>`
    }</section>`
  }
