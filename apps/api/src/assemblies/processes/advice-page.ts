import { assembliesEn } from '@reliance/core/assemblies/messages.en.ts'
import { assembliesFr } from '@reliance/core/assemblies/messages.fr.ts'
import type { AdviceSheet } from '@reliance/core/assemblies/processes/advice-sheet.ts'
import { giveAdviceInput } from '@reliance/core/assemblies/processes/give-advice.ts'
import { html } from 'hono/html'
import { answerThrough } from '../../boundary/answer-mutation.ts'
import type { DecisionWiring } from '../../mandates/effect-handlers.ts'
import {
  type ActPage,
  type ActScene,
  type Done,
  formInput,
  type Shown,
  telling,
} from '../../pages/act-page.ts'
import { rightsNote } from '../../pages/collection-note.ts'
import { type Html, mark } from '../../pages/drawing.ts'
import { actForm, type Form, textArea, tick } from '../../pages/form-parts.ts'
import { inLanguage } from '../../pages/in-language.ts'
import { say } from '../../pages/say.ts'
import { paragraphs } from '../../pages/text-html.ts'
import { giveAdvice } from './give-advice.ts'
import type { ProcessFacts } from './process-facts.ts'

const wordsOf = (form: Form) => inLanguage(form, assembliesFr, assembliesEn)

const adviceForm = (form: Form, place: string): Html => {
  const { advicePage: words } = wordsOf(form)
  const fields = html`${textArea(form, { name: 'text', label: words.text, rows: 5 })}${tick(form, {
    name: 'important',
    label: words.important,
    means: words.importantMeans,
  })}`
  return actForm(form, fields, rightsNote(form, say(form.lang, words.kept, { place })), words.send)
}

/** What somebody is about to decide, in full, and the field for one’s advice. */
export const showAdvice = (
  { form, scope }: ActScene,
  { row, body, sheet }: ProcessFacts<AdviceSheet>,
  place: string,
): Shown => {
  const { advicePage: words } = wordsOf(form)
  return {
    title: say(form.lang, words.title, { title: row.title }),
    emblem: mark(scope.spaceId, place),
    lead: say(form.lang, words.lead, { place, body: body.name }),
    main: html`<section class="part"><h2>${words.plan}</h2>${paragraphs(sheet.plan)}</section>
<section class="part"><h2>${words.clause}</h2>${paragraphs(sheet.clause)}</section>
<section class="part"><h2>${words.text}</h2>${adviceForm(form, place)}</section>`,
  }
}

/** Gives advice, which stays with the decision. */
export const actAdvice = async (
  wiring: DecisionWiring,
  { services, door, link, form }: Parameters<ActPage['act']>[0],
): Promise<Done> => {
  const given = formInput(giveAdviceInput, {
    processId: link.subjectId,
    text: form.fields.get('text') ?? '',
    isImportant: form.fields.get('important') === 'yes',
  })
  const input = Object.assign({ spaceId: link.spaceId, requestId: link.id }, given)
  const answering = telling(giveAdvice(wiring), ({ db, scope }) => wiring.pathOfSpace({ db, scope }))
  const { told } = await answerThrough(services, door, answering, input)
  const { advicePage: words, processPage } = wordsOf(form)
  const href = `${told}/decider/${link.subjectId}`
  return { title: words.sentTitle, text: words.sent, link: { href, words: processPage.follow } }
}
