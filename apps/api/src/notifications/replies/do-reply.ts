import type { Refusal } from '@reliance/core/shared/result.ts'
import { civilDateAt } from '@reliance/core/shared/time.ts'
import { type KeptReply, settleReply } from '@reliance/db/notifications/replies.ts'
import type { Door } from '@reliance/db/shared/doors.ts'
import type { Services } from '../../boundary/context.ts'
import { RuleError } from '../../boundary/rule-error.ts'
import type { ReplyUse, TakingReply } from '../../mail/reply-use.ts'
import { statusOf } from '../../pages/page-request.ts'
import type { Values } from '../../pages/say.ts'

/** The rule that did not hold; what is our own fault, or a moment's, is thrown on. */
export const refusalIn = (error: unknown): Refusal => {
  if (!(error instanceof RuleError) || statusOf(error) >= 500) throw error
  return error.refusal
}

/** Does what a mail is for, once: what became of it is written with what was done, or nothing is. */
export const doReply = (
  services: Services,
  use: ReplyUse,
  reply: KeptReply,
  doing: { door: Door; requestId: string; text: string },
): Promise<Values> => {
  const settling: TakingReply['settling'] = ({ may, run, ...useCase }) => ({
    ...useCase,
    may,
    run: async (ctx, input) => {
      const answer = await run(ctx, input)
      const outcome = { code: 'done', params: answer.told, text: doing.text }
      if (!(await settleReply(ctx.db, { id: reply.id, state: 'done', outcome })))
        throw new RuleError('conflict', { code: 'notifications.reply_used' })
      return answer
    },
  })
  const { spaceId, subjectId, organisationId, lang } = reply
  return use.take({
    ...doing,
    services,
    settling,
    lang,
    target: { spaceId, subjectId, organisationId: organisationId ?? '' },
    on: civilDateAt(new Date(reply.receivedAt)),
  })
}
