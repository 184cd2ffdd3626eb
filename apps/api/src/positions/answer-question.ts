import {
  type AnswerQuestionInput,
  answerQuestion as decide,
} from '@reliance/core/positions/answer-question.ts'
import { mayRepresent } from '@reliance/core/positions/powers.ts'
import { lockMember } from '@reliance/db/positions/members.ts'
import { lockQuestion, saveAnswer } from '@reliance/db/positions/questions.ts'
import { notFound, unwrap } from '../boundary/rule-error.ts'
import { type InSpace, mutation } from '../boundary/use-case.ts'
import { myOrganisation } from './my-organisation.ts'

type Input = AnswerQuestionInput & InSpace

/** The organisation that was asked answers, by whoever represents it. */
export const answerQuestion = mutation({
  may: (actor, now, { organisationId }: Input) => mayRepresent(actor, organisationId, now),
  run: async (ctx, input: Input) => {
    const { db, scope, now, actor } = ctx
    const { organisationId, questionId } = input
    myOrganisation(ctx.entered, organisationId, await lockMember(db, scope, organisationId))
    const question = await lockQuestion(db, scope, questionId)
    if (question?.toOrganisationId !== organisationId) throw notFound()
    const { text } = unwrap(decide(question, input), 'conflict')
    await saveAnswer(db, scope, questionId, { answer: text, answeredAt: now, answeredBy: actor.personId })
    ctx.act('positions.question_answered', questionId)
    return { answeredAt: now.toISOString() }
  },
})
