/** A row of a CSV file (RFC 4180); `line` is the line of the file where it begins, from 1. */
export type CsvRow = {
  line: number
  cells: string[]
  /** Where the next row begins, in characters: a measure of progress. */
  end: number
  /** False when a quote was opened and the file ended before it was closed. */
  closed: boolean
}

export type Separator = ';' | ',' | '\t'

/** The text is not readable: an office document or another binary file was chosen. */
export type NotText = { ok: false }

/**
 * The text of a file chosen by a person: UTF-8 or UTF-16 with a byte-order mark, else UTF-8 when every byte
 * fits, else Windows-1252, which spreadsheets on Windows still write.
 */
export const decodeText = (bytes: Uint8Array): { ok: true; text: string } | NotText => {
  const text = decode(bytes)
  return text.includes('\u0000') ? { ok: false } : { ok: true, text }
}

const decode = (bytes: Uint8Array): string => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** The separator that occurs most in the first row outside quotes; `;` wins a tie. */
export const detectSeparator = (text: string): Separator => {
  const counts: Record<Separator, number> = { ';': 0, ',': 0, '\t': 0 }
  let quoted = false
  let seen = false
  for (const character of text) {
    if (character === '"') quoted = !quoted
    else if (quoted) continue
    else if (character === '\n' || character === '\r') {
      if (seen) break
    } else if (character === ';' || character === ',' || character === '\t') counts[character]++
    if (character.trim() !== '') seen = true
  }
  const best = Math.max(counts[';'], counts[','], counts['\t'])
  return counts[';'] === best ? ';' : counts[','] === best ? ',' : '\t'
}

const quote = 34
const carriageReturn = 13
const lineFeed = 10

/**
 * The rows of a file, one at a time. A quoted cell may hold separators, quotes written twice and line breaks;
 * a quote inside an unquoted cell is text; what follows a closing quote is kept as text. Rows without any
 * character are left out.
 */
export function* readCsv(text: string, separator: Separator): Generator<CsvRow> {
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0
  let line = 1
  while (at < text.length) {
    const row: CsvRow = { line, cells: [], end: text.length, closed: true }
    const next = readRow(text, at, separator.charCodeAt(0), row)
    line += countLines(text, at, next)
    at = next
    row.end = next
    if (row.cells.length > 1 || row.cells[0] !== '') yield row
  }
}

const readRow = (text: string, start: number, separator: number, row: CsvRow): number => {
  let at = start
  for (;;) {
    let cell = ''
    if (text.charCodeAt(at) === quote) {
      const end = closingQuote(text, at + 1)
      row.closed = row.closed && end < text.length
      cell = text.slice(at + 1, end).replaceAll('""', '"')
      at = Math.min(end + 1, text.length)
    }
    const from = at
    let code = text.charCodeAt(at)
    while (at < text.length && code !== separator && code !== lineFeed && code !== carriageReturn) {
      at++
      code = text.charCodeAt(at)
    }
    row.cells.push(at === from ? cell : cell + text.slice(from, at))
    if (at >= text.length) return at
    at++
    if (code === separator) continue
    return code === carriageReturn && text.charCodeAt(at) === lineFeed ? at + 1 : at
  }
}

const closingQuote = (text: string, from: number): number => {
  let at = text.indexOf('"', from)
  while (at !== -1 && text.charCodeAt(at + 1) === quote) at = text.indexOf('"', at + 2)
  return at === -1 ? text.length : at
}

const countLines = (text: string, from: number, to: number): number => {
  let lines = 0
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    if (code === lineFeed || (code === carriageReturn && text.charCodeAt(at + 1) !== lineFeed)) lines++
  }
  return lines
}

/**
 * A spreadsheet runs a cell that begins with one of these as a formula; an apostrophe in front makes it text.
 * The apostrophe is added to a cell that already has one too, so that reading takes off exactly what writing
 * put on.
 */
const formula = /^'*[=+\-@\t\r\n]/
const guarded = /^'+[=+\-@\t\r\n]/

const writeCell = (cell: string, separator: Separator): string => {
  const safe = formula.test(cell) ? `'${cell}` : cell
  return safe.includes(separator) || /["\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** Takes off the apostrophe of `writeCsv`. */
export const unguardCell = (cell: string): string => (guarded.test(cell) ? cell.slice(1) : cell)

/** A file that LibreOffice and Excel open in French and in English: byte-order mark, CRLF, no formula. */
export const writeCsv = (rows: readonly (readonly string[])[], separator: Separator = ';'): string =>
  `\uFEFF${rows.map(row => `${row.map(cell => writeCell(cell, separator)).join(separator)}\r\n`).join('')}`
