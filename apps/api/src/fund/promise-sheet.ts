import { asksBase } from '@reliance/core/fund/adopt-pledge-rule.ts'
import { spacedReference } from '@reliance/core/fund/creditor-reference.ts'
import { epcPayload } from '@reliance/core/fund/epc-code.ts'
import { eurosOf } from '@reliance/core/fund/euros.ts'
import { spacedIban } from '@reliance/core/fund/iban.ts'
import { fundEn } from '@reliance/core/fund/messages.en.ts'
import { fundFr } from '@reliance/core/fund/messages.fr.ts'
import { scheduleOf } from '@reliance/core/fund/pledge.ts'
import { amountText } from '@reliance/core/shared/amount-text.ts'
import { civilDateAt } from '@reliance/core/shared/time.ts'
import type { CarrierRow, PledgeRow, PledgeRuleRow } from '@reliance/db/fund/pledges.ts'
import { inLanguage } from '../pages/in-language.ts'
import { say, spoken } from '../pages/say.ts'
import type { Paper, PaperPart } from '../papers/paper.ts'
import type { PaperFacts } from './paper-facts.ts'
import { baseHint, ruleSentence } from './rule-sentence.ts'

const wordsOf = (facts: PaperFacts) => inLanguage(facts, fundFr.papers, fundEn.papers)

const sum = (cents: bigint, { lang }: PaperFacts): string => spoken(amountText(eurosOf(cents)), lang)

/** Whose paper it is; its title says for which year. */
export const whosePaper = (facts: PaperFacts): PaperPart => {
  const words = wordsOf(facts)
  const { coalition, organisation } = facts
  const rows = [
    [words.coalition, coalition],
    [words.organisation, organisation],
  ] as const
  return { kind: 'facts', rows }
}

const reasonGiven = (facts: PaperFacts, { reason }: PledgeRow): PaperPart => ({
  kind: 'text',
  text: say(facts.lang, wordsOf(facts).reason, { reason }),
})

const promised = (facts: PaperFacts, pledge: PledgeRow): PaperPart[] => {
  const words = wordsOf(facts)
  const { lang, standing } = facts
  const day = civilDateAt(pledge.pledgedAt)
  const amount = amountText(eurosOf(pledge.pledgedCents))
  const rows: [string, string][] = [
    [words.due, pledge.dueCents === null ? words.dueFree : sum(pledge.dueCents, facts)],
    [words.promised, say(lang, words.promisedOn, { amount, day })],
  ]
  if (standing.paidCents !== 0n) rows.push([words.paid, sum(standing.paidCents, facts)])
  return [
    { kind: 'heading', text: words.promise },
    { kind: 'facts', rows },
    ...(pledge.reason === '' ? [] : [reasonGiven(facts, pledge)]),
  ]
}

/** Twelve parts stand in two pairs of columns, so that the sheet stays one page. */
const instalments = (facts: PaperFacts, pledge: PledgeRow): PaperPart[] => {
  const words = wordsOf(facts)
  const parts = scheduleOf(pledge.pledgedCents, pledge.instalments, pledge.firstDueOn).map(
    ({ dueOn, cents }) => [spoken(dueOn, facts.lang), sum(cents, facts)],
  )
  if (parts.length === 0) return []
  const half = parts.length > 4 ? parts.length / 2 : parts.length
  const rows = parts.slice(0, half).map((part, at) => [...part, ...(parts[half + at] ?? [])])
  const heads = [words.onDay, words.sum]
  return [
    { kind: 'heading', text: words.instalments },
    { kind: 'table', heads: parts.length > half ? [...heads, words.andDay, words.sum] : heads, rows },
  ]
}

/** What the board fills in where nothing was promised yet. */
const toDecide = (facts: PaperFacts, { scheme }: PledgeRuleRow): PaperPart[] => {
  const words = wordsOf(facts)
  const asks = asksBase(scheme)
  const base: PaperPart[] = asks
    ? [{ kind: 'facts', rows: [[words.baseIs, baseHint(facts, scheme)]], quiet: true }]
    : []
  const labels = [words.amount, words.less, words.count, words.firstDueOn]
  return [
    { kind: 'heading', text: words.toDecide },
    { kind: 'text', text: words.toDecideWhy },
    ...base,
    { kind: 'blanks', labels: asks ? [words.base, ...labels] : labels },
  ]
}

const account = (facts: PaperFacts, { holder, iban }: CarrierRow): PaperPart => {
  const words = wordsOf(facts)
  const { pledge, standing } = facts
  const reference = pledge ? spacedReference(pledge.reference) : words.referenceLater
  const rows: [string, string][] = [
    [words.holder, holder],
    [words.iban, spacedIban(iban)],
    [words.reference, reference],
  ]
  const { next } = standing
  if (!pledge || !next) return { kind: 'facts', rows }
  rows.unshift([words.nextPayment, sum(next.cents, facts)])
  const payload = epcPayload({ holder, iban, cents: next.cents, reference: pledge.reference })
  return { kind: 'code', rows, payload, alt: words.code }
}

const howToPay = (facts: PaperFacts): PaperPart[] => {
  const words = wordsOf(facts)
  const { pledge, standing, carrier } = facts
  if (pledge && !standing.next) return pledge.pledgedCents > 0n ? [{ kind: 'text', text: words.allPaid }] : []
  const how: PaperPart = carrier ? account(facts, carrier) : { kind: 'text', text: words.noAccount }
  return [{ kind: 'heading', text: words.howToPay }, how]
}

/**
 * One page for the board of an organisation: the rule, what is promised, when and to whom it is paid, who reads what,
 * and where the board signs. Without a promise the figures are lines to fill in, so that a board decides first.
 */
export const promiseSheet = (facts: PaperFacts, rule: PledgeRuleRow): Paper => {
  const words = wordsOf(facts)
  const { lang, coalition, year, today, pledge } = facts
  const whoSees = inLanguage(facts, fundFr.whoSees, fundEn.whoSees)
  return {
    lang,
    title: say(lang, words.promiseTitle, { year: String(year) }),
    foot: say(lang, words.promiseFoot, { coalition, day: today }),
    madeAt: facts.now.toISOString(),
    parts: [
      whosePaper(facts),
      { kind: 'heading', text: words.rule },
      { kind: 'text', text: ruleSentence(rule, facts.lang) },
      ...(pledge ? [...promised(facts, pledge), ...instalments(facts, pledge)] : toDecide(facts, rule)),
      ...howToPay(facts),
      { kind: 'heading', text: words.whoReads },
      { kind: 'text', text: whoSees[facts.disclosure] },
      { kind: 'heading', text: words.signature },
      { kind: 'blanks', labels: [words.decidedOn, words.signed] },
    ],
  }
}
