import { organisationsInterfaceEn } from '@reliance/core/organisations/interface.en.ts'
import { organisationsInterfaceFr } from '@reliance/core/organisations/interface.fr.ts'
import { kindSentence } from '@reliance/core/organisations/kind-sentence.ts'
import { organisationsEn } from '@reliance/core/organisations/messages.en.ts'
import { organisationsFr } from '@reliance/core/organisations/messages.fr.ts'
import { html } from 'hono/html'
import { mark } from '../pages/drawing.ts'
import { inLanguage } from '../pages/in-language.ts'
import type { PublicPage, PublicPart } from '../pages/public-routes.ts'
import { say, spokenDay } from '../pages/say.ts'
import { paragraphs } from '../pages/text-html.ts'
import { publicOrganisation } from './public-organisation.ts'

const fields = ['purpose', 'history', 'culture', 'methods'] as const

/**
 * What an organisation chose to show to everybody, and the way to join it (R2).
 * @param parts what later contexts show there.
 */
export const publicOrganisationPage = (parts: readonly PublicPart[]): PublicPage => ({
  async read(services, slug, lang) {
    const organisation = await publicOrganisation(services, { slug })
    const words = inLanguage({ lang }, organisationsFr, organisationsEn).publicPage
    const titles = inLanguage({ lang }, organisationsInterfaceFr, organisationsInterfaceEn).organisation
    const put = (text: string) => say(lang, text, { organisation: organisation.name })
    const written = fields.filter(part => organisation[part] !== '')
    const kinds = inLanguage({ lang }, organisationsFr, organisationsEn)
    const sentence = kindSentence(
      organisation,
      (list, name) => (kinds[list] as Record<string, string>)[name] ?? '',
    )
    return {
      slug: organisation.slug,
      title: organisation.name,
      emblem: mark(organisation.spaceId, organisation.name),
      ...(sentence !== '' && { lead: sentence }),
      description: organisation.purpose || sentence || organisation.name,
      main: html`${
        written.length === 0
          ? html`<p class="soft">${put(words.nothing)}</p>`
          : written.map(
              part =>
                html`<section class="stack"><h2>${titles[part]}</h2>${paragraphs(organisation[part])}</section>`,
            )
      }
<section class="part">${
        organisation.closedAt === null
          ? html`<h2>${words.join}</h2><p>${put(words.joinWhy)}</p><p><a class="button main" href="/rejoindre/o/${organisation.slug}">${words.ask}</a></p>`
          : html`<p>${say(lang, words.closed, { day: spokenDay(new Date(organisation.closedAt), lang) })}</p>`
      }</section>${await Promise.all(parts.map(part => part(services, organisation.slug, lang)))}`,
    }
  },
})
