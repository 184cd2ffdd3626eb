import { closeSpace, closingFrom } from '@reliance/core/mandates/close-space.ts'
import type { CivilDate } from '@reliance/core/shared/time.ts'
import { insertClosure } from '@reliance/db/shared/closures.ts'
import { spaceClosed } from '../boundary/closed-space.ts'
import type { Applying, EffectHandler } from './effect-handlers.ts'

/** What a context does of its own when its space closes: whom it tells, what ends at once. */
export type OnClosing = (
  applying: Applying,
  closing: { closureId: string; lastDay: CivilDate; number: string; wording: string },
) => Promise<void>

/**
 * Closes the space: read-only at once, and for good when that cannot be undone any more; the row of what follows then
 * is written with it (decision 20). @param onClosing what the context of the space adds, by what the space is.
 */
export const closingSpace = (onClosing: OnClosing): EffectHandler<Record<string, never>> => ({
  kind: closeSpace,
  apply: async applying => {
    const { ctx, decision, effectId } = applying
    const { db, scope, now } = ctx
    const { lastDay, ...row } = closingFrom(now)
    const closureId = ctx.newId()
    const closed = { id: closureId, ...row, closedBy: decision.proposedBy, effectId, endedAt: null }
    if (!(await insertClosure(db, scope, closed))) throw spaceClosed()
    const runAfterMs = row.finalAt.getTime() - now.getTime()
    ctx.emit({ kind: 'mandates.closed_for_good', payload: { closureId }, runAfterMs })
    await onClosing(applying, {
      closureId,
      lastDay,
      number: String(decision.number),
      wording: decision.text,
    })
  },
})
