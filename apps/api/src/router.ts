import { coalitionsRouter } from './coalitions/router.ts'
import { filesRouter } from './files/router.ts'
import { identityRouter } from './identity/router.ts'
import { mandatesRouter } from './mandates/router.ts'
import { organisationsRouter } from './organisations/router.ts'
import { personalDataRouter } from './personal-data/router.ts'
import { removePositions } from './positions/remove-positions.ts'
import { positionsRouter } from './positions/router.ts'
import { takeOverPositions } from './positions/take-over-positions.ts'
import { territoriesRouter } from './territories/router.ts'
import { router } from './trpc/procedures.ts'
import { coalitionElsewhere, knownPowers, organisationElsewhere } from './wiring/powers.ts'

/** The table of contents of the API: one line per context. */
export const appRouter = router({
  identity: identityRouter,
  personalData: personalDataRouter,
  files: filesRouter,
  territories: territoriesRouter,
  mandates: mandatesRouter(knownPowers),
  organisations: organisationsRouter(organisationElsewhere),
  coalitions: coalitionsRouter({
    powers: coalitionElsewhere,
    onLeaving: removePositions,
    onClaiming: takeOverPositions,
  }),
  positions: positionsRouter,
})

export type AppRouter = typeof appRouter
