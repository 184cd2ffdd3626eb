import { eurosOf } from '@reliance/core/fund/euros.ts'
import type { PaymentPaperInput } from '@reliance/core/fund/expenses/payment-paper.ts'
import { fundEn } from '@reliance/core/fund/messages.en.ts'
import { fundFr } from '@reliance/core/fund/messages.fr.ts'
import { mayReadFund } from '@reliance/core/fund/powers.ts'
import { amountText } from '@reliance/core/shared/amount-text.ts'
import { type CivilDate, civilDateAt } from '@reliance/core/shared/time.ts'
import { listLineNames } from '@reliance/db/fund/budgets.ts'
import { listDecisionsOf } from '@reliance/db/fund/calls.ts'
import { findMember, fundPlace } from '@reliance/db/fund/members.ts'
import { findContribution } from '@reliance/db/fund/payments.ts'
import { currentCarrier } from '@reliance/db/fund/pledges.ts'
import type { Entered } from '@reliance/db/shared/doors.ts'
import { notFound } from '../../boundary/rule-error.ts'
import { type QueryContext, query } from '../../boundary/use-case.ts'
import { inLanguage } from '../../pages/in-language.ts'
import { say, spoken } from '../../pages/say.ts'
import type { Paper } from '../../papers/paper.ts'
import { isReceived, meansOf } from '../means-of.ts'
import { readExpense } from './expense-record.ts'

type Read = Pick<QueryContext, 'db' | 'scope'>
type Row = readonly [label: string, value: string]
/** What one payment was: its name as a file, what it says, and the coalition whose fund it went through. */
type Said = { file: string; heading: string; rows: Row[] }

const wordsIn = (lang: PaymentPaperInput['lang']) =>
  inLanguage({ lang }, fundFr.paymentPaper, fundEn.paymentPaper)

/** What one's own organisation paid; any other is as one that does not exist, and so is what was taken back. */
const receivedRows = async (
  { db, scope }: Read,
  { id, lang }: PaymentPaperInput,
  entered: Entered,
): Promise<Said> => {
  const words = wordsIn(lang)
  const [found, place] = await Promise.all([findContribution(db, scope, id), fundPlace(db, scope)])
  const ids: readonly string[] = entered.organisationIds
  if (!found || !isReceived(found) || found.isUndone || !ids.includes(found.organisationId)) throw notFound()
  const [payer, carrier] = await Promise.all([
    findMember(db, scope, found.organisationId),
    currentCarrier(db, scope),
  ])
  const kinds = inLanguage({ lang }, fundFr.papers.kinds, fundEn.papers.kinds)
  const isCash = found.basis === 'cash'
  return {
    file: words.receivedFile,
    heading: words.received,
    rows: [
      [words.payer, payer?.displayName ?? ''],
      [words.payee, place.name],
      ...(carrier ? [[words.carrier, carrier.holder] as const] : []),
      [words.amount, spoken(amountText(eurosOf(found.cents)), lang)],
      [isCash ? words.cashDay : words.day, spoken(found.receivedOn, lang)],
      [words.means, kinds[meansOf(found.basis)]],
      [words.what, say(lang, words.share, { year: String(found.year) })],
    ],
  }
}

/** An expense that the bank paid: every member reads all of it on its page. */
const expenseRows = async ({ db, scope }: Read, { id, lang }: PaymentPaperInput): Promise<Said> => {
  const words = wordsIn(lang)
  const record = await readExpense({ db, scope }, id)
  if (record?.payment.state !== 'paid' || record.payment.effectId === null) throw notFound()
  const { expense, payment } = record
  const { payeeId, budgetLineId, effectId, settledOn } = payment
  const [place, payee, lines, [decision], carrier] = await Promise.all([
    fundPlace(db, scope),
    payeeId === null ? undefined : findMember(db, scope, payeeId),
    listLineNames(db, scope, budgetLineId === null ? [] : [budgetLineId]),
    listDecisionsOf(db, scope, [record.payment.effectId]),
    currentCarrier(db, scope),
  ])
  const line = budgetLineId === null ? undefined : lines.get(budgetLineId)
  return {
    file: say(lang, words.expenseFile, { number: String(expense.number) }),
    heading: words.spent,
    rows: [
      [words.payer, place.name],
      ...(carrier ? [[words.carrier, carrier.holder] as const] : []),
      [words.payee, payee?.displayName ?? payment.payeeName],
      [words.amount, spoken(amountText(eurosOf(payment.cents)), lang)],
      [words.day, spoken(settledOn ?? civilDateAt(expense.submittedAt), lang)],
      [words.what, expense.title],
      [words.purpose, payment.purpose],
      ...(line === undefined ? [] : [[words.line, line] as const]),
      ...(decision && effectId !== null
        ? [[words.decision, say(lang, words.decisionNumber, { number: String(decision.number) })] as const]
        : []),
    ],
  }
}

const paperOf = (
  { heading, rows }: Said,
  coalition: string,
  { lang, now }: { lang: 'fr' | 'en'; now: Date },
): Paper => {
  const words = wordsIn(lang)
  const day: CivilDate = civilDateAt(now)
  return {
    lang,
    title: words.title,
    foot: say(lang, words.foot, { coalition, day }),
    madeAt: now.toISOString(),
    parts: [
      { kind: 'heading', text: heading },
      { kind: 'facts', rows },
      { kind: 'text', text: say(lang, words.certificate, { coalition, day }) },
    ],
  }
}

/** Who paid what, when, to whom and for which decision: it certifies one payment, and is no tax receipt. */
export const paymentPaper = query({
  may: mayReadFund,
  run: async ({ db, scope, entered: entering }, input: PaymentPaperInput & { spaceId: string }) => {
    const entered = await entering
    const read = { db, scope }
    const said =
      input.kind === 'received' ? await receivedRows(read, input, entered) : await expenseRows(read, input)
    const place = await fundPlace(db, scope)
    return { name: said.file, paper: paperOf(said, place.name, { lang: input.lang, now: entered.now }) }
  },
})
