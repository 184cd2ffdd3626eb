import { mayReadFund } from '@reliance/core/fund/powers.ts'
import type { ApiContext } from '../api-context.ts'
import { askReport } from './ask-report.ts'
import { checkPayment, hearCard, sweepCard } from './card/hear-card.ts'
import { hookRoutes } from './card/take-hook.ts'
import { keepBase } from './keep-base.ts'
import { pledgeActPage } from './pledge-act-page.ts'
import { publicFundPage } from './public-fund-page.ts'
import { reportByReply } from './report-by-reply.ts'
import { fundRouter } from './router.ts'
import { fundTells } from './tells.ts'

export const fund = {
  router: fundRouter,
  tells: fundTells,
  handlers: {
    'fund.base_declared': keepBase,
    'fund.ask_report': askReport,
    'fund.card_told': hearCard,
    'fund.card_check': checkPayment,
    'fund.card_sweep': sweepCard,
  },
  hooks: hookRoutes,
  actPages: { pledge: pledgeActPage },
  replies: { reply_report: reportByReply },
  publicPages: { f: publicFundPage },
  readableFiles: { expense: mayReadFund },
} satisfies ApiContext
