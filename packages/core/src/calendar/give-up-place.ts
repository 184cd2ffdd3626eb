import * as z from 'zod/mini'
import { uuidInput } from '../shared/id.ts'

/** `personId`: whose place whoever keeps the date gives up for them; null for one's own. */
export const giveUpPlaceInput = z.object({ eventId: uuidInput, personId: z.nullable(uuidInput) })
export type GiveUpPlaceInput = z.output<typeof giveUpPlaceInput>
