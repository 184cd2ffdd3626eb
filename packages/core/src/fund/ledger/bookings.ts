import type { OpeningAmounts } from '../books/take-over.ts'
import type { Posting } from './accounts.ts'
import type { Entry, Journal } from './entry.ts'

/** What every builder needs to know of the entry that it makes. */
export type Booking = Pick<Entry, 'purpose' | 'bookedOn' | 'key' | 'cause'>

/** What is free in the fund and what is missing in it, both zero or more. Read under the lock of the ledger. */
export type FundState = { readonly unallocatedCents: bigint; readonly shortfallCents: bigint }

/** An entry of these postings, without those of nothing. */
export const entryOf = (
  { purpose, bookedOn, key, cause }: Booking,
  journal: Journal,
  postings: readonly Posting[],
): Entry => ({
  purpose,
  bookedOn,
  key,
  cause,
  journal,
  postings: postings.filter(({ cents }) => cents !== 0n),
  reversesId: null,
})

const least = (a: bigint, b: bigint): bigint => (a < b ? a : b)

/**
 * What a fact does to the free money: what comes in makes up for what is missing first; what goes out beyond what is free
 * is missing from then on, and blocks allocating and paying.
 * @param cents more than zero comes in, less goes out.
 */
export const moveFree = (cents: bigint, { unallocatedCents, shortfallCents }: FundState): Posting[] => {
  const [missing, free] =
    cents > 0n
      ? [-least(cents, shortfallCents), -(cents - least(cents, shortfallCents))]
      : [-cents - least(-cents, unallocatedCents), least(-cents, unallocatedCents)]
  const postings: Posting[] = [
    { set: 'fund', code: 'unallocated', cents: free },
    { set: 'fund', code: 'shortfall', cents: missing },
  ]
  return postings.filter(posting => posting.cents !== 0n)
}

/**
 * A line of the bank that is known to be an organisation's: what it paid, or what was given back to it.
 * @param cents as the bank says: more than zero came in.
 */
export const matchedLine = (
  booking: Booking,
  organisationId: string,
  cents: bigint,
  state: FundState,
): Entry =>
  entryOf(booking, 'bank', [
    { set: 'books', code: 'bank', cents },
    { set: 'books', code: `member:${organisationId}`, cents: -cents },
    { set: 'fund', code: 'pool', cents },
    ...moveFree(cents, state),
  ])

/** A line of the bank, in or out, that nobody has explained yet: it is posted all the same. */
export const unmatchedLine = (booking: Booking, cents: bigint): Entry =>
  entryOf(booking, 'bank', [
    { set: 'books', code: 'bank', cents },
    { set: 'books', code: 'unexplained', cents: -cents },
    { set: 'fund', code: 'pool', cents },
    { set: 'fund', code: 'unexplained', cents: -cents },
  ])

/** A line that was posted unexplained turns out to be an organisation's. @param cents as the bank said. */
export const laterMatch = (
  booking: Booking,
  organisationId: string,
  cents: bigint,
  state: FundState,
): Entry =>
  entryOf(booking, 'transfers', [
    { set: 'books', code: 'unexplained', cents },
    { set: 'books', code: `member:${organisationId}`, cents: -cents },
    { set: 'fund', code: 'unexplained', cents },
    ...moveFree(cents, state),
  ])

/** An organisation paid in cash, or was given back what was recorded by mistake: then less than zero. */
export const cashReceived = (
  booking: Booking,
  organisationId: string,
  cents: bigint,
  state: FundState,
): Entry =>
  entryOf(booking, 'cash', [
    { set: 'books', code: 'cash', cents },
    { set: 'books', code: `member:${organisationId}`, cents: -cents },
    { set: 'fund', code: 'pool', cents },
    ...moveFree(cents, state),
  ])

/**
 * A line that was posted unexplained turns out to be cash that was taken to the bank: it leaves the cash box and arrives
 * on one day. @param cents more than zero.
 */
export const laterDeposit = (booking: Booking, cents: bigint): Entry =>
  entryOf(booking, 'transfers', [
    { set: 'books', code: 'unexplained', cents },
    { set: 'books', code: 'cash', cents: -cents },
    { set: 'fund', code: 'unexplained', cents },
    { set: 'fund', code: 'pool', cents: -cents },
  ])

/**
 * A line that was posted unexplained turns out to be a charge of the bank, or a charge that it gave back.
 * @param cents as the bank said: less than zero went out.
 */
export const bankCharge = (booking: Booking, cents: bigint, state: FundState): Entry =>
  entryOf(booking, 'transfers', [
    { set: 'books', code: 'unexplained', cents },
    { set: 'books', code: 'fees', cents: -cents },
    { set: 'fund', code: 'unexplained', cents },
    ...moveFree(cents, state),
  ])

