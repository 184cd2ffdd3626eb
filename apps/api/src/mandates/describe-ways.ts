import { type DescribeWays, describeWays as decide, noWays } from '@reliance/core/mandates/describe-ways.ts'
import { withRank } from '@reliance/core/shared/permission.ts'
import { findWays, saveWays } from '@reliance/db/mandates/taking-part.ts'
import { unwrap } from '../boundary/rule-error.ts'
import { type InSpace, mutation } from '../boundary/use-case.ts'
import { bodyToChange } from './one-body.ts'

/** Whoever holds a mandate in a secretariat or a commission writes how it works (R112) and where it talks (R115). */
export const describeWays = mutation({
  may: actor => withRank(actor, 'participant'),
  run: async (ctx, { bodyId, rhythm, tools, method, chatLink, revision }: DescribeWays & InSpace) => {
    const { db, scope, now, actor } = ctx
    const { body, isMandated } = await bodyToChange(ctx, bodyId)
    const before = (await findWays(db, scope, bodyId)) ?? noWays
    const facts = { body, isMandated, revision: before.revision }
    unwrap(decide(facts, { revision }), isMandated ? 'conflict' : 'forbidden')
    const written = { writtenBy: actor.personId, writtenAt: now, revision: revision + 1 }
    await saveWays(db, scope, Object.assign({ bodyId, rhythm, tools, method, chatLink }, written))
    ctx.act('mandates.ways_described', bodyId)
    return { revision: revision + 1 }
  },
})
