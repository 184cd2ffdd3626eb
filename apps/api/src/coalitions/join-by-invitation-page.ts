import {
  askBeforeSigningInput,
  declineByAddressInput,
  joinByInvitationInput,
  joinedByInvitation,
  openByAddress,
} from '@reliance/core/coalitions/join-by-invitation.ts'
import { maySignFor } from '@reliance/core/coalitions/powers.ts'
import { findOrganisationInvitation, homesInvited } from '@reliance/db/coalitions/organisation-invitations.ts'
import { html } from 'hono/html'
import { notFound, RuleError, unwrap } from '../boundary/rule-error.ts'
import { actorOf } from '../boundary/use-case.ts'
import { filesOf } from '../files/attach.ts'
import { inTurns } from '../in-turns.ts'
import { type ActPage, type ActScene, type Done, formInput } from '../pages/act-page.ts'
import { type Html, mark } from '../pages/drawing.ts'
import type { Form } from '../pages/form-parts.ts'
import { say, spokenDay } from '../pages/say.ts'
import { charterHtml, paragraphs } from '../pages/text-html.ts'
import { askBeforeSigning, declineByAddress } from './answer-without-account.ts'
import { type InvitationFacts, invitationFacts } from './invitation-facts.ts'
import {
  askForm,
  declineForm,
  invitationActs,
  invitationWords,
  newOrganisation,
  signForm,
} from './invitation-forms.ts'
import type { Signed, SignInOneWalk } from './sign-in-one-walk.ts'

/** All that the page says. Organisations of the person behind the address are offered where they may sign for them. */
const readInvitation = async ({ db, scope, entered, link }: ActScene) => {
  const invitation = await findOrganisationInvitation(db, scope, link.subjectId)
  if (!invitation) throw notFound()
  unwrap(openByAddress(invitation, entered.now), 'conflict')
  const [facts, homes, files] = await Promise.all([
    invitationFacts(db, scope, invitation),
    homesInvited(db, link.tokenHash),
    filesOf({ db, scope }, 'charter'),
  ])
  const actor = actorOf(entered)
  const statusOf = new Map(facts.members.map(one => [one.organisationId, one.status]))
  const own = homes.filter(
    ({ organisationId: id }) =>
      maySignFor(actor, id, entered.now).allowed && joinedByInvitation(statusOf.get(id) ?? null).ok,
  )
  return { invitation, facts, own, fileCount: files(facts.charter.id).length }
}

const membersPart = (form: Form, { shown, hiddenCount: count }: InvitationFacts): Html => {
  const words = invitationWords(form)
  const list = shown.map(
    (one, at) => html`<li>${mark(one.organisationId, one.displayName, `o${at}`)} ${one.displayName}</li>`,
  )
  return html`<section class="part"><h2>${words.members}</h2>${
    list.length === 0 ? '' : html`<ul class="who">${list}</ul>`
  }${count === 0 ? '' : html`<p>${say(form.lang, list.length === 0 ? words.membersUnnamed : words.membersMore, { count })}</p>`}</section>`
}

const show: ActPage['show'] = async scene => {
  const { form, scope, entered } = scene
  const { lang } = form
  const { invitation, facts, own, fileCount: count } = await readInvitation(scene)
  const { name: coalition, charter, by } = facts
  const words = invitationWords(form)
  const signing = {
    coalition,
    charter,
    invited: invitation.organisationName,
    personName: entered.displayName,
    homes: own,
  }
  // The charter may be long: what can be done is one step away.
  const ways = [
    ['signer', words.sign],
    ['question', words.ask],
    ['decliner', words.decline],
  ] as const
  return {
    title: say(lang, words.title, { coalition }),
    emblem: mark(scope.spaceId, coalition),
    lead: by ? say(lang, words.by, by) : words.byUnnamed,
    nothingYet: words.nothingYet,
    once: words.once,
    main: html`<p>${ways.map(([id, text]) => html`<a href="#${id}">${text}</a> `)}</p>${
      invitation.sentence === ''
        ? ''
        : html`<section class="part"><h2>${words.sentence}</h2><blockquote>${paragraphs(invitation.sentence)}</blockquote></section>`
    }
${facts.purpose === '' ? '' : html`<section class="part"><h2>${words.purpose}</h2>${paragraphs(facts.purpose)}</section>`}
${membersPart(form, facts)}
<section class="part"><h2>${say(lang, words.charter, { version: charter.label })}</h2>${await inTurns(charterHtml(charter.text, charter.lang))}${count > 0 ? html`<p>${say(lang, words.files, { count })}</p>` : ''}</section>
<section class="part" id="signer"><h2>${words.sign}</h2><p>${words.signWhy}</p><p>${say(lang, words.until, { day: spokenDay(invitation.expiresAt, lang) })}</p>${signForm(form, signing)}</section>
<section class="part" id="question"><h2>${words.ask}</h2><p>${words.askWhy}</p>${askForm(form, coalition)}</section>
<section class="part" id="decliner"><h2>${words.decline}</h2><p>${words.declineWhy}</p>${declineForm(form, coalition)}</section>`,
  }
}

const signingInput = ({ fields }: Form) => {
  const which = fields.get('which') ?? newOrganisation
  const organisationId = which === newOrganisation ? null : which
  return formInput(joinByInvitationInput, {
    organisationId,
    // Of an organisation that is there already, its own name counts.
    name: organisationId === null ? (fields.get('name') ?? '') : '–',
    signedName: fields.get('signedName') ?? '',
    charterVersionId: fields.get('charterVersionId') ?? '',
    maySign: fields.get('maySign') === 'yes',
    isShown: fields.get('isShown') === 'yes',
    isAnother: fields.get('isAnother') === 'yes',
  })
}

const done = (form: Form, { organisation, coalition, version, comesIn }: Signed): Done => {
  const words = invitationWords(form)
  return {
    title: say(form.lang, words.signed, { organisation, version }),
    text: say(form.lang, words.signedWhy, { coalition }),
    link: { href: '/entrer', words: words.enter },
    ...(comesIn && { comesIn }),
  }
}

/** Signing, asking first or declining, from the mail that invites an organisation (R3, R53, L1). */
export const joinByInvitationPage = (signInOneWalk: SignInOneWalk): ActPage => ({
  show,
  async act({ services, link, form, client }) {
    const { lang, fields } = form
    const words = invitationWords(form)
    const doing = { services, link }
    const act = invitationActs.find(one => one === fields.get('does'))
    if (act === 'sign') return done(form, await signInOneWalk({ ...doing, client, lang }, signingInput(form)))
    if (act === 'ask') {
      const input = formInput(askBeforeSigningInput, { question: fields.get('question') ?? '' })
      const { expiresAt } = await askBeforeSigning(doing, input)
      return {
        title: words.asked,
        text: say(lang, words.askedWhy, { day: spokenDay(expiresAt, lang) }),
        link: { href: `?lang=${lang}`, words: words.back },
      }
    }
    if (act !== 'decline') throw new RuleError('bad_request', { code: 'shared.invalid_value', field: 'does' })
    const input = formInput(declineByAddressInput, { reason: fields.get('reason') ?? '' })
    const { coalition } = await declineByAddress(doing, input)
    return { title: words.declined, text: say(lang, words.declinedWhy, { coalition }) }
  },
})
