import { mayActFor } from '@reliance/core/actions/powers.ts'
import type { TakeBackAmplifying } from '@reliance/core/actions/take-back-amplifying.ts'
import { takeBackAmplification } from '@reliance/db/actions/amplifications.ts'
import { notFound } from '../boundary/rule-error.ts'
import { type InSpace, mutation } from '../boundary/use-case.ts'
import { actionToChange } from './action-to-change.ts'

type Input = TakeBackAmplifying & InSpace

/** What an organisation does not do after all; nobody is told (R64). */
export const takeBackAmplifying = mutation({
  may: (actor, now, { organisationId }: Input) => mayActFor(actor, organisationId, now),
  run: async (ctx, input: Input) => {
    await actionToChange(ctx, input.actionId)
    if (!(await takeBackAmplification(ctx.db, ctx.scope, input, ctx.now))) throw notFound()
    ctx.act('actions.amplifying_taken_back', input.actionId)
    return { takenBackAt: ctx.now.toISOString() }
  },
})
