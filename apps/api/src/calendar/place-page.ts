import { calendarEn } from '@reliance/core/calendar/messages.en.ts'
import { calendarFr } from '@reliance/core/calendar/messages.fr.ts'
import { mayReadCalendar } from '@reliance/core/calendar/powers.ts'
import { takePlaceInput } from '@reliance/core/calendar/take-place.ts'
import { findEvent } from '@reliance/db/calendar/events.ts'
import { placeHere } from '@reliance/db/calendar/places.ts'
import { html } from 'hono/html'
import { answerThrough } from '../boundary/answer-mutation.ts'
import { notFound, RuleError } from '../boundary/rule-error.ts'
import { actorOf, allow, type MutationContext } from '../boundary/use-case.ts'
import { sayWhen } from '../mail/said-event.ts'
import { type ActPage, formInput, telling } from '../pages/act-page.ts'
import { rightsNote } from '../pages/collection-note.ts'
import { mark } from '../pages/drawing.ts'
import { actForm, type Form } from '../pages/form-parts.ts'
import { inLanguage } from '../pages/in-language.ts'
import { say } from '../pages/say.ts'
import { paragraphs } from '../pages/text-html.ts'
import { audiencesOf } from './event-view.ts'
import { readSeating } from './seating.ts'
import { takePlace } from './take-place.ts'

const wordsOf = (form: Form) => inLanguage(form, calendarFr, calendarEn).placePage

const taking = telling(takePlace, async (ctx: MutationContext, { eventId }: { eventId: string }) => {
  const { db, scope, entered } = ctx
  const [event, place] = await Promise.all([
    findEvent(db, scope, eventId, audiencesOf(entered, scope.spaceId)),
    placeHere(db, scope, entered.kind),
  ])
  return { title: event?.title ?? '', href: `${place.path}/agenda/${eventId}` }
})

/** Saying that one comes to a date, from its mail and without coming in. */
export const placePage: ActPage = {
  async show({ db, scope, entered, link, form }) {
    allow(mayReadCalendar(actorOf(entered)))
    const [event, seating, place] = await Promise.all([
      findEvent(db, scope, link.subjectId, audiencesOf(entered, scope.spaceId)),
      readSeating(db, scope, link.subjectId),
      placeHere(db, scope, entered.kind),
    ])
    if (!event) throw notFound()
    if (event.cancelledAt !== null) throw new RuleError('conflict', { code: 'calendar.event_cancelled' })
    const words = wordsOf(form)
    const { title, description } = event
    const put = (text: string, values: Record<string, string | number> = {}) =>
      say(form.lang, text, Object.assign({ title, place: place.name }, values))
    const free = seating?.places ? seating.places - seating.comes.length : null
    const fact = (text: string, key: 'place' | 'link' | 'dialIn') =>
      event[key] === '' ? '' : html`<p>${put(text, { [key]: event[key] })}</p>`
    const room = free === null ? words.room : free > 0 ? words.free : words.full
    return {
      title: put(words.title),
      emblem: mark(scope.spaceId, place.name),
      lead: put(words.lead, { when: sayWhen(event, form.lang) }),
      main: html`<section class="part">${fact(words.where, 'place')}${fact(words.link, 'link')}${fact(words.dialIn, 'dialIn')}${
        description === '' ? '' : paragraphs(description)
      }</section>
<section class="part"><p>${put(room, { count: free ?? 0 })}</p>${actForm(form, html``, rightsNote(form, put(words.kept)), words.send)}</section>`,
    }
  },
  async act({ services, door, link, form }) {
    const words = wordsOf(form)
    const asked = { spaceId: link.spaceId, requestId: link.id }
    const given = formInput(takePlaceInput, { eventId: link.subjectId })
    const { done, told } = await answerThrough(services, door, taking, Object.assign(asked, given))
    return {
      title: words.done,
      text: say(form.lang, done.comes ? words.doneComes : words.doneWaits, { title: told.title }),
      link: { href: told.href, words: words.readIt },
    }
  },
}
