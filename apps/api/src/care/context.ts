import type { ApiContext } from '../api-context.ts'
import { router } from '../trpc/procedures.ts'

export const care = { router: router({}) } satisfies ApiContext
