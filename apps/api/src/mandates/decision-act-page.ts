import { answerDecisionInput } from '@reliance/core/mandates/answer-decision.ts'
import { mandatesEn } from '@reliance/core/mandates/messages.en.ts'
import { mandatesFr } from '@reliance/core/mandates/messages.fr.ts'
import { findBody } from '@reliance/core/mandates/space-tree.ts'
import type { Weight } from '@reliance/core/mandates/weigh-decision.ts'
import type { AnswerRow } from '@reliance/db/mandates/decisions.ts'
import { html } from 'hono/html'
import { answerThrough } from '../boundary/answer-mutation.ts'
import { RuleError } from '../boundary/rule-error.ts'
import { filesOf } from '../files/attach.ts'
import { saidMeeting, sayEffect, titleOf } from '../mail/effect-sentences.ts'
import { type ActPage, type ActScene, answerOf, formInput, telling } from '../pages/act-page.ts'
import { actWords } from '../pages/act-words.ts'
import { collectionNote } from '../pages/collection-note.ts'
import { type Html, mark } from '../pages/drawing.ts'
import { actForm, choices, type Form, textArea, textField } from '../pages/form-parts.ts'
import { inLanguage } from '../pages/in-language.ts'
import { say, type Values } from '../pages/say.ts'
import { paragraphs } from '../pages/text-html.ts'
import { answerDecision } from './answer-decision.ts'
import type { DecisionWiring } from './effect-handlers.ts'
import {
  type DecisionRead,
  ownPart,
  readDecision,
  readingsOf,
  uncountedOf,
  weightOf,
} from './get-decision.ts'
import { registerIn } from './said-at-founding.ts'
import { decisionWords, sayStanding } from './say-standing.ts'
import { viewDecision } from './view-decision.ts'
import { askerOf } from './voice-names.ts'

const textsOf = (form: Form) => inLanguage(form, mandatesFr, mandatesEn).decisionPage

type Part = ReturnType<typeof ownPart>[number]

/** The decision as this link's person stands to it; refuses what can no longer be answered. */
const readPart = async (wiring: DecisionWiring, scene: ActScene) => {
  const { db, scope, entered, link, form } = scene
  const read = await readDecision({ db, scope }, link.subjectId)
  if (read.row.state !== 'asking' && read.row.state !== 'open')
    throw new RuleError('conflict', { code: 'mandates.decision_settled' })
  const parts = ownPart(wiring, read, entered)
  // The link of an organisation names it; in one's own organisation there is one voice.
  const part = parts.find(one => one.electorId === link.organisationId) ?? parts[0]
  if (!part) throw new RuleError('forbidden', { code: 'mandates.no_voice_there' })
  const register = registerIn(read.register, form.lang)
  return { read, part, view: viewDecision(wiring, register, read.row, read.effects, entered.now) }
}

type Why = (answer: AnswerRow) => Html | ''

const said = (read: DecisionRead, answers: readonly AnswerRow[], why: Why): Html =>
  html`<ul class="lines">${answers.map(one => {
    const name = read.register.people.find(person => person.personId === one.personId)?.displayName ?? ''
    return html`<li class="stack"><strong>${name}</strong>${why(one)}${paragraphs(one.reason)}</li>`
  })}</ul>`

/** Why an answer that is shown is not counted. */
const whyOf =
  (form: Form, read: DecisionRead, weight: Pick<Weight, 'gains' | 'loses'>, now: Date): Why =>
  answer => {
    const body = findBody(read.register.tree, read.row.bodyId)
    if (answer.isCounted || !body) return ''
    const { uncounted, countsFrom } = uncountedOf(read, body, weight, { ...answer, now })
    if (uncounted === null) return ''
    const text = decisionWords(form).uncountedWhy[uncounted]
    return html`<p class="soft">${say(form.lang, text, { day: countsFrom ?? '' })}</p>`
  }

const beforeAnswer = (form: Form, read: DecisionRead, losing: readonly string[], why: Why): Html => {
  const words = textsOf(form)
  const replies = read.answers.filter(one => losing.includes(one.electorId) && one.reason !== '')
  const noes = read.answers.filter(one => one.answer === 'no' && !losing.includes(one.electorId))
  return html`${replies.length > 0 ? html`<section class="part"><h2>${words.replies}</h2>${said(read, replies, why)}</section>` : ''}${
    noes.length > 0
      ? html`<section class="part"><h2>${words.noes}</h2>${said(read, noes, why)}</section>`
      : ''
  }`
}

/** What this answer weighs, in the words of the page of the decision: before it is given. */
const notice = (form: Form, part: Part): Html | '' => {
  const words = decisionWords(form)
  if (part.loses) return html`<p>${words.youLose}</p>`
  if (part.isNewcomer) return html`<p>${say(form.lang, words.youAreNew, { day: part.countsFrom ?? '' })}</p>`
  if (part.mandateName !== null) return html`<p>${part.isCounted ? words.yoursCounted : words.yours}</p>`
  if (part.gains) return html`<p>${part.isCounted ? words.youGainCounted : words.youGain}</p>`
  return part.maySayYes ? '' : html`<p>${words.noOnly}</p>`
}

