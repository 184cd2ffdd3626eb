import { answerLeadInput, isAskedOf } from '@reliance/core/actions/answer-lead.ts'
import { actionsEn } from '@reliance/core/actions/messages.en.ts'
import { actionsFr } from '@reliance/core/actions/messages.fr.ts'
import { mayActFor } from '@reliance/core/actions/powers.ts'
import { findActionById } from '@reliance/db/actions/actions.ts'
import { findTransfer } from '@reliance/db/actions/lead-transfers.ts'
import { listParts } from '@reliance/db/actions/parts.ts'
import { listJoined, placeHere } from '@reliance/db/actions/places.ts'
import type { ReadDb } from '@reliance/db/connection/database.ts'
import type { Scope } from '@reliance/db/shared/doors.ts'
import { html } from 'hono/html'
import { answerThrough } from '../boundary/answer-mutation.ts'
import { notFound, RuleError } from '../boundary/rule-error.ts'
import { actorOf, allow } from '../boundary/use-case.ts'
import { type ActPage, answerOf, formInput, telling } from '../pages/act-page.ts'
import { mark } from '../pages/drawing.ts'
import { actForm, choices, type Form, textField } from '../pages/form-parts.ts'
import { heldUntil } from '../pages/held-until.ts'
import { inLanguage } from '../pages/in-language.ts'
import { say } from '../pages/say.ts'
import { answerLead, transferFacts } from './answer-lead.ts'

const textsOf = (form: Form) => inLanguage(form, actionsFr, actionsEn).actPage

/** The proposal with its action, and the names of those concerned. */
const readTransfer = async (db: ReadDb, scope: Scope, transferId: string) => {
  const [transfer, members, place] = await Promise.all([
    findTransfer(db, scope, transferId),
    listJoined(db, scope),
    placeHere(db, scope, 'coalition'),
  ])
  const action = transfer && (await findActionById(db, scope, transfer.actionId))
  if (!transfer || !action) throw notFound()
  const parts = await listParts(db, scope, [action.id])
  const nameOf = (id: string) => members.find(one => one.organisationId === id)?.displayName ?? ''
  const said = {
    title: action.title,
    coalition: place.name,
    from: nameOf(transfer.fromOrganisationId),
    to: nameOf(transfer.toOrganisationId),
  }
  return { transfer, action, parts, nameOf, said, href: `${place.path}/actions/${action.number}` }
}

const answering = telling(answerLead, ({ db, scope }, { transferId }) => readTransfer(db, scope, transferId))

/** Consenting to another lead, or taking an action up, from the mail that asks (R73). */
export const leadPage: ActPage = {
  async show({ db, scope, entered, link, form }) {
    const { organisationId } = link
    const mandateId = allow(mayActFor(actorOf(entered), organisationId, entered.now))
    const { transfer, action, parts, nameOf, said } = await readTransfer(db, scope, link.subjectId)
    if (!isAskedOf(transferFacts(transfer, { action, parts }), organisationId))
      throw new RuleError('conflict', { code: 'actions.lead_answered' })
    const words = textsOf(form)
    const values = { ...said, organisation: nameOf(organisationId), day: heldUntil(entered, mandateId) }
    const put = (text: string) => say(form.lang, text, values)
    const takesUp = organisationId === transfer.toOrganisationId
    const fields = html`${choices(form, 'answer', words.choose, [
      takesUp
        ? { value: 'accept', label: words.accept, means: words.acceptMeans }
        : { value: 'accept', label: put(words.consent), means: words.consentMeans },
      { value: 'refuse', label: words.refuse, means: words.refuseMeans },
    ])}${takesUp ? textField(form, { name: 'leadFunction', label: words.function, hint: words.functionHint }) : ''}`
    return {
      title: put(words.title),
      emblem: mark(scope.spaceId, said.coalition),
      lead: put(words.lead),
      main: html`<div class="text"><p>${put(words.asked)}</p><p>${words.both}</p><p>${put(words.mandate)}</p></div>
${actForm(form, fields, null, words.send)}`,
    }
  },
  async act({ services, door, link, form }) {
    const given = formInput(answerLeadInput, {
      transferId: link.subjectId,
      organisationId: link.organisationId,
      answer: answerOf(form, ['accept', 'refuse']),
      leadFunction: form.fields.get('leadFunction') ?? '',
    })
    const input = { ...given, spaceId: link.spaceId, requestId: link.id }
    const { done, told } = await answerThrough(services, door, answering, input)
    const words = textsOf(form)
    const put = (text: string) => say(form.lang, text, told.said)
    const [title, text] = {
      done: [words.done, words.both],
      open: [words.waits, words.waitsWhy],
      refused: [words.refused, words.refusedWhy],
    }[done.state]
    return { title: put(title ?? ''), text: put(text ?? ''), link: { href: told.href, words: words.see } }
  },
}
