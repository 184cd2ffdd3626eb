import { listOwnSessions } from '@reliance/db/identity/own-sessions.ts'
import type { RequestContext } from '../boundary/context.ts'

type SignedIn = RequestContext & { sessionHash: string }

/** Where the person is signed in: when each began and was last used; nothing of the device is kept. */
export const mySessions = async (ctx: SignedIn) =>
  (await listOwnSessions(ctx.database, ctx.sessionHash)).map(one => ({
    handle: one.handle,
    createdAt: new Date(one.created_at).toISOString(),
    usedAt: new Date(one.used_at).toISOString(),
    isThis: one.is_this,
  }))