/** What the account held before its first statement: free money that no organisation is known to have paid. */
export const accountOpened = (booking: Booking, cents: bigint, state: FundState): Entry =>
  entryOf(booking, 'opening', [
    { set: 'books', code: 'bank', cents },
    { set: 'books', code: 'opening', cents: -cents },
    { set: 'fund', code: 'pool', cents },
    ...moveFree(cents, state),
  ])

/**
 * The balances of a fund that was kept elsewhere before: what it has, of which a part was promised to projects that are not
 * here and the rest is free.
 */
export const balancesTakenOver = (
  booking: Booking,
  { bankCents, cashCents, transitCents, tiedCents }: OpeningAmounts,
  state: FundState,
): Entry => {
  const cents = bankCents + cashCents + transitCents
  return entryOf(booking, 'opening', [
    { set: 'books', code: 'bank', cents: bankCents },
    { set: 'books', code: 'cash', cents: cashCents },
    { set: 'books', code: 'transit', cents: transitCents },
    { set: 'books', code: 'opening', cents: -cents },
    { set: 'fund', code: 'pool', cents },
    { set: 'fund', code: 'earlier', cents: -tiedCents },
    ...moveFree(cents - tiedCents, state),
  ])
}

/** What was promised to projects before is free. @param cents more than zero, and no more than there is. */
export const earlierFreed = (booking: Booking, cents: bigint, state: FundState): Entry =>
  entryOf(booking, 'transfers', [{ set: 'fund', code: 'earlier', cents }, ...moveFree(cents, state)])

/**
 * Money is set aside for a call. It was decided by the free money that is shown: what of it is not there is missing, and
 * payments wait; a refusal would tell how much is there. @param cents more than zero.
 */
export const callOpened = (booking: Booking, callId: string, cents: bigint, state: FundState): Entry =>
  entryOf(booking, 'transfers', [
    ...moveFree(-cents, state),
    { set: 'fund', code: `call:${callId}`, cents: -cents },
  ])

/** What a call does not give goes back to the free money. @param cents more than zero. */
export const callReturned = (booking: Booking, callId: string, cents: bigint, state: FundState): Entry =>
  entryOf(booking, 'transfers', [{ set: 'fund', code: `call:${callId}`, cents }, ...moveFree(cents, state)])

/** A project is promised money of a call. @param cents more than zero, and no more than the call holds. */
export const projectAllocated = (
  booking: Booking,
  { callId, applicationId }: { callId: string; applicationId: string },
  cents: bigint,
): Entry =>
  entryOf(booking, 'transfers', [
    { set: 'fund', code: `call:${callId}`, cents },
    { set: 'fund', code: `project:${applicationId}:committed`, cents: -cents },
  ])

/**
 * A line that was posted unexplained turns out to be a payment to a project. @param cents what was paid, more than zero.
 */
export const projectPaid = (booking: Booking, applicationId: string, cents: bigint): Entry =>
  entryOf(booking, 'transfers', [
    { set: 'books', code: 'grants', cents },
    { set: 'books', code: 'unexplained', cents: -cents },
    { set: 'fund', code: `project:${applicationId}:committed`, cents },
    { set: 'fund', code: 'unexplained', cents: -cents },
  ])

/**
 * A line that was posted unexplained turns out to be an expense that was approved: it comes out of the free money.
 * @param cents what was paid, more than zero.
 */
export const expensePaid = (booking: Booking, cents: bigint, state: FundState): Entry =>
  entryOf(booking, 'transfers', [
    { set: 'books', code: 'expenses', cents },
    { set: 'books', code: 'unexplained', cents: -cents },
    { set: 'fund', code: 'unexplained', cents: -cents },
    ...moveFree(-cents, state),
  ])

/** What a project was promised and is not paid is free again. @param cents more than zero. */
export const projectReturned = (
  booking: Booking,
  applicationId: string,
  cents: bigint,
  state: FundState,
): Entry =>
  entryOf(booking, 'transfers', [
    { set: 'fund', code: `project:${applicationId}:committed`, cents },
    ...moveFree(cents, state),
  ])

/**
 * A line that was posted unexplained turns out to be what a project paid back: free money again.
 * @param cents as the bank said; less than zero takes that back.
 */
export const projectRepaid = (booking: Booking, cents: bigint, state: FundState): Entry =>
  entryOf(booking, 'transfers', [
    { set: 'books', code: 'unexplained', cents },
    { set: 'books', code: 'grants', cents: -cents },
    { set: 'fund', code: 'unexplained', cents },
    ...moveFree(cents, state),
  ])

/** Cash is taken to the bank, which says so some days later. @param cents more than zero. */
export const cashDeposited = (booking: Booking, cents: bigint): Entry =>
  entryOf(booking, 'cash', [
    { set: 'books', code: 'transit', cents },
    { set: 'books', code: 'cash', cents: -cents },
  ])

/** The bank's line of the cash that was taken there. @param cents more than zero. */
export const depositCredited = (booking: Booking, cents: bigint): Entry =>
  entryOf(booking, 'bank', [
    { set: 'books', code: 'bank', cents },
    { set: 'books', code: 'transit', cents: -cents },
  ])
