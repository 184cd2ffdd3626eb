import type { ApiContext } from '../api-context.ts'
import { removeUnused } from './remove-unused.ts'
import { filesRouter } from './router.ts'
import { filesTells } from './tells.ts'

export const files = {
  router: filesRouter,
  tells: filesTells,
  handlers: { 'files.unused': removeUnused },
} satisfies ApiContext
