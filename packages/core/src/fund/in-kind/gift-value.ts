import { amountMaxCents } from '../euros.ts'

/** The largest quantity of a gift, in thousandths: a million of its unit. */
export const quantityMax = 1_000_000_000n

/**
 * A quantity that somebody typed, in thousandths: `3`, `1,5`, `12 000`, `0.125`; null for what is none, or has more than
 * three decimals. One sign is read in one way: it is always the decimal one.
 */
export const readQuantity = (typed: string): bigint | null => {
  const bare = typed.replaceAll(/[\s\u00A0\u202F]+/gu, '')
  const [, whole, decimals = ''] = /^(\d{1,12})(?:[.,](\d{1,3}))?$/.exec(bare) ?? []
  return whole === undefined ? null : BigInt(whole + decimals.padEnd(3, '0'))
}

/** A quantity as it travels and is shown: `3`, `1.5`. */
export const quantityOf = (thousandths: bigint): string => {
  const digits = String(thousandths).padStart(4, '0')
  const decimals = digits.slice(-3).replace(/0+$/, '')
  return decimals === '' ? digits.slice(0, -3) : `${digits.slice(0, -3)}.${decimals}`
}

/**
 * What a gift in kind is worth, in cents: quantity × value of one unit, a half cent goes up. Rounded once.
 * @param thousandths of the unit; @param unitCents what one unit is worth.
 */
export const giftValue = (thousandths: bigint, unitCents: bigint): bigint =>
  (thousandths * unitCents + 500n) / 1000n

/** Whether the register takes a gift of that value: of one cent to ten million euros. */
export const isGiftValue = (cents: bigint): boolean => cents >= 1n && cents <= amountMaxCents
