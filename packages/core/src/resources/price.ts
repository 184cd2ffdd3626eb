import * as z from 'zod/mini'

/** The largest price that a form takes, in cents: a hundred thousand euros. */
const largest = 10_000_000n

/**
 * The cents of a price as somebody types it: `40`, `0,35`, `1 200,00 €`. Null where it is no amount from zero to a hundred
 * thousand euros.
 */
export const readPrice = (typed: string): bigint | null => {
  const [, euros, cents = ''] =
    /^(\d{1,6})(?:[.,](\d{1,2}))?$/.exec(typed.replaceAll(/[\s\u00a0\u202f€]/gu, '')) ?? []
  if (euros === undefined) return null
  const read = BigInt(euros) * 100n + BigInt(cents.padEnd(2, '0'))
  return read > largest ? null : read
}

/** A price as it travels: euros and two decimals, `40.00`; empty for none. */
export const priceOf = (cents: bigint | null): string =>
  cents === null ? '' : `${cents / 100n}.${String(cents % 100n).padStart(2, '0')}`

/** A price that a person types, kept as it travels; empty where they typed none. Refuses `price_unreadable`. */
export const priceInput = z.string().check(
  z.trim(),
  z.maxLength(40),
  z.refine(typed => typed === '' || readPrice(typed) !== null, 'resources.price_unreadable'),
  z.overwrite((typed: string) => priceOf(readPrice(typed))),
)
