import { type CloseYearInput, closeYear as decide } from '@reliance/core/fund/close-year.ts'
import { mayKeepTreasury } from '@reliance/core/fund/powers.ts'
import { addDays, type CivilDate, civilDateAt } from '@reliance/core/shared/time.ts'
import { countWaitingUntil } from '@reliance/db/fund/bank-lines.ts'
import { closeYear as close, insertYear, listYears } from '@reliance/db/fund/fiscal-years.ts'
import { findMember, fundPlace } from '@reliance/db/fund/members.ts'
import { currentCarrier, lockFund } from '@reliance/db/fund/pledges.ts'
import { unwrap } from '../boundary/rule-error.ts'
import { type InSpace, type MutationContext, mutation } from '../boundary/use-case.ts'
import { needYear } from './year-facts.ts'

/** Whoever commits the organisation that holds the fund: its own accounts wait for it. */
const tellCarrier = async (ctx: MutationContext, startsOn: CivilDate): Promise<void> => {
  const [carrier, place] = await Promise.all([
    currentCarrier(ctx.db, ctx.scope),
    fundPlace(ctx.db, ctx.scope),
  ])
  if (!carrier) return
  const member = await findMember(ctx.db, ctx.scope, carrier.organisationId)
  ctx.notify(
    {
      notice: 'fund.year_closed',
      to: { power: 'fund.represent' },
      path: `${place.path}/exercice-${startsOn}`,
      params: {
        place: place.name,
        organisation: member?.displayName ?? '',
        year: startsOn.slice(0, 4),
      },
    },
    carrier.organisationId,
  )
}

/**
 * Closes a year for good; the next one is open by then, since what the bank says of a closed year is posted on its first
 * day.
 */
export const closeYear = mutation({
  may: (actor, now, { spaceId }: CloseYearInput & InSpace) => mayKeepTreasury(actor, spaceId, now),
  run: async (ctx, { startsOn }: CloseYearInput & InSpace) => {
    const { db, scope, now } = ctx
    await lockFund(db, scope)
    const year = await needYear(ctx, startsOn)
    const endsOn = year.endsOn as CivilDate
    const unexplained = await countWaitingUntil(db, scope, endsOn)
    unwrap(decide({ endsOn, today: civilDateAt(now), unexplained }), 'conflict')
    const next = addDays(endsOn, 1)
    if (!(await listYears(db, scope)).some(one => one.startsOn === next))
      await insertYear(db, scope, { startsOn: next, endsOn: `${next.slice(0, 4)}-12-31` as CivilDate })
    unwrap(await close(db, scope, startsOn, now), 'conflict')
    await tellCarrier(ctx, startsOn)
    ctx.act('fund.year_closed', undefined, { wording: startsOn })
    return {}
  },
})
