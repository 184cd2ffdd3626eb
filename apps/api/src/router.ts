import { router } from './boundary/procedures.ts'
import { contexts } from './wiring/contexts.ts'

type Routers = { [Name in keyof typeof contexts]: (typeof contexts)[Name]['router'] }
const entries = Object.entries(contexts).map(([name, context]) => [name, context.router])

/** All procedures, by context. */
export const appRouter = router(Object.fromEntries(entries) as Routers)

export type AppRouter = typeof appRouter
