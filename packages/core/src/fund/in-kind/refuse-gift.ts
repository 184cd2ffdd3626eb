import * as z from 'zod/mini'
import { uuidInput } from '../../shared/id.ts'
import { requiredText } from '../../shared/text-input.ts'

/** Somebody of another member organisation does not countersign a gift, and says why. */
export const refuseGiftInput = z.object({
  giftId: uuidInput,
  /** The organisation for which they answer. */
  organisationId: uuidInput,
  reason: requiredText(500),
})
export type RefuseGift = z.output<typeof refuseGiftInput>
