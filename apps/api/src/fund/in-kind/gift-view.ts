import { eurosOf } from '@reliance/core/fund/euros.ts'
import { type GiftKind, giftKinds } from '@reliance/core/fund/in-kind/gift-kinds.ts'
import { shownGiftState } from '@reliance/core/fund/in-kind/gift-state.ts'
import { quantityOf } from '@reliance/core/fund/in-kind/gift-value.ts'
import { civilDateAt } from '@reliance/core/shared/time.ts'
import type { GiftSum, InKindGiftRow } from '@reliance/db/fund/in-kind-gifts.ts'

type NameOf = ReadonlyMap<string, string>

/** A gift with its value, for those who may read it: giver, signer, treasury; everybody where each amount is shown. */
export const viewGift = (gift: InKindGiftRow, nameOf: NameOf) => ({
  giftId: gift.id,
  organisation: nameOf.get(gift.organisationId) ?? '',
  kind: gift.kind,
  nature: gift.nature,
  givenOn: gift.givenOn as string,
  quantity: quantityOf(gift.quantityThousandths),
  unit: gift.unit,
  unitValue: eurosOf(gift.unitCents),
  value: eurosOf(gift.valueCents),
  method: gift.method,
  state: shownGiftState(gift.state, gift.undoneAt),
  signer: gift.settledOrganisationId === null ? '' : (nameOf.get(gift.settledOrganisationId) ?? ''),
  settledOn: gift.settledAt && (civilDateAt(gift.settledAt) as string),
  reason: gift.undoneReason || gift.reason,
})

const total = (sums: readonly GiftSum[]): string => eurosOf(sums.reduce((all, { cents }) => all + cents, 0n))

/** What was countersigned, kind by kind and in all, beside the money of the same year. */
export const viewTotals = (sums: readonly GiftSum[], moneyCents: bigint) => ({
  kinds: giftKinds.flatMap((kind): { kind: GiftKind; value: string }[] => {
    const ofKind = sums.filter(one => one.kind === kind)
    return ofKind.length === 0 ? [] : [{ kind, value: total(ofKind) }]
  }),
  inKind: total(sums),
  money: eurosOf(moneyCents),
})

/** The same by organisation, in the order of their names. */
export const viewByOrganisation = (sums: readonly GiftSum[], nameOf: NameOf) =>
  [...new Set(sums.map(one => one.organisationId))].map(organisationId => {
    const own = sums.filter(one => one.organisationId === organisationId)
    return {
      organisationId,
      organisation: nameOf.get(organisationId) ?? '',
      count: own.reduce((count, one) => count + one.count, 0),
      value: total(own),
    }
  })
