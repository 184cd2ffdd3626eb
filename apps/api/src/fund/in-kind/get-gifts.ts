import { disclosureOfYear } from '@reliance/core/fund/disclosure-of-year.ts'
import type { GetGifts } from '@reliance/core/fund/in-kind/get-gifts.ts'
import { mayReadFund, mayReadTreasury, mayRepresentInFund } from '@reliance/core/fund/powers.ts'
import { compareNames } from '@reliance/core/shared/fold-text.ts'
import { civilDateAt } from '@reliance/core/shared/time.ts'
import type { ReadDb } from '@reliance/db/connection/database.ts'
import {
  type InKindGiftRow,
  listGiftsOfYear,
  listGiftsToSign,
  listGiftYears,
  sumGifts,
} from '@reliance/db/fund/in-kind-gifts.ts'
import { listMembers } from '@reliance/db/fund/members.ts'
import { listPaid } from '@reliance/db/fund/payments.ts'
import { listFirstPromises, listPledgeRules } from '@reliance/db/fund/pledges.ts'
import type { Scope } from '@reliance/db/shared/doors.ts'
import { actorOf, query } from '../../boundary/use-case.ts'
import { namesOf } from '../expenses/list-expenses.ts'
import { joinedOf } from '../joined-of.ts'
import { viewGift, viewTotals } from './gift-view.ts'
import { moneyOf } from './money-of.ts'

type Inside = { db: ReadDb; scope: Scope }

/** What others read of a year: what any rule let be read since its first promise, or since its first gift. */
const disclosureIn = async ({ db, scope }: Inside, year: number) => {
  const [rules, promises, gifts] = await Promise.all([
    listPledgeRules(db, scope),
    listFirstPromises(db, scope),
    listGiftYears(db, scope),
  ])
  const [first = null] = [...promises, ...gifts]
    .filter(one => one.year === year)
    .map(one => one.firstAt)
    .toSorted((a, b) => a.getTime() - b.getTime())
  return { disclosure: disclosureOfYear(rules, first), years: gifts.map(one => one.year) }
}

const isStanding = ({ state, undoneAt }: InKindGiftRow): boolean =>
  state === 'countersigned' && undoneAt === null

/** All that one organisation may read of a year, before it is known who asks. */
const readYear = async ({ db, scope }: Inside, year: number) => {
  const [gifts, sums, paid, shown] = await Promise.all([
    listGiftsOfYear(db, scope, year),
    sumGifts(db, scope, year),
    listPaid(db, scope),
    disclosureIn({ db, scope }, year),
  ])
  return { gifts, sums, paid, ...shown }
}

/**
 * Gifts in kind of a year, for the members of the organisations. Whoever commits an organisation reads what waits for
 * another signature, with its value, since they sign it, and what their organisation signed. The value of others is told
 * to everybody under a rule that shows each amount, and to nobody otherwise: only how many there are.
 */
export const getGifts = query({
  may: mayReadFund,
  run: async ({ db, scope, entered: entering }, input: GetGifts & { spaceId: string }) => {
    const [members, entered] = await Promise.all([listMembers(db, scope), entering])
    const [actor, { now }] = [actorOf(entered), entered]
    const today = Number(civilDateAt(now).slice(0, 4))
    const year = input.year ?? today
    const own = joinedOf(entered.organisationIds, members)
    const joined = members.filter(one => one.status === 'joined')
    const acting = joined.filter(one => mayRepresentInFund(actor, one.organisationId, now).allowed)
    const actingIds = acting.map(one => one.organisationId)
    const [{ gifts, sums, paid, disclosure, years }, toSign] = await Promise.all([
      readYear({ db, scope }, year),
      listGiftsToSign(db, scope, actor.personId, actingIds),
    ])
    const nameOf = namesOf(members)
    const view = (one: InKindGiftRow) => viewGift(one, nameOf)
    const isOpen = disclosure === 'open'
    return {
      year,
      today,
      years,
      disclosure,
      toSign: toSign.map(view),
      mine: joined
        .filter(one => own.includes(one.organisationId))
        .toSorted((a, b) => compareNames(a.displayName, b.displayName))
        .map(({ organisationId, displayName }) => ({
          organisationId,
          displayName,
          canDeclare: actingIds.includes(organisationId),
          gifts: gifts.filter(one => one.organisationId === organisationId).map(view),
        })),
      signed: gifts
        .filter(one => one.state === 'countersigned' && actingIds.includes(one.settledOrganisationId ?? ''))
        .map(view),
      count: sums.reduce((count, one) => count + one.count, 0),
      told: isOpen
        ? { gifts: gifts.filter(isStanding).map(view), totals: viewTotals(sums, moneyOf(paid, year)) }
        : null,
      can: {
        represents: acting.map(({ organisationId, displayName }) => ({ organisationId, displayName })),
        readTreasury: mayReadTreasury(actor, scope.spaceId, now).allowed,
      },
    }
  },
})
