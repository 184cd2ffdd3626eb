import { identityRouter } from './identity/router.ts'
import { router } from './trpc/procedures.ts'

/** The table of contents of the API: one line per context. */
export const appRouter = router({
  identity: identityRouter,
})

export type AppRouter = typeof appRouter
