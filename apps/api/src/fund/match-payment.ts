import {
  matchPayment as decide,
  type IgnoreLineInput,
  type MatchPaymentInput,
  type UndoMatchInput,
} from '@reliance/core/fund/match-payment.ts'
import { mayKeepTreasury } from '@reliance/core/fund/powers.ts'
import { lockLine, setLineState } from '@reliance/db/fund/bank-lines.ts'
import { listContributionsFor } from '@reliance/db/fund/payments.ts'
import { listPledgesOf, lockFund } from '@reliance/db/fund/pledges.ts'
import { notFound, RuleError, unwrap } from '../boundary/rule-error.ts'
import { type InSpace, type MutationContext, mutation } from '../boundary/use-case.ts'
import { tellReceived } from './tell-received.ts'

const lineOf = async ({ db, scope }: MutationContext, lineId: string) => {
  await lockFund(db, scope)
  const line = await lockLine(db, scope, lineId)
  if (!line) throw notFound()
  return line
}

/** Says for whom a payment is: somebody of the treasury looked at it. */
export const matchPayment = mutation({
  may: (actor, now, { spaceId }: MatchPaymentInput & InSpace) => mayKeepTreasury(actor, spaceId, now),
  run: async (ctx, { lineId, organisationId, year }: MatchPaymentInput & InSpace) => {
    const line = await lineOf(ctx, lineId)
    const pledges = await listPledgesOf(ctx.db, ctx.scope, organisationId, year)
    unwrap(decide(line, pledges.length > 0), 'conflict')
    const isProposed = line.proposedOrganisationId === organisationId && line.proposedYear === year
    const basis = isProposed ? (line.proposedBasis ?? 'by_hand') : 'by_hand'
    const { cents, bookedOn } = line
    await setLineState(ctx.db, ctx.scope, lineId, 'matched')
    await tellReceived(ctx, [
      { id: ctx.newId(), organisationId, year, cents, receivedOn: bookedOn, lineId, undoesId: null, basis },
    ])
    ctx.act('fund.payment_matched', lineId)
    return null
  },
})

/** Takes back what a line was said to be: the line waits again, what was promised is open again. */
export const undoMatch = mutation({
  may: (actor, now, { spaceId }: UndoMatchInput & InSpace) => mayKeepTreasury(actor, spaceId, now),
  run: async (ctx, { lineId }: UndoMatchInput & InSpace) => {
    const line = await lineOf(ctx, lineId)
    if (line.state === 'waiting') throw new RuleError('conflict', { code: 'fund.line_not_matched' })
    await takeBack(ctx, lineId)
    await setLineState(ctx.db, ctx.scope, lineId, 'waiting')
    ctx.act('fund.match_undone', lineId)
    return null
  },
})

/** The mirror of the contribution that stands for a line, if one does. */
export const takeBack = async (ctx: MutationContext, lineId: string): Promise<void> => {
  const [made] = await listContributionsFor(ctx.db, ctx.scope, [lineId])
  if (!made) return
  const { id, organisationId, year, cents, receivedOn, basis } = made
  await tellReceived(ctx, [
    { id: ctx.newId(), organisationId, year, cents: -cents, receivedOn, lineId, undoesId: id, basis },
  ])
}

/** Sets a line aside that is no contribution: a charge of the bank, a mistake of somebody. */
export const ignoreLine = mutation({
  may: (actor, now, { spaceId }: IgnoreLineInput & InSpace) => mayKeepTreasury(actor, spaceId, now),
  run: async (ctx, { lineId, reason }: IgnoreLineInput & InSpace) => {
    const line = await lineOf(ctx, lineId)
    if (line.state === 'matched') throw new RuleError('conflict', { code: 'fund.line_matched' })
    await setLineState(ctx.db, ctx.scope, lineId, 'ignored', reason)
    ctx.act('fund.line_ignored', lineId)
    return null
  },
})
