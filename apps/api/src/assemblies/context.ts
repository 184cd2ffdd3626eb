import type { ApiContext } from '../api-context.ts'
import type { DecisionWiring } from '../mandates/effect-handlers.ts'
import { addItemByReply } from './add-item-by-reply.ts'
import { closeByClock, forgetKeyOf } from './ballots/ballot-events.ts'
import { remindBallot } from './ballots/remind-ballot.ts'
import { votePage } from './ballots/vote-page.ts'
import { convocationPage } from './convocation-page.ts'
import { followDate, freezeAgenda, mailAgenda, remindAgenda } from './freeze-agenda.ts'
import { answerPage } from './processes/answer-page.ts'
import { roundDue } from './processes/process-events.ts'
import { remindMinutes } from './remind-minutes.ts'
import { assembliesRouter } from './router.ts'
import { assembliesTells } from './tells.ts'

/** @param wiring the effects of decisions, which a ballot brings into force. */
export const assemblies = (wiring: DecisionWiring) =>
  ({
    router: assembliesRouter(wiring),
    tells: assembliesTells,
    handlers: {
      'assemblies.freeze_agenda': freezeAgenda,
      'assemblies.remind_agenda': remindAgenda,
      'assemblies.mail_agenda': mailAgenda,
      'assemblies.remind_minutes': remindMinutes,
      'assemblies.close_ballot': closeByClock,
      'assemblies.remind_ballot': remindBallot,
      'assemblies.destroy_key': forgetKeyOf,
      'assemblies.process_round': roundDue(wiring),
      'calendar.event_moved': followDate,
    },
    replies: { reply_convocation: addItemByReply },
    actPages: {
      answer_convocation: convocationPage,
      cast_vote: votePage,
      answer_process: answerPage(wiring),
    },
  }) satisfies ApiContext
