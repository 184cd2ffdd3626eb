import type { ApiContext } from '../api-context.ts'
import type { DecisionWiring } from '../mandates/effect-handlers.ts'
import { notificationsRouter } from './router.ts'

export const notifications = (wiring: DecisionWiring) =>
  ({ router: notificationsRouter(wiring) }) satisfies ApiContext
