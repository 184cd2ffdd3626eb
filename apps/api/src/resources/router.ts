import { changeOfferInput } from '@reliance/core/resources/change-offer.ts'
import { editResourceInput } from '@reliance/core/resources/edit-resource.ts'
import { getResourceInput } from '@reliance/core/resources/get-resource.ts'
import { listResourcesInput } from '@reliance/core/resources/list-resources.ts'
import { offerResourceInput } from '@reliance/core/resources/offer-resource.ts'
import { reading, router, spaceMutation, spaceQuery, writing } from '../boundary/procedures.ts'
import { changeOffer } from './change-offer.ts'
import { editResource } from './edit-resource.ts'
import { getResource } from './get-resource.ts'
import { listResources } from './list-resources.ts'
import { offerResource } from './offer-resource.ts'

export const resourcesRouter = router({
  list: spaceQuery.input(listResourcesInput).query(reading(listResources)),
  get: spaceQuery.input(getResourceInput).query(reading(getResource)),
  offer: spaceMutation.input(offerResourceInput).mutation(writing(offerResource)),
  edit: spaceMutation.input(editResourceInput).mutation(writing(editResource)),
  changeOffer: spaceMutation.input(changeOfferInput).mutation(writing(changeOffer)),
})
