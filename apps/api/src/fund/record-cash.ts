import { mayKeepTreasury } from '@reliance/core/fund/powers.ts'
import { recordCash as decide, type RecordCashInput } from '@reliance/core/fund/record-cash.ts'
import { civilDateAt } from '@reliance/core/shared/time.ts'
import { findMember } from '@reliance/db/fund/members.ts'
import { listPledgesOf, lockFund } from '@reliance/db/fund/pledges.ts'
import { unwrap } from '../boundary/rule-error.ts'
import { type InSpace, mutation } from '../boundary/use-case.ts'
import { book } from './book.ts'
import { tellReceived } from './tell-received.ts'

/** Coins and notes that the treasury received; the organisation has its receipt by mail. */
export const recordCash = mutation({
  may: (actor, now, { spaceId }: RecordCashInput & InSpace) => mayKeepTreasury(actor, spaceId, now),
  run: async (ctx, input: RecordCashInput & InSpace) => {
    const { organisationId, year, receivedOn } = input
    await lockFund(ctx.db, ctx.scope)
    const pledges = await listPledgesOf(ctx.db, ctx.scope, organisationId, year)
    const facts = { hasPledge: pledges.length > 0, today: civilDateAt(ctx.now) }
    const { cents } = unwrap(decide(input, facts), 'conflict')
    const id = ctx.newId()
    await tellReceived(ctx, [
      { id, organisationId, year, cents, receivedOn, lineId: null, undoesId: null, basis: 'cash' },
    ])
    const organisation = (await findMember(ctx.db, ctx.scope, organisationId))?.displayName ?? ''
    const fact = { kind: 'cash' as const, key: `cash:${id}`, cause: { kind: 'reconciliation' as const, id } }
    await book(ctx, [{ ...fact, on: receivedOn, cents, organisationId, organisation, year }])
    ctx.act('fund.cash_received', id)
    return { contributionId: id }
  },
})
