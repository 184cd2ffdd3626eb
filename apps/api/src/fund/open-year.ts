import { eurosOf } from '@reliance/core/fund/euros.ts'
import type { OpenYearInput } from '@reliance/core/fund/open-year.ts'
import { mayConfirmClosing, mayKeepTreasury, mayReadTreasury } from '@reliance/core/fund/powers.ts'
import { type CivilDate, civilDateAt } from '@reliance/core/shared/time.ts'
import { countWaitingUntil } from '@reliance/db/fund/bank-lines.ts'
import type { YearAccount } from '@reliance/db/fund/year-figures.ts'
import { type InSpace, mutation } from '../boundary/use-case.ts'
import { viewClosing } from './books/view-closing.ts'
import { needYear, readYear } from './year-facts.ts'

/** What accounts of a kind moved in the year, in cents: what came in is more than zero. */
const moved = (accounts: readonly YearAccount[], kinds: readonly string[]): bigint =>
  accounts
    .filter(one => one.set === 'books' && kinds.includes(one.code.split(':')[0] ?? ''))
    .reduce((sum, one) => sum - one.movedCents, 0n)

/** What accounts hold at the end of the year, in cents; a debit is more than zero. */
const held = (accounts: readonly YearAccount[], set: YearAccount['set'], kinds: readonly string[]): bigint =>
  accounts
    .filter(one => one.set === set && kinds.includes(one.code.split(':')[0] ?? ''))
    .reduce((sum, one) => sum + one.endCents, 0n)

/**
 * A year as its accounts tell it: what came in and went out, what is there at its end, and what of it is tied to projects
 * (L10), for whoever may confirm its closing. It is a write: that somebody read it is recorded.
 */
export const openYear = mutation({
  may: (actor, now, { spaceId }: OpenYearInput & InSpace) => mayConfirmClosing(actor, spaceId, now),
  run: async (ctx, { startsOn }: OpenYearInput & InSpace) => {
    const { db, scope, now } = ctx
    const year = await needYear(ctx, startsOn)
    const [{ accounts, tied }, unexplained, closing] = await Promise.all([
      readYear(ctx, year),
      countWaitingUntil(db, scope, year.endsOn as CivilDate),
      viewClosing(ctx, startsOn),
    ])
    ctx.act('fund.year_read', undefined, { wording: startsOn })
    const euros = (cents: bigint) => eurosOf(cents)
    return {
      startsOn: year.startsOn as string,
      endsOn: year.endsOn as string,
      closedOn: year.closedAt && (civilDateAt(year.closedAt) as string),
      canPrepare: mayKeepTreasury(ctx.actor, scope.spaceId, now).allowed,
      canReadBooks: mayReadTreasury(ctx.actor, scope.spaceId, now).allowed,
      closing,
      isOver: civilDateAt(now) > year.endsOn,
      unexplained,
      came: {
        contributions: euros(moved(accounts, ['member'])),
        opening: euros(moved(accounts, ['opening'])),
        unexplained: euros(moved(accounts, ['unexplained'])),
      },
      went: {
        grants: euros(-moved(accounts, ['grants'])),
        expenses: euros(-moved(accounts, ['expenses'])),
        fees: euros(-moved(accounts, ['fees', 'card_fees'])),
      },
      end: {
        money: euros(held(accounts, 'books', ['bank', 'cash', 'transit', 'clearing'])),
        free: euros(-held(accounts, 'fund', ['unallocated']) - held(accounts, 'fund', ['shortfall'])),
        calls: euros(-held(accounts, 'fund', ['call'])),
        projects: euros(-held(accounts, 'fund', ['project'])),
        earlier: euros(-held(accounts, 'fund', ['earlier'])),
      },
      tied: tied.map(({ title, lead, decision, givenCents, paidCents, leftCents }) => ({
        title,
        lead,
        decision,
        given: euros(givenCents),
        paid: euros(paidCents),
        left: euros(leftCents),
      })),
    }
  },
})
