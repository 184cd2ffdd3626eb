import { dropFeed, feedMadeAt, keepFeed } from '@reliance/db/calendar/feeds.ts'
import type { RequestContext } from '../boundary/context.ts'
import { feedToken, sha256 } from '../identity/tokens.ts'

type Own = RequestContext & { sessionHash: string; personId: string }

/** Whether this person has a secret link to their agenda, and since when. What it is, is said once, when it is made. */
export const feedLink = async (ctx: Own) => ({
  madeAt: (await feedMadeAt(ctx.database, ctx.sessionHash))?.toISOString() ?? null,
})

/** Makes such a link, in place of the one before. `path` is said this once: the database keeps a hash of it. */
export const makeFeedLink = async (ctx: Own, { requestId }: { requestId: string }) => {
  const token = feedToken(ctx.secret, ctx.personId, requestId)
  await keepFeed(ctx.database, ctx.sessionHash, sha256(token))
  return { path: `/agenda/${token}.ics` }
}

/** The link leads nowhere from now on. */
export const dropFeedLink = async (ctx: Own) => {
  await dropFeed(ctx.database, ctx.sessionHash)
  return { dropped: true }
}
