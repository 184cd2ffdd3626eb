import type { ApiContext } from '../api-context.ts'
import { answerByReply } from './answer-by-reply.ts'
import { confirmationPage } from './confirmation-page.ts'
import { positionsRouter } from './router.ts'
import { positionsTells } from './tells.ts'

export const positions = {
  router: positionsRouter,
  tells: positionsTells,
  actPages: { confirm_positions: confirmationPage },
  replies: { reply_question: answerByReply },
} satisfies ApiContext
