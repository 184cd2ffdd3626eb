import * as z from 'zod/mini'
import { uuidInput } from '../../shared/id.ts'
import { ok, refuse } from '../../shared/result.ts'
import { requiredLine } from '../../shared/text-input.ts'
import { type CivilDate, civilDateInput } from '../../shared/time.ts'
import type { FundResult } from '../codes.ts'
import { centsOf, requiredAmount } from '../euros.ts'
import type { FiscalYear } from '../ledger/booking-day.ts'
import { giftKinds } from './gift-kinds.ts'
import { giftValue, isGiftValue, quantityMax, quantityOf, readQuantity } from './gift-value.ts'

const isReadable = (typed: string): boolean => readQuantity(typed) !== null

const isInRange = (typed: string): boolean => {
  const read = readQuantity(typed)
  return read === null || (read > 0n && read <= quantityMax)
}

/** A quantity that a person types in their own way, kept as it travels; more than nothing, a million at most. */
export const quantityInput = z.string().check(
  z.maxLength(40),
  z.minLength(1, { error: 'shared.required', abort: true }),
  z.refine(isReadable, 'fund.quantity_unreadable'),
  z.refine(isInRange, 'fund.quantity_out_of_range'),
  z.overwrite((typed: string) => {
    const read = readQuantity(typed)
    return read === null ? typed : quantityOf(read)
  }),
)

/** What an organisation gave to the coalition without money: what, when, how much, and how its value was found. */
export const declareGiftInput = z.object({
  giftId: uuidInput,
  organisationId: uuidInput,
  kind: z.enum(giftKinds),
  nature: requiredLine(200),
  givenOn: civilDateInput,
  quantity: quantityInput,
  /** What is counted: hours, days, kilograms. */
  unit: requiredLine(40),
  unitValue: requiredAmount,
  /** How the value of a unit was found: a public tariff, a wage. */
  method: requiredLine(200),
})
export type DeclareGift = z.output<typeof declareGiftInput>

export type DeclareFacts = {
  readonly isMember: boolean
  readonly today: CivilDate
  /** The years of the books, in their order. */
  readonly years: readonly FiscalYear[]
  /** Gifts of the organisation that wait for a countersignature. */
  readonly waiting: number
}

/** More than this waits for nobody's eyes, and each is a mail to every other member. */
const waitingAtMost = 20

/**
 * Whether the books take something in on that day itself: unlike what a bank says, a gift in kind is never booked in
 * another year than its own. Refuses: `ledger_missing`, `year_missing` before the books begin, `year_closed`.
 */
export const needOpenYear = (on: CivilDate, years: readonly FiscalYear[]): FundResult<null> => {
  const [first] = years
  if (!first) return refuse('fund.ledger_missing')
  if (on < first.startsOn) return refuse('fund.year_missing', { field: 'givenOn' })
  const own = years.find(one => one.startsOn <= on && on <= one.endsOn)
  // The next one opens with its first entry.
  return own && own.closedAt !== null ? refuse('fund.year_closed', { field: 'givenOn' }) : ok(null)
}

export type Valued = {
  readonly thousandths: bigint
  readonly unitCents: bigint
  readonly valueCents: bigint
}

/**
 * An organisation declares what it gave; it counts when somebody of another member organisation countersigns it.
 * Refuses: `gift_by_member`, `gifts_waiting`, `gift_in_future`, as `needOpenYear`, `gift_value_out_of_range`.
 */
export const declareGift = (
  { isMember, today, years, waiting }: DeclareFacts,
  { givenOn, quantity, unitValue }: Pick<DeclareGift, 'givenOn' | 'quantity' | 'unitValue'>,
): FundResult<Valued> => {
  if (!isMember) return refuse('fund.gift_by_member')
  if (waiting >= waitingAtMost) return refuse('fund.gifts_waiting', { params: { count: waitingAtMost } })
  if (givenOn > today) return refuse('fund.gift_in_future', { field: 'givenOn' })
  const year = needOpenYear(givenOn, years)
  if (!year.ok) return year
  const [thousandths, unitCents] = [readQuantity(quantity) ?? 0n, centsOf(unitValue)]
  const valueCents = giftValue(thousandths, unitCents)
  return isGiftValue(valueCents)
    ? ok({ thousandths, unitCents, valueCents })
    : refuse('fund.gift_value_out_of_range', { field: 'unitValue' })
}
