const ligatures: Record<string, string> = { œ: 'oe', æ: 'ae', ß: 'ss' }

/**
 * Text as a search compares it: lower case, without accents; apostrophes, hyphens and all other signs become
 * one space. "L’Haÿ-les-Roses" and "l hay les roses" are the same.
 */
export const foldText = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[œæß]/g, letter => ligatures[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const collator = new Intl.Collator('fr', { sensitivity: 'base', numeric: true })

/** Alphabetical order for people and organisations, never by size (R59); accents and case aside. */
export const compareNames = (a: string, b: string): number =>
  collator.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0)
