import { foldText } from '../shared/fold-text.ts'
import type { Steps } from '../shared/steps.ts'
import type { Tokens, Work } from './token-hunks.ts'

/** Below this likeness, two lines are not one that changed. */
const fewestShared = 0.4

const wordCounts = (line: string): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const word of foldText(line).split(' ')) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

type Line = { counts: Map<string, number>; length: number }

const lineOf = (line: string): Line => {
  const counts = wordCounts(line)
  return { counts, length: [...counts.values()].reduce((sum, count) => sum + count, 0) }
}

/** How many of their words two lines share, 0 to 1 (Dice, 1945). */
const alike = (one: Line, other: Line): number => {
  let shared = 0
  for (const [word, count] of one.counts) shared += Math.min(count, other.counts.get(word) ?? 0)
  return (2 * shared) / (one.length + other.length)
}

/** Each line beside the one it became; an empty text where it came or went. */
export type LinePair = { was: string; is: string }

const inPlace = (was: Tokens, is: Tokens): LinePair[] =>
  was.map((line, at) => ({ was: line, is: is[at] ?? '' }))

const together = (was: Tokens, is: Tokens): LinePair[] => [{ was: was.join(''), is: is.join('') }]

/**
 * Which of some lines became which of others: those in order that share most words. Where that would be long to
 * find, line by line if they are as many, else all beside all.
 */
export function* alignLines(was: Tokens, is: Tokens, work: Work): Steps<LinePair[]> {
  if (was.length === 0 || is.length === 0 || (was.length === 1 && is.length === 1)) return together(was, is)
  const wordCount = [...was, ...is].reduce((sum, line) => sum + line.length / 5, 0)
  const cost = Math.ceil(was.length * is.length + wordCount * Math.min(was.length, is.length))
  if (cost > 200_000 || work.left < cost)
    return was.length === is.length ? inPlace(was, is) : together(was, is)
  work.left -= cost
  yield cost
  const [olds, news] = [was.map(lineOf), is.map(lineOf)]
  /** The most that lines from here on share, and which step leads there. */
  const best = Array.from({ length: was.length + 1 }, () => new Float64Array(is.length + 1))
  const at = (row: number, column: number) => best[row]?.[column] ?? 0
  const pairs: boolean[][] = was.map(() => [])
  for (let row = was.length - 1; row >= 0; row--)
    for (let column = is.length - 1; column >= 0; column--) {
      const [old, now] = [olds[row], news[column]]
      const likeness = old && now ? alike(old, now) : 0
      const apart = Math.max(at(row + 1, column), at(row, column + 1))
      const paired = likeness < fewestShared ? -1 : likeness + at(row + 1, column + 1)
      const line = best[row]
      if (line) line[column] = Math.max(apart, paired)
      const marks = pairs[row]
      if (marks) marks[column] = paired >= apart
    }
  return pairsAlong(was, is, (row, column) => pairs[row]?.[column] ?? false, at)
}

/** Follows the best steps; what came and what went between two pairs stands side by side. */
function pairsAlong(
  was: Tokens,
  is: Tokens,
  isPair: (row: number, column: number) => boolean,
  at: (row: number, column: number) => number,
): LinePair[] {
  const pairs: LinePair[] = []
  let [row, column] = [0, 0]
  let open: LinePair = { was: '', is: '' }
  const close = () => {
    if (open.was !== '' || open.is !== '') pairs.push(open)
    open = { was: '', is: '' }
  }
  while (row < was.length || column < is.length) {
    if (row < was.length && column < is.length && isPair(row, column)) {
      close()
      pairs.push({ was: was[row++] ?? '', is: is[column++] ?? '' })
    } else if (column >= is.length || (row < was.length && at(row + 1, column) >= at(row, column + 1)))
      open.was += was[row++] ?? ''
    else open.is += is[column++] ?? ''
  }
  close()
  return pairs
}
