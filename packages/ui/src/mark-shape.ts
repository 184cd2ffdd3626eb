const emptyWords = new Set([
  'la',
  'le',
  'les',
  'l',
  'de',
  'des',
  'du',
  'd',
  'et',
  'en',
  'à',
  'the',
  'of',
  'and',
  'a',
])

/** Two letters that name: "La Garance commune" gives GC, "L’Étincelle communaliste" gives ÉC. */
export function initialsOf(name: string): string {
  const words = name.split(/[\s'’-]+/u).filter(word => /^[\p{L}\p{N}]/u.test(word))
  const full = words.filter(word => !emptyWords.has(word.toLocaleLowerCase('fr')))
  const [first = '?', second] = full.length > 0 ? full : words
  const letters = second === undefined ? [...first].slice(0, 2) : [[...first][0], [...second][0]]
  return letters.join('').toLocaleUpperCase('fr')
}

/** Outlines in a square of 48, drawn so that the same plate of 26 fits in the middle of each. */
const outlines = [
  'M24 1.5a22.5 22.5 0 1 1 0 45a22.5 22.5 0 0 1 0-45Z',
  'M3 3H45V45H3Z',
  'M24 1 47 24 24 47 1 24Z',
  'M13 2.5H35L46.5 24 35 45.5H13L1.5 24Z',
  'M3 46V21A21 19 0 0 1 45 21V46Z',
  'M3 2.5H45V27C45 37 36 43.5 24 47 12 43.5 3 37 3 27Z',
] as const

/** Strokes laid over the outline: stripes, rain, waves, grid, dots, rays. */
const patterns = [
  'M-2 8H50M-2 16H50M-2 24H50M-2 32H50M-2 40H50',
  'M-4 12 12-4M-4 28 28-4M-4 44 44-4M4 52 52 4M20 52 52 20M36 52 52 36',
  'M0 6q6-5 12 0t12 0 12 0 12 0M0 15q6-5 12 0t12 0 12 0 12 0M0 33q6-5 12 0t12 0 12 0 12 0M0 42q6-5 12 0t12 0 12 0 12 0',
  'M9 0V48M19 0V48M29 0V48M39 0V48M0 9H48M0 19H48M0 29H48M0 39H48',
  'M24 24 24-6M24 24 45 3M24 24H54M24 24 45 45M24 24V54M24 24 3 45M24 24H-6M24 24 3 3M24 24 35-4M24 24 52 13M24 24 52 35M24 24 35 52M24 24 13 52M24 24-4 35M24 24-4 13M24 24 13-4',
  '',
] as const

function hash(seed: string): number {
  let value = 2166136261
  for (const letter of seed) value = Math.imul(value ^ (letter.codePointAt(0) ?? 0), 16777619) >>> 0
  return (value ^ (value >>> 15)) >>> 0
}

export type MarkShape = { outline: string; pattern: string }

/** The same seed always gives the same mark: 6 outlines by 6 patterns. */
export function markShape(seed: string): MarkShape {
  const value = hash(seed)
  return {
    outline: outlines[value % outlines.length] ?? outlines[0],
    pattern: patterns[Math.floor(value / outlines.length) % patterns.length] ?? '',
  }
}
