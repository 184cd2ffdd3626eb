import { mayKeepTreasury } from '@reliance/core/fund/powers.ts'
import { recordOpening as decide } from '@reliance/core/fund/record-opening.ts'
import { listStatements } from '@reliance/db/fund/bank-lines.ts'
import { openedInBank } from '@reliance/db/fund/openings.ts'
import { lockFund } from '@reliance/db/fund/pledges.ts'
import { unwrap } from '../boundary/rule-error.ts'
import { type InSpace, mutation } from '../boundary/use-case.ts'
import { book } from './book.ts'

/** Takes into the books what the account held before its first statement, as that statement says. */
export const recordOpening = mutation({
  may: (actor, now, { spaceId }: InSpace) => mayKeepTreasury(actor, spaceId, now),
  run: async (ctx, _input: InSpace) => {
    const { db, scope } = ctx
    await lockFund(db, scope)
    const statements = await listStatements(db, scope)
    const { cents, on } = unwrap(decide(statements, await openedInBank(db, scope)), 'conflict')
    const id = ctx.newId()
    const cause = { kind: 'reconciliation' as const, id }
    await book(ctx, [{ kind: 'opening', key: `opening:${id}`, cause, on, cents }])
    ctx.act('fund.opening_recorded', id)
    return null
  },
})
