import { inOneForm } from '../shared/seen-line.ts'

/** The words of a mail that was sent, in their order, and where its lines begin. */
export type SentWords = {
  readonly words: readonly string[]
  readonly starts: readonly number[]
  readonly wordless: ReadonlySet<string>
}

const wordsOf = (line: string): string[] =>
  inOneForm(line, 'NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []

export const sentWords = (sent: string): SentWords => {
  const words: string[] = []
  const starts: number[] = []
  const wordless = new Set<string>()
  for (const line of sent.split('\n')) {
    const own = wordsOf(line)
    if (own.length === 0) wordless.add(line.trim())
    else starts.push(words.length)
    words.push(...own)
  }
  return { words, starts, wordless }
}

/**
 * The lines from `from` on that repeat the mail that was sent, word for word and in its order: broken elsewhere, and with
 * lines left out, as programs do. A line that says something else is not among them.
 */
export const takeOurs = (
  lines: readonly string[],
  from: number,
  { words, starts, wordless }: SentWords,
  isOpen: (at: number) => boolean,
): number[] => {
  const ours: number[] = []
  let place = 0
  const standsAt = (start: number, own: readonly string[]) =>
    start + own.length <= words.length && own.every((word, at) => words[start + at] === word)
  for (let at = from; at < lines.length; at++) {
    const line = lines[at]?.trim() ?? ''
    if (!isOpen(at)) continue
    const own = wordsOf(line)
    if (own.length === 0) {
      if (wordless.has(line)) ours.push(at)
      continue
    }
    const start = standsAt(place, own) ? place : starts.find(one => one > place && standsAt(one, own))
    if (start === undefined) continue
    place = start + own.length
    ours.push(at)
  }
  return ours
}
