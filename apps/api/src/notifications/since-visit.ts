import { happenedSince, lookBackFrom, toldActKinds } from '@reliance/core/notifications/since-visit.ts'
import { withRank } from '@reliance/core/shared/permission.ts'
import { countActsSince } from '@reliance/db/shared/acts.ts'
import { query } from '../boundary/use-case.ts'
import { realTime } from '../real-time.ts'

/** What others did in one place since then: one line for each kind of thing, to whoever belongs there. */
export const sinceVisit = query({
  may: actor => withRank(actor, 'reader'),
  run: async ({ db, scope, entered: entering }, { since }: { spaceId: string; since: number }) => {
    const { now, personId } = await entering
    const from = lookBackFrom(new Date(since), realTime(), now)
    const happened = happenedSince(await countActsSince(db, scope, toldActKinds, from, personId ?? ''))
    return happened.map(({ lastAt, ...one }) => ({ ...one, lastAt: lastAt.toISOString() }))
  },
})
