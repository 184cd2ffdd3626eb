import { type Booking, entryOf, type FundState, moveFree } from './bookings.ts'
import type { Entry } from './entry.ts'

/**
 * The provider of payments by card moved its balance: an organisation paid, or was given back, and what it cost is a line of
 * its own. @param grossCents more than zero came in; @param feeCents more than zero was taken.
 */
export const cardMoved = (
  booking: Booking,
  organisationId: string,
  { grossCents, feeCents }: { grossCents: bigint; feeCents: bigint },
  state: FundState,
): Entry =>
  entryOf(booking, 'transfers', [
    { set: 'books', code: 'clearing', cents: grossCents - feeCents },
    { set: 'books', code: 'card_fees', cents: feeCents },
    { set: 'books', code: `member:${organisationId}`, cents: -grossCents },
    { set: 'fund', code: 'pool', cents: grossCents - feeCents },
    ...moveFree(grossCents - feeCents, state),
  ])

/**
 * The provider sent its balance to the bank, or got it back: then both are less than zero. What comes with it and is the
 * carrier's own is one line, outside the fund.
 */
export const cardPaidOut = (
  booking: Booking,
  { ownCents, outsideCents }: { ownCents: bigint; outsideCents: bigint },
): Entry =>
  entryOf(booking, 'transfers', [
    { set: 'books', code: 'transit', cents: ownCents + outsideCents },
    { set: 'books', code: 'clearing', cents: -ownCents },
    { set: 'books', code: 'outside', cents: -outsideCents },
    { set: 'fund', code: 'pool', cents: outsideCents },
    { set: 'fund', code: 'outside', cents: -outsideCents },
  ])

/** A line that was posted unexplained turns out to be what the provider sent. @param cents as the bank said. */
export const cardArrived = (booking: Booking, cents: bigint): Entry =>
  entryOf(booking, 'transfers', [
    { set: 'books', code: 'unexplained', cents },
    { set: 'books', code: 'transit', cents: -cents },
    { set: 'fund', code: 'unexplained', cents },
    { set: 'fund', code: 'pool', cents: -cents },
  ])

/** A line that was posted unexplained turns out to be the carrier's own, passed on to it. @param cents as the bank said. */
export const outsidePassedOn = (booking: Booking, cents: bigint): Entry =>
  entryOf(booking, 'transfers', [
    { set: 'books', code: 'unexplained', cents },
    { set: 'books', code: 'outside', cents: -cents },
    { set: 'fund', code: 'unexplained', cents },
    { set: 'fund', code: 'outside', cents: -cents },
  ])
