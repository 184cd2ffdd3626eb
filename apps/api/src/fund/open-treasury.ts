import { eurosOf } from '@reliance/core/fund/euros.ts'
import type { ContributionBasis } from '@reliance/core/fund/match-payment.ts'
import { mayKeepTreasury, mayReadTreasury } from '@reliance/core/fund/powers.ts'
import { openingToBook } from '@reliance/core/fund/record-opening.ts'
import { statementGaps } from '@reliance/core/fund/statement-gaps.ts'
import { compareNames } from '@reliance/core/shared/fold-text.ts'
import { civilDateAt } from '@reliance/core/shared/time.ts'
import {
  type BankImportRow,
  type BankLineRow,
  type BankStatementRow,
  listImports,
  listSettledLines,
  listStatements,
  listWaitingLines,
} from '@reliance/db/fund/bank-lines.ts'
import { isPaidByCard } from '@reliance/db/fund/card-accounts.ts'
import { listMembers, type Member } from '@reliance/db/fund/members.ts'
import { openedInBank } from '@reliance/db/fund/openings.ts'
import { type ContributionRow, listCash, listContributionsFor, listPaid } from '@reliance/db/fund/payments.ts'
import { currentCarrier, listPledgeRules, listStandingPledges } from '@reliance/db/fund/pledges.ts'
import { listHolding } from '@reliance/db/fund/project-returns.ts'
import { balanceOf } from '@reliance/db/fund/read-ledger.ts'
import { lastOfKind } from '@reliance/db/shared/acts.ts'
import { type InSpace, type MutationContext, mutation } from '../boundary/use-case.ts'
import { yearOf } from './get-fund.ts'
import { viewOverpaid } from './overpaid-view.ts'
import { paidBy, viewPledge } from './pledge-view.ts'

type Made = { lineId: string | null; organisationId: string; year: number; basis: ContributionBasis }

const viewLine = (line: BankLineRow, nameOf: ReadonlyMap<string, string>, made?: Made) => ({
  lineId: line.id,
  bookedOn: line.bookedOn as string,
  amount: eurosOf(line.cents),
  label: line.label,
  otherName: line.otherName,
  state: line.state,
  asideAs: line.asideAs,
  ignoredReason: line.ignoredReason,
  proposed:
    line.proposedOrganisationId !== null && line.proposedYear !== null && line.proposedBasis !== null
      ? {
          organisationId: line.proposedOrganisationId,
          displayName: nameOf.get(line.proposedOrganisationId) ?? '',
          year: line.proposedYear,
          basis: line.proposedBasis,
        }
      : null,
  matched: made
    ? { displayName: nameOf.get(made.organisationId) ?? '', year: made.year, basis: made.basis }
    : null,
})

/** What the bank says that the account holds, beside what the books say, and the days that no file tells of. */
const viewBank = (statements: readonly BankStatementRow[], booksCents: bigint, openedCents: bigint) => {
  const [last] = statements
  return last === undefined || last.closingCents === null
    ? null
    : {
        on: last.lastOn as string,
        balance: eurosOf(last.closingCents),
        books: eurosOf(booksCents),
        difference: eurosOf(last.closingCents - booksCents),
        /** What the account held before the first statement and the books do not say yet. */
        opening: eurosOf(openingToBook(statements, openedCents)?.cents ?? 0n),
        gaps: statementGaps(statements).map(({ afterOn, beforeOn, missingCents }) => ({
          afterOn: afterOn as string,
          beforeOn: beforeOn as string,
          missing: eurosOf(missingCents),
        })),
      }
}

const readBank = async ({ db, scope }: Pick<MutationContext, 'db' | 'scope'>) => {
  const [statements, inBank, opened] = await Promise.all([
    listStatements(db, scope),
    balanceOf(db, scope, { set: 'books', code: 'bank' }),
    openedInBank(db, scope),
  ])
  return viewBank(statements, inBank, opened)
}

const viewCash = (
  { id, organisationId, cents, receivedOn }: ContributionRow,
  nameOf: ReadonlyMap<string, string>,
) => ({
  contributionId: id,
  displayName: nameOf.get(organisationId) ?? '',
  amount: eurosOf(cents),
  receivedOn: receivedOn as string,
})

