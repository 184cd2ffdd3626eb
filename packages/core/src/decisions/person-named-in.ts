/** A word of a text, whole: a hyphen and an apostrophe inside belong to it. */
const wordPattern = /\p{L}[\p{L}\p{M}]*(?:[-’'][\p{L}\p{M}]+)*/gu

const plain = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()

const wordsOf = (text: string): string[] => text.match(wordPattern) ?? []

/** Shorter parts of a name are particles and initials. */
const shortestPart = 3

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word)

/** What comes before a part with an apostrophe is an article: *d’Inès*. */
const bare = (word: string): string => word.replace(/^\p{L}{1,2}[’']/u, '')

/**
 * The first word of a text that is a part of somebody's name, as it is written there; null where nobody is named (R33). A
 * part counts where the text gives it a capital, as names have it: *marc de café* names nobody. Accents are not looked at,
 * since people leave them out.
 * @param names the names under which people are shown in the space.
 */
export const personNamedIn = (text: string, names: readonly string[]): string | null => {
  const parts = new Set(
    names
      .flatMap(name => wordsOf(name).flatMap(word => [word, ...word.split('-')]))
      .filter(part => part.length >= shortestPart && isCapital(part))
      .map(plain),
  )
  return (
    wordsOf(text)
      .map(bare)
      .find(word => isCapital(word) && parts.has(plain(word))) ?? null
  )
}
