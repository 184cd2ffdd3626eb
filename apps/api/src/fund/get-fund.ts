import { disclosureOfYear } from '@reliance/core/fund/disclosure-of-year.ts'
import { eurosOf } from '@reliance/core/fund/euros.ts'
import {
  mayKeepTreasury,
  mayReadFund,
  mayReadTreasury,
  mayRepresentInFund,
} from '@reliance/core/fund/powers.ts'
import { compareNames } from '@reliance/core/shared/fold-text.ts'
import { civilDateAt } from '@reliance/core/shared/time.ts'
import type { ReadDb } from '@reliance/db/connection/database.ts'
import { isPaidByCard } from '@reliance/db/fund/card-accounts.ts'
import { toldFees } from '@reliance/db/fund/card-movements.ts'
import { listUnderWay } from '@reliance/db/fund/card-payments.ts'
import { listMembers } from '@reliance/db/fund/members.ts'
import {
  type ContributionRow,
  listBatches,
  listContributionsOf,
  listOpenContributions,
  listPaid,
} from '@reliance/db/fund/payments.ts'
import {
  type CarrierRow,
  currentCarrier,
  listFirstPromises,
  listFundDecisions,
  listPledgeRules,
  listStandingPledges,
  type PledgeRuleRow,
} from '@reliance/db/fund/pledges.ts'
import { listReturned } from '@reliance/db/fund/project-returns.ts'
import { listAccounts } from '@reliance/db/fund/read-ledger.ts'
import { listWentOut, type WentOut } from '@reliance/db/fund/went-out.ts'
import type { Scope } from '@reliance/db/shared/doors.ts'
import { actorOf, query } from '../boundary/use-case.ts'
import { namesOfHolders } from '../mandates/holders-of.ts'
import { firstOpening, fundMoney } from './calls/fund-money.ts'
import { signedGifts } from './in-kind/signed-gifts.ts'
import { isReceived } from './means-of.ts'
import { paidBy, viewPledge } from './pledge-view.ts'
import { shownFund } from './shown-fund.ts'

type Decisions = Awaited<ReturnType<typeof listFundDecisions>>

const decisionOf = (decisions: Decisions, effectId: string) => {
  const found = decisions.find(one => one.effectId === effectId)
  return found ? { decisionId: found.decisionId, number: found.number } : null
}

const viewRule = (rule: PledgeRuleRow, decisions: Decisions) => ({
  ruleId: rule.id,
  number: rule.number,
  firstYear: rule.firstYear,
  scheme: rule.scheme,
  dueMonth: rule.dueMonth,
  disclosure: rule.disclosure,
  isPublic: rule.isPublic,
  inKindPercent: rule.inKindPercent,
  adoptedAt: rule.adoptedAt.toISOString(),
  decision: decisionOf(decisions, rule.effectId),
})

const viewCarrier = (term: CarrierRow, name: string, decisions: Decisions) => ({
  organisationId: term.organisationId,
  name,
  holder: term.holder,
  iban: term.iban,
  decision: decisionOf(decisions, term.effectId),
})

/** The year that the fund is about: this one, or the first of its rule where that comes later. */
export const yearOf = (rule: Pick<PledgeRuleRow, 'firstYear'> | undefined, today: string): number =>
  Math.max(rule?.firstYear ?? 0, Number(today.slice(0, 4)))

/** What one's own organisation paid; a paper certifies what was received and not taken back since. */
const viewPayments = (history: readonly ContributionRow[], organisationId: string) =>
  history
    .filter(one => one.organisationId === organisationId)
    .map(one => ({
      contributionId: one.id,
      receivedOn: one.receivedOn as string,
      amount: eurosOf(one.cents),
      year: one.year,
      isCertified: isReceived(one) && history.every(other => other.undoesId !== one.id),
    }))

/** What projects paid back is as if it had not left; what came back whole is told no more. */
const netOf = (
  wentOut: readonly WentOut[],
  returned: readonly { applicationId: string; cents: bigint }[],
): WentOut[] =>
  wentOut
    .map(one => ({
      ...one,
      cents: one.cents - (returned.find(each => each.applicationId === one.applicationId)?.cents ?? 0n),
    }))
    .filter(one => one.cents > 0n)

