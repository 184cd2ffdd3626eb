import { seenLineOf } from './seen-line.ts'

/** A row of a CSV file (RFC 4180); `line` is the line of the file where it begins, from 1. */
export type CsvRow = {
  line: number
  cells: string[]
  /** How many characters it takes in the file. */
  length: number
  /** False when a quote was opened and the file ended before it was closed. */
  closed: boolean
}

export type Separator = ';' | ',' | '\t'

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
    const row: CsvRow = { line, cells: [], length: 0, closed: true }
    const next = readRow(text, at, separator.charCodeAt(0), row)
    line += countLines(text, at, next)
    row.length = next - at
    at = next
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
const formula = /^'*[=+\-@＝＋－＠\t\r\n]/
const guarded = /^'+[=+\-@＝＋－＠\t\r\n]/

/** A number: it stands in the file as it is, a minus before it too, and a spreadsheet computes with it. */
export type NumberCell = { readonly number: string }

/**
 * Digits, with a comma or a point before decimals and a minus where it is negative: nothing that could be a formula.
 * @throws {RangeError} for anything else, which is text.
 */
export const numberCell = (number: string): NumberCell => {
  if (!/^-?\d+(?:[.,]\d+)?$/.test(number)) throw new RangeError(`${number} is no number`)
  return { number }
}

const writeCell = (cell: string | NumberCell, separator: Separator): string => {
  const safe = typeof cell !== 'string' ? cell.number : formula.test(cell) ? `'${cell}` : cell
  return safe.includes(separator) || /["\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** Takes off the apostrophe of `writeCsv`. */
export const unguardCell = (cell: string): string => (guarded.test(cell) ? cell.slice(1) : cell)

/**
 * A text that nobody reads back into this application, on one line of a spreadsheet. A program that takes another
 * separator for granted cuts a row inside a text: what follows there is a letter, a digit or a space, so that it begins
 * no formula and opens no quote.
 */
export const shownCell = (text: string): string =>
  seenLineOf(text).replaceAll(/([;,])(?![ \p{L}\p{N}])/gu, '$1 ')

type CsvRows = readonly (readonly (string | NumberCell)[])[]

/** Further rows of a file that `writeCsv` began. */
export const writeCsvRows = (rows: CsvRows, separator: Separator = ';'): string =>
  rows.map(row => `${row.map(cell => writeCell(cell, separator)).join(separator)}\r\n`).join('')

/** A file that LibreOffice and Excel open in French and in English: byte-order mark, CRLF, no formula. */
export const writeCsv = (rows: CsvRows, separator: Separator = ';'): string =>
  `\uFEFF${writeCsvRows(rows, separator)}`
