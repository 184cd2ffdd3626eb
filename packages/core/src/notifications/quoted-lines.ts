import { sentWords, takeOurs } from './sent-words.ts'

/** What a line of a reply is; `machine` is what a telephone adds below it. */
export type LineKind = 'blank' | 'written' | 'quoted' | 'header' | 'ours' | 'machine'

const isMarked = /^[\s\u00a0]*>/u
/** "a écrit :", "wrote:", whatever space stands before the colon. */
const endsAttribution = /(?:^|\s)(?:a\s+écrit|écrit|wrote)\s*[:：]?\s*$/iu
const beginsAttribution = /^[\s>*_-]*(?:le|on)\s/iu
/** In any language: a day or an hour, an address in brackets, a colon at the end. */
const endsWithColon = /[:：]\s*$/u
const bracketed = /[<[][^<>[\]\s]{1,256}@[^<>[\]\s]{1,256}[>\]]/u
const allBracketed = /[<[][^<>[\]\s]{1,256}@[^<>[\]\s]{1,256}[>\]]/gu
const yearAndHour = /\b20\d\d\b.{0,80}\b\d{1,2}\s?[:h.]\s?\d\d\b/u
const label = /^[\s*]*(de|from|envoyé|sent|date|à|a|to|cc|objet|subject|répondre à|reply-to)[\s*]*[:：]/iu
const separator =
  /^\s*(?:[-_*]{5,}|-+\s*(?:message d[’']origine|original message|message transféré)\s*-+)\s*$/iu
const telephone =
  /^(?:envoyé (?:de|depuis) mon (?:iphone|ipad|mobile|téléphone(?: \p{L}+)?)|sent from my (?:iphone|ipad|phone)|(?:télécharger|obtenir|get) outlook (?:pour|for) (?:ios|android|mac)(?:\s*<[^<>\s]{1,200}>)?)\.?$/iu
/** Lines over which a program may break such a header. */
const headerLines = 4
const longestHeaderLine = 400
/** Lines in which quotes are looked for: a longer answer is shown. */
const mostLines = 2_000
/** Headers that are looked at: what lies below more of them is kept. */
const deepest = 10

const isAttribution = (text: string): boolean => {
  const bare = text.replace(allBracketed, '')
  if (bracketed.test(text))
    return /\d/u.test(bare) && (endsWithColon.test(text) || endsAttribution.test(text))
  // A program that leaves the address out says the day and the hour; a person who writes "Le point 3, comme il l’a écrit :" not.
  return beginsAttribution.test(text) && endsAttribution.test(text) && yearAndHour.test(bare)
}

/** Where the header begins that ends on this line; undefined where none does. The shortest one: what is above was written. */
const attributionFrom = (lines: readonly string[], end: number): number | undefined => {
  const ending = lines[end] ?? ''
  if (ending.length > longestHeaderLine) return undefined
  if (!endsAttribution.test(ending) && !endsWithColon.test(ending)) return undefined
  for (let from = end; from > end - headerLines && from >= 0; from--) {
    const line = lines[from] ?? ''
    if (line.trim() === '' || isMarked.test(line) || line.length > longestHeaderLine) return undefined
    if (
      isAttribution(
        lines
          .slice(from, end + 1)
          .join(' ')
          .trim(),
      )
    )
      return from
  }
  return undefined
}

/** The last line of the block "De, Envoyé, À, Objet" that begins on this line. */
const blockUntil = (lines: readonly string[], from: number): number | undefined => {
  if (!/^[\s*]*(?:de|from)[\s*]*[:：]/iu.test(lines[from] ?? '')) return undefined
  const labels = new Set<string>()
  for (let at = from; at < Math.min(lines.length, from + 8); at++) {
    const line = lines[at] ?? ''
    const name = label.exec(line)?.[1]?.toLowerCase()
    // A long list of readers goes on below its label.
    if (name === undefined && !line.includes('@')) return undefined
    if (name !== undefined) labels.add(name)
    if (name === 'objet' || name === 'subject') return labels.size >= 3 ? at : undefined
  }
  return undefined
}

type Header = { readonly from: number; readonly until: number }

const headersOf = (lines: readonly string[]): Header[] => {
  const found: Header[] = []
  for (let at = 0; at < lines.length && found.length < deepest; at++) {
    const block = blockUntil(lines, at)
    const from = block === undefined ? attributionFrom(lines, at) : at
    if (from === undefined || from <= (found.at(-1)?.until ?? -1)) continue
    const until = block ?? at
    found.push({ from, until })
    at = until
  }
  return found
}

/**
 * What each line of a reply is. A header counts where quoted lines follow it, or the words of the mail that was sent, or
 * nothing at all. `isSure` is false where something else does: it may be quoted in a way that nobody knows here; and where there
 * are more lines than are looked at.
 */
export const quotedLines = (
  lines: readonly string[],
  sent: string,
): { kinds: LineKind[]; isSure: boolean } => {
  const kinds = lines.map(
    (line): LineKind => (line.trim() === '' ? 'blank' : isMarked.test(line) ? 'quoted' : 'written'),
  )
  if (lines.length > mostLines) return { kinds, isSure: false }
  const words = sentWords(sent)
  const says = (at: number) => kinds[at] !== 'blank'
  let isSure = true
  for (const { from, until } of headersOf(lines)) {
    if (kinds[from] !== 'written') continue
    const next = kinds.findIndex((_, at) => at > until && says(at))
    const isMarkedBelow = next >= 0 && kinds[next] === 'quoted'
    const isNamed = lines.slice(from, until + 1).some(line => bracketed.test(line))
    const below = next < 0 || isMarkedBelow ? [] : takeOurs(lines, next, words, at => kinds[at] === 'written')
    const isHeader = isMarkedBelow || below.includes(next) || (next < 0 && isNamed)
    if (!isHeader) {
      isSure &&= next < 0
      continue
    }
    for (let at = from; at <= until; at++) kinds[at] = 'header'
    for (const at of below) kinds[at] = 'ours'
    const above = kinds.slice(0, from).findLastIndex(kind => kind !== 'blank')
    if (above >= 0 && separator.test(lines[above] ?? '')) kinds[above] = 'header'
    // Below an unmarked quote, what is not ours may have been written there, or by a program that changed our words.
    if (below.length > 0) isSure &&= !kinds.some((kind, at) => at > until && kind === 'written')
  }
  markTelephone(lines, kinds)
  return isSure ? { kinds, isSure } : { kinds: shown(kinds), isSure }
}

/** Where it is not sure, all that is not marked as quoted is shown. */
const shown = (kinds: readonly LineKind[]): LineKind[] =>
  kinds.map(kind => (kind === 'header' || kind === 'ours' || kind === 'machine' ? 'written' : kind))

/** "Envoyé de mon iPhone", where nothing more was written below it. */
const markTelephone = (lines: readonly string[], kinds: LineKind[]): void => {
  const last = kinds.lastIndexOf('written')
  if (last >= 0 && telephone.test(lines[last]?.trim() ?? '')) kinds[last] = 'machine'
}
