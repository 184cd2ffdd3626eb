import type { ApiContext } from '../api-context.ts'
import { answerByReply } from './answer-by-reply.ts'
import { confirmationPage } from './confirmation-page.ts'
import type { AlsoTaken } from './export-organisation.ts'
import { remindMember, remindRound } from './remind-round.ts'
import { positionsRouter } from './router.ts'
import { tellMended } from './tell-mended.ts'
import { positionsTells } from './tells.ts'

/** @param alsoTaken what later contexts add to what an organisation takes along. */
export const positions = (alsoTaken: AlsoTaken) =>
  ({
    router: positionsRouter(alsoTaken),
    tells: positionsTells,
    handlers: {
      'positions.remind_round': remindRound,
      'positions.remind_member': remindMember,
      'positions.tell_mended': tellMended,
    },
    actPages: { confirm_positions: confirmationPage },
    replies: { reply_question: answerByReply },
  }) satisfies ApiContext
