import { editResource as decide, type EditResource } from '@reliance/core/resources/edit-resource.ts'
import { mayReadResources } from '@reliance/core/resources/powers.ts'
import { updateResource } from '@reliance/db/resources/resources.ts'
import { unwrap } from '../boundary/rule-error.ts'
import { type InSpace, mutation } from '../boundary/use-case.ts'
import { checkCommune } from './check-commune.ts'
import { resourceToChange } from './resource-to-change.ts'

/** Says a resource otherwise. */
export const editResource = mutation({
  may: mayReadResources,
  run: async (ctx, input: EditResource & InSpace) => {
    const { resource, under } = await resourceToChange(ctx, input.resourceId)
    const content = unwrap(decide(resource, input), 'conflict')
    checkCommune(content)
    await updateResource(ctx.db, ctx.scope, resource.id, content)
    ctx.act('resources.edited', resource.id, { wording: content.name, ...under })
    return { revision: resource.revision + 1 }
  },
})
