import * as z from 'zod/mini'
import { uuidInput } from '../shared/id.ts'
import { resourceFields } from './resource.ts'

/** `organisationId`: the member organisation in whose name it is lent; `isDraft`: nobody else sees it yet. */
export const offerResourceInput = z.object({
  ...resourceFields,
  organisationId: uuidInput,
  isDraft: z.boolean(),
})
export type OfferResource = z.output<typeof offerResourceInput>
