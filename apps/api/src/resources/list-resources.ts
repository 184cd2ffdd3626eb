import { type FreeOn, freeOn } from '@reliance/core/resources/free-on.ts'
import type { ListResources } from '@reliance/core/resources/list-resources.ts'
import { mayReadResources } from '@reliance/core/resources/powers.ts'
import { cutPage, pageBefore } from '@reliance/core/shared/paging.ts'
import { endOfDay, startOfDay } from '@reliance/core/shared/time.ts'
import { listTakenOf } from '@reliance/db/resources/in-use.ts'
import { listJoined } from '@reliance/db/resources/places.ts'
import { listResources as readResources, type ShownResource } from '@reliance/db/resources/resources.ts'
import { query } from '../boundary/use-case.ts'
import { ownOrganisations } from './own-organisations.ts'
import { resourceCard } from './resource-view.ts'

/** @param free what can be had of it on the day that is asked for; null where none is. */
const cardOn = (one: ShownResource, free: FreeOn | null) => ({ ...resourceCard(one), free })

/** A page of what is lent here (R84), on a day what can be had of it then, and for which organisations this person may offer more. */
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
    if (!input.freeOn) return { items: items.map(one => cardOn(one, null)), next, can: { offerFor } }
    const day = input.freeOn
    const span = { from: startOfDay(day), until: endOfDay(day) }
    const ids = items.map(one => one.resource.id)
    const taken = await listTakenOf(db, scope, ids, span)
    const cards = items.map(one =>
      cardOn(
        one,
        freeOn(
          one.resource,
          taken.filter(use => use.resourceId === one.resource.id),
          day,
        ),
      ),
    )
    // A page has fewer lines where some of it is taken; what follows is asked for as of any other page.
    return { items: cards.filter(one => one.free?.atBest !== 0), next, can: { offerFor } }
  },
})
