import { takeProjectStepInput } from '@reliance/core/fund/calls/take-project-step.ts'
import { fundEn } from '@reliance/core/fund/messages.en.ts'
import { fundFr } from '@reliance/core/fund/messages.fr.ts'
import { fundPlace } from '@reliance/db/fund/members.ts'
import { answerThrough } from '../boundary/answer-mutation.ts'
import { notFound } from '../boundary/rule-error.ts'
import type { ReplyUse } from '../mail/reply-use.ts'
import { formInput, telling } from '../pages/act-page.ts'
import { inLanguage } from '../pages/in-language.ts'
import { readProject } from './project-record.ts'
import { takeProjectStep } from './take-project-step.ts'

const handingIn = telling(takeProjectStep, async (ctx, { applicationId }) => {
  const [place, project] = await Promise.all([fundPlace(ctx.db, ctx.scope), readProject(ctx, applicationId)])
  if (!project) throw notFound()
  return { place: place.name, name: project.application.title }
})

/** Handing in a project's report by answering the mail that asks for it: the text is the report, as on its page. */
export const reportByReply: ReplyUse = {
  field: 'note',
  words: lang => inLanguage({ lang }, fundFr, fundEn).replies.report,
  async take({ services, door, target, on, requestId, text, settling }) {
    const step = { applicationId: target.subjectId, step: 'hand_in_report', takenOn: on, note: text }
    const input = { ...formInput(takeProjectStepInput, step), spaceId: target.spaceId, requestId }
    return (await answerThrough(services, door, settling(handingIn), input)).told
  },
}
