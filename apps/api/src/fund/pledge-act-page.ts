import { asksBase } from '@reliance/core/fund/adopt-pledge-rule.ts'
import { defaultDueDay } from '@reliance/core/fund/due-day.ts'
import { fundEn } from '@reliance/core/fund/messages.en.ts'
import { fundFr } from '@reliance/core/fund/messages.fr.ts'
import { pledgeAtOnceInput } from '@reliance/core/fund/pledge.ts'
import { mayRepresentInFund } from '@reliance/core/fund/powers.ts'
import { amountText } from '@reliance/core/shared/amount-text.ts'
import { civilDateAt } from '@reliance/core/shared/time.ts'
import { findMember, fundPlace } from '@reliance/db/fund/members.ts'
import { listPledgeRules } from '@reliance/db/fund/pledges.ts'
import { html } from 'hono/html'
import { answerThrough } from '../boundary/answer-mutation.ts'
import { notFound, RuleError } from '../boundary/rule-error.ts'
import { actorOf, allow } from '../boundary/use-case.ts'
import { type ActPage, type ActScene, formInput, telling } from '../pages/act-page.ts'
import { collectionNote } from '../pages/collection-note.ts'
import { mark } from '../pages/drawing.ts'
import { actForm, type Form, textArea, textField } from '../pages/form-parts.ts'
import { heldUntil } from '../pages/held-until.ts'
import { inLanguage } from '../pages/in-language.ts'
import { say } from '../pages/say.ts'
import { yearOf } from './get-fund.ts'
import { pledgeAtOnce } from './pledge.ts'
import { baseHint, ruleSentence } from './rule-sentence.ts'

const wordsOf = (form: Form) => inLanguage(form, fundFr.actPage, fundEn.actPage)

/** The rule that the link is about, as long as it is in force; a later one has a mail of its own. */
const readScene = async ({ db, scope, entered, link }: ActScene) => {
  const [place, [rule], member] = await Promise.all([
    fundPlace(db, scope),
    listPledgeRules(db, scope),
    findMember(db, scope, link.organisationId),
  ])
  const mandateId = allow(mayRepresentInFund(actorOf(entered), link.organisationId, entered.now))
  if (!rule || member?.status !== 'joined') throw notFound()
  if (rule.id !== link.subjectId) throw new RuleError('conflict', { code: 'fund.rule_changed' })
  const today = civilDateAt(entered.now)
  const year = yearOf(rule, today)
  const dueOn = defaultDueDay(year, rule.dueMonth, today)
  const day = heldUntil(entered, mandateId)
  return { coalition: place.name, organisation: member.displayName, rule, year, dueOn, day }
}

const pledgeForm = (form: Form, { coalition, rule, dueOn }: Awaited<ReturnType<typeof readScene>>) => {
  const words = wordsOf(form)
  const { scheme } = rule
  const isFree = scheme.kind === 'free'
  const fields = html`${
    asksBase(scheme) ? textField(form, { name: 'base', label: words.base, hint: baseHint(form, scheme) }) : ''
  }${textField(form, { name: 'amount', label: words.amount, hint: isFree ? words.amountFree : words.amountHint })}${textArea(form, { name: 'reason', label: words.reason })}<p class="soft">${say(form.lang, words.dueOn, { dueOn })}</p>`
  return actForm(form, fields, collectionNote(form, 'pledge', coalition), words.send)
}

/** Declaring and promising for one's organisation, from the mail that asks for it: two fields, no session (R81). */
export const pledgeActPage: ActPage = {
  async show(scene) {
    const { form, scope } = scene
    const facts = await readScene(scene)
    const { coalition, organisation, rule, year, day } = facts
    const words = wordsOf(form)
    const put = (text: string) => say(form.lang, text, { coalition, organisation, year: String(year), day })
    return {
      title: put(words.title),
      emblem: mark(scope.spaceId, coalition),
      lead: put(words.lead),
      main: html`<section class="part"><h2>${words.rule}</h2><p>${ruleSentence(rule, form.lang)}</p></section>
<section class="part"><p>${put(words.mandate)}</p>${pledgeForm(form, facts)}</section>`,
    }
  },
  async act({ services, door, link, form }) {
    const field = (name: string) => form.fields.get(name) ?? ''
    const promising = telling(pledgeAtOnce, async ({ db, scope }, { organisationId }) => {
      const [member, place] = await Promise.all([findMember(db, scope, organisationId), fundPlace(db, scope)])
      return { path: place.path, organisation: member?.displayName ?? '' }
    })
    const given = formInput(pledgeAtOnceInput, {
      organisationId: link.organisationId,
      ruleId: link.subjectId,
      base: field('base'),
      amount: field('amount'),
      reason: field('reason'),
    })
    const input = { ...given, spaceId: link.spaceId, requestId: link.id }
    const { done, told } = await answerThrough(services, door, promising, input)
    const words = wordsOf(form)
    const values = {
      organisation: told.organisation,
      amount: amountText(done.amount),
      year: String(done.year),
    }
    const [title, text] =
      done.kind === 'waived' ? [words.doneNothing, words.doneNothingWhy] : [words.done, words.doneWhy]
    const put = (said: string) => say(form.lang, said, values)
    return { title: put(title), text: put(text), link: { href: told.path, words: words.open } }
  },
}
