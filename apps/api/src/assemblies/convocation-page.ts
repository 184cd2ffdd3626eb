import {
  answerConvocationInput,
  simpleAnswers,
} from '@reliance/core/assemblies/attendance/answer-convocation.ts'
import { giveProxyInput } from '@reliance/core/assemblies/attendance/give-proxy.ts'
import { assembliesEn } from '@reliance/core/assemblies/messages.en.ts'
import { assembliesFr } from '@reliance/core/assemblies/messages.fr.ts'
import { mayTakePart } from '@reliance/core/assemblies/powers.ts'
import { findAssembly } from '@reliance/db/assemblies/assemblies.ts'
import { assemblyPlace } from '@reliance/db/assemblies/places.ts'
import { html } from 'hono/html'
import { answerThrough } from '../boundary/answer-mutation.ts'
import { notFound, RuleError } from '../boundary/rule-error.ts'
import { actorOf, allow, type MutationContext } from '../boundary/use-case.ts'
import { sayAgenda } from '../mail/said-agenda.ts'
import { sayWhen } from '../mail/said-event.ts'
import { type ActPage, type ActScene, answerOf, formInput, telling } from '../pages/act-page.ts'
import { rightsNote } from '../pages/collection-note.ts'
import { type Html, mark } from '../pages/drawing.ts'
import { actForm, choices, type Form, selectField } from '../pages/form-parts.ts'
import { inLanguage } from '../pages/in-language.ts'
import { say } from '../pages/say.ts'
import { paragraphs } from '../pages/text-html.ts'
import { answerConvocation } from './answer-convocation.ts'
import { answeredState } from './assembly-facts.ts'
import { giveProxy } from './give-proxy.ts'
import { proxiesView } from './proxies-view.ts'
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
  return { assembly, points, place, proxies: await proxiesView(db, scope, assembly, entered) }
}

const offered = [...simpleAnswers, 'proxy'] as const
type Offered = (typeof offered)[number]

type Holder = { personId: string; name: string }

/** Whom one asks to vote in one’s place: nobody is chosen beforehand. */
const holderField = (form: Form, holders: readonly Holder[]): Html => {
  const words = wordsOf(form)
  const options = holders.map(({ personId, name }) => ({ value: personId, label: name }))
  return selectField(form, { name: 'holderId', label: words.holder, hint: words.holderHint, options })
}

/** @param holders whom one may give one’s proxy to; none where the rules allow no proxy, or where it is given. */
const answerForm = (form: Form, place: string, holders: readonly Holder[]): Html => {
  const words = wordsOf(form)
  const answers: readonly Offered[] = holders.length > 0 ? offered : simpleAnswers
  const all = answers.map(value => ({ value, label: words[value], means: words[`${value}Means`] }))
  const kept = say(form.lang, holders.length > 0 ? words.keptProxy : words.kept, { place })
  const fields = html`${choices(form, 'answer', words.answer, all)}${holders.length > 0 ? holderField(form, holders) : ''}`
  return actForm(form, fields, rightsNote(form, kept), words.send)
}

const whereTo = async ({ db, scope }: MutationContext, { assemblyId }: { assemblyId: string }) => {
  const [assembly, place] = await Promise.all([findAssembly(db, scope, assemblyId), assemblyPlace(db, scope)])
  return { title: assembly?.title ?? '', href: `${place.path}/assemblees/${assemblyId}` }
}
const answering = telling(answerConvocation, whereTo)
const giving = telling(giveProxy, whereTo)

/** Answers, or gives one’s proxy; says what was done. */
const answerBy = async ({ services, door, link, form }: Parameters<ActPage['act']>[0]) => {
  const words = wordsOf(form)
  const answer = answerOf<Offered>(form, offered)
  const asked = { spaceId: link.spaceId, requestId: link.id }
  if (answer === 'proxy') {
    const holderId = form.fields.get('holderId')
    const given = formInput(giveProxyInput, { assemblyId: link.subjectId, holderId })
    const { done, told } = await answerThrough(services, door, giving, Object.assign(asked, given))
    return { told, text: words.doneProxy, holder: done.holder }
  }
  const given = formInput(answerConvocationInput, { assemblyId: link.subjectId, answer })
  const { told } = await answerThrough(services, door, answering, Object.assign(asked, given))
  return { told, text: answer === 'present' ? words.donePresent : words.doneExcused, holder: '' }
}

/** Answering a convocation from its mail, without coming in: the answers stand beside each other, none is chosen. */
export const convocationPage: ActPage = {
  async show(scene) {
    const { form, scope } = scene
    const { assembly, points, place, proxies } = await readScene(scene)
    const given = proxies?.given
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
<section class="part"><h2>${words.answer}</h2>${given ? html`<p>${put(words.proxyStands, { holder: given.name ?? words.somebody })}</p>` : ''}${answerForm(form, place.name, proxies?.holders ?? [])}</section>`,
    }
  },
  async act(doing) {
    const { form } = doing
    const { told, text, holder } = await answerBy(doing)
    const words = wordsOf(form)
    return {
      title: words.done,
      text: say(form.lang, text, { title: told.title, holder }),
      link: { href: told.href, words: words.readIt },
    }
  },
}
