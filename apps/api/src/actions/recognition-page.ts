import { answerRecognitionInput } from '@reliance/core/actions/answer-recognition.ts'
import { actionsEn } from '@reliance/core/actions/messages.en.ts'
import { actionsFr } from '@reliance/core/actions/messages.fr.ts'
import { mayActFor } from '@reliance/core/actions/powers.ts'
import { recognitionAnswers } from '@reliance/core/actions/recognition.ts'
import { listJoined, placeHere } from '@reliance/db/actions/places.ts'
import { findCheck } from '@reliance/db/actions/recognition.ts'
import { html } from 'hono/html'
import { answerThrough } from '../boundary/answer-mutation.ts'
import { notFound, RuleError } from '../boundary/rule-error.ts'
import { actorOf, allow } from '../boundary/use-case.ts'
import { type ActPage, answerOf, formInput, telling } from '../pages/act-page.ts'
import { mark } from '../pages/drawing.ts'
import { actForm, choices, type Form, textArea } from '../pages/form-parts.ts'
import { heldUntil } from '../pages/held-until.ts'
import { inLanguage } from '../pages/in-language.ts'
import { say } from '../pages/say.ts'
import { answerRecognition } from './answer-recognition.ts'

const textsOf = (form: Form) => inLanguage(form, actionsFr, actionsEn).recognitionPage

const answering = telling(answerRecognition, ({ db, scope }) => placeHere(db, scope, 'coalition'))

/** Whether an organisation recognises itself in the plan, from the mail that asks it once (R80). */
export const recognitionPage: ActPage = {
  async show({ db, scope, entered, link, form }) {
    const { organisationId } = link
    const mandateId = allow(mayActFor(actorOf(entered), organisationId, entered.now))
    const [check, members, place] = await Promise.all([
      findCheck(db, scope, link.subjectId),
      listJoined(db, scope),
      placeHere(db, scope, 'coalition'),
    ])
    const own = members.find(one => one.organisationId === organisationId)
    if (!check || !own) throw notFound()
    if (check.closedAt !== null) throw new RuleError('conflict', { code: 'actions.recognition_closed' })
    const words = textsOf(form)
    const values = {
      coalition: place.name,
      organisation: own.displayName,
      day: heldUntil(entered, mandateId),
    }
    const put = (text: string) => say(form.lang, text, values)
    const fields = html`${choices(
      form,
      'answer',
      words.choose,
      recognitionAnswers.map(value => ({ value, label: words[value], means: words.means[value] })),
    )}${textArea(form, { name: 'missing', label: words.missing, hint: words.missingHint })}`
    return {
      title: put(words.title),
      emblem: mark(scope.spaceId, place.name),
      lead: put(words.lead),
      main: html`<section class="part"><h2>${words.plan}</h2><ul>${check.titles.map(title => html`<li>${title}</li>`)}</ul></section>
<section class="part"><p>${put(words.mandate)}</p>${actForm(form, fields, null, words.send)}</section>`,
    }
  },
  async act({ services, door, link, form }) {
    const given = formInput(answerRecognitionInput, {
      checkId: link.subjectId,
      organisationId: link.organisationId,
      answer: answerOf(form, recognitionAnswers),
      missing: form.fields.get('missing') ?? '',
    })
    const input = { ...given, spaceId: link.spaceId, requestId: link.id }
    const { told } = await answerThrough(services, door, answering, input)
    const words = textsOf(form)
    return {
      title: words.done,
      text: words.doneWhy,
      link: { href: `${told.path}/actions/accord`, words: words.see },
    }
  },
}
