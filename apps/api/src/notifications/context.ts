import type { ApiContext } from '../api-context.ts'
import type { ReplyUses } from '../mail/reply-use.ts'
import type { DecisionWiring } from '../mandates/effect-handlers.ts'
import { confirmReplyPage } from './replies/confirm-reply-page.ts'
import { takeReply } from './replies/take-reply.ts'
import { notificationsRouter } from './router.ts'
import { tellDay } from './tell-day.ts'

export const notifications = (wiring: DecisionWiring, replies: ReplyUses) =>
  ({
    router: notificationsRouter(wiring),
    handlers: { 'notifications.reply_came': takeReply(replies), 'notifications.day_told': tellDay },
    actPages: { confirm_reply: confirmReplyPage(replies) },
  }) satisfies ApiContext
