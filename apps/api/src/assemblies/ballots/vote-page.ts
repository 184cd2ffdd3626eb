import { stancesOf } from '@reliance/core/assemblies/ballots/ballot.ts'
import { castVoteInput } from '@reliance/core/assemblies/ballots/cast-vote.ts'
import { assembliesEn } from '@reliance/core/assemblies/messages.en.ts'
import { assembliesFr } from '@reliance/core/assemblies/messages.fr.ts'
import { mayTakePart } from '@reliance/core/assemblies/powers.ts'
import { findAssembly } from '@reliance/db/assemblies/assemblies.ts'
import { type BallotRow, findBallot } from '@reliance/db/assemblies/ballots.ts'
import { assemblyPlace } from '@reliance/db/assemblies/places.ts'
import { html } from 'hono/html'
import { answerThrough } from '../../boundary/answer-mutation.ts'
import { notFound, RuleError } from '../../boundary/rule-error.ts'
import { actorOf, allow } from '../../boundary/use-case.ts'
import { mintActLink } from '../../identity/act-links.ts'
import { newId } from '../../new-id.ts'
import { type ActPage, type ActScene, formInput, telling } from '../../pages/act-page.ts'
import { rightsNote } from '../../pages/collection-note.ts'
import { type Html, mark } from '../../pages/drawing.ts'
import { actForm, choices, type Form } from '../../pages/form-parts.ts'
import { inLanguage } from '../../pages/in-language.ts'
import { say } from '../../pages/say.ts'
import { paragraphs } from '../../pages/text-html.ts'
import { attendanceOf } from '../attendance.ts'
import { castVote } from './cast-vote.ts'
import { heldVotes } from './held-votes.ts'
import { voteLinkMinutes } from './invite-to-vote.ts'

const wordsOf = (form: Form) => inLanguage(form, assembliesFr, assembliesEn).votePage

/** The ballot that the link is about; refuses one that takes no vote any more, as the vote itself would. */
const readScene = async ({ db, scope, entered, link }: ActScene) => {
  allow(mayTakePart(actorOf(entered)))
  const ballot = await findBallot(db, scope, link.subjectId)
  const assembly = ballot && (await findAssembly(db, scope, ballot.assemblyId))
  if (!assembly) throw notFound()
  const isOver = ballot.state !== 'open' || (ballot.closesAt !== null && ballot.closesAt <= entered.now)
  if (isOver) throw new RuleError('conflict', { code: 'assemblies.ballot_closed' })
  const attendance = await attendanceOf(db, scope, assembly, entered.now)
  const [place, held] = await Promise.all([
    assemblyPlace(db, scope),
    heldVotes(db, scope, ballot, attendance, entered.personId ?? ''),
  ])
  return { ballot, assembly, place, held: held.filter(one => one.refusal === null) }
}

type Held = Awaited<ReturnType<typeof heldVotes>>[number]

const own = 'own'

/** For whom one votes, where one holds proxies (L7): nobody is chosen beforehand. */
const voterChoices = (form: Form, held: readonly Held[]): Html | '' => {
  if (held.length === 0) return ''
  const words = wordsOf(form)
  const all = held.map(({ personId, name, hasVoted }) => ({
    value: personId,
    label: say(form.lang, words.forOther, { name: name ?? '' }),
    ...(hasVoted && { means: words.castForOther }),
  }))
  const asked = choices(form, 'voterId', words.forWhom, [{ value: own, label: words.forMyself }, ...all])
  // So that a press that says for nobody is told from one where nobody else could be meant.
  return html`<input type="hidden" name="several" value="yes"/>${asked}`
}

/** @param held votes of others that the reader may cast too. */
const voteForm = (form: Form, { rule }: BallotRow, place: string, held: readonly Held[]): Html => {
  const words = wordsOf(form)
  // The other ways of counting need more than one press; the application holds them.
  if (rule.method !== 'majority') return html`<p>${words.inApp}</p>`
  const all = stancesOf(rule).map(value => ({ value, label: words[value] }))
  const kept = say(form.lang, words.kept, { place })
  const fields = html`${voterChoices(form, held)}${choices(form, 'choice', words.choice, all)}`
  return actForm(form, fields, rightsNote(form, kept), words.send)
}

/** Whose vote the form says; null for one’s own. */
const voterOf = ({ fields }: Form): string | null => {
  const voter = fields.get('voterId')
  if (voter === null && fields.get('several') === 'yes')
    throw new RuleError('bad_request', { code: 'shared.invalid_value', field: 'voterId' })
  return voter === own ? null : voter
}

/** Until when the vote that was cast may be changed. */
const voting = telling(castVote, async ({ db, scope, now }, { ballotId }) => {
  const ballot = await findBallot(db, scope, ballotId)
  return { minutes: voteLinkMinutes(now, ballot?.closesAt ?? null) }
})

/**
 * Voting from elsewhere by the link of a mail, without coming in: opening the page casts nothing; a choice and a press do.
 * The answer leads to the same page again, since a vote may be changed until the ballot closes (R94).
 */
export const votePage: ActPage = {
  async show(scene) {
    const { form, scope } = scene
    const { ballot, assembly, place, held } = await readScene(scene)
    const words = wordsOf(form)
    return {
      title: say(form.lang, words.title, { title: assembly.title }),
      emblem: mark(scope.spaceId, place.name),
      lead: say(form.lang, words.lead, { place: place.name }),
      main: html`<section class="part"><h2>${words.question}</h2>${paragraphs(ballot.wording)}</section>
<section class="part"><h2>${words.choice}</h2><p>${ballot.secrecy === 'secret' ? words.secret : words.named}</p>${voteForm(form, ballot, place.name, held)}</section>`,
    }
  },
  async act({ services, door, link, form }) {
    const choice = { kind: 'stance', stance: form.fields.get('choice') }
    if (choice.stance === null)
      throw new RuleError('bad_request', { code: 'shared.invalid_value', field: 'choice' })
    const voterId = voterOf(form)
    const given = formInput(castVoteInput, { ballotId: link.subjectId, voterId, groupId: null, choice })
    const input = Object.assign({ spaceId: link.spaceId, requestId: link.id }, given)
    const { done, told } = await answerThrough(services, door, voting, input)
    const words = wordsOf(form)
    const target = { purpose: 'cast_vote', spaceId: link.spaceId, subjectId: link.subjectId } as const
    const again = await mintActLink(
      services,
      newId(),
      { address: link.address, lang: form.lang },
      Object.assign({ organisationId: null, minutes: told.minutes }, target),
    )
    return {
      title: voterId === null ? words.sentTitle : words.sentForTitle,
      text: done.isReplaced ? words.replaced : words.sent,
      link: { href: again.path, words: words.change },
    }
  },
}
