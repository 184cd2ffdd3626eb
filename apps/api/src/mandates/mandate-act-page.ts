import { acceptMandateInput, awaitsAnswer } from '@reliance/core/mandates/accept-mandate.ts'
import { declineMandateInput } from '@reliance/core/mandates/decline-mandate.ts'
import { centsText } from '@reliance/core/mandates/mandate-limits.ts'
import { acceptanceDueOn } from '@reliance/core/mandates/mandate-state.ts'
import { mandatesEn } from '@reliance/core/mandates/messages.en.ts'
import { mandatesFr } from '@reliance/core/mandates/messages.fr.ts'
import { bodyName, findRole } from '@reliance/core/mandates/space-tree.ts'
import type { Language } from '@reliance/core/shared/messages.ts'
import { civilDateAt } from '@reliance/core/shared/time.ts'
import type { ReadDb } from '@reliance/db/connection/database.ts'
import { decisionsOfEffects, findDecision } from '@reliance/db/mandates/read-decisions.ts'
import type { Scope } from '@reliance/db/shared/doors.ts'
import { html } from 'hono/html'
import { answerThrough } from '../boundary/answer-mutation.ts'
import { notFound, unwrap } from '../boundary/rule-error.ts'
import { sayPower } from '../mail/effect-sentences.ts'
import { type ActPage, answerOf, formInput, telling } from '../pages/act-page.ts'
import { actWords } from '../pages/act-words.ts'
import { collectionNote } from '../pages/collection-note.ts'
import { type Html, mark } from '../pages/drawing.ts'
import { actForm, choices, type Form, textField } from '../pages/form-parts.ts'
import { inLanguage } from '../pages/in-language.ts'
import { say, type Values } from '../pages/say.ts'
import { paragraphs } from '../pages/text-html.ts'
import { acceptMandate } from './accept-mandate.ts'
import { declineMandate } from './decline-mandate.ts'
import type { DecisionWiring } from './effect-handlers.ts'
import { readRegister } from './register.ts'
import { registerIn } from './said-at-founding.ts'
import { askerOf } from './voice-names.ts'

const textsOf = (form: Form) => inLanguage(form, mandatesFr, mandatesEn)

/** The mandate with the names of what it belongs to. */
const readMandate = async (db: ReadDb, scope: Scope, mandateId: string, lang: Language) => {
  const register = registerIn(await readRegister(db, scope), lang)
  const mandate = register.mandates.find(one => one.mandateId === mandateId)
  const role = mandate && findRole(register.tree, mandate.roleId)
  if (!mandate || !role) throw notFound()
  const by = (await decisionsOfEffects(db, scope)).find(one => one.effectId === mandate.effectId)
  const decision = by && (await findDecision(db, scope, by.decisionId))
  const place = bodyName(register.tree, mandate.bodyId)
  const names: Values = { role: role.name, place, start: mandate.startsOn, end: mandate.endsOn }
  return { register, mandate, role, decision, names }
}

const tellIn =
  (lang: Language) =>
  async ({ db, scope }: { db: ReadDb; scope: Scope }, input: { mandateId: string }) =>
    (await readMandate(db, scope, input.mandateId, lang)).names

const answerForm = (form: Form, space: string, revision: number, name: string): Html => {
  const words = textsOf(form).actPage
  const { choose, send } = actWords(form)
  const hint = say(form.lang, words.typedNameHint, { name })
  const fields = html`<input type="hidden" name="revision" value="${revision}"/>${choices(
    form,
    'answer',
    choose,
    [
      { value: 'accept', label: words.accept, means: words.acceptMeans },
      { value: 'decline', label: words.decline, means: words.declineMeans },
    ],
  )}${textField(form, { name: 'typedName', label: words.typedName, hint, autoComplete: 'name' })}`
  return actForm(form, fields, collectionNote(form, 'mandate', space), send)
}

const fact = (name: string, text: string): Html | '' =>
  text === '' ? '' : html`<dt>${name}</dt><dd>${text}</dd>`

/** What the role lets its holder do, one below the other. */
const opens = (form: Form, powers: readonly string[]): Html => {
  const words = textsOf(form)
  const said =
    powers.length === 0
      ? words.opensNothing
      : html`<ul>${powers.map(power => html`<li>${sayPower(power, form.lang)}</li>`)}</ul>`
  return html`<dt>${words.actPage.opens}</dt><dd>${said}</dd>`
}

/** Accepting or declining a mandate by typing one's name, from the mail that says it was given (R9). */
export const mandateActPage = (wiring: DecisionWiring): ActPage => ({
  async show({ db, scope, entered, link, form }) {
    const [{ register, mandate, role, decision, names }, space, voices] = await Promise.all([
      readMandate(db, scope, link.subjectId, form.lang),
      wiring.nameOfSpace({ db, scope }),
      wiring.namesOfVoices({ db, scope }),
    ])
    const by = { bodyId: mandate.decidedByBodyId, now: entered.now }
    const proposer = decision ? askerOf(register, voices, { ...by, personId: decision.proposedBy }) : ''
    const { revision, displayName } = mandate
    const facts = { mandate, revision, displayName, actorId: entered.personId ?? '' }
    unwrap(awaitsAnswer(facts, revision, entered.now), 'conflict')
    const { actPage: words, engagement, mandate: limits } = textsOf(form)
    const { ceilingCents } = mandate
    const ceiling =
      ceilingCents === null
        ? limits.nothing
        : say(form.lang, limits.upTo, { amount: centsText(ceilingCents) })
    const put = (text: string, values: Values = {}) => say(form.lang, text, { ...names, space, ...values })
    return {
      title: put(words.title),
      emblem: mark(scope.spaceId, space),
      lead: put(words.lead),
      main: html`<dl class="facts">${fact(words.mission, mandate.mission)}${fact(words.term, put(words.termDays))}${fact(words.purpose, role.purpose)}${fact(words.domain, role.domain)}${fact(limits.reports, limits.rhythms[mandate.reportRhythm])}${fact(limits.spending, ceiling)}${fact(limits.binds_organisation, mandate.mayBind ? limits.bindsYes : limits.bindsNo)}${opens(form, mandate.powers)}${fact(words.proposer, proposer)}</dl>
${
  decision
    ? html`<section class="part"><h2>${put(words.decision, { day: civilDateAt(decision.endedAt ?? decision.proposedAt), number: decision.number })}</h2>${paragraphs(decision.text)}</section>`
    : ''
}
<section class="part"><h2>${words.engagement}</h2><p>${engagement}</p><p>${put(words.dueOn, { day: acceptanceDueOn(mandate) })}</p>${answerForm(form, space, revision, displayName)}</section>`,
    }
  },
  async act({ services, door, link, form }) {
    const answer = answerOf(form, ['accept', 'decline'])
    const given = {
      mandateId: link.subjectId,
      typedName: form.fields.get('typedName') ?? '',
      revision: Number(form.fields.get('revision') || Number.NaN),
    }
    const request = { spaceId: link.spaceId, requestId: link.id }
    const tell = tellIn(form.lang)
    const done =
      answer === 'accept'
        ? await answerThrough(services, door, telling(acceptMandate, tell), {
            ...formInput(acceptMandateInput, given),
            ...request,
          })
        : await answerThrough(services, door, telling(declineMandate(wiring), tell), {
            ...formInput(declineMandateInput, given),
            ...request,
          })
    const words = textsOf(form).actPage
    const [title, text] =
      answer === 'accept' ? [words.accepted, words.acceptedWhy] : [words.declined, words.declinedWhy]
    return { title: say(form.lang, title, done.told), text: say(form.lang, text, done.told) }
  },
})
