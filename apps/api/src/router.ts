import { coalitionsRouter } from './coalitions/router.ts'
import { identityRouter } from './identity/router.ts'
import { organisationsRouter } from './organisations/router.ts'
import { territoriesRouter } from './territories/router.ts'
import { router } from './trpc/procedures.ts'

/** The table of contents of the API: one line per context. */
export const appRouter = router({
  identity: identityRouter,
  territories: territoriesRouter,
  organisations: organisationsRouter(['coalitions.join', 'coalitions.sign', 'positions.represent']),
  coalitions: coalitionsRouter({ powers: ['positions.coordinate'], onLeaving: async () => {} }),
})

export type AppRouter = typeof appRouter
