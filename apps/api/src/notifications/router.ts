import { reading, router, spaceQuery } from '../boundary/procedures.ts'
import type { DecisionWiring } from '../mandates/effect-handlers.ts'
import { getToday } from './get-today.ts'

/** @param wiring the effects and powers of all contexts. */
export const notificationsRouter = (wiring: DecisionWiring) =>
  router({
    today: spaceQuery.query(reading(getToday(wiring))),
  })