const viewImport = ({ id, fileName, lineCount, newCount, importedAt, undoneAt }: BankImportRow) => ({
  importId: id,
  fileName,
  lineCount,
  newCount,
  importedAt: importedAt.toISOString(),
  isUndone: undoneAt !== null,
})

/** Projects that could pay something back. */
const viewHolding = (holding: Awaited<ReturnType<typeof listHolding>>) =>
  holding
    .filter(one => one.heldCents > 0n)
    .map(({ applicationId, title, heldCents }) => ({ applicationId, title, held: eurosOf(heldCents) }))

/** Each organisation with what it promised and when it was last reminded, by name. */
const viewMembers = <Standing extends object>(
  members: readonly Member[],
  reminded: Awaited<ReturnType<typeof lastOfKind>>,
  standingFor: (organisationId: string) => Standing,
) =>
  members
    .map(({ organisationId, displayName, status, isPoliticalGroup }) => ({
      organisationId,
      displayName,
      hasLeft: status !== 'joined',
      isPolitical: isPoliticalGroup,
      remindedAt: reminded.find(one => one.subjectId === organisationId)?.at.toISOString() ?? null,
      ...standingFor(organisationId),
    }))
    .toSorted((a, b) => compareNames(a.displayName, b.displayName))

const sumOf = (cents: readonly bigint[]): string => eurosOf(cents.reduce((total, one) => total + one, 0n))

/**
 * All that the treasury works with, amounts of each organisation included. It is a write: that somebody read it is
 * recorded first.
 */
export const openTreasury = mutation({
  may: (actor, now, { spaceId }: InSpace) => mayReadTreasury(actor, spaceId, now),
  run: async (ctx, _input: InSpace) => {
    const { db, scope } = ctx
    ctx.act('fund.treasury_read')
    const [
      [rule],
      carrier,
      members,
      pledges,
      paid,
      waiting,
      settled,
      imports,
      bank,
      cash,
      byCard,
      holding,
      reminded,
    ] = await Promise.all([
      listPledgeRules(db, scope),
      currentCarrier(db, scope),
      listMembers(db, scope),
      listStandingPledges(db, scope),
      listPaid(db, scope),
      listWaitingLines(db, scope),
      listSettledLines(db, scope),
      listImports(db, scope),
      readBank(ctx),
      listCash(db, scope),
      isPaidByCard(db, scope),
      listHolding(db, scope),
      lastOfKind(db, scope, 'fund.reminded'),
    ])
    const made = await listContributionsFor(
      db,
      scope,
      settled.filter(one => one.state === 'matched').map(one => one.id),
    )
    const today = civilDateAt(ctx.now)
    const year = yearOf(rule, today)
    const nameOf = new Map(members.map(one => [one.organisationId, one.displayName]))
    const pledgeOf = (organisationId: string) =>
      pledges.find(one => one.organisationId === organisationId && one.year === year)
    // Whoever left with a promise open stays on the list.
    const listed = members.filter(one => one.status === 'joined' || pledgeOf(one.organisationId))
    return {
      year,
      canKeep: mayKeepTreasury(ctx.actor, scope.spaceId, ctx.now).allowed,
      hasRule: rule !== undefined,
      hasCarrier: carrier !== undefined,
      byCard,
      holding: viewHolding(holding),
      organisations: viewMembers(listed, reminded, one =>
        viewPledge(pledgeOf(one), paidBy(paid, one, year), today),
      ),
      totals: {
        promised: sumOf(pledges.filter(one => one.year === year).map(one => one.pledgedCents)),
        received: sumOf(paid.filter(one => one.year === year).map(one => one.cents)),
      },
      ...(await viewOverpaid(ctx, { pledges, paid, nameOf, today })),
      waiting: waiting.map(line => viewLine(line, nameOf)),
      settled: settled.map(line =>
        viewLine(
          line,
          nameOf,
          made.find(one => one.lineId === line.id),
        ),
      ),
      bank,
      cash: cash.map(one => viewCash(one, nameOf)),
      imports: imports.map(viewImport),
    }
  },
})
