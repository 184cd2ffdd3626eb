import { confirmPositionInput } from '@reliance/core/positions/confirm-position.ts'
import { positionsEn } from '@reliance/core/positions/messages.en.ts'
import { positionsFr } from '@reliance/core/positions/messages.fr.ts'
import { mayRepresent } from '@reliance/core/positions/powers.ts'
import { sources } from '@reliance/core/positions/stance.ts'
import { coalitionName, lockMember } from '@reliance/db/positions/members.ts'
import type { PositionRow } from '@reliance/db/positions/positions.ts'
import { html } from 'hono/html'
import * as z from 'zod/mini'
import { answerThrough } from '../boundary/answer-mutation.ts'
import { notFound, RuleError } from '../boundary/rule-error.ts'
import { actorOf, allow } from '../boundary/use-case.ts'
import { type ActPage, type ActScene, formInput, telling } from '../pages/act-page.ts'
import { type Html, mark } from '../pages/drawing.ts'
import { actForm, type Form, selectField, textArea } from '../pages/form-parts.ts'
import { heldUntil } from '../pages/held-until.ts'
import { inLanguage } from '../pages/in-language.ts'
import { say, type Values } from '../pages/say.ts'
import { confirmPositions } from './confirm-positions.ts'
import { myOrganisation } from './my-organisation.ts'
import { isToConfirm, loadRound } from './round-facts.ts'

const textsOf = (form: Form) => inLanguage(form, positionsFr, positionsEn)

type Row = PositionRow & { number: number; text: string; textLang: string }

/** What the coordination entered in this round for the organisation, and nobody has confirmed. */
const readPositions = async ({ db, scope, entered, link }: ActScene) => {
  const { organisationId } = link
  const [facts, coalition] = await Promise.all([
    loadRound(db, scope, link.subjectId, [organisationId]),
    coalitionName(db, scope),
  ])
  const mandateId = allow(mayRepresent(actorOf(entered), organisationId, entered.now))
  if (!facts) throw notFound()
  const found = facts.members.find(one => one.organisationId === organisationId)
  const { displayName: organisation } = myOrganisation(entered, organisationId, found)
  const rows = facts.statements.flatMap(({ id, number, text, lang }): Row[] =>
    facts.positions
      .filter(row => row.statementId === id && isToConfirm(row))
      .map(row => ({ ...row, number, text, textLang: lang })),
  )
  if (rows.length === 0) throw new RuleError('conflict', { code: 'positions.nothing_to_confirm' })
  const names: Values = {
    organisation,
    coalition,
    title: facts.round.title,
    day: heldUntil(entered, mandateId),
  }
  return { rows, names }
}

/** A position with what may be missing of it; ticked, until somebody unticks it. */
const rowHtml = (form: Form, row: Row): Html => {
  const { stances, sources: sourceNames, actPage: words } = textsOf(form)
  const { fields, lang } = form
  const id = row.statementId
  const ticked = fields.size === 0 || fields.getAll('position').includes(id)
  const put = (text: string, values: Values) => say(lang, text, values)
  return html`<li class="stack"><label class="choice"><input type="checkbox" name="position" value="${id}"${ticked ? html` checked` : ''}/><span><span lang="${row.textLang}">${row.number}. ${row.text}</span><strong>${put(words.position, { stance: stances[row.stance] })}</strong>${
    row.nuance === '' ? '' : html`<span lang="${row.textLang}">${row.nuance}</span>`
  }${row.source === null ? '' : html`<span class="soft">${put(words.source, { source: sourceNames[row.source] })}</span>`}</span></label>
<input type="hidden" name="version-${id}" value="${row.version}"/>
${
  row.stance === 'nuance' && row.nuance === ''
    ? textArea(form, { name: `nuance-${id}`, label: words.nuance })
    : ''
}</li>`
}

const formHtml = (form: Form, rows: readonly Row[]): Html => {
  const { sources: sourceNames, actPage: words } = textsOf(form)
  const lacking = rows.some(row => row.source === null)
  const list = html`<fieldset class="stack"><legend>${words.legend}</legend><ul class="lines">${rows.map(row => rowHtml(form, row))}</ul></fieldset>${
    lacking
      ? selectField(form, {
          name: 'source',
          label: words.sourceOf,
          options: sources.map(value => ({ value, label: sourceNames[value] })),
        })
      : ''
  }`
  return actForm(form, list, null, words.confirm)
}

const positionsInput = z.array(confirmPositionInput).check(z.maxLength(500))

/** The ticked rows as the use case takes them. */
const given = ({ fields }: Form) =>
  fields.getAll('position').map(statementId => ({
    statementId,
    nuance: fields.get(`nuance-${statementId}`) ?? '',
    source: fields.get('source') || null,
    version: Number(fields.get(`version-${statementId}`) ?? Number.NaN),
  }))

const confirming = telling(confirmPositions, async ({ db, scope }, { organisationId }) => ({
  coalition: await coalitionName(db, scope),
  organisation: (await lockMember(db, scope, organisationId))?.displayName ?? '',
}))

/** Making one's own what the coordination entered for the organisation, from the mail that says so. */
export const confirmationPage: ActPage = {
  async show(scene) {
    const { form, scope } = scene
    const { rows, names } = await readPositions(scene)
    const words = textsOf(form).actPage
    const put = (text: string) => say(form.lang, text, names)
    return {
      title: put(words.title),
      emblem: mark(scope.spaceId, String(names.coalition)),
      lead: put(words.lead),
      main: html`<div class="text"><p>${put(words.round)}</p><p>${put(words.mandate)}</p><p>${words.correctWhy}</p><p><a class="button" href="/">${words.correct}</a></p></div>
${formHtml(form, rows)}`,
    }
  },
  async act({ services, door, link, form }) {
    const positions = formInput(positionsInput, given(form))
    const { spaceId, organisationId } = link
    const input = { positions, spaceId, organisationId, requestId: link.id }
    const answered = await answerThrough(services, door, confirming, input)
    const { done, told } = answered
    const words = textsOf(form).actPage
    const put = (text: string) => say(form.lang, text, { ...told, ...done })
    return { title: put(words.confirmed), text: put(words.confirmedWhy) }
  },
}
