import type { OpenCall } from '@reliance/core/fund/calls/call-rules.ts'
import { envelopesOf } from '@reliance/core/fund/calls/cobudget.ts'
import { mayOpenCall, openCall } from '@reliance/core/fund/calls/open-call.ts'
import { centsOf } from '@reliance/core/fund/euros.ts'
import { amountText } from '@reliance/core/shared/amount-text.ts'
import { civilDateAt } from '@reliance/core/shared/time.ts'
import { findCall, insertCall } from '@reliance/db/fund/calls.ts'
import { toldFees } from '@reliance/db/fund/card-movements.ts'
import { insertEnvelopes } from '@reliance/db/fund/cobudget.ts'
import { fundPlace, listMembers } from '@reliance/db/fund/members.ts'
import { listBatches } from '@reliance/db/fund/payments.ts'
import { lockFund } from '@reliance/db/fund/pledges.ts'
import { listAccounts } from '@reliance/db/fund/read-ledger.ts'
import type { Applying, EffectHandler } from '../../mandates/effect-handlers.ts'
import { book } from '../book.ts'
import { callPath } from './call-path.ts'
import { firstOpening, fundMoney } from './fund-money.ts'

/** Whoever commits an organisation reads what the call is for and until when it applies. */
const tellMembers = async ({ ctx }: Applying, call: OpenCall, organisationIds: readonly string[]) => {
  const place = await fundPlace(ctx.db, ctx.scope)
  for (const organisationId of organisationIds)
    ctx.notify(
      {
        notice: 'fund.call_opened',
        to: { power: 'fund.represent' },
        subject: call.callId,
        path: callPath(place, call.callId),
        params: {
          place: place.name,
          title: call.title,
          purpose: call.purpose,
          envelope: amountText(call.envelope),
          opensOn: call.opensOn,
          closesOn: call.closesOn,
        },
      },
      organisationId,
    )
}

const joinedIn = async ({ db, scope }: Applying['ctx']): Promise<string[]> =>
  (await listMembers(db, scope)).filter(one => one.status === 'joined').map(one => one.organisationId)

/** A call opens with its decision: its envelope is set aside, and everybody who may apply is written to (R131). */
export const openingCall: EffectHandler<OpenCall> = {
  kind: openCall,
  refuse: async ({ db, scope, now }, call) => {
    await lockFund(db, scope)
    const [taken, members, batches, accounts, opened, cardFees] = await Promise.all([
      findCall(db, scope, call.callId),
      listMembers(db, scope),
      listBatches(db, scope),
      listAccounts(db, scope),
      firstOpening(db, scope),
      toldFees(db, scope),
    ])
    const joined = members.filter(one => one.status === 'joined')
    const may = mayOpenCall(
      {
        unallocatedCents: fundMoney(batches, accounts, opened, cardFees).freeCents,
        isTaken: taken !== undefined,
        joinedIds: new Set(joined.map(one => one.organisationId)),
        today: civilDateAt(now),
      },
      call,
    )
    return may.ok ? null : may.error
  },
  apply: async (applying, call) => {
    const { ctx, effectId } = applying
    const { db, scope, now } = ctx
    const { callId, envelope, assessors, ...rules } = call
    const cents = centsOf(envelope)
    const row = { id: callId, envelopeCents: cents, ...rules, effectId, openedAt: now }
    await insertCall(db, scope, row, assessors)
    const joined = await joinedIn(ctx)
    if (call.method === 'cobudget') await insertEnvelopes(db, scope, callId, envelopesOf(cents, joined))
    await tellMembers(applying, call, joined)
    ctx.act('fund.call_opened', callId)
    await book(ctx, [
      {
        kind: 'call_opened',
        key: `call:${callId}:opened`,
        cause: { kind: 'effect', id: effectId },
        on: civilDateAt(now),
        cents,
        callId,
        title: call.title,
      },
    ])
  },
}
