import { coalitionsEn } from '@reliance/core/coalitions/messages.en.ts'
import { coalitionsFr } from '@reliance/core/coalitions/messages.fr.ts'
import { maySignFor } from '@reliance/core/coalitions/powers.ts'
import { answerCharterInput, answerCharter as decide } from '@reliance/core/coalitions/sign-charter.ts'
import {
  type CharterRow,
  coalitionPlace,
  currentCharter,
  findCharter,
  findCoalition,
  listCharterLabels,
  listSignatures,
} from '@reliance/db/coalitions/coalitions.ts'
import { listMemberOrganisations } from '@reliance/db/coalitions/members.ts'
import { html } from 'hono/html'
import { answerThrough } from '../boundary/answer-mutation.ts'
import { notFound, unwrap } from '../boundary/rule-error.ts'
import { actorOf, allow } from '../boundary/use-case.ts'
import { filesOf } from '../files/attach.ts'
import { inTurns } from '../in-turns.ts'
import { type ActPage, type ActScene, answerOf, formInput, telling } from '../pages/act-page.ts'
import { actWords } from '../pages/act-words.ts'
import { collectionNote } from '../pages/collection-note.ts'
import { mark } from '../pages/drawing.ts'
import { actForm, choices, type Form, textArea, textField } from '../pages/form-parts.ts'
import { heldUntil } from '../pages/held-until.ts'
import { inLanguage } from '../pages/in-language.ts'
import { say, type Values } from '../pages/say.ts'
import { charterHtml } from '../pages/text-html.ts'
import { changesHtml } from './changes-html.ts'
import { lastSigned } from './get-coalition.ts'
import { answerCharter, type OnClaiming } from './sign-charter.ts'

const wordsOf = (form: Form) => inLanguage(form, coalitionsFr.actPage, coalitionsEn.actPage)

/** All that the page says, and the rule of the use case asked beforehand: what it would refuse is not offered. */
const readCharter = async ({ db, scope, entered, link }: ActScene) => {
  const [coalition, current, versions, signatures, members, files] = await Promise.all([
    findCoalition(db, scope),
    currentCharter(db, scope),
    listCharterLabels(db, scope),
    listSignatures(db, scope),
    listMemberOrganisations(db, scope),
    filesOf({ db, scope }, 'charter'),
  ])
  const { organisationId, subjectId: charterVersionId } = link
  const mandateId = allow(maySignFor(actorOf(entered), organisationId, entered.now))
  const member = members.find(one => one.organisationId === organisationId)
  if (!coalition || !current || !member) throw notFound()
  const earlier = signatures.find(
    one => one.organisationId === organisationId && one.charterVersionId === current.id,
  )
  const facts = {
    status: member.status,
    currentVersionId: current.id,
    earlierAnswer: earlier?.answer ?? null,
  }
  const asked = { organisationId, charterVersionId, answer: 'sign', signedName: '', reason: '' } as const
  unwrap(decide(facts, asked), 'conflict')
  const signed = lastSigned(versions, signatures, organisationId)
  return {
    coalition: coalition.name,
    organisation: member.displayName,
    current,
    previous: signed && (await findCharter(db, scope, signed.id)),
    day: heldUntil(entered, mandateId),
    fileCount: files(current.id).length,
  }
}

const changesPart = async (form: Form, previous: CharterRow | undefined, current: CharterRow) => {
  if (!previous) return ''
  const languages = { lang: form.lang, textLang: current.lang }
  const list = await inTurns(changesHtml(languages, previous.text, current.text))
  return html`<section class="part"><h2>${say(form.lang, wordsOf(form).changed, { version: previous.label })}</h2>${list}</section>`
}

const answerForm = (form: Form, coalition: string, values: Values) => {
  const words = wordsOf(form)
  const { choose, name, send } = actWords(form)
  const put = (text: string) => say(form.lang, text, values)
  const fields = html`${choices(form, 'answer', choose, [
    { value: 'sign', label: put(words.sign), means: words.signMeans },
    { value: 'decline', label: put(words.decline), means: words.declineMeans },
  ])}${textField(form, { name: 'signedName', label: name, hint: words.nameHint, autoComplete: 'name' })}${textArea(form, { name: 'reason', label: words.reason })}`
  return actForm(form, fields, collectionNote(form, 'charter', coalition), send)
}

/** Signing or refusing the charter for one's organisation, from the mail that asks for it (R3, R53, R88). */
export const charterActPage = (onClaiming: OnClaiming): ActPage => {
  const answering = telling(answerCharter(onClaiming), async ({ db, scope }, { organisationId }) => {
    const [place, versions, members] = await Promise.all([
      coalitionPlace(db, scope),
      listCharterLabels(db, scope),
      listMemberOrganisations(db, scope),
    ])
    const organisation = members.find(one => one.organisationId === organisationId)?.displayName ?? ''
    return {
      said: { coalition: place.name, version: versions[0]?.label ?? '', organisation },
      href: place.path,
    }
  })
  return {
    async show(scene) {
      const { form, scope } = scene
      const { coalition, organisation, current, previous, day, fileCount } = await readCharter(scene)
      const words = wordsOf(form)
      const values = { coalition, organisation, version: current.label, day, count: fileCount }
      const put = (text: string) => say(form.lang, text, values)
      return {
        title: put(words.title),
        emblem: mark(scope.spaceId, coalition),
        lead: put(words.lead),
        main: html`${await changesPart(form, previous, current)}
<section class="part"><h2>${words.fullText}</h2>${await inTurns(charterHtml(current.text, current.lang))}${fileCount > 0 ? html`<p>${put(words.files)}</p>` : ''}</section>
<section class="part"><h2>${put(words.answer)}</h2><p>${put(words.mandate)}</p>${answerForm(form, coalition, values)}</section>`,
      }
    },
    async act({ services, door, link, form }) {
      const answer = answerOf(form, ['sign', 'decline'])
      const given = formInput(answerCharterInput, {
        organisationId: link.organisationId,
        charterVersionId: link.subjectId,
        answer,
        signedName: form.fields.get('signedName') ?? '',
        reason: form.fields.get('reason') ?? '',
      })
      const input = { ...given, spaceId: link.spaceId, requestId: link.id }
      const answered = await answerThrough(services, door, answering, input)
      const words = wordsOf(form)
      const {
        done,
        told: { said, href },
      } = answered
      const [title, text] = {
        sign: [words.signed, words.signedWhy],
        decline: [words.declined, done.status === 'joined' ? words.keepsSeat : words.declinedWhy],
      }[answer]
      return {
        title: say(form.lang, title ?? '', said),
        text: say(form.lang, text ?? '', said),
        ...(answer === 'sign' && { link: { href, words: words.signedNext } }),
      }
    },
  }
}
