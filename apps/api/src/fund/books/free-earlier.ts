import { type FreeEarlier, freeEarlier, mayFreeEarlier } from '@reliance/core/fund/books/free-earlier.ts'
import { centsOf } from '@reliance/core/fund/euros.ts'
import { civilDateAt } from '@reliance/core/shared/time.ts'
import { lockFund } from '@reliance/db/fund/pledges.ts'
import { balanceOf } from '@reliance/db/fund/read-ledger.ts'
import type { EffectHandler } from '../../mandates/effect-handlers.ts'
import { book } from '../book.ts'

/** Frees money that was promised to projects before the fund came here. */
export const freeingEarlier: EffectHandler<FreeEarlier> = {
  kind: freeEarlier,
  refuse: async ({ db, scope }, payload) => {
    await lockFund(db, scope)
    const allowed = mayFreeEarlier(-(await balanceOf(db, scope, { set: 'fund', code: 'earlier' })), payload)
    return allowed.ok ? null : allowed.error
  },
  apply: async ({ ctx, effectId }, { amount }) => {
    const cause = { kind: 'effect' as const, id: effectId }
    const fact = { kind: 'earlier_freed' as const, key: `earlier:${effectId}`, cause }
    await book(ctx, [{ ...fact, on: civilDateAt(ctx.now), cents: centsOf(amount) }])
    ctx.act('fund.earlier_freed', effectId)
  },
}
