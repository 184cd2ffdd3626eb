import { checkCounted, type PrepareClosingInput } from '@reliance/core/fund/books/closing.ts'
import { closeYear as decide } from '@reliance/core/fund/close-year.ts'
import { centsOf } from '@reliance/core/fund/euros.ts'
import { mayKeepTreasury } from '@reliance/core/fund/powers.ts'
import { type CivilDate, civilDateAt } from '@reliance/core/shared/time.ts'
import { countWaitingUntil } from '@reliance/db/fund/bank-lines.ts'
import { insertClosing, lastClosing, readYearEnd, settleClosing } from '@reliance/db/fund/closings.ts'
import { listYears } from '@reliance/db/fund/fiscal-years.ts'
import { lockLedger } from '@reliance/db/fund/ledger.ts'
import { listMembers } from '@reliance/db/fund/members.ts'
import { lockFund } from '@reliance/db/fund/pledges.ts'
import { RuleError, unwrap } from '../../boundary/rule-error.ts'
import { type InSpace, type MutationContext, mutation } from '../../boundary/use-case.ts'
import { joinedOf } from '../joined-of.ts'
import { needYear } from '../year-facts.ts'
import { tellToConfirm } from './tell-closing.ts'

/** Whether a year can be closed now, by its days, its movements and the years before it. @throws {RuleError} where not. */
export const needClosable = async (ctx: MutationContext, startsOn: CivilDate) => {
  const { db, scope, now } = ctx
  const year = await needYear(ctx, startsOn)
  if (year.closedAt !== null) throw new RuleError('conflict', { code: 'fund.year_closed' })
  const endsOn = year.endsOn as CivilDate
  const unexplained = await countWaitingUntil(db, scope, endsOn)
  unwrap(decide({ endsOn, today: civilDateAt(now), unexplained }), 'conflict')
  const years = await listYears(db, scope)
  if (years.some(one => one.startsOn < startsOn && one.closedAt === null))
    throw new RuleError('conflict', { code: 'fund.earlier_year_open' })
  return { endsOn, years }
}

/**
 * Prepares the closing of a year: what the bank says on its last day and what was counted in the cash box, which the books
 * have to say too. It waits for somebody else.
 */
export const prepareClosing = mutation({
  may: (actor, now, { spaceId }: PrepareClosingInput & InSpace) => mayKeepTreasury(actor, spaceId, now),
  run: async (ctx, { startsOn, bank, cash }: PrepareClosingInput & InSpace) => {
    const { db, scope, now, actor } = ctx
    await lockFund(db, scope)
    await needClosable(ctx, startsOn)
    await lockLedger(db, scope)
    const end = await readYearEnd(db, scope, startsOn)
    const before = await lastClosing(db, scope, startsOn)
    const mandateId = ctx.mandateId ?? ''
    if (before?.outcome === null) {
      if (before.position === end.position) throw new RuleError('conflict', { code: 'fund.closing_waits' })
      await settleClosing(db, scope, before.id, {
        outcome: 'voided',
        settledBy: actor.personId,
        settledFor: null,
        settledMandateId: mandateId,
        settledAt: now,
        reason: null,
      })
    }
    unwrap(checkCounted({ bankCents: centsOf(bank), cashCents: centsOf(cash) }, end), 'conflict')
    const own = joinedOf(ctx.entered.organisationIds, await listMembers(db, scope))
    const [preparedFor] = own.toSorted()
    // Whoever belongs to no member any more answers for nobody.
    if (preparedFor === undefined) throw new RuleError('forbidden', { code: 'mandates.power_missing' })
    const id = ctx.newId()
    await insertClosing(db, scope, {
      ...end,
      id,
      startsOn,
      preparedBy: actor.personId,
      preparedFor,
      mandateId,
      preparedAt: now,
    })
    await tellToConfirm(ctx, startsOn, end)
    ctx.act('fund.closing_prepared', id, { wording: startsOn })
    return { closingId: id }
  },
})
