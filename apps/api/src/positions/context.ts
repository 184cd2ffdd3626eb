import type { ApiContext } from '../api-context.ts'
import { confirmationPage } from './confirmation-page.ts'
import { positionsRouter } from './router.ts'

export const positions = {
  router: positionsRouter,
  actPages: { confirm_positions: confirmationPage },
} satisfies ApiContext
