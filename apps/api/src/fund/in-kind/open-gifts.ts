import type { OpenGifts } from '@reliance/core/fund/in-kind/open-gifts.ts'
import { mayKeepTreasury, mayReadTreasury } from '@reliance/core/fund/powers.ts'
import { compareNames } from '@reliance/core/shared/fold-text.ts'
import { civilDateAt } from '@reliance/core/shared/time.ts'
import { listGiftsOfYear, listGiftYears, sumGifts } from '@reliance/db/fund/in-kind-gifts.ts'
import { listMembers } from '@reliance/db/fund/members.ts'
import { listPaid } from '@reliance/db/fund/payments.ts'
import { type InSpace, mutation } from '../../boundary/use-case.ts'
import { namesOf } from '../expenses/list-expenses.ts'
import { viewByOrganisation, viewGift, viewTotals } from './gift-view.ts'
import { moneyOf } from './money-of.ts'

/** The whole register of a year, for the treasury. It is a write: that somebody read what each gave is recorded. */
export const openGifts = mutation({
  may: (actor, now, { spaceId }: OpenGifts & InSpace) => mayReadTreasury(actor, spaceId, now),
  run: async (ctx, input: OpenGifts & InSpace) => {
    const { db, scope, now } = ctx
    const today = Number(civilDateAt(now).slice(0, 4))
    const year = input.year ?? today
    const [gifts, sums, members, years, paid] = await Promise.all([
      listGiftsOfYear(db, scope, year),
      sumGifts(db, scope, year),
      listMembers(db, scope),
      listGiftYears(db, scope),
      listPaid(db, scope),
    ])
    const nameOf = namesOf(members)
    ctx.act('fund.gifts_read', undefined, { wording: String(year) })
    return {
      year,
      today,
      years: years.map(one => one.year),
      gifts: gifts.map(one => viewGift(one, nameOf)),
      totals: viewTotals(sums, moneyOf(paid, year)),
      organisations: viewByOrganisation(sums, nameOf).toSorted((a, b) =>
        compareNames(a.organisation, b.organisation),
      ),
      canUndo: mayKeepTreasury(ctx.actor, scope.spaceId, now).allowed,
    }
  },
})
