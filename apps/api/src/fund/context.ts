import { mayReadFund } from '@reliance/core/fund/powers.ts'
import type { ApiContext } from '../api-context.ts'
import { keepBase } from './keep-base.ts'
import { pledgeActPage } from './pledge-act-page.ts'
import { publicFundPage } from './public-fund-page.ts'
import { fundRouter } from './router.ts'

export const fund = {
  router: fundRouter,
  handlers: { 'fund.base_declared': keepBase },
  actPages: { pledge: pledgeActPage },
  publicPages: { f: publicFundPage },
  readableFiles: { expense: mayReadFund },
} satisfies ApiContext
