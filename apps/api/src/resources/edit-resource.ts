import { editResource as decide, type EditResource } from '@reliance/core/resources/edit-resource.ts'
import { mayReadResources } from '@reliance/core/resources/powers.ts'
import { bookedAtOnce, countOpen } from '@reliance/db/resources/bookings.ts'
import { updateResource } from '@reliance/db/resources/resources.ts'
import { unwrap } from '../boundary/rule-error.ts'
import { type InSpace, mutation } from '../boundary/use-case.ts'
import { checkCommune } from './check-commune.ts'
import { resourceToChange } from './resource-to-change.ts'

/** Says a resource otherwise, as far as nobody counts on what it was. */
export const editResource = mutation({
  may: mayReadResources,
  run: async (ctx, input: EditResource & InSpace) => {
    const { resource, under } = await resourceToChange(ctx, input.resourceId)
    const { db, scope, now } = ctx
    const [{ requests, promised }, peak] = await Promise.all([
      countOpen(db, scope, resource.id),
      bookedAtOnce(db, scope, resource.id, now),
    ])
    const standing = Object.assign({ openCount: requests + promised, peak }, resource)
    const content = unwrap(decide(standing, input), 'conflict')
    checkCommune(content)
    await updateResource(ctx.db, ctx.scope, resource.id, content)
    ctx.act('resources.edited', resource.id, { wording: content.name, ...under })
    return { revision: resource.revision + 1 }
  },
})
