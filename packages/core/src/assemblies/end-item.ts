import * as z from 'zod/mini'
import { uuidInput } from '../shared/id.ts'
import { itemOutcomes } from './treat-item.ts'

/** What became of the point that is treated; `bodyId`: to whom it is referred. */
export const endItemInput = z.object({
  itemId: uuidInput,
  outcome: z.enum(itemOutcomes),
  bodyId: z.nullable(uuidInput),
})
export type EndItemInput = z.output<typeof endItemInput>
