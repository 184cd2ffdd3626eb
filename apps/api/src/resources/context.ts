import type { ApiContext } from '../api-context.ts'
import { resourcesRouter } from './router.ts'
import { resourcesTells } from './tells.ts'

export const resources = {
  router: resourcesRouter,
  tells: resourcesTells,
} satisfies ApiContext
