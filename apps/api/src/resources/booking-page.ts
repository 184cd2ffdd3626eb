import { answerBookingInput } from '@reliance/core/resources/answer-booking.ts'
import { resourcesEn } from '@reliance/core/resources/messages.en.ts'
import { resourcesFr } from '@reliance/core/resources/messages.fr.ts'
import { mayLend } from '@reliance/core/resources/powers.ts'
import { findBooking } from '@reliance/db/resources/bookings.ts'
import { placeHere } from '@reliance/db/resources/places.ts'
import { html } from 'hono/html'
import { answerThrough } from '../boundary/answer-mutation.ts'
import { notFound, RuleError } from '../boundary/rule-error.ts'
import { actorOf, allow, type MutationContext } from '../boundary/use-case.ts'
import { sayWhen } from '../mail/said-event.ts'
import { type ActPage, type ActScene, answerOf, formInput, telling } from '../pages/act-page.ts'
import { rightsNote } from '../pages/collection-note.ts'
import { mark } from '../pages/drawing.ts'
import { actForm, choices, type Form, textArea } from '../pages/form-parts.ts'
import { inLanguage } from '../pages/in-language.ts'
import { say } from '../pages/say.ts'
import { paragraphs } from '../pages/text-html.ts'
import { answerBooking } from './answer-booking.ts'

const textsOf = (form: Form) => inLanguage(form, resourcesFr, resourcesEn)

/** The request that the link is about; refuses one that is answered already. */
const readScene = async ({ db, scope, entered, link }: ActScene) => {
  const [shown, place] = await Promise.all([
    findBooking(db, scope, link.subjectId),
    placeHere(db, scope, 'coalition'),
  ])
  if (!shown) throw notFound()
  allow(mayLend(actorOf(entered), shown.resource.organisationId, entered.now))
  // What is kept for them a while waits for the same answer.
  if (!['requested', 'held'].includes(shown.booking.state))
    throw new RuleError('conflict', { code: 'resources.booking_step' })
  return { shown, place }
}

const whereTo = async ({ db, scope }: MutationContext, { bookingId }: { bookingId: string }) => ({
  href: `${(await placeHere(db, scope, 'coalition')).path}/moyens/reservation-${bookingId}`,
})
const answering = telling(answerBooking, whereTo)

/** Answering a request from its mail, without coming in: yes and no beside each other, a no with its reason. */
export const bookingPage: ActPage = {
  async show(scene) {
    const { form } = scene
    const { shown, place } = await readScene(scene)
    const { booking, resource, borrower } = shown
    const { actPage: words, said } = textsOf(form)
    const put = (text: string) =>
      say(form.lang, text, { resource: resource.name, organisation: borrower, place: place.name })
    const line = (text: string, values: Record<string, string | number>) =>
      html`<p>${say(form.lang, text, values)}</p>`
    const when = sayWhen({ ...booking, zone: 'Europe/Paris', wholeDay: false }, form.lang)
    const answers = (['accept', 'decline'] as const).map(value => ({
      value,
      label: words[value],
      means: put(words[`${value}Means`]),
    }))
    const fields = html`${choices(form, 'answer', words.answer, answers)}${textArea(form, { name: 'reason', label: words.reason })}`
    return {
      title: put(words.title),
      emblem: mark(booking.borrowerId, borrower),
      lead: put(words.lead),
      main: html`<section class="part"><h2>${words.asks}</h2>${line(said.when, { when })}${
        booking.isCounted ? line(said.quantity, { count: booking.quantity }) : ''
      }${paragraphs(booking.purpose)}</section>
<section class="part"><h2>${words.answer}</h2>${actForm(form, fields, rightsNote(form, put(words.kept)), words.send)}</section>`,
    }
  },
  async act({ services, door, link, form }) {
    const { actPage: words } = textsOf(form)
    const answer = answerOf(form, ['accept', 'decline'] as const)
    const reason = form.fields.get('reason') ?? ''
    const given = formInput(answerBookingInput, { bookingId: link.subjectId, answer, reason })
    const asked = Object.assign({ spaceId: link.spaceId, requestId: link.id }, given)
    const { told } = await answerThrough(services, door, answering, asked)
    return {
      title: words.done,
      text: answer === 'accept' ? words.doneAccept : words.doneDecline,
      link: { href: told.href, words: words.readIt },
    }
  },
}
