/** An exact number: `n ÷ d`, reduced, `d` above zero. */
export type Fraction = { readonly n: bigint; readonly d: bigint }

const divisor = (a: bigint, b: bigint): bigint => (b === 0n ? (a < 0n ? -a : a) : divisor(b, a % b))

/** @param d above zero. */
export const fraction = (n: bigint, d = 1n): Fraction => {
  const common = divisor(n, d)
  return { n: n / common, d: d / common }
}

export const zero = fraction(0n)

export const plus = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.d + b.n * a.d, a.d * b.d)
export const minus = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.d - b.n * a.d, a.d * b.d)
/** `a × b ÷ c`; @param c above zero. */
export const share = (a: Fraction, b: Fraction, c: Fraction): Fraction =>
  fraction(a.n * b.n * c.d, a.d * b.d * c.n)

/** Below zero where the first is lower, zero where they are equal. */
export const compareFractions = (a: Fraction, b: Fraction): number => {
  const difference = a.n * b.d - b.n * a.d
  return difference === 0n ? 0 : difference > 0n ? 1 : -1
}

/** Exact and in its shortest form, `13/4` or `3`, so that anybody compares it sign by sign. */
export const fractionText = ({ n, d }: Fraction): string => (d === 1n ? `${n}` : `${n}/${d}`)
