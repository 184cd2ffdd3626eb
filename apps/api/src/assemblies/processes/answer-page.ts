import { assembliesEn } from '@reliance/core/assemblies/messages.en.ts'
import { assembliesFr } from '@reliance/core/assemblies/messages.fr.ts'
import { mayShareIn } from '@reliance/core/assemblies/powers.ts'
import { roundOf, sayObjectionInput } from '@reliance/core/assemblies/processes/say-objection.ts'
import { html } from 'hono/html'
import { answerThrough } from '../../boundary/answer-mutation.ts'
import { RuleError } from '../../boundary/rule-error.ts'
import { actorOf, allow } from '../../boundary/use-case.ts'
import type { DecisionWiring } from '../../mandates/effect-handlers.ts'
import { type ActPage, type ActScene, answerOf, formInput, telling } from '../../pages/act-page.ts'
import { rightsNote } from '../../pages/collection-note.ts'
import { type Html, mark } from '../../pages/drawing.ts'
import { actForm, choices, type Form, textArea } from '../../pages/form-parts.ts'
import { inLanguage } from '../../pages/in-language.ts'
import { say } from '../../pages/say.ts'
import { paragraphs } from '../../pages/text-html.ts'
import { meIn, type ProcessFacts, readFacts } from './process-facts.ts'
import { sayObjection } from './say-objection.ts'

const wordsOf = (form: Form) => inLanguage(form, assembliesFr, assembliesEn).processPage

/** What the link is about; refuses where nothing is asked of whoever opens it any more. */
const readScene = async (wiring: DecisionWiring, { db, scope, entered, link }: ActScene) => {
  allow(mayShareIn(actorOf(entered)))
  const facts = await readFacts({ db, scope }, wiring, link.subjectId, Promise.resolve(entered))
  const me = meIn(facts, entered)
  if (me === null) throw new RuleError('forbidden', { code: 'assemblies.not_a_participant' })
  if (facts.sheet.state !== 'objecting')
    throw new RuleError('conflict', { code: 'assemblies.process_step_not_now' })
  return { facts, place: await wiring.nameOfSpace({ db, scope }) }
}

const objectionForm = (form: Form, { sheet }: ProcessFacts, place: string): Html => {
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

/**
 * Saying whether one objects from the mail, without coming in: opening the page says nothing, both answers stand beside each
 * other, and what is answered is shown to nobody before all are in.
 */
export const answerPage = (wiring: DecisionWiring): ActPage => ({
  async show(scene) {
    const { form, scope } = scene
    const { facts, place } = await readScene(wiring, scene)
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
  },
  async act({ services, door, link, form }) {
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
    return {
      title: words.sentTitle,
      text: words.sent,
      link: { href: `${told}/decider/${link.subjectId}`, words: words.follow },
    }
  },
})
