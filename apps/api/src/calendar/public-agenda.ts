import type { Language } from '@reliance/core/shared/messages.ts'
import { listEvents, listFeedEvents, type ShownEvent } from '@reliance/db/calendar/events.ts'
import { placeHere } from '@reliance/db/calendar/places.ts'
import { readIn } from '@reliance/db/connection/space-transactions.ts'
import { publicDoor, type SpaceKind } from '@reliance/db/shared/doors.ts'
import { publicSpace } from '@reliance/db/shared/places.ts'
import { html } from 'hono/html'
import type { Services } from '../boundary/context.ts'
import { notFound } from '../boundary/rule-error.ts'
import { sayWhen } from '../mail/said-event.ts'
import type { Html } from '../pages/drawing.ts'
import type { PublicFile } from '../pages/public-routes.ts'
import { say } from '../pages/say.ts'
import { paragraphs } from '../pages/text-html.ts'
import { texts } from '../texts.ts'
import { feedDaysBack, feedRows, icalFile, icalType } from './ical.ts'

/** What everybody reads of an agenda, and nothing else (R119). */
const audiences = ['public'] as const
/** As many as a page says that is about more than dates. */
const onPage = 12
const day = 86_400_000

const item = (event: ShownEvent, lang: Language): Html => {
  const { kinds, publicPage } = texts[lang].calendar
  const { title, place, link, reason, cancelledAt, organisation, kind } = event
  const about = [kinds[kind], place, organisation ?? ''].filter(one => one !== '').join(', ')
  return html`<li><p>${cancelledAt === null ? html`<strong>${title}</strong>` : html`<s>${title}</s>`}<br/>${sayWhen(event, lang)}<br/><span class="soft">${about}</span></p>${
    cancelledAt !== null
      ? html`<p>${say(lang, publicPage.cancelled, { reason })}</p>`
      : html`${event.description === '' ? '' : paragraphs(event.description)}${link === '' ? '' : html`<p><a href="${link}" rel="nofollow noopener">${publicPage.join}</a></p>`}`
  }</li>`
}

/** On the public page of a space: its next public dates, and where a program reads them. Nothing where there are none. */
export const publicAgendaPart = async (
  { database }: Pick<Services, 'database'>,
  slug: string,
  lang: Language,
): Promise<Html | ''> => {
  const space = await publicSpace(database, slug)
  const read =
    space &&
    (await readIn(database)(publicDoor(space.space_id), async ({ db, scope }, entering) => {
      const { now } = await entering
      const page = { before: null, rows: onPage }
      return listEvents(db, scope, { audiences, period: 'upcoming', kind: null, now }, page)
    }))
  const found = read?.value ?? []
  const dates = found.slice(0, onPage)
  if (!space || dates.length === 0) return ''
  const words = texts[lang].calendar.publicPage
  const address = `/p/${space.kind === 'coalition' ? 'c' : 'o'}/${slug}/agenda.ics`
  return html`<section class="part"><h2>${words.title}</h2><ul class="stack">${dates.map(one => item(one, lang))}</ul>${found.length > onPage ? html`<p>${words.more}</p>` : ''}<p><a href="${address}">${words.subscribe}</a></p><p class="soft">${words.subscribeWhy}</p></section>`
}

/** The public dates of a space of that kind that has a public page, for programs; of any other, not found. */
export const publicAgendaFile =
  (kind: SpaceKind): PublicFile =>
  async ({ database, baseUrl }, slug, lang) => {
    const space = await publicSpace(database, slug)
    if (space?.kind !== kind) throw notFound()
    const read = await readIn(database)(publicDoor(space.space_id), async ({ db, scope }, entering) => {
      const since = new Date((await entering).now.getTime() - feedDaysBack * day)
      const [place, events] = await Promise.all([
        placeHere(db, scope, kind),
        listFeedEvents(db, scope, { audiences, since, rows: feedRows }),
      ])
      return { name: place.name, events }
    })
    if (!read) throw notFound()
    const { origin, hostname } = new URL(baseUrl)
    const letter = kind === 'coalition' ? 'c' : 'o'
    const url = `${origin}/p/${letter}/${space.current_slug}`
    const name = say(lang, texts[lang].calendar.file.of, { place: read.value.name })
    const dates = read.value.events.map(event => ({ event, url, place: null }))
    return { slug: space.current_slug, type: icalType, text: icalFile(name, dates, { lang, host: hostname }) }
  }
