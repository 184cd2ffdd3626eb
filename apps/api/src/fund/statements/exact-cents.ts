/** Below this an amount fits any column, and is one that an account may have: a million million euros. */
const centsMax = 10n ** 14n

/** Null for what no account moves. */
export const possibleCents = (cents: bigint | null): bigint | null =>
  cents !== null && cents < centsMax && cents > -centsMax ? cents : null

/**
 * The cents of a decimal number as XML writes it (`18.150`); null where it is none, is negative, or has a part of a
 * cent.
 */
export const exactCents = (text: string): bigint | null => {
  const [, whole = '', decimals = ''] = /^\+?(\d{0,20})(?:\.(\d{0,20}))?$/.exec(text.trim()) ?? []
  if (whole + decimals === '' || /[1-9]/.test(decimals.slice(2))) return null
  return possibleCents(BigInt(whole + decimals.slice(0, 2).padEnd(2, '0')))
}
