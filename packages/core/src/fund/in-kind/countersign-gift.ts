import * as z from 'zod/mini'
import { uuidInput } from '../../shared/id.ts'
import { ok, refuse } from '../../shared/result.ts'
import type { CivilDate } from '../../shared/time.ts'
import type { FundResult } from '../codes.ts'
import type { FiscalYear } from '../ledger/booking-day.ts'
import { needOpenYear } from './declare-gift.ts'
import type { GiftState } from './gift-state.ts'

/** Somebody of another member organisation says that the gift was made as it is declared. */
export const countersignGiftInput = z.object({
  giftId: uuidInput,
  /** The organisation for which they sign. */
  organisationId: uuidInput,
})
export type CountersignGift = z.output<typeof countersignGiftInput>

export type SigningFacts = {
  readonly state: GiftState
  readonly giverId: string
  readonly signerId: string
  /** Whether the organisation that signs has joined. */
  readonly isMember: boolean
  /** Whether the giver is still a member: mandates of one that has left are not seen. */
  readonly isGiverMember: boolean
  /** Whether the person who signs declared it. */
  readonly isDeclarer: boolean
  /** Whether they commit the giving organisation as well. */
  readonly representsGiver: boolean
}

/**
 * Whether somebody may say what a declared gift is: for another member organisation than the giver's, by a person who
 * has no part on the giver's side. Refuses: `gift_settled`, `gift_by_member`, `gift_of_own`.
 */
export const maySettleGift = (facts: SigningFacts): FundResult<null> => {
  if (facts.state !== 'declared') return refuse('fund.gift_settled')
  if (!facts.isMember) return refuse('fund.gift_by_member', { field: 'organisationId' })
  return facts.signerId === facts.giverId || facts.isDeclarer || facts.representsGiver
    ? refuse('fund.gift_of_own', { field: 'organisationId' })
    : ok(null)
}

/** The same, while the giver is a member, in a year that the books still take in. Refuses: as these and `needOpenYear`. */
export const countersignGift = (
  facts: SigningFacts,
  { givenOn, years }: { readonly givenOn: CivilDate; readonly years: readonly FiscalYear[] },
): FundResult<null> => {
  const settles = maySettleGift(facts)
  if (settles.ok && !facts.isGiverMember) return refuse('fund.gift_by_member')
  return settles.ok ? needOpenYear(givenOn, years) : settles
}
