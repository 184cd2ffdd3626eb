/** Amounts of money that a text speaks of, in cents. A bound that `Over` or `Under` says is itself outside. */
export type AmountRange = {
  readonly fromCents: number
  readonly toCents: number
  readonly isOver: boolean
  readonly isUnder: boolean
}

// Thousands stand apart by a space, an apostrophe, a point or a comma of three digits; what follows the last
// sign with one or two digits are cents.
// Two amounts that are written alike: the unit after (2 k€, 200 euros) or before (€2k, EUR 200).
const amount =
  /(?:(?<![\d])(\d{1,3}(?:[ '.,]\d{3}){1,3}(?:[.,]\d{1,2})?(?!\d)|\d{1,9}(?:[.,]\d{1,2})?(?!\d)) ?(k)? ?(?:€|euros?\b|eur\b)|(?:€|\beur) ?(\d{1,3}(?:[ '.,]\d{3}){1,3}(?:[.,]\d{1,2})?(?!\d)|\d{1,9}(?:[.,]\d{1,2})?(?!\d))(k\b)?)/gu

const range =
  /(?:€|\beur )?(?<![\d])(\d{1,3}(?:[ '.,]\d{3}){1,3}(?:[.,]\d{1,2})?(?!\d)|\d{1,9}(?:[.,]\d{1,2})?(?!\d)) ?(k)? ?(?:a|et|to|and|-|–) ?$/u
const atMost =
  /(?:jusqu'a|dans la limite de|(?:pas|non) plus de|(?:sans|pas) depasser|(?:ne|n') ?(?:depassant|excedant) pas|maxi(?:mum|mal|male)?(?: de)?|max\.?(?: de)?|au plus|plafond(?:ee?s?)? (?:a|de)|limitee?s? a|ou egale?s? a|up to|at most|(?:no|not) more than|not (?:exceeding|over|above)|limited to|≤|<=) ?:? ?$/u
const under = /(?:moins de|en dessous de|au-dessous de|sous|inferieure?s? a|less than|under|below|<) ?$/u
const atLeast =
  /(?:a partir de|a compter de|des|(?:pas|non) moins de|minimum(?: de)?|au moins|at least|(?:no|not) less than|from|starting at|≥|>=) ?:? ?$/u
const over =
  /(?:au-? ?dela de|au-? ?dessus de|plus de|superieure?s? a|more than|over|above|beyond|exceeding|>) ?$/u
const thenAtMost =
  /^ ?(?:\(?(?:au )?(?:maximum|maxi|max\b)|au plus|ou moins|et moins|at most|or less|or under)/u
const thenAtLeast =
  /^ ?(?:\(?(?:au )?minimum|au moins|ou plus|et plus|et au-dela|or more|and (?:more|over|above))/u
const joined = /^[^.;,\n]{0,40}$/u

/** Small letters without accents, one space between words; the signs that amounts are written with stay. */
const flatten = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('’', "'")
    .replace(/[^\S\n]+/gu, ' ')

const centsOf = (written: string, isThousands: boolean): number => {
  const [, whole = '', cents = ''] = /^(.*?)(?:[.,](\d{1,2}))?$/u.exec(written) ?? []
  const base = Number(whole.replace(/\D/gu, '')) * 100 + Number(cents.padEnd(2, '0'))
  return isThousands ? base * 1000 : base
}

const matchesOf = (text: string) =>
  [...text.matchAll(amount)].map(found => ({
    cents: centsOf(found[1] ?? found[3] ?? '', (found[2] ?? found[4]) !== undefined),
    start: found.index,
    end: found.index + found[0].length,
  }))

/** The amounts that a question names, in cents, and what it says besides. */
export const readAmounts = (question: string): { cents: readonly number[]; rest: string } => {
  const text = flatten(question)
  return {
    cents: matchesOf(text).map(one => one.cents),
    rest: text.replace(amount, ' '),
  }
}

const exactly = (cents: number): AmountRange => ({
  fromCents: cents,
  toCents: cents,
  isOver: false,
  isUnder: false,
})

/** What the words around one amount make of it. */
const rangeAround = (before: string, cents: number, after: string): AmountRange => {
  const first = range.exec(before)
  if (first !== null) {
    const fromCents = centsOf(first[1] ?? '', first[2] !== undefined)
    if (fromCents <= cents) return { ...exactly(cents), fromCents }
  }
  const most = { ...exactly(cents), fromCents: 0 }
  const least = { ...exactly(cents), toCents: Number.POSITIVE_INFINITY }
  if (atMost.test(before)) return most
  if (atLeast.test(before)) return thenAtMost.test(after) ? most : least
  if (under.test(before)) return { ...most, isUnder: true }
  if (over.test(before)) return { ...least, isOver: true }
  if (thenAtMost.test(after)) return most
  return thenAtLeast.test(after) ? least : exactly(cents)
}

/**
 * The ranges of amounts that a text gives, in cents: "jusqu’à 300 €", "over €300", "de 100 à 300 €". An amount
 * without such words is itself alone; a minimum and the maximum that follows it are one range.
 */
export const readRanges = (written: string): readonly AmountRange[] => {
  const text = flatten(written)
  const ranges: AmountRange[] = []
  let end = 0
  for (const found of matchesOf(text)) {
    const before = text.slice(Math.max(0, found.start - 60), found.start)
    const next = rangeAround(before, found.cents, text.slice(found.end, found.end + 20))
    const last = ranges.at(-1)
    const isOne =
      last !== undefined &&
      joined.test(text.slice(end, found.start)) &&
      last.fromCents <= next.toCents &&
      next.toCents !== Number.POSITIVE_INFINITY &&
      (last.toCents === Number.POSITIVE_INFINITY ? next.fromCents === 0 : next.fromCents === last.fromCents)
    if (isOne) ranges.pop()
    ranges.push(isOne ? { ...next, fromCents: last.fromCents, isOver: last.isOver } : next)
    end = found.end
  }
  return ranges
}

/** Whether an amount, in cents, lies in a range. */
export const isInRange = (cents: number, { fromCents, toCents, isOver, isUnder }: AmountRange): boolean =>
  (isOver ? cents > fromCents : cents >= fromCents) && (isUnder ? cents < toCents : cents <= toCents)
