import type { ApiContext } from '../api-context.ts'
import { territoriesRouter } from './router.ts'

export const territories = { router: territoriesRouter } satisfies ApiContext
