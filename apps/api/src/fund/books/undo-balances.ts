import type { UndoTakeOverInput } from '@reliance/core/fund/books/take-over.ts'
import { fundFr } from '@reliance/core/fund/messages.fr.ts'
import { mayKeepTreasury } from '@reliance/core/fund/powers.ts'
import { listYears } from '@reliance/db/fund/fiscal-years.ts'
import { reverseEntry } from '@reliance/db/fund/ledger.ts'
import { findOpening, undoOpening } from '@reliance/db/fund/openings.ts'
import { lockFund } from '@reliance/db/fund/pledges.ts'
import { RuleError, unwrap } from '../../boundary/rule-error.ts'
import { type InSpace, mutation } from '../../boundary/use-case.ts'
import { tellTakenOver } from './tell-taken-over.ts'

/** Takes balances back that were taken over by mistake, by their exact mirror, while their year is open. */
export const undoBalances = mutation({
  may: (actor, now, { spaceId }: UndoTakeOverInput & InSpace) => mayKeepTreasury(actor, spaceId, now),
  run: async (ctx, { openingId, reason }: UndoTakeOverInput & InSpace) => {
    const { db, scope, now, actor } = ctx
    await lockFund(db, scope)
    const [opening, [first]] = await Promise.all([findOpening(db, scope), listYears(db, scope)])
    if (opening?.id !== openingId || !first)
      throw new RuleError('not_found', { code: 'fund.balances_missing' })
    const undoEntryId = ctx.newId()
    const reversed = await reverseEntry(db, scope, undoEntryId, opening.entryId, {
      purpose: fundFr.purposes.taken_over_undone,
      bookedOn: first.startsOn,
      cause: { kind: 'reconciliation', id: ctx.newId() },
      key: `balances:${openingId}:undone`,
    })
    if (!reversed) throw new Error('the entry of balances is gone')
    unwrap(reversed, 'conflict')
    await undoOpening(db, scope, openingId, {
      undoneAt: now,
      undoneBy: actor.personId,
      undoneReason: reason,
      undoEntryId,
    })
    await tellTakenOver(ctx, 'fund.balances_undone', opening, first.startsOn, reason)
    ctx.act('fund.balances_undone', openingId)
    return null
  },
})
