import { sinceVisitInput } from '@reliance/core/notifications/since-visit.ts'
import { reading, router, spaceQuery } from '../boundary/procedures.ts'
import type { DecisionWiring } from '../mandates/effect-handlers.ts'
import { getToday } from './get-today.ts'
import { sinceVisit } from './since-visit.ts'

/** @param wiring the effects and powers of all contexts. */
export const notificationsRouter = (wiring: DecisionWiring) =>
  router({
    today: spaceQuery.query(reading(getToday(wiring))),
    sinceVisit: spaceQuery.input(sinceVisitInput).query(reading(sinceVisit)),
  })
