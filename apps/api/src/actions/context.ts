import type { ApiContext } from '../api-context.ts'
import { actionsRouter } from './router.ts'
import { actionsTells } from './tells.ts'

export const actions = { router: actionsRouter, tells: actionsTells } satisfies ApiContext
