import type { ApiContext } from '../api-context.ts'
import { removeUnused } from './remove-unused.ts'
import { filesRouter } from './router.ts'

export const files = {
  router: filesRouter,
  handlers: { 'files.unused': removeUnused },
} satisfies ApiContext
