import type { ApiContext } from '../api-context.ts'
import { confirmErasure } from './confirm-erasure.ts'
import { eraseFromSpace } from './erase-from-space.ts'
import { personalDataRouter } from './router.ts'

export const personalData = {
  router: personalDataRouter,
  handlers: {
    'identity.person_erased': eraseFromSpace,
    'identity.account_erased': confirmErasure,
  },
} satisfies ApiContext
