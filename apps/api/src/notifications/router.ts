import type { DecisionHouse } from '../mandates/effect-handlers.ts'
import { reading, router, spaceQuery } from '../trpc/procedures.ts'
import { getToday } from './get-today.ts'

/** @param house the effects and powers of all contexts. */
export const notificationsRouter = (house: DecisionHouse) =>
  router({
    today: spaceQuery.query(reading(getToday(house))),
  })
