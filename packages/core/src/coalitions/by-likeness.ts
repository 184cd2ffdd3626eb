import { compareNames, foldText } from '../shared/fold-text.ts'

/** The pairs of neighbouring letters of each word; a word of one letter is its own pair. */
const pairs = (name: string): Set<string> =>
  new Set(
    foldText(name)
      .split(' ')
      .flatMap(word =>
        word.length < 2 ? [word] : [...word.slice(1)].map((_, at) => word.slice(at, at + 2)),
      ),
  )

/** How alike two names are, 0 to 1: the pairs of letters they share (Dice, 1945); word order does not count. */
export const likeness = (one: string, other: string): number => {
  const [a, b] = [pairs(one), pairs(other)]
  const shared = [...a].filter(pair => b.has(pair)).length
  return (2 * shared) / (a.size + b.size)
}

/** The most alike first, then in alphabetical order. */
export const byLikeness = <Named extends { readonly displayName: string }>(
  name: string,
  list: readonly Named[],
): Named[] =>
  list.toSorted(
    (a, b) =>
      likeness(name, b.displayName) - likeness(name, a.displayName) ||
      compareNames(a.displayName, b.displayName),
  )
