import type { ApiContext } from '../api-context.ts'
import type { DecisionHouse } from '../mandates/effect-handlers.ts'
import { notificationsRouter } from './router.ts'

export const notifications = (house: DecisionHouse) =>
  ({ router: notificationsRouter(house) }) satisfies ApiContext
