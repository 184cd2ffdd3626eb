import { answerInvitationInput, openInvitation } from '@reliance/core/organisations/answer-invitation.ts'
import { organisationsEn } from '@reliance/core/organisations/messages.en.ts'
import { organisationsFr } from '@reliance/core/organisations/messages.fr.ts'
import { findInvitation } from '@reliance/db/organisations/invitations.ts'
import { currentMemberships } from '@reliance/db/organisations/memberships.ts'
import { findOrganisation } from '@reliance/db/organisations/organisations.ts'
import { html } from 'hono/html'
import { answerThrough } from '../boundary/answer-mutation.ts'
import { notFound, unwrap } from '../boundary/rule-error.ts'
import { type ActPage, answerOf, formInput, telling } from '../pages/act-page.ts'
import { actWords } from '../pages/act-words.ts'
import { collectionNote } from '../pages/collection-note.ts'
import { mark } from '../pages/drawing.ts'
import { actForm, choices, type Form, textField } from '../pages/form-parts.ts'
import { inLanguage } from '../pages/in-language.ts'
import { say, spokenDay } from '../pages/say.ts'
import { paragraphs } from '../pages/text-html.ts'
import { answeringInvitation } from './answer-invitation.ts'

const wordsOf = (form: Form) => inLanguage(form, organisationsFr.actPage, organisationsEn.actPage)

const answerForm = (form: Form, organisation: string, displayName: string) => {
  const words = wordsOf(form)
  const { choose, name, send } = actWords(form)
  const fields = html`${choices(form, 'answer', choose, [
    { value: 'accept', label: words.accept, means: words.acceptMeans },
    { value: 'decline', label: words.decline, means: words.declineMeans },
  ])}${textField(form, {
    name: 'displayName',
    label: name,
    hint: words.nameHint,
    value: displayName,
    autoComplete: 'name',
  })}`
  return actForm(form, fields, collectionNote(form, 'membership', organisation), send)
}

const answering = telling(
  answeringInvitation,
  async ({ db, scope }) => (await findOrganisation(db, scope))?.name ?? '',
)

/** Accepting or declining an invitation into an organisation, from the mail that brings it. */
export const invitationPage: ActPage = {
  async show({ db, scope, entered, link, form }) {
    const [invitation, organisation, members] = await Promise.all([
      findInvitation(db, scope, link.subjectId),
      findOrganisation(db, scope),
      currentMemberships(db, scope),
    ])
    if (!invitation || !organisation) throw notFound()
    unwrap(openInvitation(invitation, entered.now), 'conflict')
    const { lang } = form
    const words = wordsOf(form)
    const by = members.find(one => one.personId === invitation.invitedBy)
    return {
      title: say(lang, words.title, { organisation: organisation.name }),
      emblem: mark(scope.spaceId, organisation.name),
      lead: invitation.level === 'member' ? words.asMember : words.asSupporter,
      main: html`${organisation.purpose === '' ? '' : paragraphs(organisation.purpose)}
<div class="text">${by ? html`<p>${say(lang, words.by, { name: by.displayName })}</p>` : ''}
<p>${say(lang, words.until, { day: spokenDay(invitation.expiresAt, lang) })}</p></div>
<section class="part"><h2>${actWords(form).choose}</h2>${answerForm(form, organisation.name, entered.displayName)}</section>`,
    }
  },
  async act({ services, door, link, form }) {
    const answer = answerOf(form, ['accept', 'decline'])
    // A name is asked of whoever comes in.
    const displayName = form.fields.get('displayName') || (answer === 'decline' ? '–' : '')
    const given = formInput(answerInvitationInput, { invitationId: link.subjectId, answer, displayName })
    const input = { ...given, spaceId: link.spaceId, requestId: link.id }
    const done = await answerThrough(services, door, answering, input)
    const words = wordsOf(form)
    const {
      done: { joined },
      told: organisation,
    } = done
    return {
      title: say(form.lang, joined ? words.joined : words.declined, { organisation }),
      text: say(form.lang, joined ? words.joinedWhy : words.declinedWhy, { organisation }),
    }
  },
}
