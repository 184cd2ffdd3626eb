import type { OpeningAmounts } from '@reliance/core/fund/books/take-over.ts'
import type { MovementKind } from '@reliance/core/fund/card/card-facts.ts'
import type { GiftKind } from '@reliance/core/fund/in-kind/gift-kinds.ts'
import { bookingDay, type FiscalYear } from '@reliance/core/fund/ledger/booking-day.ts'
import {
  accountOpened,
  type Booking,
  balancesTakenOver,
  bankCharge,
  callOpened,
  callReturned,
  cashReceived,
  earlierFreed,
  expensePaid,
  type FundState,
  laterDeposit,
  laterMatch,
  matchedLine,
  projectAllocated,
  projectPaid,
  projectRepaid,
  projectReturned,
  unmatchedLine,
} from '@reliance/core/fund/ledger/bookings.ts'
import {
  cardArrived,
  cardMoved,
  cardPaidOut,
  outsidePassedOn,
} from '@reliance/core/fund/ledger/card-bookings.ts'
import type { Cause, Entry } from '@reliance/core/fund/ledger/entry.ts'
import { giftInKind } from '@reliance/core/fund/ledger/in-kind-bookings.ts'
import { fundFr } from '@reliance/core/fund/messages.fr.ts'
import type { CivilDate } from '@reliance/core/shared/time.ts'
import { insertYear, listYears } from '@reliance/db/fund/fiscal-years.ts'
import { lockLedger, openLedger, postEntry } from '@reliance/db/fund/ledger.ts'
import { RuleError, unwrap } from '../boundary/rule-error.ts'
import type { MutationContext } from '../boundary/use-case.ts'
import { say } from '../pages/say.ts'

/** What facts are posted with: by an act, or by a decision that comes into force. */
export type BookingContext = Pick<MutationContext, 'db' | 'scope' | 'newId'>

/** A fact of the fund, as the ledger takes it in. `cents` as the bank says: more than zero came in. */
export type Fact = {
  /** Names the fact: the same one is posted once. */
  key: string
  cause: Extract<Cause, { kind: string }>
  on: CivilDate
  cents: bigint
} & (
  | {
      kind: 'received' | 'later_received' | 'refunded' | 'taken_back' | 'cash' | 'cash_undone'
      organisationId: string
      organisation: string
      year: number
    }
  | { kind: 'unexplained' | 'removed' | 'charge' | 'charge_undone'; label: string }
  | { kind: 'deposit' }
  | { kind: 'opening' | 'earlier_freed' }
  | { kind: 'taken_over'; amounts: OpeningAmounts }
  | { kind: 'call_opened' | 'call_returned'; callId: string; title: string }
  | { kind: 'allocated'; callId: string; applicationId: string; title: string }
  | { kind: 'project_paid' | 'project_repaid' | 'project_returned'; applicationId: string; title: string }
  | { kind: 'expense_paid'; title: string }
  | { kind: 'in_kind'; title: string; gift: GiftKind }
  | {
      kind: `card_${MovementKind}`
      organisationId: string
      organisation: string
      year: number
      /** What it cost; `cents` is what it did to the payment. */
      feeCents: bigint
    }
  | { kind: 'card_paid_out' | 'card_paid_back'; ownCents: bigint; outsideCents: bigint }
  | { kind: 'card_arrived' | 'outside' }
)

/** The books are kept in French, whoever reads them: their accountant does. */
const purposeOf = (fact: Fact): string => {
  const { purposes } = fundFr
  if ('title' in fact) return say('fr', purposes[fact.kind], { title: fact.title })
  if ('label' in fact) return say('fr', purposes[fact.kind], { label: fact.label.slice(0, 120) || '…' })
  if (!('organisation' in fact)) return purposes[fact.kind]
  const name = fact.kind === 'later_received' ? 'received' : fact.kind
  return say('fr', purposes[name], { organisation: fact.organisation, year: String(fact.year) })
}

