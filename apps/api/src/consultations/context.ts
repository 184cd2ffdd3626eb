import type { ApiContext } from '../api-context.ts'
import { consultationsRouter } from './router.ts'

export const consultations = { router: consultationsRouter } satisfies ApiContext
