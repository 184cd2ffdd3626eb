import { organisationsInterfaceEn } from '@reliance/core/organisations/interface.en.ts'
import { organisationsInterfaceFr } from '@reliance/core/organisations/interface.fr.ts'
import { organisationsEn } from '@reliance/core/organisations/messages.en.ts'
import { organisationsFr } from '@reliance/core/organisations/messages.fr.ts'
import type { Language } from '@reliance/core/shared/messages.ts'
import { html } from 'hono/html'
import { mark } from '../pages/drawing.ts'
import { inLanguage } from '../pages/in-language.ts'
import type { PublicPage } from '../pages/public-routes.ts'
import { say, spokenDay } from '../pages/say.ts'
import { paragraphs } from '../pages/text-html.ts'
import { publicOrganisation } from './public-organisation.ts'

type Organisation = Awaited<ReturnType<typeof publicOrganisation>>
const parts = ['purpose', 'history', 'culture', 'methods'] as const

/** "Association loi 1901, alimentation et agriculture. Crest." */
const kindSentence = ({ legalForm, sector, communeName }: Organisation, lang: Language): string => {
  const { legalForms, sectors } = inLanguage({ lang }, organisationsFr, organisationsEn)
  const words = inLanguage({ lang }, organisationsInterfaceFr, organisationsInterfaceEn).organisation
  const named = (names: Record<string, string>, name: string) => names[name] ?? names.other ?? ''
  const form = named(legalForms, legalForm)
  const values = {
    form: `${form.charAt(0).toLocaleUpperCase()}${form.slice(1)}`,
    sector: named(sectors, sector),
  }
  return communeName === null
    ? say(lang, words.sentence, values)
    : say(lang, words.sentenceIn, { ...values, commune: communeName })
}

/** What an organisation chose to show to everybody, and the way to join it (R2). */
export const publicOrganisationPage: PublicPage = {
  async read(services, slug, lang) {
    const organisation = await publicOrganisation(services, { slug })
    const words = inLanguage({ lang }, organisationsFr, organisationsEn).publicPage
    const titles = inLanguage({ lang }, organisationsInterfaceFr, organisationsInterfaceEn).organisation
    const put = (text: string) => say(lang, text, { organisation: organisation.name })
    const written = parts.filter(part => organisation[part] !== '')
    const sentence = kindSentence(organisation, lang)
    return {
      slug: organisation.slug,
      title: organisation.name,
      emblem: mark(organisation.spaceId, organisation.name),
      lead: sentence,
      description: organisation.purpose || sentence,
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
      }</section>`,
    }
  },
}
