import {
  type AnswerQuestionInput,
  answerQuestion as decide,
} from '@reliance/core/positions/answer-question.ts'
import { mayRepresent } from '@reliance/core/positions/powers.ts'
import { coalitionPlace, findMember, lockMember } from '@reliance/db/positions/members.ts'
import { lockQuestion, type QuestionRow, saveAnswer } from '@reliance/db/positions/questions.ts'
import { findStatement } from '@reliance/db/positions/statements.ts'
import { notFound, unwrap } from '../boundary/rule-error.ts'
import { type InSpace, type MutationContext, mutation } from '../boundary/use-case.ts'
import { myOrganisation } from './my-organisation.ts'

/** Whoever asked reads the answer where they belong: they have only consented to be shown in the coalition. */
const tellAsker = async (
  { db, scope, notify }: MutationContext,
  { id, statementId, fromOrganisationId, personId, text }: QuestionRow,
  { displayName, answer }: { displayName: string; answer: string },
): Promise<void> => {
  const [place, statement, asker] = await Promise.all([
    coalitionPlace(db, scope),
    findStatement(db, scope, statementId),
    findMember(db, scope, fromOrganisationId),
  ])
  if (asker?.status !== 'joined') return
  const number = String(statement?.number ?? '')
  notify(
    {
      notice: 'positions.answered',
      to: { personId, whileMember: true },
      subject: id,
      path: `${place.path}/positions/enonces/${number}`,
      params: {
        place: place.name,
        organisation: displayName,
        number,
        statement: statement?.text ?? '',
        question: text,
        message: answer,
      },
    },
    fromOrganisationId,
  )
}

type Input = AnswerQuestionInput & InSpace

/** The organisation that was asked answers, by whoever represents it. */
export const answerQuestion = mutation({
  may: (actor, now, { organisationId }: Input) => mayRepresent(actor, organisationId, now),
  run: async (ctx, input: Input) => {
    const { db, scope, now, actor } = ctx
    const { organisationId, questionId } = input
    const member = await lockMember(db, scope, organisationId)
    const { displayName } = myOrganisation(ctx.entered, organisationId, member)
    const question = await lockQuestion(db, scope, questionId)
    if (question?.toOrganisationId !== organisationId) throw notFound()
    const { text } = unwrap(decide(question, input), 'conflict')
    await saveAnswer(db, scope, questionId, { answer: text, answeredAt: now, answeredBy: actor.personId })
    await tellAsker(ctx, question, { displayName, answer: text })
    ctx.act('positions.question_answered', questionId)
    return { answeredAt: now.toISOString() }
  },
})
