import {
  answerConvocationInput,
  simpleAnswers,
} from '@reliance/core/assemblies/attendance/answer-convocation.ts'
import { assembliesEn } from '@reliance/core/assemblies/messages.en.ts'
import { assembliesFr } from '@reliance/core/assemblies/messages.fr.ts'
import { mayTakePart } from '@reliance/core/assemblies/powers.ts'
import { findAssembly } from '@reliance/db/assemblies/assemblies.ts'
import { assemblyPlace } from '@reliance/db/assemblies/places.ts'
import { html } from 'hono/html'
import { answerThrough } from '../boundary/answer-mutation.ts'
import { notFound, RuleError } from '../boundary/rule-error.ts'
import { actorOf, allow } from '../boundary/use-case.ts'
import { sayAgenda } from '../mail/said-agenda.ts'
import { sayWhen } from '../mail/said-event.ts'
import { type ActPage, type ActScene, answerOf, formInput, telling } from '../pages/act-page.ts'
import { rightsNote } from '../pages/collection-note.ts'
import { type Html, mark } from '../pages/drawing.ts'
import { actForm, choices, type Form } from '../pages/form-parts.ts'
import { inLanguage } from '../pages/in-language.ts'
import { say } from '../pages/say.ts'
import { paragraphs } from '../pages/text-html.ts'
import { answerConvocation } from './answer-convocation.ts'
import { answeredState } from './assembly-facts.ts'
import { readAgenda } from './read-agenda.ts'

const wordsOf = (form: Form) => inLanguage(form, assembliesFr, assembliesEn).actPage

/** The assembly that the link is about; refuses one that is answered no more, as the answer itself would. */
const readScene = async ({ db, scope, entered, link }: ActScene) => {
  allow(mayTakePart(actorOf(entered)))
  const [assembly, points, place] = await Promise.all([
    findAssembly(db, scope, link.subjectId),
    readAgenda(db, scope, link.subjectId),
    assemblyPlace(db, scope),
  ])
  if (!assembly) throw notFound()
  if (!['agenda_open', 'agenda_frozen'].includes(answeredState(assembly, entered.now)))
    throw new RuleError('conflict', { code: 'assemblies.answer_too_late' })
  return { assembly, points, place }
}

const answerForm = (form: Form, place: string): Html => {
  const words = wordsOf(form)
  const both = simpleAnswers.map(value => ({
    value,
    label: words[value],
    means: value === 'present' ? words.presentMeans : words.excusedMeans,
  }))
  const kept = say(form.lang, words.kept, { place })
  return actForm(form, choices(form, 'answer', words.answer, both), rightsNote(form, kept), words.send)
}

const answering = telling(answerConvocation, async ({ db, scope }, { assemblyId }) => {
  const [assembly, place] = await Promise.all([findAssembly(db, scope, assemblyId), assemblyPlace(db, scope)])
  return { title: assembly?.title ?? '', href: `${place.path}/assemblees/${assemblyId}` }
})

/** Answering a convocation from its mail, without coming in: both answers stand beside each other, none is chosen. */
export const convocationPage: ActPage = {
  async show(scene) {
    const { form, scope } = scene
    const { assembly, points, place } = await readScene(scene)
    const words = wordsOf(form)
    const { title, link, dialIn, why } = assembly
    const put = (text: string, values: Record<string, string> = {}) =>
      say(form.lang, text, Object.assign({ title, place: place.name }, values))
    return {
      title: put(words.title),
      emblem: mark(scope.spaceId, place.name),
      lead: put(words.lead, { when: sayWhen(assembly, form.lang) }),
      main: html`<section class="part">${assembly.place === '' ? '' : html`<p>${put(words.where, { place: assembly.place })}</p>`}${
        link === '' ? '' : html`<p>${put(words.link, { link })}</p>`
      }${dialIn === '' ? '' : html`<p>${put(words.dialIn, { dialIn })}</p>`}</section>
${why === '' ? '' : html`<section class="part"><h2>${words.reason}</h2>${paragraphs(why)}</section>`}
<section class="part"><h2>${words.agenda}</h2>${paragraphs(sayAgenda(points, form.lang))}</section>
<section class="part"><h2>${words.answer}</h2>${answerForm(form, place.name)}</section>`,
    }
  },
  async act({ services, door, link, form }) {
    const answer = answerOf(form, simpleAnswers)
    const given = formInput(answerConvocationInput, { assemblyId: link.subjectId, answer })
    const input = Object.assign({ spaceId: link.spaceId, requestId: link.id }, given)
    const { told } = await answerThrough(services, door, answering, input)
    const words = wordsOf(form)
    const text = answer === 'present' ? words.donePresent : words.doneExcused
    return {
      title: words.done,
      text: say(form.lang, text, { title: told.title }),
      link: { href: told.href, words: words.readIt },
    }
  },
}
