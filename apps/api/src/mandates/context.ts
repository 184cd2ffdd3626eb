import { withRank } from '@reliance/core/shared/permission.ts'
import type { ApiContext } from '../api-context.ts'
import { decisionActPage } from './decision-act-page.ts'
import { mailElectors, remindAsked, settleDue } from './decision-events.ts'
import type { DecisionWiring } from './effect-handlers.ts'
import { endClosed, type OnEnding } from './end-closed.ts'
import { fileReportByReply } from './file-report-by-reply.ts'
import { followMandate } from './follow-mandate.ts'
import { mandateActPage } from './mandate-act-page.ts'
import { mandatesRouter } from './router.ts'
import { mandatesTells } from './tells.ts'

/** @param ends what is ended in a space that is closed for good, by its kind. */
export const mandates = (wiring: DecisionWiring, ends: Record<'organisation' | 'coalition', OnEnding>) =>
  ({
    router: mandatesRouter(wiring),
    tells: mandatesTells,
    handlers: {
      'mandates.settle': settleDue(wiring),
      'mandates.remind': remindAsked(wiring),
      'mandates.mail_electors': mailElectors(wiring),
      'mandates.follow': followMandate(wiring),
      'mandates.closed_for_good': endClosed(ends),
    },
    actPages: { answer_decision: decisionActPage(wiring), answer_mandate: mandateActPage(wiring) },
    replies: { reply_mandate_report: fileReportByReply(wiring) },
    readableFiles: { decision: actor => withRank(actor, 'supporter') },
  }) satisfies ApiContext
