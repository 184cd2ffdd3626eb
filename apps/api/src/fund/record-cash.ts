import { mayKeepTreasury } from '@reliance/core/fund/powers.ts'
import {
  recordCash as decide,
  type RecordCashInput,
  type UndoCashInput,
} from '@reliance/core/fund/record-cash.ts'
import { type CivilDate, civilDateAt } from '@reliance/core/shared/time.ts'
import { listYears } from '@reliance/db/fund/fiscal-years.ts'
import { findMember } from '@reliance/db/fund/members.ts'
import { findOpening } from '@reliance/db/fund/openings.ts'
import { listCash } from '@reliance/db/fund/payments.ts'
import { listPledgesOf, lockFund } from '@reliance/db/fund/pledges.ts'
import { RuleError, unwrap } from '../boundary/rule-error.ts'
import { type InSpace, mutation } from '../boundary/use-case.ts'
import { book } from './book.ts'
import { tellReceived } from './tell-received.ts'

/** Coins and notes that the treasury received; the organisation has its receipt by mail. */
export const recordCash = mutation({
  may: (actor, now, { spaceId }: RecordCashInput & InSpace) => mayKeepTreasury(actor, spaceId, now),
  run: async (ctx, input: RecordCashInput & InSpace) => {
    const { organisationId, year, receivedOn } = input
    await lockFund(ctx.db, ctx.scope)
    const [pledges, opening, [first]] = await Promise.all([
      listPledgesOf(ctx.db, ctx.scope, organisationId, year),
      findOpening(ctx.db, ctx.scope),
      listYears(ctx.db, ctx.scope),
    ])
    const facts = {
      pledgedCents: pledges[0]?.pledgedCents ?? null,
      today: civilDateAt(ctx.now),
      booksFrom: opening && first ? (first.startsOn as CivilDate) : null,
    }
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

/** Takes cash back that was recorded by mistake: its exact mirror is written, and the organisation is told. */
export const undoCash = mutation({
  may: (actor, now, { spaceId }: UndoCashInput & InSpace) => mayKeepTreasury(actor, spaceId, now),
  run: async (ctx, { contributionId }: UndoCashInput & InSpace) => {
    await lockFund(ctx.db, ctx.scope)
    const made = (await listCash(ctx.db, ctx.scope)).find(one => one.id === contributionId)
    if (!made) throw new RuleError('conflict', { code: 'fund.cash_not_there' })
    const { organisationId, year, receivedOn, basis } = made
    const [id, cents] = [ctx.newId(), -made.cents]
    await tellReceived(ctx, [
      { id, organisationId, year, cents, receivedOn, lineId: null, undoesId: made.id, basis },
    ])
    const organisation = (await findMember(ctx.db, ctx.scope, organisationId))?.displayName ?? ''
    const cause = { kind: 'reconciliation' as const, id }
    await book(ctx, [
      {
        kind: 'cash_undone',
        key: `cash:${id}`,
        cause,
        on: receivedOn,
        cents,
        organisationId,
        organisation,
        year,
      },
    ])
    ctx.act('fund.cash_undone', made.id)
    return null
  },
})
