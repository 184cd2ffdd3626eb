import { offerState, offerStepsOf } from '@reliance/core/resources/change-offer.ts'
import type { GetResource } from '@reliance/core/resources/get-resource.ts'
import { mayReadResources } from '@reliance/core/resources/powers.ts'
import { countOpen } from '@reliance/db/resources/bookings.ts'
import { listJoined } from '@reliance/db/resources/places.ts'
import { findResource } from '@reliance/db/resources/resources.ts'
import { notFound } from '../boundary/rule-error.ts'
import { query } from '../boundary/use-case.ts'
import { ownOrganisations } from './own-organisations.ts'
import { resourceView } from './resource-view.ts'

/** One resource, and what this person may do with its offer. */
export const getResource = query({
  may: mayReadResources,
  run: async ({ db, scope, entered: entering }, { resourceId }: GetResource & { spaceId: string }) => {
    const [members, entered] = await Promise.all([listJoined(db, scope), entering])
    const own = ownOrganisations(entered)
    const [found, open] = await Promise.all([
      findResource(db, scope, resourceId, own),
      countOpen(db, scope, resourceId),
    ])
    if (!found) throw notFound()
    const isOurs = own.includes(found.resource.organisationId) && !entered.isClosed
    return {
      ...resourceView(found),
      open,
      /** In whose name this person may ask for it. */
      askFor: entered.isClosed ? [] : members.filter(one => own.includes(one.organisationId)),
      can: {
        edit: isOurs && offerState(found.resource) !== 'withdrawn',
        steps: isOurs ? offerStepsOf(found.resource) : [],
      },
    }
  },
})
