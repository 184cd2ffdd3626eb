import * as z from 'zod/mini'
import { foldText } from '../shared/fold-text.ts'
import { textInput } from '../shared/text-input.ts'

/** What a person types in the field of a commune. */
export const searchCommunesInput = z.object({
  query: textInput(100),
  limit: z._default(z.int().check(z.positive(), z.maximum(50)), 10),
})
export type SearchCommunesInput = z.output<typeof searchCommunesInput>

/** A commune of the official list; `code` is its INSEE code, a text ("01001", "2A004"). */
export type Commune = {
  readonly code: string
  readonly name: string
  readonly departementCode: string
  readonly postcodes: readonly string[]
  /** Null where the list has none. */
  readonly population: number | null
}

export type Departement = { readonly code: string; readonly name: string }

/** A commune as a search shows it; département and code tell homonyms apart. */
export type FoundCommune = Commune & { readonly departementName: string }

type Entry = { readonly key: string; readonly index: number }

/** Sorted keys for binary search: whole names, the ends of names from each later word, codes and postcodes. */
export type CommuneIndex = {
  readonly communes: readonly FoundCommune[]
  readonly byCode: ReadonlyMap<string, FoundCommune>
  readonly names: readonly Entry[]
  readonly words: readonly Entry[]
  readonly codes: readonly Entry[]
}

const abbreviations: Record<string, string> = { st: 'saint', ste: 'sainte', sts: 'saints', stes: 'saintes' }
const expand = (word: string): string => abbreviations[word] ?? word

/** Code-unit order, that of the binary search. */
const byKey = (a: Entry, b: Entry): number => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.index - b.index)

/** Builds the index once; 35,000 communes take a fraction of a second. */
export const buildCommuneIndex = (
  communes: readonly Commune[],
  departements: readonly Departement[],
): CommuneIndex => {
  const departementNames = new Map(departements.map(({ code, name }) => [code, name]))
  const found = communes.map(commune => ({
    ...commune,
    departementName: departementNames.get(commune.departementCode) ?? '',
  }))
  const names: Entry[] = []
  const words: Entry[] = []
  const codes: Entry[] = []
  for (const [index, commune] of found.entries()) {
    const parts = foldText(commune.name).split(' ').map(expand)
    names.push({ key: parts.join(' '), index })
    for (let from = 1; from < parts.length; from++) words.push({ key: parts.slice(from).join(' '), index })
    for (const code of new Set([commune.code, ...commune.postcodes]))
      codes.push({ key: code.toLowerCase(), index })
  }
  return {
    communes: found,
    byCode: new Map(found.map(commune => [commune.code, commune])),
    names: names.sort(byKey),
    words: words.sort(byKey),
    codes: codes.sort(byKey),
  }
}

/** Ranks: the whole name or code, the beginning of the name, the beginning of one of its later words. */
const exactRank = 0
const nameRank = 1
const wordRank = 2

const codeLike = /^(?:\d{1,5}|2[ab]\d{0,3})$/

/**
 * Communes for what a person has typed so far, best first, at most `limit`. Accents, case, apostrophes and
 * hyphens do not count; "st" and "ste" stand for saint and sainte. Digits search INSEE codes and postcodes, and
 * narrow a name: "sainte-colombe 33". Within a rank the larger population comes first, then the code.
 */
export const searchCommunes = (index: CommuneIndex, query: string, limit = 10): FoundCommune[] => {
  const typed = foldText(query).split(' ').filter(Boolean)
  if (typed.length === 0) return []
  const codes = typed.filter(word => codeLike.test(word))
  const words = typed.filter(word => !codeLike.test(word))
  const [code, ...others] = codes
  if (others.length > 0) return []
  const ranks = new Map<number, number>()
  const collect = (entries: readonly Entry[], prefix: string, rank: number) => {
    for (let at = firstFrom(entries, prefix); at < entries.length; at++) {
      const entry = entries[at]
      if (!entry?.key.startsWith(prefix)) break
      const own = entry.key === prefix && rank !== wordRank ? exactRank : rank
      const before = ranks.get(entry.index)
      if (before === undefined || own < before) ranks.set(entry.index, own)
    }
  }
  if (words.length === 0) collect(index.codes, code ?? '', nameRank)
  for (const prefix of namePrefixes(words)) {
    collect(index.names, prefix, nameRank)
    collect(index.words, prefix, wordRank)
  }
  return best(index, ranks, words.length > 0 ? code : undefined, limit)
}

/** The last word may be "st" for saint or the beginning of Strasbourg: both are tried. */
const namePrefixes = (words: readonly string[]): readonly string[] => {
  const last = words.at(-1)
  if (last === undefined) return []
  const start = words.slice(0, -1).map(expand)
  return [...new Set([last, expand(last)])].map(end => [...start, end].join(' '))
}

const firstFrom = (entries: readonly Entry[], prefix: string): number => {
  let low = 0
  let high = entries.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((entries[middle]?.key ?? '') < prefix) low = middle + 1
    else high = middle
  }
  return low
}

const hasCode = (commune: Commune, code: string): boolean =>
  commune.code.toLowerCase().startsWith(code) || commune.postcodes.some(postcode => postcode.startsWith(code))

/** Keeps the best in a short sorted list instead of sorting thousands of matches of a short prefix. */
const best = (
  index: CommuneIndex,
  ranks: ReadonlyMap<number, number>,
  code: string | undefined,
  limit: number,
): FoundCommune[] => {
  const kept: { commune: FoundCommune; rank: number }[] = []
  for (const [at, rank] of ranks) {
    const commune = index.communes[at]
    if (commune === undefined || (code !== undefined && !hasCode(commune, code))) continue
    const candidate = { commune, rank }
    const last = kept.at(-1)
    if (kept.length >= limit && last !== undefined && compare(candidate, last) >= 0) continue
    const place = kept.findIndex(other => compare(candidate, other) < 0)
    kept.splice(place === -1 ? kept.length : place, 0, candidate)
    if (kept.length > limit) kept.pop()
  }
  return kept.map(({ commune }) => commune)
}

type Ranked = { commune: FoundCommune; rank: number }

const compare = (a: Ranked, b: Ranked): number =>
  a.rank - b.rank ||
  (b.commune.population ?? 0) - (a.commune.population ?? 0) ||
  (a.commune.code < b.commune.code ? -1 : 1)