/** All that is shown of the fund, at one moment or nearly. */
const readAll = async (db: ReadDb, scope: Scope) => {
  const some = Promise.all([
    listPledgeRules(db, scope),
    currentCarrier(db, scope),
    listMembers(db, scope),
    listStandingPledges(db, scope),
    listPaid(db, scope),
    listBatches(db, scope),
    listOpenContributions(db, scope),
  ])
  const more = Promise.all([
    listFundDecisions(db, scope),
    listAccounts(db, scope),
    listFirstPromises(db, scope),
    firstOpening(db, scope),
    toldFees(db, scope),
    listUnderWay(db, scope),
    isPaidByCard(db, scope),
    listWentOut(db, scope),
    listReturned(db, scope),
  ])
  const [
    [rules, carrier, members, pledges, paid, batches, told],
    [decisions, accounts, first, opened, cardFees, underWay, byCard, wentOut, returned],
  ] = await Promise.all([some, more])
  return {
    rules,
    carrier,
    members,
    pledges,
    paid,
    batches,
    told,
    decisions,
    accounts,
    first,
    opened,
    cardFees,
    underWay,
    byCard,
    wentOut: netOf(wentOut, returned),
  }
}

/**
 * What left the fund: in all, what is left of it without a decision (charges of the bank and of cards), and what decisions
 * paid, each with its purpose (R42, R82).
 */
const viewOut = (
  { wentOut, decisions }: Pick<Awaited<ReturnType<typeof readAll>>, 'wentOut' | 'decisions'>,
  outCents: bigint,
) => ({
  wentOut: eurosOf(outCents),
  charges: eurosOf(wentOut.reduce((left, one) => left - one.cents, outCents)),
  paidOut: wentOut.map(({ cents, effectId, ...said }) => ({
    ...said,
    amount: eurosOf(cents),
    decision: effectId === null ? null : decisionOf(decisions, effectId),
  })),
})

/** The fund of a coalition, for the members of its organisations (R42, R81). */
export const getFund = query({
  may: mayReadFund,
  run: async ({ db, scope, entered: entering }) => {
    const all = await readAll(db, scope)
    const { rules, carrier, members, pledges, paid, batches, accounts, first, opened } = all
    const entered = await entering
    const [actor, today] = [actorOf(entered), civilDateAt(entered.now)]
    const [rule] = rules
    const year = yearOf(rule, today)
    const firstAt = first.find(one => one.year === year)?.firstAt ?? null
    const disclosure = disclosureOfYear(rules, firstAt)
    const ofYear = pledges.filter(one => one.year === year)
    const ids: readonly string[] = entered.organisationIds
    const mine = members.filter(one => one.status === 'joined' && ids.includes(one.organisationId))
    const [history, keepers, signed] = await Promise.all([
      listContributionsOf(
        db,
        scope,
        mine.map(one => one.organisationId),
      ),
      namesOfHolders(db, scope, 'fund.treasury', entered.now),
      signedGifts(db, scope, year),
    ])
    const nameOf = new Map(members.map(one => [one.organisationId, one.displayName]))
    const shown = shownFund({
      members,
      paid,
      batches,
      year,
      today,
      pledges: ofYear,
      disclosure,
    })
    const money = fundMoney(batches, accounts, opened, all.cardFees)
    return {
      year,
      disclosure,
      rule: rule ? viewRule(rule, all.decisions) : null,
      carrier: carrier ? viewCarrier(carrier, nameOf.get(carrier.organisationId) ?? '', all.decisions) : null,
      ...shown,
      byCard: all.byCard,
      ...viewOut(all, money.outCents),
      opened: eurosOf(opened),
      inside: eurosOf(money.insideCents),
      setAside: eurosOf(money.heldCents),
      /** Of what is set aside, what was promised to projects before the fund came here. */
      earlier: eurosOf(
        -(accounts.find(one => one.set === 'fund' && one.code === 'earlier')?.balanceCents ?? 0n),
      ),
      free: eurosOf(money.freeCents),
      organisations: shown.organisations.toSorted((a, b) => compareNames(a.displayName, b.displayName)),
      told:
        disclosure === 'open'
          ? all.told.map(one => ({
              displayName: nameOf.get(one.organisationId) ?? '',
              amount: eurosOf(one.cents),
              receivedOn: one.receivedOn,
            }))
          : [],
      mine: mine.map(({ organisationId, displayName }) => ({
        organisationId,
        displayName,
        canPledge: mayRepresentInFund(actor, organisationId, entered.now).allowed,
        ...viewPledge(
          ofYear.find(one => one.organisationId === organisationId),
          paidBy(paid, organisationId, year),
          today,
        ),
        underWay: eurosOf(paidBy(all.underWay, organisationId, year)),
        signedInKind: eurosOf(signed(organisationId)),
        payments: viewPayments(history, organisationId),
      })),
      /** Whom to ask about the fund. */
      keepers,
      can: {
        treasury: mayKeepTreasury(actor, scope.spaceId, entered.now).allowed,
        readTreasury: mayReadTreasury(actor, scope.spaceId, entered.now).allowed,
      },
    }
  },
})
