import { settlePayout as decide, settlePayoutInput } from '@reliance/core/fund/calls/payout.ts'
import { eurosOf } from '@reliance/core/fund/euros.ts'
import { mayKeepTreasury } from '@reliance/core/fund/powers.ts'
import { amountText } from '@reliance/core/shared/amount-text.ts'
import { uuidInput } from '@reliance/core/shared/id.ts'
import { civilDateAt } from '@reliance/core/shared/time.ts'
import { type BankLineRow, listWaitingLines, lockLine, setLineState } from '@reliance/db/fund/bank-lines.ts'
import { findMember, fundPlace } from '@reliance/db/fund/members.ts'
import { lockPayout, type PayoutRow, updatePayout } from '@reliance/db/fund/payouts.ts'
import { lockFund } from '@reliance/db/fund/pledges.ts'
import * as z from 'zod/mini'
import { notFound, RuleError, unwrap } from '../boundary/rule-error.ts'
import { type InSpace, type MutationContext, mutation } from '../boundary/use-case.ts'
import { book } from './book.ts'
import { followPath } from './calls/call-path.ts'
import { payableFacts } from './payable-facts.ts'

/** What the bank said of a payment; `lineId` is the movement that shows it, which only a payment that was made has. */
export const settledInput = z.extend(settlePayoutInput, { lineId: z.nullable(uuidInput) })
type Input = z.output<typeof settledInput> & InSpace

/** No bank moved anything before it had the file. */
const isSince = ({ bookedOn }: BankLineRow, inFileAt: Date | null): boolean =>
  inFileAt !== null && bookedOn >= civilDateAt(inFileAt)

/** A movement that may be this payment waits: what it is comes first, or the payment would be made twice. */
const needNoMovement = async ({ db, scope }: MutationContext, { cents, inFileAt }: PayoutRow) => {
  const waiting = await listWaitingLines(db, scope)
  if (waiting.some(one => one.cents === -cents && isSince(one, inFileAt)))
    throw new RuleError('conflict', { code: 'fund.payout_line_waits' })
}

/** The movement of the bank that is this payment: it went out since, as much, and nobody has said what it is. */
const movementOf = async (
  { db, scope }: MutationContext,
  lineId: string | null,
  { cents, inFileAt }: PayoutRow,
) => {
  const line = lineId === null ? undefined : await lockLine(db, scope, lineId)
  const isOf = line?.state === 'waiting' && line.cents === -cents && isSince(line, inFileAt)
  if (!line || !isOf) throw new RuleError('conflict', { code: 'fund.payout_other_line', field: 'lineId' })
  return line
}

/** A payment is marked paid by the bank's own movement, which the ledger has had unexplained until then. */
export const settlePayout = mutation({
  may: (actor, now, { spaceId }: Input) => mayKeepTreasury(actor, spaceId, now),
  run: async (ctx, { payoutId, outcome, lineId }: Input) => {
    const { db, scope, now } = ctx
    await lockFund(db, scope)
    const payout = await lockPayout(db, scope, payoutId)
    if (!payout) throw notFound()
    const { facts, project } = await payableFacts(ctx, payout)
    const state = unwrap(decide(facts, outcome), 'conflict')
    if (outcome !== 'paid') {
      await needNoMovement(ctx, payout)
      await updatePayout(db, scope, payoutId, { state, settledOn: civilDateAt(now), settledAt: now })
      ctx.act(`fund.payout_${outcome}`, payoutId)
      return { state }
    }
    const line = await movementOf(ctx, lineId, payout)
    await setLineState(db, scope, line.id, 'ignored', {
      asideAs: 'payout',
      reason: project.application.title,
    })
    await updatePayout(db, scope, payoutId, {
      state,
      settledOn: line.bookedOn,
      settledAt: now,
      lineId: line.id,
    })
    await book(ctx, [
      {
        kind: 'project_paid',
        key: `payout:${payoutId}`,
        cause: { kind: 'bank_line', id: line.id },
        on: line.bookedOn,
        cents: payout.cents,
        applicationId: payout.applicationId,
        title: project.application.title,
      },
    ])
    await tell(ctx, payout, project.application.title)
    ctx.act('fund.payout_paid', payoutId)
    return { state }
  },
})

const tell = async (ctx: MutationContext, { payeeId, cents, applicationId }: PayoutRow, title: string) => {
  const [place, payee] = await Promise.all([
    fundPlace(ctx.db, ctx.scope),
    findMember(ctx.db, ctx.scope, payeeId),
  ])
  ctx.notify(
    {
      notice: 'fund.paid_out',
      to: { power: 'fund.represent' },
      subject: payeeId,
      path: followPath(place, applicationId),
      params: {
        place: place.name,
        organisation: payee?.displayName ?? '',
        amount: amountText(eurosOf(cents)),
        name: title,
      },
    },
    payeeId,
  )
}
