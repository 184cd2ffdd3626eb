import {
  type AnswerClosingInput,
  answererOf,
  answerClosing as decide,
  withdrawClosing as mayWithdraw,
  type WithdrawClosingInput,
} from '@reliance/core/fund/books/closing.ts'
import { mayConfirmClosing, mayKeepTreasury } from '@reliance/core/fund/powers.ts'
import { addDays, type CivilDate } from '@reliance/core/shared/time.ts'
import {
  type ClosingRow,
  lockClosing,
  readYearEnd,
  type Settled,
  settleClosing,
} from '@reliance/db/fund/closings.ts'
import { closeYear, insertYear } from '@reliance/db/fund/fiscal-years.ts'
import { lockLedger } from '@reliance/db/fund/ledger.ts'
import { listMembers } from '@reliance/db/fund/members.ts'
import { lockFund } from '@reliance/db/fund/pledges.ts'
import { notFound, unwrap } from '../../boundary/rule-error.ts'
import { type InSpace, type MutationContext, mutation } from '../../boundary/use-case.ts'
import { joinedOf } from '../joined-of.ts'
import { needClosable } from './prepare-closing.ts'
import { tellCarrier, tellPreparer } from './tell-closing.ts'

/** A closing, with whether something was booked into its year since. The fund and its ledger are locked. */
const lockedClosing = async (
  { db, scope }: MutationContext,
  closingId: string,
): Promise<ClosingRow & { isVoid: boolean }> => {
  await lockFund(db, scope)
  await lockLedger(db, scope)
  const closing = await lockClosing(db, scope, closingId)
  if (!closing) throw notFound()
  const { position } = await readYearEnd(db, scope, closing.startsOn)
  return { ...closing, isVoid: position !== closing.position }
}

/** The year is closed for good; the next one is open by then, since what the bank says of a closed year is posted there. */
const close = async (ctx: MutationContext, startsOn: CivilDate): Promise<void> => {
  const { db, scope, now } = ctx
  const { endsOn, years } = await needClosable(ctx, startsOn)
  const next = addDays(endsOn, 1)
  if (!years.some(one => one.startsOn === next))
    await insertYear(db, scope, { startsOn: next, endsOn: `${next.slice(0, 4)}-12-31` as CivilDate })
  unwrap(await closeYear(db, scope, startsOn, now), 'conflict')
  await tellCarrier(ctx, startsOn)
  ctx.act('fund.year_closed', undefined, { wording: startsOn })
}

/** Somebody else, of another organisation, confirms a closing, and the year is closed; or sends it back and says why. */
export const answerClosing = mutation({
  may: (actor, now, { spaceId }: AnswerClosingInput & InSpace) => mayConfirmClosing(actor, spaceId, now),
  run: async (ctx, { closingId, answer, reason }: AnswerClosingInput & InSpace) => {
    const { db, scope, now, actor } = ctx
    const closing = await lockedClosing(ctx, closingId)
    const { startsOn } = closing
    const organisationIds = joinedOf(ctx.entered.organisationIds, await listMembers(db, scope))
    const settledFor = unwrap(answererOf(closing, { personId: actor.personId, organisationIds }), 'conflict')
    unwrap(decide(closing, { answer, reason }), 'conflict')
    const settled: Settled = {
      outcome: answer === 'confirm' ? 'confirmed' : 'sent_back',
      settledBy: actor.personId,
      settledFor,
      settledMandateId: ctx.mandateId ?? '',
      settledAt: now,
      reason: answer === 'confirm' ? null : reason,
    }
    await settleClosing(db, scope, closingId, settled)
    if (answer === 'confirm') {
      await close(ctx, startsOn)
      await tellPreparer(ctx, 'fund.closing_confirmed', closing)
    } else await tellPreparer(ctx, 'fund.closing_sent_back', closing, reason)
    ctx.act(`fund.closing_${answer === 'confirm' ? 'confirmed' : 'sent_back'}`, closingId)
    return null
  },
})

/** Whoever prepared a closing takes it back. */
export const withdrawClosing = mutation({
  may: (actor, now, { spaceId }: WithdrawClosingInput & InSpace) => mayKeepTreasury(actor, spaceId, now),
  run: async (ctx, { closingId }: WithdrawClosingInput & InSpace) => {
    const { db, scope, now, actor } = ctx
    const closing = await lockedClosing(ctx, closingId)
    unwrap(mayWithdraw(closing, actor.personId), 'conflict')
    await settleClosing(db, scope, closingId, {
      outcome: 'withdrawn',
      settledBy: actor.personId,
      settledFor: null,
      settledMandateId: ctx.mandateId ?? '',
      settledAt: now,
      reason: null,
    })
    ctx.act('fund.closing_withdrawn', closingId)
    return null
  },
})
