import { assembliesEn } from '@reliance/core/assemblies/messages.en.ts'
import { assembliesFr } from '@reliance/core/assemblies/messages.fr.ts'
import { askQuestionInput } from '@reliance/core/assemblies/processes/ask-question.ts'
import type { ConsentSheet } from '@reliance/core/assemblies/processes/consent-sheet.ts'
import { sayFeelingInput } from '@reliance/core/assemblies/processes/say-feeling.ts'
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
import { actForm, type Form, textArea } from '../../pages/form-parts.ts'
import { inLanguage } from '../../pages/in-language.ts'
import { say } from '../../pages/say.ts'
import { paragraphs } from '../../pages/text-html.ts'
import { askQuestion } from './ask-question.ts'
import type { ProcessFacts } from './process-facts.ts'
import { sayFeeling } from './say-feeling.ts'

type ConsentFacts = ProcessFacts<ConsentSheet>

/** The rounds in which people talk: one asks what a word means, then says how it lands. */
export const talkRounds = ['clarifying', 'feelings'] as const
export type TalkRound = (typeof talkRounds)[number]

const wordsOf = (form: Form) => inLanguage(form, assembliesFr, assembliesEn).talkPage

/** What was asked so far and answered, so that nobody asks twice. */
const saidSoFar = (form: Form, { questions }: ConsentSheet): Html | '' => {
  if (questions.length === 0) return ''
  const lines = questions.map(
    one => html`<li>${paragraphs(one.text)}${one.answer === '' ? '' : paragraphs(one.answer)}</li>`,
  )
  return html`<section class="part"><h2>${wordsOf(form).asked}</h2><ul>${lines}</ul></section>`
}

/** What is asked of whoever opens the link in a round of talk: the whole text, and one field that may stay empty. */
export const showTalk = (
  { form, scope }: ActScene,
  { row, body, sheet }: ConsentFacts,
  round: TalkRound,
  place: string,
): Shown => {
  const words = wordsOf(form)
  const said = words[round]
  const fields = html`${textArea(form, {
    name: 'text',
    label: said.label,
    hint: said.hint,
    rows: 4,
  })}<input type="hidden" name="talk" value="${round}"/>`
  const talking = actForm(form, fields, rightsNote(form, say(form.lang, words.kept, { place })), words.send)
  return {
    title: say(form.lang, said.title, { title: row.title }),
    emblem: mark(scope.spaceId, place),
    lead: say(form.lang, words.lead, { place, body: body.name }),
    main: html`<section class="part"><h2>${words.text}</h2>${paragraphs(sheet.versions.at(-1)?.text ?? '')}</section>
<section class="part"><h2>${words.purpose}</h2>${paragraphs(sheet.purpose)}</section>
${saidSoFar(form, sheet)}<section class="part"><h2>${said.heading}</h2><p>${said.why}</p>${talking}</section>`,
  }
}

/** Speaks in the round whose form was sent, or passes; a round that is over says so. */
export const actTalk = async (
  wiring: DecisionWiring,
  { services, door, link, form }: Parameters<ActPage['act']>[0],
): Promise<Done> => {
  const typed = { processId: link.subjectId, text: form.fields.get('text') ?? '' }
  const asked = { spaceId: link.spaceId, requestId: link.id }
  const path = ({ db, scope }: Parameters<DecisionWiring['pathOfSpace']>[0]) =>
    wiring.pathOfSpace({ db, scope })
  const { told } =
    form.fields.get('talk') === 'feelings'
      ? await answerThrough(
          services,
          door,
          telling(sayFeeling(wiring), path),
          Object.assign(asked, formInput(sayFeelingInput, typed)),
        )
      : await answerThrough(
          services,
          door,
          telling(askQuestion(wiring), path),
          Object.assign(asked, formInput(askQuestionInput, typed)),
        )
  const words = wordsOf(form)
  const href = `${told}/decider/${link.subjectId}`
  return { title: words.sentTitle, text: words.sent, link: { href, words: words.follow } }
}
