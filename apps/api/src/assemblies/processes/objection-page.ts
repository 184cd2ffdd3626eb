import { assembliesEn } from '@reliance/core/assemblies/messages.en.ts'
import { assembliesFr } from '@reliance/core/assemblies/messages.fr.ts'
import type { ConsentSheet } from '@reliance/core/assemblies/processes/consent-sheet.ts'
import { roundOf, sayObjectionInput } from '@reliance/core/assemblies/processes/say-objection.ts'
import { html } from 'hono/html'
import { answerThrough } from '../../boundary/answer-mutation.ts'
import type { DecisionWiring } from '../../mandates/effect-handlers.ts'
import {
  type ActPage,
  type ActScene,
  answerOf,
  type Done,
  formInput,
  type Shown,
  telling,
} from '../../pages/act-page.ts'
import { rightsNote } from '../../pages/collection-note.ts'
import { type Html, mark } from '../../pages/drawing.ts'
import { actForm, choices, type Form, textArea } from '../../pages/form-parts.ts'
import { inLanguage } from '../../pages/in-language.ts'
import { say } from '../../pages/say.ts'
import { paragraphs } from '../../pages/text-html.ts'
import type { ProcessFacts } from './process-facts.ts'
import { sayObjection } from './say-objection.ts'

type ConsentFacts = ProcessFacts<ConsentSheet>
type Doing = Parameters<ActPage['act']>[0]

const wordsOf = (form: Form) => inLanguage(form, assembliesFr, assembliesEn).processPage

const objectionForm = (form: Form, { sheet }: ConsentFacts, place: string): Html => {
  const words = wordsOf(form)
  const both = [
    { value: 'no', label: words.agrees, means: words.agreesMeans },
    { value: 'yes', label: words.objects, means: words.objectsMeans },
  ]
  const fields = html`${choices(form, 'answer', words.question, both)}${textArea(form, {
    name: 'reason',
    label: words.reason,
    hint: words.reasonHint,
  })}<input type="hidden" name="round" value="${roundOf(sheet)}"/>`
  return actForm(form, fields, rightsNote(form, say(form.lang, words.kept, { place })), words.send)
}

/** What is asked of whoever opens the link while people object: the whole text, and both answers beside each other. */
export const showObjection = ({ form, scope }: ActScene, facts: ConsentFacts, place: string): Shown => {
  const words = wordsOf(form)
  const { row, body, sheet } = facts
  return {
    title: say(form.lang, words.title, { title: row.title }),
    emblem: mark(scope.spaceId, place),
    lead: say(form.lang, words.lead, { place, body: body.name }),
    main: html`<section class="part"><h2>${words.text}</h2>${paragraphs(sheet.versions.at(-1)?.text ?? '')}</section>
<section class="part"><h2>${words.purpose}</h2>${paragraphs(sheet.purpose)}</section>
<section class="part"><h2>${words.question}</h2><p>${words.hidden}</p>${objectionForm(form, facts, place)}</section>`,
  }
}

/** Says whether one objects; what is answered is shown to nobody before all are in. */
export const actObjection = async (
  wiring: DecisionWiring,
  { services, door, link, form }: Doing,
): Promise<Done> => {
  const given = formInput(sayObjectionInput, {
    processId: link.subjectId,
    round: Number(form.fields.get('round') ?? ''),
    objects: answerOf(form, ['no', 'yes']) === 'yes',
    reason: form.fields.get('reason') ?? '',
  })
  const input = Object.assign({ spaceId: link.spaceId, requestId: link.id }, given)
  const answering = telling(sayObjection(wiring), ({ db, scope }) => wiring.pathOfSpace({ db, scope }))
  const { told } = await answerThrough(services, door, answering, input)
  const words = wordsOf(form)
  const href = `${told}/decider/${link.subjectId}`
  return { title: words.sentTitle, text: words.sent, link: { href, words: words.follow } }
}
