import { accountsOf, type GiftKind } from '../in-kind/gift-kinds.ts'
import { type Booking, entryOf } from './bookings.ts'
import type { Entry } from './entry.ts'

/**
 * A gift in kind that another organisation countersigned: what was used against where it came from, and nothing else. It
 * moves no money, no member's account and no account of the fund. @param cents its value, more than zero.
 */
export const giftInKind = (booking: Booking, kind: GiftKind, cents: bigint): Entry => {
  const { used, given } = accountsOf[kind]
  return entryOf(booking, 'transfers', [
    { set: 'books', code: used, cents },
    { set: 'books', code: given, cents: -cents },
  ])
}
