import { mayKeepPlan } from '@reliance/core/actions/powers.ts'
import {
  replyToRecognition as decide,
  type ReplyToRecognition,
} from '@reliance/core/actions/reply-to-recognition.ts'
import { placeHere } from '@reliance/db/actions/places.ts'
import { listAnswers, lockCheck, saveReply } from '@reliance/db/actions/recognition.ts'
import { notFound, unwrap } from '../boundary/rule-error.ts'
import { type InSpace, mutation } from '../boundary/use-case.ts'

type Input = ReplyToRecognition & InSpace

/** The coordination answers what an organisation misses; those who speak for it read it at once (R80). */
export const replyToRecognition = mutation({
  may: (actor, now, { spaceId }: Input) => mayKeepPlan(actor, spaceId, now),
  run: async (ctx, { checkId, organisationId, reply }: Input) => {
    const { db, scope, now } = ctx
    const [check, answers, place] = await Promise.all([
      lockCheck(db, scope, checkId),
      listAnswers(db, scope, checkId),
      placeHere(db, scope, ctx.entered.kind),
    ])
    const answer = answers.find(one => one.organisationId === organisationId)
    if (!check || !answer) throw notFound()
    unwrap(decide({ isOpen: check.closedAt === null, answer: answer.answer }), 'conflict')
    const replied = { reply, repliedBy: ctx.actor.personId, repliedAt: now }
    await saveReply(db, scope, { checkId, organisationId }, replied)
    if (!(await ctx.services.limits.spendEach('actionMailPerAction', [`reply:${checkId}:${organisationId}`])))
      ctx.notify(
        {
          notice: 'actions.recognition_replied',
          to: { power: 'positions.represent', but: ctx.actor.personId },
          subject: checkId,
          path: `${place.path}/actions/accord`,
          params: { place: place.name, happens: answer.missing, settled: reply },
        },
        organisationId,
      )
    ctx.act('actions.recognition_replied', checkId, { wording: reply })
    return { repliedAt: now.toISOString() }
  },
})
