import { answerRecognition as stillAsked } from '@reliance/core/actions/answer-recognition.ts'
import type { CloseRecognition } from '@reliance/core/actions/close-recognition.ts'
import { mayKeepPlan } from '@reliance/core/actions/powers.ts'
import { closeCheck, lockCheck } from '@reliance/db/actions/recognition.ts'
import { notFound, unwrap } from '../boundary/rule-error.ts'
import { type InSpace, mutation } from '../boundary/use-case.ts'

type Input = CloseRecognition & InSpace

/** The coordination ends what it asked about the plan (R80). */
export const closeRecognition = mutation({
  may: (actor, now, { spaceId }: Input) => mayKeepPlan(actor, spaceId, now),
  run: async (ctx, { checkId }: Input) => {
    const check = await lockCheck(ctx.db, ctx.scope, checkId)
    if (!check) throw notFound()
    unwrap(stillAsked({ isOpen: check.closedAt === null }, { answer: 'yes', missing: '' }), 'conflict')
    const closed = { closedBy: ctx.actor.personId, closedAt: ctx.now }
    await closeCheck(ctx.db, ctx.scope, checkId, closed)
    ctx.act('actions.recognition_closed', checkId)
    return { closedAt: ctx.now.toISOString() }
  },
})
