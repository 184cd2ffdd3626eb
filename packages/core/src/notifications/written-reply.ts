import { quotedLines } from './quoted-lines.ts'

export type WrittenReply = {
  /** What the writer added: nothing where all is quoted. Between quoted lines, each answer stands below its point. */
  readonly text: string
  /** False where something may be the mail that is answered, or may not: `text` is then all of it, for its writer to say. */
  readonly isSure: boolean
}

/** Of the point that an answer belongs to, the last lines. */
const pointLines = 3

const unquoted = (line: string): string => line.replace(/^\s*>\s?/u, '')

/** The lines just above an answer, back to an empty one. */
const pointAbove = (lines: readonly string[], end: number, isQuoted: (at: number) => boolean): string[] => {
  let from = end
  while (from > 0 && end - from < pointLines && isQuoted(from - 1) && unquoted(lines[from - 1] ?? '').trim())
    from -= 1
  return lines.slice(from, end).map(line => `> ${unquoted(line).trim()}`)
}

const tidy = (lines: readonly string[]): string =>
  lines
    .map(line => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim()

/**
 * What a member wrote in a reply by mail (A4). Lines are left out one by one, never a whole rest: those marked as quoted, the
 * header above them, and below such a header the words of the very mail that is answered, in their order. Whatever else
 * stands there was written by somebody, and is kept.
 * @param sent the text of the mail that is answered; empty where it is not known, and then nothing unmarked is left out.
 */
export const writtenReply = (received: string, sent: string): WrittenReply => {
  const lines = received.split(/\r\n?|\n|\u2028|\u2029|\u0085/u)
  const { kinds, isSure } = quotedLines(lines, sent)
  const isQuoted = (at: number) => kinds[at] === 'quoted'
  const written = lines.flatMap((_, at) => (kinds[at] === 'written' ? [at] : []))
  const says = (at: number) => isQuoted(at) && unquoted(lines[at] ?? '').trim() !== ''
  const quotes = lines.flatMap((_, at) => (says(at) ? [at] : []))
  // Answers between two quoted lines belong to what is above them; one below all of them, or above, to the whole.
  const isBetween = written.some(at => (quotes[0] ?? at) < at && at < (quotes.at(-1) ?? at))
  const kept: string[] = []
  let above = -1
  for (const [at, line] of lines.entries()) {
    if (kinds[at] === 'blank') {
      kept.push('')
      continue
    }
    if (kinds[at] === 'written') {
      if (isBetween && isQuoted(above)) kept.push(...pointAbove(lines, lastSaid(above), isQuoted))
      kept.push(line)
    }
    above = at
  }
  return { text: tidy(kept), isSure }

  /** The place after the last quoted line that says something. */
  function lastSaid(from: number): number {
    let end = from + 1
    while (isQuoted(end - 1) && !says(end - 1)) end -= 1
    return end
  }
}
