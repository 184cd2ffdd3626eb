import type { CivilDate } from '../../shared/time.ts'

/** A year of the books, both days included; null: it is open. */
export type FiscalYear = {
  readonly startsOn: CivilDate
  readonly endsOn: CivilDate
  readonly closedAt: Date | null
}

/**
 * The day on which a fact is booked: its own, or the first open day after it where its year is closed.
 * @returns null where no year is open on that day or later.
 */
export const bookingDay = (on: CivilDate, years: readonly FiscalYear[]): CivilDate | null => {
  const [first] = years
    .filter(({ endsOn, closedAt }) => closedAt === null && endsOn >= on)
    .toSorted((a, b) => (a.startsOn < b.startsOn ? -1 : 1))
  if (!first || first.startsOn <= on) return first ? on : null
  // A day before the first year of the ledger is in no year that was closed.
  return years.some(({ startsOn, closedAt }) => closedAt !== null && startsOn <= on) ? first.startsOn : null
}
