import type { ApiContext } from '../api-context.ts'
import { consultationsRouter } from './router.ts'
import { consultationsTells } from './tells.ts'

export const consultations = { router: consultationsRouter, tells: consultationsTells } satisfies ApiContext
