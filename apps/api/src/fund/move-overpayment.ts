import { eurosOf } from '@reliance/core/fund/euros.ts'
import {
  moveOverpayment as decide,
  type MoveOverpaymentInput,
  type UndoMoveInput,
} from '@reliance/core/fund/move-overpayment.ts'
import { mayKeepTreasury } from '@reliance/core/fund/powers.ts'
import { amountText } from '@reliance/core/shared/amount-text.ts'
import { civilDateAt } from '@reliance/core/shared/time.ts'
import { findMember, fundPlace } from '@reliance/db/fund/members.ts'
import { type ContributionRow, listMoves, listPaid } from '@reliance/db/fund/payments.ts'
import { listStandingPledges, lockFund } from '@reliance/db/fund/pledges.ts'
import { notFound, RuleError, unwrap } from '../boundary/rule-error.ts'
import { type InSpace, type MutationContext, mutation } from '../boundary/use-case.ts'
import { paidBy, standingOf } from './pledge-view.ts'
import { tellReceived } from './tell-received.ts'

type Move = { organisationId: string; year: number; toYear: number; cents: bigint }

/** Where the promises of two years stand; a promise that there is not is null. */
const standings = async ({ db, scope, now }: MutationContext, organisationId: string) => {
  const [pledges, paid] = await Promise.all([listStandingPledges(db, scope), listPaid(db, scope)])
  return (year: number) => {
    const pledge = pledges.find(one => one.organisationId === organisationId && one.year === year)
    const { overCents, leftCents } = standingOf(pledge, paidBy(paid, organisationId, year), civilDateAt(now))
    return { overCents, leftCents: pledge ? leftCents : null }
  }
}

/** Whoever commits the organisation reads which year it counts for, and what is left of that. */
const tell = async (
  ctx: MutationContext,
  { organisationId, year, toYear, cents }: Move,
  notice: 'fund.overpayment_moved' | 'fund.move_undone',
) => {
  const { db, scope } = ctx
  const [place, member, at] = await Promise.all([
    fundPlace(db, scope),
    findMember(db, scope, organisationId),
    standings(ctx, organisationId),
  ])
  ctx.notify(
    {
      notice,
      to: { power: 'fund.represent' },
      subject: organisationId,
      path: place.path,
      params: {
        place: place.name,
        organisation: member?.displayName ?? '',
        amount: amountText(eurosOf(cents)),
        before: String(year),
        year: String(toYear),
        left: amountText(eurosOf(at(toYear).leftCents ?? 0n)),
      },
    },
    organisationId,
  )
}

/**
 * Counts what an organisation paid beyond its promise of one year for its promise of another. The books stay as they are:
 * they know who paid, not for which year.
 */
export const moveOverpayment = mutation({
  may: (actor, now, { spaceId }: MoveOverpaymentInput & InSpace) => mayKeepTreasury(actor, spaceId, now),
  run: async (ctx, input: MoveOverpaymentInput & InSpace) => {
    const { db, scope } = ctx
    const { organisationId, year, toYear } = input
    await lockFund(db, scope)
    if (!(await findMember(db, scope, organisationId))) throw notFound()
    if (year === toYear) throw new RuleError('conflict', { code: 'fund.pledge_missing', field: 'toYear' })
    const at = await standings(ctx, organisationId)
    const facts = { overCents: at(year).overCents, leftCents: at(toYear).leftCents }
    const { cents } = unwrap(decide(facts, input), 'conflict')
    const moveId = ctx.newId()
    const receivedOn = civilDateAt(ctx.now)
    const row = { organisationId, receivedOn, lineId: null, undoesId: null, basis: 'moved' as const, moveId }
    await tellReceived(ctx, [
      { ...row, id: ctx.newId(), year, cents: -cents },
      { ...row, id: ctx.newId(), year: toYear, cents },
    ])
    await tell(ctx, { organisationId, year, toYear, cents }, 'fund.overpayment_moved')
    ctx.act('fund.overpayment_moved', moveId)
    return null
  },
})

/** Takes that back, as long as nothing was made of it since. */
export const undoMove = mutation({
  may: (actor, now, { spaceId }: UndoMoveInput & InSpace) => mayKeepTreasury(actor, spaceId, now),
  run: async (ctx, { moveId }: UndoMoveInput & InSpace) => {
    const { db, scope } = ctx
    await lockFund(db, scope)
    const sides = (await listMoves(db, scope)).filter(one => one.moveId === moveId)
    const [from, to] = [sides.find(one => one.cents < 0n), sides.find(one => one.cents > 0n)]
    if (!from || !to) throw new RuleError('conflict', { code: 'fund.move_missing' })
    const id = ctx.newId()
    const back = ({ id: undoesId, organisationId, year, cents }: ContributionRow) => ({
      id: ctx.newId(),
      organisationId,
      year,
      cents: -cents,
      receivedOn: civilDateAt(ctx.now),
      lineId: null,
      undoesId,
      basis: 'moved' as const,
      moveId: id,
    })
    await tellReceived(ctx, [back(from), back(to)])
    const { organisationId, cents } = to
    await tell(ctx, { organisationId, year: from.year, toYear: to.year, cents }, 'fund.move_undone')
    ctx.act('fund.move_undone', moveId)
    return null
  },
})
