import type { ApiContext } from '../api-context.ts'
import { answerByReply } from './answer-by-reply.ts'
import { confirmationPage } from './confirmation-page.ts'
import { positionsRouter } from './router.ts'

export const positions = {
  router: positionsRouter,
  actPages: { confirm_positions: confirmationPage },
  replies: { reply_question: answerByReply },
} satisfies ApiContext
