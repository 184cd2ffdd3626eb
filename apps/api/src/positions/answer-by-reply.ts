import { answerQuestionInput } from '@reliance/core/positions/answer-question.ts'
import { positionsEn } from '@reliance/core/positions/messages.en.ts'
import { positionsFr } from '@reliance/core/positions/messages.fr.ts'
import { coalitionName } from '@reliance/db/positions/members.ts'
import { answerThrough } from '../boundary/answer-mutation.ts'
import type { ReplyUse } from '../mail/reply-use.ts'
import { formInput, telling } from '../pages/act-page.ts'
import { inLanguage } from '../pages/in-language.ts'
import { answerQuestion } from './answer-question.ts'

const answering = telling(answerQuestion, async ({ db, scope }) => ({
  place: await coalitionName(db, scope),
}))

/** Answering a question about one's positions by answering the mail that brings it. */
export const answerByReply: ReplyUse = {
  field: 'text',
  words: lang => inLanguage({ lang }, positionsFr, positionsEn).replies.question,
  async take({ services, door, target, requestId, text, settling }) {
    const { spaceId, subjectId: questionId, organisationId } = target
    const given = formInput(answerQuestionInput, { questionId, organisationId, text })
    return (await answerThrough(services, door, settling(answering), { ...given, spaceId, requestId })).told
  },
}
