import { offerState } from '@reliance/core/resources/change-offer.ts'
import { priceOf } from '@reliance/core/resources/price.ts'
import type { ShownResource } from '@reliance/db/resources/resources.ts'
import { communeName } from '../territories/communes.ts'

/** A resource as a card of the catalogue says it. */
export const resourceCard = ({ resource: row, owner }: ShownResource) => ({
  resourceId: row.id,
  organisationId: row.organisationId,
  owner,
  kind: row.kind,
  name: row.name,
  place: row.place,
  stock: row.stock,
  seats: row.seats,
  priceKind: row.priceKind,
  price: priceOf(row.priceCents),
  priceText: row.priceText,
  state: offerState(row),
})

/** The same with all that its page says. */
export const resourceView = (shown: ShownResource) => {
  const { resource: row } = shown
  return {
    ...resourceCard(shown),
    description: row.description,
    communeCode: row.communeCode,
    communeName: communeName(row.communeCode) ?? '',
    usualPrice: priceOf(row.usualPriceCents),
    deposit: priceOf(row.depositCents),
    conditions: row.conditions,
    bufferMinutes: row.bufferMinutes,
    stepFree: row.stepFree,
    hearingLoop: row.hearingLoop,
    accessibleToilets: row.accessibleToilets,
    revision: row.revision,
  }
}
