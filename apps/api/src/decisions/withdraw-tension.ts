import { maySayTensions } from '@reliance/core/decisions/powers.ts'
import { withdrawTension as decide, type WithdrawTension } from '@reliance/core/decisions/withdraw-tension.ts'
import { endTension, lockTension } from '@reliance/db/decisions/tensions.ts'
import { notFound, unwrap } from '../boundary/rule-error.ts'
import { type InSpace, mutation } from '../boundary/use-case.ts'

/** Takes back a tension of one's own that waits still. */
export const withdrawTension = mutation({
  may: maySayTensions,
  run: async (ctx, { tensionId }: WithdrawTension & InSpace) => {
    const { db, scope, now, actor } = ctx
    const row = await lockTension(db, scope, tensionId)
    if (!row) throw notFound()
    const isTheirs = row.filedBy === actor.personId
    const state = unwrap(decide(row, actor.personId), isTheirs ? 'conflict' : 'forbidden')
    await endTension(db, scope, tensionId, { state, endedAt: now, endedBy: actor.personId })
    ctx.act('decisions.tension_withdrawn', tensionId)
    return { state }
  },
})
