import { mayActFor, mayReadActions } from '@reliance/core/actions/powers.ts'
import type { TakeBackVictory } from '@reliance/core/actions/take-back-victory.ts'
import { findVictory, takeBackVictory as save } from '@reliance/db/actions/victories.ts'
import { notFound } from '../boundary/rule-error.ts'
import { allow, type InSpace, mutation } from '../boundary/use-case.ts'

/** Whoever speaks for the organisation that wrote a victory down takes it back. */
export const takeBackVictory = mutation({
  may: mayReadActions,
  run: async (ctx, { victoryId }: TakeBackVictory & InSpace) => {
    const found = await findVictory(ctx.db, ctx.scope, victoryId)
    if (!found) throw notFound()
    const mandateId = allow(mayActFor(ctx.actor, found.organisationId, ctx.now))
    await save(ctx.db, ctx.scope, victoryId, ctx.now)
    ctx.act('actions.victory_taken_back', victoryId, mandateId === undefined ? {} : { mandateId })
    return { takenBackAt: ctx.now.toISOString() }
  },
})
