import type { OfferResource } from '@reliance/core/resources/offer-resource.ts'
import { mayLend } from '@reliance/core/resources/powers.ts'
import { resourceContent } from '@reliance/core/resources/resource.ts'
import { listJoined } from '@reliance/db/resources/places.ts'
import { insertResource } from '@reliance/db/resources/resources.ts'
import { notFound, unwrap } from '../boundary/rule-error.ts'
import { type InSpace, mutation } from '../boundary/use-case.ts'
import { checkCommune } from './check-commune.ts'

type Input = OfferResource & InSpace

/** Offers something in the name of a member organisation (R84), or keeps it as a draft that its people alone see. */
export const offerResource = mutation({
  may: (actor, now, { organisationId }: Input) => mayLend(actor, organisationId, now),
  run: async (ctx, { organisationId, isDraft, ...written }: Input) => {
    const { db, scope, now, actor } = ctx
    const members = await listJoined(db, scope)
    if (!members.some(one => one.organisationId === organisationId)) throw notFound()
    const content = unwrap(resourceContent(written))
    checkCommune(content)
    const id = ctx.newId()
    await insertResource(db, scope, content, {
      id,
      organisationId,
      addedBy: actor.personId,
      addedAt: now,
      publishedAt: isDraft ? null : now,
    })
    ctx.act('resources.offered', id, { wording: content.name })
    return { resourceId: id, isDraft }
  },
})
