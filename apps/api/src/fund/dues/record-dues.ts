import {
  recordDues as decide,
  takeBackDues as decideBack,
  type RecordDuesInput,
  type TakeBackDuesInput,
} from '@reliance/core/fund/dues/record-dues.ts'
import { mayKeepDues } from '@reliance/core/fund/powers.ts'
import { civilDateAt } from '@reliance/core/shared/time.ts'
import { setLineState } from '@reliance/db/fund/bank-lines.ts'
import { listMemberDues, lockDues } from '@reliance/db/fund/dues.ts'
import { owesDues } from '@reliance/db/fund/dues-members.ts'
import { findPayment } from '@reliance/db/fund/dues-payments.ts'
import { notFound, unwrap } from '../../boundary/rule-error.ts'
import { type InSpace, type MutationContext, mutation } from '../../boundary/use-case.ts'
import { lockedCampaign } from './dues-record.ts'
import { payDues, takeDuesBack } from './pay-dues.ts'

/** Whether somebody pays here: a member now, or one who left and has a reference still. */
export const paysHere = async (
  ctx: MutationContext,
  { campaignId, personId }: { campaignId: string; personId: string },
): Promise<boolean> =>
  (await owesDues(ctx.db, ctx.scope, personId)) ||
  (await listMemberDues(ctx.db, ctx.scope, campaignId)).some(one => one.personId === personId)

/** Money that was handed over, or a transfer that no statement brought: the person is thanked, and up to date by it. */
export const recordDues = mutation({
  may: (actor, now, { spaceId }: RecordDuesInput & InSpace) => mayKeepDues(actor, spaceId, now),
  run: async (ctx, input: RecordDuesInput & InSpace) => {
    const campaign = await lockedCampaign(ctx, input.campaignId)
    const facts = { isMember: await paysHere(ctx, input), today: civilDateAt(ctx.now), campaign }
    const { cents } = unwrap(decide(input, facts), 'conflict')
    const { personId, receivedOn, means } = input
    const [paymentId = ''] = await payDues(ctx, campaign, [
      { personId, cents, receivedOn, means, lineId: null, basis: 'by_hand' },
    ])
    ctx.act('fund.dues_recorded', paymentId)
    return { paymentId }
  },
})

/** Takes a payment back: the days that it gave go with it, and a movement of the bank waits again. */
export const takeBackDues = mutation({
  may: (actor, now, { spaceId }: TakeBackDuesInput & InSpace) => mayKeepDues(actor, spaceId, now),
  run: async (ctx, input: TakeBackDuesInput & InSpace) => {
    const { db, scope } = ctx
    await lockDues(db, scope)
    const payment = await findPayment(db, scope, input.paymentId)
    if (!payment) throw notFound()
    unwrap(decideBack(payment.takenBackAt === null, input), 'conflict')
    await takeDuesBack(ctx, [payment], input.reason)
    if (payment.lineId !== null) await setLineState(db, scope, payment.lineId, 'waiting')
    ctx.act('fund.dues_taken_back', payment.id, { wording: input.reason })
    return null
  },
})
