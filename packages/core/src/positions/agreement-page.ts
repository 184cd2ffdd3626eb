import { compareNames } from '../shared/fold-text.ts'
import { classify, decidedCount, type StanceCounts } from './classify.ts'
import type { PositionContent } from './position.ts'
import { type Stance, type StatementClass, stances, statementClasses } from './stance.ts'

/** `number` is the statement's human name in the coalition. */
export type PageStatement = {
  readonly statementId: string
  readonly number: number
  readonly text: string
  readonly lang: string
  /** Positions counted without a name: organisations that left after the round closed (R69). */
  readonly withoutName?: StanceCounts
}

/** One published position, under the name the organisation shows in the coalition. */
export type PagePosition = PositionContent & {
  readonly statementId: string
  readonly organisationId: string
  readonly displayName: string
  /** Entered by coordination and not yet confirmed by the organisation. */
  readonly toConfirm: boolean
  /** The version of the words that it was taken on, where these are no longer those of the statement. */
  readonly formerVersion?: number
}

/** Numbers for the sentence "9 organisations sur 12 sont d’accord…": the larger side leads, *for* in a tie. */
export type Sentence = {
  readonly leading: 'agree' | 'disagree'
  readonly leadingCount: number
  readonly opposingCount: number
  readonly nuanceCount: number
  readonly passCount: number
  readonly decidedCount: number
  readonly notDebatedCount: number
  readonly memberCount: number
}

export type AgreementItem = {
  readonly statementId: string
  readonly number: number
  readonly text: string
  readonly lang: string
  readonly class: StatementClass
  readonly counts: StanceCounts
  readonly notDebatedCount: number
  /** Positions counted above whose organisation has left. */
  readonly withoutNameCount: number
  readonly toConfirmCount: number
  readonly sentence: Sentence
  /** Taken on former words, and not yet on these: counted nowhere above, in alphabetical order. */
  readonly former: readonly PagePosition[]
  /** Who stands where, each list in alphabetical order (R59). */
  readonly organisations: Readonly<Record<Stance, readonly PagePosition[]>>
}

/** The page "ce qui réunit, ce qui sépare": two lists with the same place, and what is still open. */
export type AgreementPage = {
  readonly unites: readonly AgreementItem[]
  readonly separates: readonly AgreementItem[]
  readonly open: readonly AgreementItem[]
  /** Items shown on each of the two sides before "tout afficher", which opens both. */
  readonly shown: number
}

export type AgreementPageFacts = {
  readonly statements: readonly PageStatement[]
  readonly positions: readonly PagePosition[]
  /** Member organisations now, or when the round closed. */
  readonly memberCount: number
}

/** Items each side opens with, when both have as many. */
export const shownByDefault = 5

const uniting: readonly StatementClass[] = ['agreement', 'agreement_with_reservations']

/**
 * Builds the page from published positions (R87): those on the words that stand now are counted, the others are named beside
 * them. Both sides open with the same number of items: that of the
 * shorter side, at most `shownByDefault`; when one side is empty there is nothing to balance, and it says so in
 * a place of the same size.
 *
 * Order, the same for everybody: what unites by class, then share of agreement, then number of positions; what
 * separates by how evenly it divides, min(+, −)/S, then number of positions; what is open by class; then by
 * statement number.
 */
export const agreementPage = ({ statements, positions, memberCount }: AgreementPageFacts): AgreementPage => {
  const byStatement = Map.groupBy(positions, position => position.statementId)
  const items = statements.map(statement =>
    agreementItem(statement, byStatement.get(statement.statementId) ?? [], memberCount),
  )
  const unites = items.filter(item => uniting.includes(item.class)).toSorted(byAgreement)
  const separates = items.filter(item => item.class === 'disagreement').toSorted(byDivision)
  const open = items
    .filter(item => item.class !== 'disagreement' && !uniting.includes(item.class))
    .toSorted(byClass)
  return { unites, separates, open, shown: shownOnBothSides(unites.length, separates.length) }
}

/** How many statements unite, are still open and separate; those with too few positions say nothing yet. */
export const tallyOf = ({ unites, open, separates }: AgreementPage) => ({
  unites: unites.length,
  open: open.filter(item => item.class !== 'too_few').length,
  separates: separates.length,
})

const shownOnBothSides = (one: number, other: number): number =>
  Math.min(shownByDefault, one === 0 || other === 0 ? Math.max(one, other) : Math.min(one, other))

const agreementItem = (
  statement: PageStatement,
  positions: readonly PagePosition[],
  memberCount: number,
): AgreementItem => {
  const sorted = positions.toSorted(
    (a, b) => compareNames(a.displayName, b.displayName) || (a.organisationId < b.organisationId ? -1 : 1),
  )
  const current = sorted.filter(position => position.formerVersion === undefined)
  const standing = (stance: Stance) => current.filter(position => position.stance === stance)
  const organisations = {
    agree: standing('agree'),
    nuance: standing('nuance'),
    disagree: standing('disagree'),
    pass: standing('pass'),
  }
  const counts: StanceCounts = { agree: 0, nuance: 0, disagree: 0, pass: 0 }
  for (const stance of stances)
    counts[stance] = organisations[stance].length + (statement.withoutName?.[stance] ?? 0)
  const answered = decidedCount(counts) + counts.pass
  const notDebatedCount = Math.max(0, memberCount - answered)
  return {
    statementId: statement.statementId,
    number: statement.number,
    text: statement.text,
    lang: statement.lang,
    class: classify(counts, memberCount),
    counts,
    notDebatedCount,
    withoutNameCount: answered - current.length,
    toConfirmCount: current.filter(position => position.toConfirm).length,
    sentence: sentenceOf(counts, notDebatedCount, memberCount),
    former: sorted.filter(position => position.formerVersion !== undefined),
    organisations,
  }
}

const sentenceOf = (counts: StanceCounts, notDebatedCount: number, memberCount: number): Sentence => {
  const leading = counts.disagree > counts.agree ? 'disagree' : 'agree'
  return {
    leading,
    leadingCount: counts[leading],
    opposingCount: counts[leading === 'agree' ? 'disagree' : 'agree'],
    nuanceCount: counts.nuance,
    passCount: counts.pass,
    decidedCount: decidedCount(counts),
    notDebatedCount,
    memberCount,
  }
}

type Order = (a: AgreementItem, b: AgreementItem) => number

const byNumber: Order = (a, b) => a.number - b.number
const byPositions: Order = (a, b) => decidedCount(b.counts) - decidedCount(a.counts)
const classRank = (item: AgreementItem): number => statementClasses.indexOf(item.class)
const byClassRank: Order = (a, b) => classRank(a) - classRank(b)

/** Descending order of `share/S` by cross-multiplication. */
const byShare =
  (share: (counts: StanceCounts) => number): Order =>
  (a, b) =>
    share(b.counts) * decidedCount(a.counts) - share(a.counts) * decidedCount(b.counts)

const inTurn =
  (...orders: readonly Order[]): Order =>
  (a, b) => {
    for (const order of orders) {
      const answer = order(a, b)
      if (answer !== 0) return answer
    }
    return 0
  }

const byAgreement = inTurn(
  byClassRank,
  byShare(counts => counts.agree),
  byPositions,
  byNumber,
)
const byDivision = inTurn(
  byShare(counts => Math.min(counts.agree, counts.disagree)),
  byPositions,
  byNumber,
)
/** Too few comes last among what is open: there is nothing to discuss about it yet. */
const byClass: Order = inTurn(
  (a, b) => Number(a.class === 'too_few') - Number(b.class === 'too_few'),
  byClassRank,
  byNumber,
)
