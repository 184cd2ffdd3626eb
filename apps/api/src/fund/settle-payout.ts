import { settlePayout as decide, settlePayoutInput } from '@reliance/core/fund/calls/payout.ts'
import { mayKeepTreasury } from '@reliance/core/fund/powers.ts'
import { uuidInput } from '@reliance/core/shared/id.ts'
import { civilDateAt } from '@reliance/core/shared/time.ts'
import { listWaitingLines } from '@reliance/db/fund/bank-lines.ts'
import { lockPayout, type PayoutRow, updatePayout } from '@reliance/db/fund/payouts.ts'
import { lockFund } from '@reliance/db/fund/pledges.ts'
import * as z from 'zod/mini'
import { notFound, RuleError, unwrap } from '../boundary/rule-error.ts'
import { type InSpace, type MutationContext, mutation } from '../boundary/use-case.ts'
import { isSince, markPaid, movementOf } from './mark-paid.ts'
import { payableFacts } from './payable-facts.ts'

/** What the bank said of a payment; `lineId` is the movement that shows it, which only a payment that was made has. */
export const settledInput = z.extend(settlePayoutInput, { lineId: z.nullable(uuidInput) })
type Input = z.output<typeof settledInput> & InSpace

/** A movement that may be this payment waits: what it is comes first, or the payment would be made twice. */
const needNoMovement = async ({ db, scope }: MutationContext, { cents, inFileAt }: PayoutRow) => {
  const waiting = await listWaitingLines(db, scope)
  if (waiting.some(one => one.cents === -cents && isSince(one, inFileAt)))
    throw new RuleError('conflict', { code: 'fund.payout_line_waits' })
}

/** What the bank made of a payment: the movement that shows it, or its refusal. */
export const settlePayout = mutation({
  may: (actor, now, { spaceId }: Input) => mayKeepTreasury(actor, spaceId, now),
  run: async (ctx, { payoutId, outcome, lineId }: Input) => {
    const { db, scope, now } = ctx
    await lockFund(db, scope)
    const payout = await lockPayout(db, scope, payoutId)
    if (!payout) throw notFound()
    const payable = await payableFacts(ctx, payout)
    const state = unwrap(decide(payable.facts, outcome), 'conflict')
    if (outcome === 'paid') await markPaid(ctx, payout, payable, await movementOf(ctx, lineId, payout))
    else {
      await needNoMovement(ctx, payout)
      await updatePayout(db, scope, payoutId, { state, settledOn: civilDateAt(now), settledAt: now })
      ctx.act(`fund.payout_${outcome}`, payoutId)
    }
    return { state }
  },
})
