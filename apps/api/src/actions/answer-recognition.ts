import {
  type AnswerRecognition,
  answerRecognition as decide,
} from '@reliance/core/actions/answer-recognition.ts'
import { mayActFor } from '@reliance/core/actions/powers.ts'
import { listJoined } from '@reliance/db/actions/places.ts'
import { lockCheck, saveAnswer } from '@reliance/db/actions/recognition.ts'
import { notFound, unwrap } from '../boundary/rule-error.ts'
import { type InSpace, mutation } from '../boundary/use-case.ts'

type Input = AnswerRecognition & InSpace

/** An organisation says whether it recognises itself in the plan, and what it misses (R80); it may say otherwise until it closes. */
export const answerRecognition = mutation({
  may: (actor, now, { organisationId }: Input) => mayActFor(actor, organisationId, now),
  run: async (ctx, input: Input) => {
    const { db, scope, now } = ctx
    const { checkId, organisationId, answer, missing } = input
    const [check, members] = await Promise.all([lockCheck(db, scope, checkId), listJoined(db, scope)])
    if (!check || !members.some(one => one.organisationId === organisationId)) throw notFound()
    unwrap(decide({ isOpen: check.closedAt === null }, input), 'conflict')
    await saveAnswer(db, scope, {
      checkId,
      organisationId,
      answer,
      missing: answer === 'yes' ? '' : missing,
      answeredBy: ctx.actor.personId,
      answeredAt: now,
    })
    ctx.act('actions.recognition_answered', checkId)
    return { answer }
  },
})
