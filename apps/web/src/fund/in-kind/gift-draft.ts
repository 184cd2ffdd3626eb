import { eurosOf, readTyped } from '@reliance/core/fund/euros.ts'
import type { GiftKind } from '@reliance/core/fund/in-kind/gift-kinds.ts'
import { giftValue, isGiftValue, quantityMax, readQuantity } from '@reliance/core/fund/in-kind/gift-value.ts'

/** A gift as somebody types it. */
export type GiftDraft = {
  organisationId: string
  kind: GiftKind
  nature: string
  givenOn: string
  quantity: string
  unit: string
  unitValue: string
  method: string
}

/** What is typed is worth, in euros; null while it cannot be said. */
export const typedValue = ({
  quantity,
  unitValue,
}: Pick<GiftDraft, 'quantity' | 'unitValue'>): string | null => {
  const thousandths = readQuantity(quantity)
  const unit = readTyped(unitValue)
  if (thousandths === null || thousandths > quantityMax || 'wrong' in unit) return null
  const cents = giftValue(thousandths, unit.cents)
  return isGiftValue(cents) ? eurosOf(cents) : null
}