const entryOf = (fact: Fact, bookedOn: CivilDate, state: FundState): Entry => {
  const { key, cause, cents } = fact
  const booking: Booking = { purpose: purposeOf(fact), bookedOn, key, cause }
  switch (fact.kind) {
    case 'received':
      return matchedLine(booking, fact.organisationId, cents, state)
    case 'later_received':
    case 'refunded':
    case 'taken_back':
      return laterMatch(booking, fact.organisationId, cents, state)
    case 'cash':
    case 'cash_undone':
      return cashReceived(booking, fact.organisationId, cents, state)
    case 'unexplained':
    case 'removed':
      return unmatchedLine(booking, cents)
    case 'charge':
    case 'charge_undone':
      return bankCharge(booking, cents, state)
    case 'deposit':
      return laterDeposit(booking, cents)
    case 'opening':
      return accountOpened(booking, cents, state)
    case 'taken_over':
      return balancesTakenOver(booking, fact.amounts, state)
    case 'earlier_freed':
      return earlierFreed(booking, cents, state)
    case 'call_opened':
      return callOpened(booking, fact.callId, cents, state)
    case 'call_returned':
      return callReturned(booking, fact.callId, cents, state)
    case 'allocated':
      return projectAllocated(booking, fact, cents)
    case 'project_returned':
      return projectReturned(booking, fact.applicationId, cents, state)
    case 'project_repaid':
      return projectRepaid(booking, cents, state)
    case 'project_paid':
      return projectPaid(booking, fact.applicationId, cents)
    case 'expense_paid':
      return expensePaid(booking, cents, state)
    case 'in_kind':
      return giftInKind(booking, fact.gift, cents)
    case 'card_paid_out':
    case 'card_paid_back':
      return cardPaidOut(booking, fact)
    case 'card_arrived':
      return cardArrived(booking, cents)
    case 'outside':
      return outsidePassedOn(booking, cents)
    default:
      return cardMoved(booking, fact.organisationId, { grossCents: cents, feeCents: fact.feeCents }, state)
  }
}

/** Years of the books follow the calendar; the next one opens with its first fact. */
const dayFor = async (
  { db, scope }: BookingContext,
  years: FiscalYear[],
  on: CivilDate,
): Promise<CivilDate | null> => {
  const last = years.at(-1)
  for (let year = Number(last?.endsOn.slice(0, 4)) + 1; last && on > `${year - 1}-12-31`; year++) {
    const next = { startsOn: `${year}-01-01` as CivilDate, endsOn: `${year}-12-31` as CivilDate }
    await insertYear(db, scope, next)
    years.push({ ...next, closedAt: null })
  }
  // What the bank did before the books were opened stands on their first open day.
  return (
    bookingDay(on, years) ?? years.find(one => one.closedAt === null && one.startsOn > on)?.startsOn ?? null
  )
}

/** Opens the books of a coalition with the year of today, once: when somebody holds its fund. */
export const openBooks = async ({ db, scope }: Pick<MutationContext, 'db' | 'scope'>, today: CivilDate) => {
  await openLedger(db, scope)
  if ((await listYears(db, scope)).length > 0) return
  const year = today.slice(0, 4)
  await insertYear(db, scope, {
    startsOn: `${year}-01-01` as CivilDate,
    endsOn: `${year}-12-31` as CivilDate,
  })
}

/** What is free and what is missing after an entry, as the ledger will say. */
const stateAfter = (state: FundState, { postings }: Entry): FundState => {
  const moved = (code: string) =>
    postings.reduce((sum, one) => (one.set === 'fund' && one.code === code ? sum + one.cents : sum), 0n)
  return {
    unallocatedCents: state.unallocatedCents - moved('unallocated'),
    shortfallCents: state.shortfallCents + moved('shortfall'),
  }
}

/**
 * Posts facts in their order, last in the transaction; what moves free money sees what the fact before it left.
 * @throws {RuleError} `fund.ledger_missing` before somebody holds the fund, and what the ledger refuses.
 */
export const book = async (ctx: BookingContext, facts: readonly Fact[]): Promise<void> => {
  if (facts.length === 0) return
  const { db, scope } = ctx
  const years: FiscalYear[] = await listYears(db, scope)
  let state = await lockLedger(db, scope)
  for (const fact of facts) {
    const day = await dayFor(ctx, years, fact.on)
    if (!state || !day) throw new RuleError('conflict', { code: 'fund.ledger_missing' })
    const entry = entryOf(fact, day, state)
    unwrap(await postEntry(db, scope, ctx.newId(), entry), 'conflict')
    state = stateAfter(state, entry)
  }
}
