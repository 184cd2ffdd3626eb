import { closeOwnSession } from '@reliance/db/identity/own-sessions.ts'
import type { RequestContext } from '../boundary/context.ts'
import { notFound } from '../boundary/rule-error.ts'

type SignedIn = RequestContext & { sessionHash: string }

/** Closes another of one's sessions, or all the others. Somebody else's is not found. */
export const closeSession = async (ctx: SignedIn, { handle }: { handle: string | null }) => {
  const closed = await closeOwnSession(ctx.database, ctx.sessionHash, handle)
  if (handle !== null && closed === 0) throw notFound()
  return { closed }
}
