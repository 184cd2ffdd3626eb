import { spacedReference } from '@reliance/core/fund/creditor-reference.ts'
import { eurosOf } from '@reliance/core/fund/euros.ts'
import { fundEn } from '@reliance/core/fund/messages.en.ts'
import { fundFr } from '@reliance/core/fund/messages.fr.ts'
import { amountText } from '@reliance/core/shared/amount-text.ts'
import { type CivilDate, civilDateAt } from '@reliance/core/shared/time.ts'
import type { ContributionRow } from '@reliance/db/fund/payments.ts'
import { inLanguage } from '../pages/in-language.ts'
import { say, spoken } from '../pages/say.ts'
import type { Paper, PaperPart } from '../papers/paper.ts'
import { meansOf } from './means-of.ts'
import type { PaperFacts } from './paper-facts.ts'
import { whosePaper } from './promise-sheet.ts'

const wordsOf = (facts: PaperFacts) => inLanguage(facts, fundFr.papers, fundEn.papers)

/** A payment has the day of the bank; what was taken back has the day on which somebody did so. */
const dayOf = ({ cents, receivedOn, recordedAt }: ContributionRow): CivilDate =>
  cents < 0n ? civilDateAt(recordedAt) : receivedOn

const movements = (facts: PaperFacts): PaperPart => {
  const words = wordsOf(facts)
  const { lang, contributions } = facts
  const nameOf = ({ cents, basis, receivedOn }: ContributionRow): string => {
    if (basis === 'moved') return cents < 0n ? words.kinds.movedAway : words.kinds.movedHere
    if (basis === 'refund' && cents < 0n) return words.kinds.refunded
    if (basis === 'refund') return say(lang, words.kinds.refundUndone, { day: receivedOn })
    if (cents < 0n) return say(lang, words.kinds.takenBack, { day: receivedOn })
    return words.kinds[meansOf(basis)]
  }
  const rows = contributions
    .toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : a.id < b.id ? -1 : 1))
    .map(one => [spoken(dayOf(one), lang), nameOf(one), spoken(amountText(eurosOf(one.cents)), lang)])
  return rows.length === 0
    ? { kind: 'text', text: words.noMovement }
    : { kind: 'table', heads: [words.movementDay, words.movement, words.sum], rows }
}

/** Where the year stands: promised, paid, and what is left of it or came beyond it. */
const totals = (facts: PaperFacts): PaperPart => {
  const words = wordsOf(facts)
  const { lang, pledge, standing } = facts
  const sum = (cents: bigint) => spoken(amountText(eurosOf(cents)), lang)
  const rows: [string, string][] = []
  if (pledge) {
    const day = civilDateAt(pledge.pledgedAt)
    const amount = amountText(eurosOf(pledge.pledgedCents))
    rows.push([words.promised, say(lang, words.promisedOn, { amount, day })])
    rows.push([words.reference, spacedReference(pledge.reference)])
  } else rows.push([words.promised, words.promisedNot])
  rows.push([words.paid, sum(standing.paidCents)])
  if (pledge) rows.push([words.left, sum(standing.leftCents)])
  if (standing.overCents > 0n) rows.push([words.over, sum(standing.overCents)])
  return { kind: 'facts', rows }
}

/**
 * A year of one organisation: what it promised, each payment and what was taken back, what is left or over. It certifies
 * payments; it is no tax receipt, which only the organisation that holds the fund could give.
 */
export const organisationStatement = (facts: PaperFacts): Paper => {
  const words = wordsOf(facts)
  const { lang, coalition, year, today, carrier } = facts
  const held: PaperPart[] = carrier ? [{ kind: 'facts', rows: [[words.carrier, carrier.holder]] }] : []
  return {
    lang,
    title: say(lang, words.statementTitle, { year: String(year) }),
    foot: say(lang, words.statementFoot, { coalition, day: today }),
    madeAt: facts.now.toISOString(),
    parts: [
      whosePaper(facts),
      ...held,
      { kind: 'heading', text: words.movements },
      movements(facts),
      { kind: 'heading', text: words.totals },
      totals(facts),
      { kind: 'text', text: say(lang, words.certificate, { day: today }) },
    ],
  }
}
