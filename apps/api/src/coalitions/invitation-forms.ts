import { invitationWordsEn } from '@reliance/core/coalitions/invitation-words.en.ts'
import { invitationWordsFr } from '@reliance/core/coalitions/invitation-words.fr.ts'
import { html } from 'hono/html'
import { rightsNote } from '../pages/collection-note.ts'
import type { Html } from '../pages/drawing.ts'
import { actForm, choices, type Form, textArea, textField, tick } from '../pages/form-parts.ts'
import { inLanguage } from '../pages/in-language.ts'
import { say } from '../pages/say.ts'

export const invitationWords = (form: Pick<Form, 'lang'>) =>
  inLanguage(form, invitationWordsFr, invitationWordsEn).page

/** Which of the three the form is that was sent. */
export const invitationActs = ['sign', 'ask', 'decline'] as const
export type InvitationAct = (typeof invitationActs)[number]

const does = (act: InvitationAct): Html => html`<input type="hidden" name="does" value="${act}"/>`

/** What whoever signs says for an organisation that has no space here, or where they have one, for which of them. */
export const newOrganisation = 'new'

type Signing = {
  coalition: string
  charter: { id: string; label: string }
  /** As whoever invites calls the organisation. */
  invited: string
  personName: string
  homes: readonly { organisationId: string; name: string }[]
}

const whichField = (form: Form, homes: Signing['homes']): Html | '' => {
  const words = invitationWords(form)
  if (homes.length === 0) return ''
  return html`<p>${words.which}</p>${choices(form, 'which', words.which, [
    ...homes.map(one => ({ value: one.organisationId, label: one.name })),
    { value: newOrganisation, label: words.newOne },
  ])}`
}

/** Signing, the main act: the organisation, the person, what they may, whether they are shown (never chosen beforehand). */
export const signForm = (form: Form, { coalition, charter, invited, personName, homes }: Signing): Html => {
  const words = invitationWords(form)
  const resembles = form.refusal?.code === 'shared.name_resembles'
  const fields = html`${does('sign')}<input type="hidden" name="charterVersionId" value="${charter.id}"/>
${whichField(form, homes)}${textField(form, {
  name: 'name',
  label: words.name,
  hint: homes.length === 0 ? words.nameHint : words.nameHintNew,
  value: invited,
  autoComplete: 'organization',
})}${resembles ? tick(form, { name: 'isAnother', label: words.isAnother }) : ''}${textField(form, {
  name: 'signedName',
  label: words.signedName,
  hint: words.signedNameHint,
  value: personName,
  autoComplete: 'name',
})}${tick(form, { name: 'maySign', label: words.maySign, means: words.maySignMeans })}${tick(form, {
  name: 'isShown',
  label: words.isShown,
  means: words.isShownMeans,
})}`
  const kept = say(form.lang, words.kept, { coalition })
  const send = say(form.lang, words.send, { version: charter.label })
  return actForm(form, fields, rightsNote(form, kept), send)
}

/** Asking first, and declining: beside signing, and as easy to find. */
export const askForm = (form: Form, coalition: string): Html => {
  const words = invitationWords(form)
  const field = textArea(form, { name: 'question', label: words.question })
  const fields = html`${does('ask')}${field}`
  const kept = say(form.lang, words.keptQuestion, { coalition })
  return actForm(form, fields, rightsNote(form, kept), words.sendQuestion, 'beside')
}

export const declineForm = (form: Form, coalition: string): Html => {
  const words = invitationWords(form)
  const field = textArea(form, { name: 'reason', label: words.reason })
  const fields = html`${does('decline')}${field}`
  const kept = say(form.lang, words.keptReason, { coalition })
  return actForm(form, fields, rightsNote(form, kept), words.sendDecline, 'beside')
}
