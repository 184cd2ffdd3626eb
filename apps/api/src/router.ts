import { coalitionsRouter } from './coalitions/router.ts'
import { consultationsRouter } from './consultations/router.ts'
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
import { decisions } from './wiring/decisions.ts'
import { coalitionElsewhere, organisationElsewhere } from './wiring/powers.ts'

/** The table of contents of the API: one line per context. */
export const appRouter = router({
  identity: identityRouter,
  personalData: personalDataRouter,
  files: filesRouter,
  territories: territoriesRouter,
  mandates: mandatesRouter(decisions),
  organisations: organisationsRouter(organisationElsewhere, decisions),
  coalitions: coalitionsRouter({
    powers: coalitionElsewhere,
    onLeaving: removePositions,
    onClaiming: takeOverPositions,
    house: decisions,
  }),
  positions: positionsRouter,
  consultations: consultationsRouter,
})

export type AppRouter = typeof appRouter