const answerForm = (form: Form, place: string, part: Part, contentHash: string): Html => {
  const words = textsOf(form)
  const { choose, send } = actWords(form)
  const signs = part.isSigned || part.mandateName !== null
  const yes = {
    value: 'yes',
    label: words.yes,
    means: part.mandateName !== null ? words.yesYours : words.yesMeans,
  }
  const no = { value: 'no', label: words.no, means: words.noMeans }
  const fields = html`<input type="hidden" name="contentHash" value="${contentHash}"/>${choices(
    form,
    'answer',
    choose,
    part.maySayYes ? [yes, no] : [no],
  )}${textArea(form, { name: 'reason', label: words.reason, hint: words.reasonHint })}${
    signs
      ? textField(form, {
          name: 'typedName',
          label: words.typedName,
          hint: part.mandateName ?? words.typedNameHint,
          autoComplete: 'name',
        })
      : ''
  }`
  return actForm(form, fields, collectionNote(form, 'decision', place), send)
}

type View = ReturnType<typeof viewDecision>

/** What an effect does, and one below the other the powers that it gives. */
const effectHtml = (effect: View['effects'][number], form: Form): Html => {
  const { sentence, lines } = sayEffect(effect, form.lang)
  const listed = lines.length > 0 ? html`<ul>${lines.map(line => html`<li>${line}</li>`)}</ul>` : ''
  return html`<li>${sentence}${listed}</li>`
}

/** What people wrote of it, how a meeting decided it, and the files that show it. */
const writtenHtml = (form: Form, { text, meeting }: View, files: readonly string[]): Html | '' => {
  if (text === '' && meeting === null && files.length === 0) return ''
  const words = textsOf(form)
  return html`<section class="part"><h2>${words.words}</h2>${text === '' ? '' : paragraphs(text)}${
    meeting ? html`<p>${saidMeeting(meeting, form.lang)}</p>` : ''
  }${
    files.length > 0 ? html`<p>${words.files}</p><ul>${files.map(name => html`<li>${name}</li>`)}</ul>` : ''
  }</section>`
}

/** Answering a decision by a click in a mail, without coming in: what it does comes before what it says. */
export const decisionActPage = (wiring: DecisionWiring): ActPage => {
  const answering = telling(answerDecision(wiring), async ({ db, scope, now }, { decisionId }) => {
    const { row, effects, register, answers } = await readDecision({ db, scope }, decisionId)
    const view = viewDecision(wiring, register, row, effects, now)
    return { view, answers, href: `${await wiring.pathOfSpace({ db, scope })}/decisions/${decisionId}` }
  })
  return {
    async show(scene) {
      const { db, scope, entered, form } = scene
      const [{ read, part, view }, place, voices, files] = await Promise.all([
        readPart(wiring, scene),
        wiring.nameOfSpace({ db, scope }),
        wiring.namesOfVoices({ db, scope }),
        filesOf({ db, scope }, 'decision'),
      ])
      const words = textsOf(form)
      const { row, answers, register } = read
      const readings = await readingsOf({ db, scope }, wiring, read.effects)
      const texts = readings.map(reading => wiring.handlers[reading.kind]?.readingHtml?.(form, reading))
      const values: Values = {
        title: titleOf(view.effects, row.text, form.lang),
        place,
        body: view.bodyName,
        proposer:
          askerOf(register, voices, { personId: row.proposedBy, bodyId: row.bodyId, now: entered.now }) ||
          words.somebody,
        day: view.proposedOn,
      }
      const put = (text: string) => say(form.lang, text, values)
      const weight = weightOf(wiring, read, entered.now)
      const why = whyOf(form, read, weight, entered.now)
      return {
        title: put(words.title),
        emblem: mark(scope.spaceId, place),
        lead: put(words.lead),
        main: html`${
          view.effects.length > 0
            ? html`<section class="part"><h2>${words.does}</h2><ul class="lines">${view.effects.map(one =>
                effectHtml(one, form),
              )}</ul></section>`
            : ''
        }${writtenHtml(
          form,
          view,
          files(row.id).map(one => one.name),
        )}${await Promise.all(texts)}
${beforeAnswer(form, read, weight.loses, why)}<section class="part"><h2>${words.answer}</h2><p>${sayStanding(form, view, answers)}</p>${notice(form, part)}${answerForm(form, place, part, row.contentHash)}</section>`,
      }
    },
    async act({ services, door, link, form }) {
      const answer = answerOf(form, ['yes', 'no'])
      const given = formInput(answerDecisionInput, {
        decisionId: link.subjectId,
        answer,
        reason: form.fields.get('reason') ?? '',
        typedName: form.fields.get('typedName') ?? '',
        electorId: link.organisationId || null,
        contentHash: form.fields.get('contentHash') ?? '',
      })
      const input = { ...given, spaceId: link.spaceId, requestId: link.id }
      const done = await answerThrough(services, door, answering, input)
      const words = textsOf(form)
      const { view, answers, href } = done.told
      const values = { title: titleOf(view.effects, view.text, form.lang) }
      const said = say(form.lang, answer === 'yes' ? words.doneYes : words.doneNo, values)
      return {
        title: words.done,
        text: `${said} ${sayStanding(form, view, answers)}`,
        link: { href, words: words.readIt },
      }
    },
  }
}
