import { noteVisit as note } from '@reliance/db/identity/visits.ts'
import type { RequestContext } from '../boundary/context.ts'

/** Says that this person looks at their first screen. `since`: when they did before this visit, in milliseconds since 1970; null the first time. */
export const noteVisit = async (ctx: RequestContext & { sessionHash: string }) => {
  const before = await note(ctx.database, ctx.sessionHash)
  return { since: before?.getTime() ?? null }
}
