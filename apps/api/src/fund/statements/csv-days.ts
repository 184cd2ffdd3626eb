import { type CivilDate, parseCivilDate } from '@reliance/core/shared/time.ts'

/** A day in digits, with an hour after it or not: `28/11/2026`, `28-11-26`, `2026-11-28 10:00`, `20261128`. */
const partsOf = (text: string) => {
  const bare = text.trim().slice(0, 40)
  const [, year, month, day] = /^(\d{4})[-/.]?(\d{2})[-/.]?(\d{2})(?!\d)/.exec(bare) ?? []
  if (year && month && day) return { kind: 'year first', year, parts: [day, month] } as const
  const [, first, second, last] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?!\d)/.exec(bare) ?? []
  if (!first || !second || !last) return null
  return { kind: last.length === 4 ? 'four' : 'two', year: last, parts: [first, second] } as const
}

/** Whether a cell begins as a day does. */
export const looksLikeDay = (text: string): boolean => partsOf(text) !== null

/**
 * The days of a column as they are written, whatever an hour after them says; null for what is none. The notation is
 * one for all rows: a year of two digits beside others of four is a cut one, and the month stands first only where no
 * other order is possible.
 */
export const readDays = (texts: readonly string[]): (CivilDate | null)[] => {
  const read = texts.map(partsOf)
  const isFour = read.some(one => one?.kind === 'four')
  const dayFirst = read.filter(one => one !== null && one.kind !== 'year first')
  const isOver = (at: 0 | 1) => dayFirst.some(one => Number(one.parts[at]) > 12)
  const monthFirst = isOver(1) && !isOver(0)
  return read.map(one => {
    if (one === null || (one.kind === 'two' && isFour)) return null
    const isSwapped = monthFirst && one.kind !== 'year first'
    const [day, month] = isSwapped ? [one.parts[1], one.parts[0]] : one.parts
    const year = one.kind === 'two' ? `20${one.year}` : one.year
    return parseCivilDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
  })
}
