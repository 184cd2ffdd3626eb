import type { ListResources } from '@reliance/core/resources/list-resources.ts'
import { mayReadResources } from '@reliance/core/resources/powers.ts'
import { cutPage, pageBefore } from '@reliance/core/shared/paging.ts'
import { listJoined } from '@reliance/db/calendar/places.ts'
import { listResources as readResources } from '@reliance/db/resources/resources.ts'
import { query } from '../boundary/use-case.ts'
import { ownOrganisations } from './own-organisations.ts'
import { resourceCard } from './resource-view.ts'

/** A page of what is lent here (R84), and for which organisations this person may offer more. */
export const listResources = query({
  may: mayReadResources,
  run: async ({ db, scope, entered: entering }, input: ListResources & { spaceId: string }) => {
    const page = pageBefore(input.before)
    const [members, entered] = await Promise.all([listJoined(db, scope), entering])
    const own = ownOrganisations(entered)
    const offerFor = entered.isClosed ? [] : members.filter(one => own.includes(one.organisationId))
    const asked = { kind: input.kind ?? null, ownIds: input.whose === 'ours' ? own : null }
    const rows = await readResources(db, scope, asked, page)
    const { items, next } = cutPage(rows, page, row => row.resource.id)
    return { items: items.map(resourceCard), next, can: { offerFor } }
  },
})
