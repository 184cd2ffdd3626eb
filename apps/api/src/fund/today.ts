import { eurosOf } from '@reliance/core/fund/euros.ts'
import { mayKeepTreasury, mayReadFund, mayRepresentInFund } from '@reliance/core/fund/powers.ts'
import { addDays, civilDateAt } from '@reliance/core/shared/time.ts'
import { countWaitingLines } from '@reliance/db/fund/bank-lines.ts'
import { isKeyRefused } from '@reliance/db/fund/card-accounts.ts'
import { listUnderWay } from '@reliance/db/fund/card-payments.ts'
import { listMembers } from '@reliance/db/fund/members.ts'
import { listPaid } from '@reliance/db/fund/payments.ts'
import { listPledgeRules, listStandingPledges } from '@reliance/db/fund/pledges.ts'
import { actorOf, type QueryContext } from '../boundary/use-case.ts'
import { closingNews } from './books/closing-news.ts'
import { expenseNews } from './expenses/expense-news.ts'
import { yearOf } from './get-fund.ts'
import { giftNews } from './in-kind/gift-news.ts'
import { lateNews } from './late-news.ts'
import { paidBy, standingOf } from './pledge-view.ts'
import { projectNews } from './project-news.ts'

const nothing = { waiting: [], others: [], soon: [], late: [], steps: [] }
const isLate = (line: object): boolean => 'lateDays' in line && Number(line.lateDays) > 0

/** What is due within these days is soon. */
const soonDays = 30

/**
 * On the first screen, in a coalition with a rule for its fund: to whoever commits an organisation, the promise that is
 * missing, what is late and what is due soon, what its projects and expenses wait for, and the gifts in kind of others to
 * countersign; to the treasury, the lines to sort; to whoever approves payments, how many there are; to whoever leads the
 * coalition, what others owe by now; and the closings that wait for a second person.
 */
export const fundToday = async ({ db, scope, entered: entering }: QueryContext) => {
  const [[rule], members, pledges, paid, lines, underWay, isRefused] = await Promise.all([
    listPledgeRules(db, scope),
    listMembers(db, scope),
    listStandingPledges(db, scope),
    listPaid(db, scope),
    countWaitingLines(db, scope),
    listUnderWay(db, scope),
    isKeyRefused(db, scope),
  ])
  const entered = await entering
  const [actor, { now }] = [actorOf(entered), entered]
  if (!rule || !mayReadFund(actor).allowed) return nothing
  const today = civilDateAt(now)
  const year = yearOf(rule, today)
  const joined = members.filter(one => one.status === 'joined')
  const pledgeOf = (organisationId: string) =>
    pledges.find(one => one.organisationId === organisationId && one.year === year)
  const mine = joined
    .filter(one => mayRepresentInFund(actor, one.organisationId, now).allowed)
    .map(({ organisationId, displayName: organisation }) => {
      const pledge = pledgeOf(organisationId)
      // A debit that is under way is not asked for again.
      const cents = paidBy(paid, organisationId, year) + paidBy(underWay, organisationId, year)
      const { next, state } = standingOf(pledge, cents, today)
      return { organisationId, organisation, pledge, next, state }
    })
  const due = mine.flatMap(({ organisationId, organisation, next, state }) =>
    next && next.dueOn <= addDays(today, soonDays)
      ? [
          {
            kind: 'pay' as const,
            isLate: state === 'late',
            organisationId,
            organisation,
            amount: eurosOf(next.cents),
            dueOn: next.dueOn as string,
          },
        ]
      : [],
  )
  const acting = mine.map(one => one.organisationId)
  const keeps = mayKeepTreasury(actor, scope.spaceId, now).allowed
  const late = joined.filter(({ organisationId }) => {
    const paidCents = paidBy(paid, organisationId, year)
    return standingOf(pledgeOf(organisationId), paidCents, today).state === 'late'
  }).length
  const [projects, expenses, closings, gifts, owed] = await Promise.all([
    projectNews({ db, scope }, entered, acting),
    expenseNews({ db, scope }, entered, acting),
    closingNews({ db, scope }, entered, members),
    giftNews({ db, scope }, actor.personId, acting),
    lateNews({ db, scope }, entered, acting, late),
  ])
  return {
    waiting: [
      ...mine
        .filter(one => !one.pledge)
        .map(({ organisationId, organisation }) => ({
          kind: 'promise' as const,
          organisationId,
          organisation,
          year,
        })),
      ...projects.filter(one => !isLate(one)),
      ...expenses,
      ...closings,
      ...gifts,
      ...(keeps && isRefused ? [{ kind: 'cardKey' as const }] : []),
      ...(keeps && lines > 0 ? [{ kind: 'sortLines' as const, count: lines }] : []),
    ],
    others: [],
    soon: due.filter(one => !one.isLate),
    late: [...due.filter(one => one.isLate), ...projects.filter(isLate), ...owed],
    steps: [],
  }
}
