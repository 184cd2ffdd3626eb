import type { Paid } from '../pledge-view.ts'

/** What all organisations paid in money for a year, in cents. */
export const moneyOf = (paid: Paid, year: number): bigint =>
  paid.reduce((all, one) => (one.year === year ? all + one.cents : all), 0n)
